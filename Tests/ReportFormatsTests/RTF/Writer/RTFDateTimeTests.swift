// Points in time in RTF.

import Testing

@testable import ReportFormats

@Suite struct RTFDateTimeTests {
  @Test(arguments: ["1999-12-31T23:59", "2024-02-29T00:00", "2100-01-01T12:30"])
  func `a minute goes through the packed form unchanged`(text: String) throws {
    let time = try #require(RTFDateTime(iso: text))
    #expect(time.isoMinute == text)
    #expect(RTFDateTime(dttm: time.dttm) == time)
  }

  @Test func `seconds and zones are left out where there is no place for them`() throws {
    let time = try #require(RTFDateTime(iso: "2024-03-01T08:15:59+01:00"))
    #expect(time.iso == "2024-03-01T08:15:59")
    #expect(RTFDateTime(dttm: time.dttm)?.isoMinute == "2024-03-01T08:15")
  }

  @Test(arguments: ["", "gestern", "2024-13-01", "2024-00-10", "01.03.2024 08:15"])
  func `what is no time is none`(text: String) {
    #expect(RTFDateTime(iso: text) == nil)
  }

  @Test(arguments: [0, -1, 0xFF00_0000, 63])
  func `a number that is no time is none`(number: Int) {
    #expect(RTFDateTime(dttm: number) == nil)
  }
}
