import Testing

@testable import ReportFormats

@Suite struct GermanNumberTests {
  @Test(arguments: [
    (1, "eins", "erste"), (2, "zwei", "zweite"), (3, "drei", "dritte"), (7, "sieben", "siebte"),
    (8, "acht", "achte"), (12, "zwölf", "zwölfte"), (16, "sechzehn", "sechzehnte"),
    (17, "siebzehn", "siebzehnte"), (20, "zwanzig", "zwanzigste"),
    (21, "einundzwanzig", "einundzwanzigste"), (30, "dreißig", "dreißigste"),
    (100, "einhundert", "einhundertste"), (101, "einhunderteins", "einhunderterste"),
    (103, "einhundertdrei", "einhundertdritte"), (1000, "eintausend", "eintausendste"),
    (2026, "zweitausendsechsundzwanzig", "zweitausendsechsundzwanzigste"),
    (21_001, "einundzwanzigtausendeins", "einundzwanzigtausenderste"),
  ])
  func `a number in words, and its place`(number: Int, cardinal: String, ordinal: String) {
    #expect(GermanNumber.cardinal(number) == cardinal)
    #expect(GermanNumber.ordinal(number) == ordinal)
  }
}
