import Testing

@testable import ReportFormats

@Suite struct NumberFormatLabelTests {
  /// The labels of 1 to 3, and of one number that shows how the format goes on.
  @Test(arguments: [
    (NumberFormat.decimal, "1 2 3", 42, "42"),
    (.decimalZero, "01 02 03", 10, "10"),
    (.decimalZero3, "001 002 003", 1000, "1000"),
    (.decimalZero4, "0001 0002 0003", 10, "0010"),
    (.decimalZero5, "00001 00002 00003", 10, "00010"),
    (.upperRoman, "I II III", 1994, "MCMXCIV"),
    (.lowerRoman, "i ii iii", 49, "xlix"),
    (.upperLetter, "A B C", 53, "AAA"),
    (.lowerLetter, "a b c", 28, "bb"),
    (.hex, "1 2 3", 255, "FF"),
    (.chicago, "* † ‡", 6, "††"),
    (.bullet, "  ", 9, ""),
    (.none, "  ", 9, ""),
    (.numberInDash, "- 1 - - 2 - - 3 -", 10, "- 10 -"),
    (.decimalHalfWidth, "1 2 3", 10, "10"),
    (.decimalFullWidth, "１ ２ ３", 10, "１０"),
    (.decimalFullWidth2, "１ ２ ３", 10, "１０"),
    (.decimalEnclosedCircle, "① ② ③", 20, "⑳"),
    (.decimalEnclosedCircleChinese, "① ② ③", 21, "21"),
    (.decimalEnclosedFullstop, "⒈ ⒉ ⒊", 20, "⒛"),
    (.decimalEnclosedParen, "⑴ ⑵ ⑶", 20, "⒇"),
    (.ideographEnclosedCircle, "㈠ ㈡ ㈢", 11, "11"),
    (.ideographDigital, "一 二 三", 105, "一〇五"),
    (.ideographTraditional, "甲 乙 丙", 11, "11"),
    (.ideographZodiac, "子 丑 寅", 13, "13"),
    (.ideographZodiacTraditional, "甲子 乙丑 丙寅", 60, "癸亥"),
    (.ideographLegalTraditional, "壹 貳 參", 10, "壹拾"),
    (.chineseCounting, "一 二 三", 11, "十一"),
    (.chineseCountingThousand, "一 二 三", 1005, "一千零五"),
    (.chineseLegalSimplified, "壹 贰 叁", 110, "壹佰壹拾"),
    (.taiwaneseCounting, "一 二 三", 20, "二十"),
    (.taiwaneseCountingThousand, "一 二 三", 10_000, "一萬"),
    (.taiwaneseDigital, "一 二 三", 10, "一〇"),
    (.japaneseCounting, "一 二 三", 111, "百十一"),
    (.japaneseLegal, "壱 弐 参", 10, "壱拾"),
    (.japaneseDigitalTenThousand, "一 二 三", 10, "一〇"),
    (.aiueo, "ア イ ウ", 47, "アア"),
    (.aiueoFullWidth, "ア イ ウ", 46, "ン"),
    (.iroha, "イ ロ ハ", 48, "ン"),
    (.irohaFullWidth, "イ ロ ハ", 49, "イイ"),
    (.koreanCounting, "일 이 삼", 21, "이십일"),
    (.koreanDigital, "일 이 삼", 10, "일〇"),
    (.koreanDigital2, "一 二 三", 10, "一〇"),
    (.koreanLegal, "하나 둘 셋", 21, "스물하나"),
    (.ganada, "가 나 다", 15, "가가"),
    (.chosung, "ㄱ ㄴ ㄷ", 14, "ㅎ"),
    (.arabicAlpha, "أ ب ت", 28, "ي"),
    (.arabicAbjad, "أ ب ج", 28, "غ"),
    (.hebrew1, "א ב ג", 15, "טו"),
    (.hebrew2, "א ב ג", 11, "כ"),
    (.russianLower, "а б в", 29, "я"),
    (.russianUpper, "А Б В", 10, "К"),
    (.hindiVowels, "अ आ इ", 11, "औ"),
    (.hindiConsonants, "क ख ग", 33, "ह"),
    (.hindiNumbers, "१ २ ३", 10, "१०"),
    (.hindiCounting, "१ २ ३", 10, "१०"),
    (.thaiLetters, "ก ข ค", 44, "ฮ"),
    (.thaiNumbers, "๑ ๒ ๓", 10, "๑๐"),
    (.thaiCounting, "๑ ๒ ๓", 10, "๑๐"),
    (.vietnameseCounting, "1 2 3", 10, "10"),
    (.bahtText, "1 2 3", 10, "10"),
    (.dollarText, "1 2 3", 10, "10"),
    (.ordinal, "1st 2nd 3rd", 11, "11th"),
    (.cardinalText, "One Two Three", 21, "Twenty-one"),
    (.ordinalText, "First Second Third", 12, "Twelfth"),
  ])
  func `a format counts as Word does`(
    format: NumberFormat, first: String, number: Int, label: String
  ) {
    let labels = (1...3).map { format.label($0, language: "en-GB") }
    #expect(labels.joined(separator: " ") == first)
    #expect(format.label(number, language: "en-GB") == label)
  }

  @Test(arguments: NumberFormat.allCases)
  func `a number out of reach is digits, whatever it is`(format: NumberFormat) {
    for number in [Int.min, Int.min + 1, -1, 0, 4000, 1_000_000, 100_000_000, Int.max] {
      for language in [nil, "", "fr", "xx"] {
        let label = format.label(number, language: language)
        #expect(label.utf8.count <= 120, "\(number)")
        if number < 0, format != .bullet, format != .none, format != .numberInDash {
          #expect(label == String(number))
        }
      }
    }
  }

  @Test(arguments: [NumberFormat.upperRoman, .lowerLetter, .chicago, .hebrew1, .cardinalText])
  func `nought has no letter and no word`(format: NumberFormat) {
    #expect(format.label(0, language: "en") == "0")
  }
}
