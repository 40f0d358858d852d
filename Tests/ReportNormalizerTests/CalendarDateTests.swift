// Dates as letters print them.

import Testing

@testable import ReportNormalizer

@Suite struct CalendarDateTests {
  private func date(_ text: String) -> String? {
    CalendarDate.date(in: IdentityWords.words(of: text)[...])?.text
  }

  @Test(arguments: [
    "01.02.1960", "1.2.1960", "01/02/1960", "01-02-1960", "1960-02-01", "01.02.1960.",
    "01. 02. 1960", "1. Februar 1960", "1er février 1960", "1 February 1960", "1st February 1960",
    "February 1, 1960", "Feb. 1 1960", "1º fevereiro 1960", "1 de fevereiro de 1960",
  ])
  func `a date in any form is put in one form`(text: String) {
    #expect(date(text) == "1960-02-01")
  }

  @Test(arguments: [
    ("11 mars 1952", "1952-03-11"), ("3. Mäerz 1952", "1952-03-03"), ("4 août 2001", "2001-08-04"),
    ("5 de setembro de 1964", "1964-09-05"), ("6. Abrëll 1970", "1970-04-06"),
    ("7 Mee 1970", "1970-05-07"), ("31 décembre 1999", "1999-12-31"), ("29.02.2000", "2000-02-29"),
  ])
  func `months are read in five languages`(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    "29.02.1900", "31.04.1960", "00.02.1960", "01.13.1960", "01.02.60", "1960-2-1", "01.02/1960",
    "01.02.1750", "1 foo 1960", "1.2", "01.02.19600", "", "٠١.٠٢.١٩٦٠", "Februar 1960",
    "01.02.1960€",
  ])
  func `what is not a full date of a possible birth is none`(text: String) {
    #expect(date(text) == nil)
  }

  @Test func `the length is the number of words`() {
    #expect(
      CalendarDate.date(in: IdentityWords.words(of: "5 de setembro de 1964 x")[...])?.length == 5)
    #expect(CalendarDate.date(in: IdentityWords.words(of: "February 1, 1960, x")[...])?.length == 4)
    #expect(CalendarDate.date(in: IdentityWords.words(of: "1. Mai 1960 x")[...])?.length == 3)
  }
}
