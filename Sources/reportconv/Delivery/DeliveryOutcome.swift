// What became of a delivery, for the events and lines that people and programs see. Nothing in it
// is text of a report.

internal import FoundationEssentials
internal import ReportFormats
internal import ReportModel

/// What became of a delivery.
struct DeliveryOutcome: Sendable, Hashable {
  /// What happened.
  enum Event: Sendable, Hashable {
    /// The folder is in its place.
    case delivered(DeliveredFolder)
    /// The folder in its place now holds the document.
    case completed(DeliveredFolder)
    /// The content came before; how often it came by now.
    case cameAgain(times: Int)
    /// Payloads and document are those of another notification.
    case duplicate(of: Int64)
    /// Nothing could be made of the message; it stays in the journal.
    case quarantined(reason: String)
    /// A person has to say whose report it is; the folder where it waits.
    case setAside(folder: String, reason: String)
    /// The report waits for its patient to be opened.
    case held(reason: String, retry: Date?)
    /// The document is not there; until it is tried again, or is sent again.
    case documentMissing(reason: String, retry: Date?)
    /// The folder could not be written; it is tried again.
    case postponed(reason: String, retry: Date?)
    /// The command was run; the fields that were too long for its environment.
    case hookDone(leftOut: [String])
    /// The command failed; it is run again, or is given up.
    case hookFailed(reason: String, retry: Date?)
    /// What changed since an earlier report could not be shown; the report itself is delivered.
    case diffFailed(reason: String)
    /// The journal cannot be used: what was begun is finished by the next start.
    case journalFailed(reason: String)
  }

  /// The number of the notification; `nil` where the journal could not even tell what there is to do.
  var id: Int64?
  /// The profile.
  var profile: String?
  /// What happened.
  var event: Event
}

/// A folder that was delivered.
struct DeliveredFolder: Sendable, Hashable {
  /// The full path.
  var path: String
  /// The formats of the files made.
  var formats: [Format]
  /// Whose report it is; `nil` where nobody says who is open.
  var verdict: String?
  /// Whether the document is among the payloads.
  var hasDocument: Bool
  /// How many findings there are.
  var findings: Int
  /// How many losses there are in all outputs.
  var losses: Int
  /// What changed since an earlier report, in short; `.null` where there is none, `nil` where nobody
  /// asked for it.
  var diff: JSONValue?
}

extension DeliveredFolder {
  /// Reads from a folder what was put into it.
  init(at path: String) {
    self.init(
      path: path, formats: [],
      verdict: StoredVerdict(in: path)?.verdict,
      hasDocument: FileStatus(Path.join(path, DeliveryPlan.documentName)) != nil,
      findings: 0, losses: 0, diff: ComparisonSummary.stored(in: path))
    guard let bytes = DeliveryFolder.bytes(of: Path.join(path, DeliveryPlan.findingsName)),
      let value = try? JSONValue(json: bytes)
    else { return }
    findings = value.elements("findings").count
    for output in value.elements("outputs") {
      if let format = output["to"]?.string.flatMap(Format.init) { formats.append(format) }
      losses += output.elements("losses").count
    }
  }
}

extension JSONValue {
  fileprivate func elements(_ name: String) -> [JSONValue] {
    guard case .array(let values)? = self[name] else { return [] }
    return values
  }
}
