// A courier with a folder of its own, a fake fetch and a clock that stands still.

import Cryptography
import FoundationEssentials
import Glibc
import ReportFormats
import ReportHistory
import Synchronization
import Testing
import ToolSupport

@testable import reportconv

/// What a test's courier works with.
final class DeliveryRig {
  let workshop: Workshop
  let journal: Journal
  let told = Told()
  let clock = Clock()
  let rests = Rests()
  var fetch: DocumentFetch = { _, _ in .failed(reason: "no network") }
  var command: String?
  var formats: [Format] = [.html, .text]
  var patient = PatientGate()
  var diffs: [DiffFormat] = []
  var trust = TrustRequest()
  var run: (@Sendable (HookCall, Duration) async -> HookEnd)?

  init() throws {
    workshop = try Workshop()
    journal = try Journal(path: workshop.path("state/history.sqlite"))
  }

  /// A courier as a start of the program makes it.
  func courier() -> Courier {
    Courier(
      journal: journal,
      settings: CourierSettings(
        profiles: ["muster"], out: workshop.path("out"),
        plan: DeliveryPlan(formats: formats, trust: trust), command: command, patient: patient,
        audit: AuditLog(path: workshop.path("state/audit.jsonl")),
        comparison: ComparisonPlan(formats: diffs)),
      surroundings: surroundings)
  }

  private var surroundings: CourierSurroundings {
    var surroundings = CourierSurroundings(fetch: fetch)
    let (clock, told, rests) = (clock, told, rests)
    surroundings.now = { clock.now }
    surroundings.wait = CourierSurroundings.untilCancelled
    if let run { surroundings.run = run }
    surroundings.tell = { told.add($0) }
    surroundings.rest = { rests.add() }
    return surroundings
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] {
    try #require(DeliveryFolder.bytes(of: workshop.path(name)))
  }

  /// The delivered folders, with whatever else stands there.
  var delivered: [String] { workshop.names(in: "out") }
}

extension CourierSurroundings {
  /// A wait that ends only where it is told to.
  static let untilCancelled: @Sendable (Duration) async -> Void = { _ in
    let (stream, _) = AsyncStream.makeStream(of: Void.self)
    for await _ in stream {}
  }
}

/// What a courier told.
final class Told: Sendable {
  private let outcomes = Mutex<[DeliveryOutcome]>([])

  func add(_ outcome: DeliveryOutcome) { outcomes.withLock { $0.append(outcome) } }

  var events: [DeliveryOutcome.Event] { outcomes.withLock { $0.map(\.event) } }

  /// How often a folder came into its place.
  var deliveries: Int {
    events.count { if case .delivered = $0 { true } else { false } }
  }
}

/// How often a courier had nothing left in hand.
final class Rests: Sendable {
  private let number = Mutex(0)

  func add() { number.withLock { $0 += 1 } }

  var count: Int { number.withLock { $0 } }
}

/// A clock that is set.
final class Clock: Sendable {
  private let seconds = Mutex(1_700_000_000.0)

  var now: Date { seconds.withLock { Date(timeIntervalSince1970: $0) } }

  func advance(by more: Double) { seconds.withLock { $0 += more } }
}

/// Messages and documents of tests.
enum Sample {
  static let fields = #""json_report":{"findings":"Lunge frei","diagnosis":"Unauffällig"}"#

  /// A message with an address and payloads.
  static func message(_ signature: String = "a", document: String = "1") -> [UInt8] {
    Array(
      """
      {"type":"report_ready","url":"https://e.org/\(document).docx?Signature=\(signature)",
      "html_content":"<h1>Befund</h1><p>Lunge frei</p><h1>Beurteilung</h1><p>Unauffällig</p>",
      "plaintext_report":"Befund\\n\\nLunge frei\\n\\nBeurteilung\\n\\nUnauffällig",\(fields)}
      """.utf8)
  }

  /// A message with nothing but an address.
  static func addressOnly(_ signature: String = "a") -> [UInt8] {
    Array(#"{"type":"report_ready","url":"https://e.org/1.docx?Signature=\#(signature)"}"#.utf8)
  }

  /// A message that names a patient, the day of the examination and what was found.
  static func letter(
    _ text: String, day: String, given: String = "Erika", document: String? = nil
  ) -> [UInt8] {
    let url = document.map { #""url":"https://e.org/\#($0).docx?Signature=a","# } ?? ""
    return Array(
      """
      {"type":"report_ready",\(url)"html_content":"<title>CT Thorax</title>\
      <p>Patient: MUSTER \(given), geb. 01.02.1960</p><p>Untersuchung vom: \(day)</p>\
      <h2>Befund</h2><p>\(text)</p>"}
      """.utf8)
  }

  /// A message without an address.
  static let withoutAddress = Array(#"{"type":"report_ready",\#(fields)}"#.utf8)

  /// A document that says what the messages say.
  static func document() throws -> [UInt8] {
    let report = try JSONReader.read(message(), options: ReadOptions())
    return Format.docx.writer?(report, WriteOptions()).bytes ?? []
  }
}

/// Fetches of tests.
enum SampleFetch {
  /// A fetch that brings bytes.
  static func bringing(_ bytes: [UInt8]) -> DocumentFetch {
    let stored = StoredDocument(size: bytes.count, sha256: SHA256.hex(of: bytes))
    return { _, path in
      do {
        let file = try FileDescriptor(opening: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
        try file.write(bytes)
        try file.finish()
        return .fetched(stored)
      } catch {
        return .failed(reason: "\(error)")
      }
    }
  }
}
