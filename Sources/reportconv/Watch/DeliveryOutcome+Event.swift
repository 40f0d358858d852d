// What became of a delivery, for programs and for people.

internal import FoundationEssentials
internal import Logging
internal import ReportFeed
internal import ReportFormats
internal import ReportModel

extension DeliveryOutcome {
  /// Appends the members of the event's JSON object, `event` with its name first.
  func writeMembers(to json: inout JSONOutput) {
    json.member("event", event.name)
    json.member("id", id.map { Int($0) })
    switch event {
    case .delivered(let folder), .completed(let folder): folder.writeMembers(to: &json)
    case .cameAgain(let times): json.member("times", times)
    case .duplicate(let original): json.member("of", Int(original))
    case .quarantined(let reason), .diffFailed(let reason), .journalFailed(let reason):
      json.member("reason", reason)
    case .setAside(let folder, let reason):
      json.member("folder", folder)
      json.member("reason", reason)
    case .documentMissing(let reason, let retry), .postponed(let reason, let retry),
      .held(let reason, let retry), .hookFailed(let reason, let retry):
      json.member("reason", reason)
      json.member("retry", retry.map { WallTime($0).description })
    case .hookDone(let leftOut): if !leftOut.isEmpty { json.array("leftOut", leftOut) }
    }
  }
}

extension DeliveredFolder {
  fileprivate func writeMembers(to json: inout JSONOutput) {
    json.member("folder", path)
    json.array("formats", formats.map(\.rawValue))
    json.member("verdict", verdict)
    json.name("document")
    json.boolean(hasDocument)
    json.name("findings")
    json.integer(findings)
    json.name("losses")
    json.integer(losses)
    if let diff {
      json.name("diff")
      diff.write(to: &json)
    }
  }
}

extension DeliveryOutcome.Event {
  /// The name that scripts see.
  var name: String {
    switch self {
    case .delivered: "delivered"
    case .completed: "completed"
    case .cameAgain: "cameAgain"
    case .duplicate: "duplicate"
    case .quarantined: "undeliverable"
    case .setAside: "inQuarantine"
    case .held: "held"
    case .documentMissing: "documentMissing"
    case .postponed: "postponed"
    case .hookDone: "hookDone"
    case .hookFailed: "hookFailed"
    case .diffFailed: "diffFailed"
    case .journalFailed: "journalFailed"
    }
  }

  /// What happened, in words.
  var text: String {
    switch self {
    case .delivered(let folder): folder.text
    case .completed(let folder): "completed with its document: \(folder.path)"
    case .cameAgain(let times): "a report came again (\(times) times by now)"
    case .duplicate(let original): "a report has the content of number \(original)"
    case .quarantined(let reason): "nothing can be made of a message; it is kept: \(reason)"
    case .setAside(let folder, let reason):
      "a report waits for a person who says whose it is (\(reason)): \(folder)"
    case .held(let reason, let retry):
      "a report waits for its patient to be opened: \(reason)" + Self.words(retry, never: "")
    case .documentMissing(let reason, let retry):
      "a document is not there: \(reason)" + Self.words(retry, never: "; it needs to be sent again")
    case .postponed(let reason, let retry):
      "a report cannot be written: \(reason)" + Self.words(retry, never: "")
    case .hookDone(let leftOut) where leftOut.isEmpty: "the command was run"
    case .hookDone(let leftOut):
      "the command was run; too long for its environment: \(leftOut.joined(separator: ", "))"
    case .hookFailed(let reason, let retry):
      "the command failed: \(reason)" + Self.words(retry, never: "; it is given up")
    case .diffFailed(let reason): "what changed in a report cannot be shown: \(reason)"
    case .journalFailed(let reason): reason
    }
  }

  private static func words(_ retry: Date?, never: String) -> String {
    retry.map { "; next try at \(WallTime($0))" } ?? never
  }

  /// How much it matters.
  var level: Logger.Level {
    switch self {
    case .delivered, .completed: .notice
    case .cameAgain, .duplicate, .hookDone: .info
    case .setAside, .held, .documentMissing, .postponed, .hookFailed, .diffFailed: .warning
    case .quarantined, .journalFailed: .error
    }
  }
}

extension DeliveredFolder {
  fileprivate var text: String {
    let document = hasDocument ? "" : ", without its document"
    let findings = findings == 0 ? "" : ", \(findings) \(findings == 1 ? "finding" : "findings")"
    let patient = DeliveryPlace.isUnassigned(path) ? ", not assigned to a patient" : ""
    return "report in \(path)\(document)\(findings)\(patient)\(changes)"
  }

  /// What changed, as the end of a line: classes alone, no word of a report.
  private var changes: String {
    guard case .array(let sections)? = diff?["sections"],
      case .array(let critical)? = diff?["critical"]
    else { return "" }
    let words = critical.compactMap(\.string).joined(separator: ", ")
    if words.isEmpty { return sections.isEmpty ? ", no changes" : ", changed" }
    return ", changed: \(words)"
  }
}
