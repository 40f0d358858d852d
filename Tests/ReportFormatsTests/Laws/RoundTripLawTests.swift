// The law of round trips: what is written and read again is the same, less what was said to be lost.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct RoundTripLawTests {
  private static let all = ReadOptions(trackedChanges: .all)

  @Test(arguments: RoundTrip.structured, Subject.samples + [.everything])
  func `a report written and read again is the same less its losses`(
    trip: RoundTrip, subject: Subject
  ) throws {
    let difference = try trip.difference(of: try subject.report(), options: Self.all)
    #expect(difference == nil)
  }

  @Test(arguments: RoundTrip.structured, Subject.samples + [.everything])
  func `a second trip changes nothing more`(trip: RoundTrip, subject: Subject) throws {
    let first = trip.write(try subject.report(), WriteOptions())
    let back = try trip.read(first.bytes, Self.all)
    #expect(try trip.difference(of: back, options: Self.all) == nil)
  }
}
