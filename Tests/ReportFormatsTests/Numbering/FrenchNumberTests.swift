import Testing

@testable import ReportFormats

@Suite struct FrenchNumberTests {
  @Test(arguments: [
    (1, "un", "premier"), (2, "deux", "deuxième"), (4, "quatre", "quatrième"),
    (5, "cinq", "cinquième"), (9, "neuf", "neuvième"), (11, "onze", "onzième"),
    (17, "dix-sept", "dix-septième"), (21, "vingt et un", "vingt et unième"),
    (22, "vingt-deux", "vingt-deuxième"), (70, "soixante-dix", "soixante-dixième"),
    (71, "soixante et onze", "soixante et onzième"),
    (77, "soixante-dix-sept", "soixante-dix-septième"),
    (80, "quatre-vingts", "quatre-vingtième"), (81, "quatre-vingt-un", "quatre-vingt-unième"),
    (91, "quatre-vingt-onze", "quatre-vingt-onzième"), (100, "cent", "centième"),
    (101, "cent un", "cent unième"), (180, "cent quatre-vingts", "cent quatre-vingtième"),
    (200, "deux cents", "deux centième"), (201, "deux cent un", "deux cent unième"),
    (1000, "mille", "millième"), (1100, "mille cent", "mille centième"),
    (1200, "mille deux cents", "mille deux centième"),
    (80_000, "quatre-vingt mille", "quatre-vingt millième"),
    (200_300, "deux cent mille trois cents", "deux cent mille trois centième"),
  ])
  func `a number in words, and its place`(number: Int, cardinal: String, ordinal: String) {
    #expect(FrenchNumber.cardinal(number) == cardinal)
    #expect(FrenchNumber.ordinal(number) == ordinal)
  }
}
