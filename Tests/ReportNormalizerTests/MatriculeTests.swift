// The national identification number of Luxembourg.

import Testing

@testable import ReportNormalizer

@Suite struct MatriculeTests {
  @Test func `the check digits are those of Luhn and Verhoeff`() {
    // The examples that the two methods are usually explained with.
    #expect(Matricule.luhn([7, 9, 9, 2, 7, 3, 9, 8, 7, 1][...]) == 3)
    #expect(Matricule.verhoeff([2, 3, 6][...]) == 3)
    #expect(Matricule.verhoeff([1, 2, 3, 4, 5][...]) == 1)
  }

  @Test(arguments: ["1960020100037", "1985071400040", "1978042800000", "1971092300071"])
  func `numbers in the right form are valid`(number: String) {
    #expect(Matricule.isValid(number))
  }

  @Test func `a number with any one digit changed is not valid`() {
    let digits = [UInt8]("1960020100037".utf8)
    for place in digits.indices {
      for step: UInt8 in 1...9 {
        var changed = digits
        changed[place] = 0x30 + (digits[place] - 0x30 + step) % 10
        #expect(!Matricule.isValid(String(decoding: changed, as: UTF8.self)))
      }
    }
  }

  @Test func `two neighbouring digits that change places are found`() {
    let digits = [UInt8]("1985071400040".utf8)
    for place in 0..<10 where digits[place] != digits[place + 1] {
      var changed = digits
      changed.swapAt(place, place + 1)
      #expect(!Matricule.isValid(String(decoding: changed, as: UTF8.self)))
    }
  }

  @Test func `the older form is the first eleven digits`() {
    #expect(Matricule.isOlderForm("19600201000"))
    #expect(Matricule.isOlderForm("19600000000"))
    #expect(!Matricule.isOlderForm("19601301000"))
    #expect(!Matricule.isOlderForm("1960020100037"))
    #expect(Matricule.isSame("19600201000", "1960020100037"))
    #expect(!Matricule.isSame("19600201001", "1960020100037"))
    #expect(!Matricule.isSame("1960", "1960020100037"))
    #expect(Matricule.birthDate(in: "1960020100037") == "1960-02-01")
    #expect(Matricule.birthDate(in: "1960000000037") == nil)
  }

  @Test(arguments: ["", "196002010003", "19600201000370", "196002010003x", "1960133200000"])
  func `anything else is not valid`(text: String) {
    #expect(!Matricule.isValid(text))
  }
}
