// A process that is killed at any moment of a delivery: the next start finishes it, once.
//
// The courier asks for the time before each decision and before each record, so a kill at the n-th
// time lies after each thing that is done and before it is recorded, and after each record.

import FoundationEssentials
import Glibc
import ReportFormats
import ReportHistory
import ReportModel
import Synchronization
import Testing
import ToolSupport

@testable import reportconv

/// Starts of the program that are killed.
enum KilledStart {
  /// A start of the program that is killed when the time is asked for the n-th time.
  static func courier(
    _ base: String, at number: Int, fetch: @escaping DocumentFetch
  ) throws -> Courier {
    let count = Mutex(0)
    var surroundings = CourierSurroundings(fetch: fetch)
    surroundings.wait = CourierSurroundings.untilCancelled
    surroundings.now = {
      let isTime = count.withLock { count in
        count += 1
        return count == number
      }
      if isTime { kill(getpid(), SIGKILL) }
      return Date(timeIntervalSince1970: 1_700_000_100)
    }
    return Courier(
      journal: try Journal(path: "\(base)/state/history.sqlite"),
      settings: CourierSettings(
        profiles: ["muster"], out: "\(base)/out", plan: DeliveryPlan(formats: [.html]),
        comparison: ComparisonPlan(formats: [.html, .text])),
      surroundings: surroundings)
  }
}

@Suite struct CourierCrashTests {
  private let rig: DeliveryRig

  init() throws { rig = try DeliveryRig() }

  private func check(_ number: Int) throws {
    #expect(rig.delivered == ["20231114T221320Z-muster-1"], "killed at \(number)")
    let folder = "out/20231114T221320Z-muster-1"
    #expect(
      rig.workshop.names(in: "\(folder)/received") == [
        "message.json", "report.docx", "report.html", "report.json", "report.txt",
      ])
    let report = try Report(json: rig.bytes("\(folder)/report.json"))
    #expect(report.sources.first?.format == "docx")
    let delivery = try #require(try rig.journal.delivery(1))
    #expect(delivery.state == .delivered)
    #expect(delivery.hasDeliveredDocument)
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
    let steps = try rig.journal.steps(of: 1).map(\.name)
    #expect(steps.count { $0 == "delivered" } == 1)
    try rig.journal.check()
  }

  @Test(arguments: 1...7)
  func `a delivery that was killed is finished once`(number: Int) async throws {
    let base = rig.workshop.path(".")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [base = base as String, number = number as Int] in
      let courier = try KilledStart.courier(
        base, at: number, fetch: SampleFetch.bringing(try Sample.document()))
      try await courier.accept(
        Sample.message(), profile: "muster", at: Date(timeIntervalSince1970: 1_700_000_000))
    }
    rig.fetch = SampleFetch.bringing(try Sample.document())
    await rig.courier().finishWhatWasBegun()
    try check(number)
  }

  @Test(arguments: 1...5)
  func `a completion that was killed is finished once`(number: Int) async throws {
    _ = try await rig.courier().accept(
      Sample.message(), profile: "muster", at: Date(timeIntervalSince1970: 1_700_000_000))
    let base = rig.workshop.path(".")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [base = base as String, number = number as Int] in
      let courier = try KilledStart.courier(
        base, at: number, fetch: SampleFetch.bringing(try Sample.document()))
      await courier.finishWhatWasBegun()
    }
    rig.fetch = SampleFetch.bringing(try Sample.document())
    await rig.courier().finishWhatWasBegun()
    try check(number)
  }

  @Test func `a folder that is lost after its name was decided is made anew`() async throws {
    let received = try rig.journal.receive(
      profile: "muster", bytes: Sample.withoutAddress, at: rig.clock.now)
    try rig.journal.record(
      .written(folder: rig.workshop.path("out/lost")), of: received.id, at: rig.clock.now)
    await rig.courier().finishWhatWasBegun()
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
  }
}
