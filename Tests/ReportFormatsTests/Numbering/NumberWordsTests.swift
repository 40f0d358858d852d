import Testing

@testable import ReportFormats

@Suite struct NumberWordsTests {
  @Test(arguments: [
    ("fr-LU", "1er 2e 21e"), ("FR", "1er 2e 21e"), ("de-DE", "1. 2. 21."), ("lb", "1. 2. 21."),
    ("en_US", "1st 2nd 21st"), ("pt-PT", "1º 2º 21º"), ("nl", "1e 2e 21e"), ("ja", "1 2 21"),
    ("", "1 2 21"), ("frr", "1 2 21"),
  ])
  func `an ordinal has the ending of its language, or none`(language: String, labels: String) {
    let ordinals = [1, 2, 21].map { NumberFormat.ordinal.label($0, language: language) }
    #expect(ordinals.joined(separator: " ") == labels)
  }

  @Test(arguments: [
    ("en", "Three", "Third"), ("fr", "Trois", "Troisième"), ("de", "Drei", "Dritte"),
    ("lb", "3", "3"), ("pt", "3", "3"), ("ja", "3", "3"),
  ])
  func `words are those of the language, or digits`(
    language: String, cardinal: String, ordinal: String
  ) {
    #expect(NumberFormat.cardinalText.label(3, language: language) == cardinal)
    #expect(NumberFormat.ordinalText.label(3, language: language) == ordinal)
  }

  @Test func `words go to a million`() {
    #expect(NumberWords("en")?.cardinalText(0) == nil)
    #expect(NumberWords("en")?.cardinalText(999_999)?.hasPrefix("Nine hundred") == true)
    #expect(NumberWords("en")?.cardinalText(1_000_000) == nil)
    #expect(NumberWords("fr")?.ordinalText(-1) == nil)
  }

  @Test func `a list that begins at 0 has a place 0`() {
    #expect(NumberFormat.ordinal.label(0, language: "en-US") == "0th")
    #expect(NumberFormat.ordinal.label(-1, language: "en-US") == "-1")
  }
}
