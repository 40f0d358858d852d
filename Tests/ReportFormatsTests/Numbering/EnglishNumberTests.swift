import Testing

@testable import ReportFormats

@Suite struct EnglishNumberTests {
  @Test(arguments: [
    (1, "one", "first"), (8, "eight", "eighth"), (12, "twelve", "twelfth"),
    (20, "twenty", "twentieth"), (21, "twenty-one", "twenty-first"),
    (100, "one hundred", "one hundredth"),
    (342, "three hundred forty-two", "three hundred forty-second"),
    (1000, "one thousand", "one thousandth"), (2009, "two thousand nine", "two thousand ninth"),
    (
      115_215, "one hundred fifteen thousand two hundred fifteen",
      "one hundred fifteen thousand two hundred fifteenth"
    ),
  ])
  func `a number in words, and its place`(number: Int, cardinal: String, ordinal: String) {
    #expect(EnglishNumber.cardinal(number) == cardinal)
    #expect(EnglishNumber.ordinal(number) == ordinal)
  }

  @Test(arguments: [
    (1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (12, "th"), (13, "th"), (21, "st"),
    (111, "th"), (122, "nd"),
  ])
  func `the ending follows the last two digits`(number: Int, ending: String) {
    #expect(EnglishNumber.ending(number) == ending)
  }
}
