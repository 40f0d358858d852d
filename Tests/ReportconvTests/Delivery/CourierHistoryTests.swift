// What is delivered is in the history.

import FoundationEssentials
import ReportHistory
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct CourierHistoryTests {
  private let rig: DeliveryRig

  init() throws { rig = try DeliveryRig() }

  @Test func `a delivered report is filed as the folder has it`() async throws {
    rig.fetch = SampleFetch.bringing(try Sample.document())
    _ = try await rig.courier().accept(Sample.message(), profile: "muster", at: rig.clock.now)
    let folder = try #require(rig.delivered.first)
    #expect(try rig.journal.reports().map(\.id) == [1])
    #expect(
      try rig.journal.content(of: 1) == Report(json: rig.bytes("out/\(folder)/report.json")))
    #expect(try rig.journal.revisions(of: 1).map(\.notification) == [1])
  }

  @Test func `a document that comes later belongs to the same report`() async throws {
    let courier = rig.courier()
    _ = try await courier.accept(Sample.message(), profile: "muster", at: rig.clock.now)
    rig.fetch = SampleFetch.bringing(try Sample.document())
    let later = rig.courier()
    rig.clock.advance(by: 10)
    await later.retryWhatIsDue()
    #expect(try rig.journal.reports().map(\.id) == [1])
    #expect(try rig.journal.revisions(of: 1).last?.sources.map(\.format).contains("docx") == true)
  }

  @Test func `what is not delivered is not filed`() async throws {
    _ = try await rig.courier().accept(
      Array(#"{"type":"report_ready"}"#.utf8), profile: "muster", at: rig.clock.now)
    #expect(try rig.journal.reports().isEmpty)
  }
}
