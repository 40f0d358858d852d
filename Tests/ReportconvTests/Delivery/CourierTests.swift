// From a message to a finished folder, and what becomes of what cannot be finished.

import FoundationEssentials
import ReportFormats
import ReportHistory
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct CourierTests {
  private let rig: DeliveryRig
  private let document: [UInt8]

  init() throws {
    rig = try DeliveryRig()
    document = try Sample.document()
  }

  private func accept(_ message: [UInt8]) async throws -> Delivery {
    try #require(
      try await rig.courier().accept(message, profile: "muster", at: rig.clock.now))
  }

  private func report(_ folder: String) throws -> Report {
    try Report(json: rig.bytes("out/\(folder)/report.json"))
  }

  @Test func `a report lands in a folder of its own, with all that was asked for`() async throws {
    rig.fetch = SampleFetch.bringing(document)
    let delivery = try await accept(Sample.message())
    #expect(delivery.state == .delivered)
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    let folder = "out/20231114T221320Z-muster-1"
    #expect(
      rig.workshop.names(in: folder) == [
        "fields.json", "findings.json", "received", "report.html", "report.json", "report.txt",
      ])
    #expect(
      rig.workshop.names(in: "\(folder)/received") == [
        "message.json", "report.docx", "report.html", "report.json", "report.txt",
      ])
    #expect(try rig.bytes("\(folder)/received/message.json") == Sample.message())
    #expect(try rig.bytes("\(folder)/received/report.docx") == document)
    let report = try report("20231114T221320Z-muster-1")
    #expect(report.sources.map(\.format) == ["docx", "html", "txt", "fields"])
    #expect(report.sections.map(\.field) == [.findings, .diagnosis])
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
    #expect(
      try rig.journal.steps(of: 1).map(\.name) == ["received", "fetched", "written", "delivered"])
  }

  @Test func `only the user can read what was delivered`() async throws {
    rig.fetch = SampleFetch.bringing(document)
    _ = try await accept(Sample.message())
    let result = try rig.workshop.shell(
      "find out -mindepth 1 -printf '%m %y\\n' | sort -u; find out -maxdepth 0 -printf '%m %y\\n'")
    #expect(result.output == "600 f\n700 d\n700 d\n")
  }

  @Test func `a document that cannot be fetched does not hold the rest back, and comes later`()
    async throws
  {
    let delivery = try await accept(Sample.message())
    #expect(delivery.state == .delivered)
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    let early = try report("20231114T221320Z-muster-1")
    #expect(early.sources.map(\.format) == ["html", "txt", "fields"])
    #expect(early.findings.map(\.code) == [.missingPart])
    #expect(early.findings.first?.message.hasSuffix("could not be fetched: no network") == true)
    try rig.workshop.write("mine", to: "out/20231114T221320Z-muster-1/note.txt")

    rig.fetch = SampleFetch.bringing(document)
    let courier = rig.courier()
    await courier.retryWhatIsDue()
    #expect(try rig.journal.delivery(1)?.document == .failed)
    rig.clock.advance(by: 10)
    await courier.retryWhatIsDue()
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    let late = try report("20231114T221320Z-muster-1")
    #expect(late.sources.map(\.format) == ["docx", "html", "txt", "fields"])
    #expect(late.findings == [])
    #expect(rig.workshop.text("out/20231114T221320Z-muster-1/note.txt") == "mine")
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
    #expect(rig.told.deliveries == 1)
  }

  @Test func `a folder that was taken away comes back where its document came late`() async throws {
    _ = try await accept(Sample.message())
    _ = try rig.workshop.shell("mv out/2* taken")
    rig.fetch = SampleFetch.bringing(document)
    rig.clock.advance(by: 10)
    await rig.courier().retryWhatIsDue()
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
  }

  @Test func `an address that has expired is told, and a fresh one brings the document`()
    async throws
  {
    rig.fetch = { _, _ in .unreachable(reason: "expired") }
    _ = try await accept(Sample.message("a"))
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
    rig.fetch = SampleFetch.bringing(document)
    let delivery = try await accept(Sample.message("b"))
    #expect(delivery.id == 1)
    #expect(delivery.hasDeliveredDocument)
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    #expect(rig.told.deliveries == 1)
  }

  @Test func `the same report sent again is noted and not delivered again`() async throws {
    rig.fetch = SampleFetch.bringing(document)
    _ = try await accept(Sample.message("a"))
    _ = try await accept(Sample.message("b"))
    #expect(rig.delivered.count == 1)
    #expect(rig.told.events.last == .cameAgain(times: 2))
  }

  @Test func `the same payloads and document under another address are delivered once`()
    async throws
  {
    rig.fetch = SampleFetch.bringing(document)
    _ = try await accept(Sample.message(document: "1"))
    let again = try await accept(Sample.message(document: "2"))
    #expect(again.state == .duplicate)
    #expect(rig.delivered.count == 1)
    #expect(rig.told.events.last == .duplicate(of: 1))
  }

  @Test func `memory is given back where work was done and none is left, and not for a look`()
    async throws
  {
    let courier = rig.courier()
    _ = try await courier.accept(Sample.addressOnly(), profile: "muster", at: rig.clock.now)
    #expect(rig.rests.count == 1)
    await courier.retryWhatIsDue()
    #expect(rig.rests.count == 1)
    _ = try await courier.accept(Sample.withoutAddress, profile: "muster", at: rig.clock.now)
    #expect(rig.rests.count == 2)
  }

  @Test func `a message without an address is delivered as it is`() async throws {
    let delivery = try await accept(Sample.withoutAddress)
    #expect(delivery.document == .none)
    #expect(try report("20231114T221320Z-muster-1").findings == [])
  }

  @Test func `a message of an address alone waits for its document`() async throws {
    let waiting = try await accept(Sample.addressOnly())
    #expect(waiting.state == .received)
    #expect(rig.delivered.filter { !$0.hasPrefix(".") } == [])
    rig.fetch = SampleFetch.bringing(document)
    rig.clock.advance(by: 10)
    await rig.courier().retryWhatIsDue()
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
    #expect(try report("20231114T221320Z-muster-1").sources.map(\.format) == ["docx"])
  }

  @Test(arguments: [Array("{".utf8), Array("[1]".utf8), Sample.addressOnly()])
  func `what no report can be made of is kept and told`(message: [UInt8]) async throws {
    rig.fetch = { _, _ in .unreachable(reason: "expired") }
    let delivery = try await accept(message)
    #expect(delivery.state == .quarantined)
    #expect(rig.delivered == [])
    #expect(try rig.journal.messages(of: 1) == [message])
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
  }

  @Test func `a folder that cannot be written is tried again`() async throws {
    try rig.workshop.write("in the way", to: "out")
    let delivery = try await accept(Sample.withoutAddress)
    #expect(delivery.state == .received)
    _ = try rig.workshop.shell("rm out")
    let courier = rig.courier()
    await courier.retryWhatIsDue()
    #expect(rig.delivered == [])
    rig.clock.advance(by: 5)
    await courier.retryWhatIsDue()
    #expect(rig.delivered == ["20231114T221320Z-muster-1"])
  }

  @Test func `another folder of the same name stays as it is`() async throws {
    try rig.workshop.write("other", to: "out/20231114T221320Z-muster-1/received/message.json")
    _ = try await accept(Sample.withoutAddress)
    #expect(rig.delivered == ["20231114T221320Z-muster-1", "20231114T221320Z-muster-1-2"])
  }

  @Test func `messages that come together are delivered each once`() async throws {
    rig.fetch = SampleFetch.bringing(document)
    let courier = rig.courier()
    let now = rig.clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...10 {
        let text = #"{"type":"report_ready","plaintext_report":"Befund \#(number)"}"#
        for _ in 1...3 {
          group.addTask {
            try await courier.accept(Array(text.utf8), profile: "muster", at: now)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(rig.delivered.count == 10)
    #expect(rig.told.deliveries == 10)
  }
}
