// What the history holds, as JSON for programs.

internal import FoundationEssentials
internal import ReportFeed
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// The history as JSON.
enum HistoryJSON {
  /// A report on a line.
  static func line(_ report: StoredReport) -> [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.members(of: report)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// All that is known of a report.
  static func document(_ report: StoredReport, _ revisions: [StoredRevision]) -> [UInt8] {
    object { json in
      json.members(of: report)
      json.name("history")
      json.beginArray()
      for revision in revisions {
        json.beginObject()
        json.member("revision", revision.number)
        json.member("received", "\(WallTime(revision.received))")
        json.member("notification", revision.notification.map(Int.init))
        json.member("content", revision.content)
        json.array("sources", revision.sources)
        json.endObject()
      }
      json.endArray()
    }
  }

  /// What became of a report that was added, on a line.
  static func filed(_ filed: FiledReport, _ name: String) -> [UInt8] {
    let status =
      switch filed {
      case .added: "added"
      case .revised: "revised"
      case .known: "known"
      }
    var json = JSONOutput()
    json.beginObject()
    json.member("input", name)
    json.member("status", status)
    json.member("number", Int(filed.id))
    json.member("revision", filed.revision)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// What was removed.
  static func pruned(_ pruned: PrunedReports, before limit: Date, isTrial: Bool) -> [UInt8] {
    object { json in
      json.member("before", "\(WallTime(limit))")
      json.name("removed")
      json.boolean(!isTrial)
      json.member("reports", pruned.reports)
      json.member("revisions", pruned.revisions)
      json.member("messages", pruned.messages)
    }
  }

  /// How the previous report was looked for.
  static func search(_ search: PreviousSearch, explains: Bool) -> [UInt8] {
    object { json in
      json.name("previous")
      if let previous = search.previous {
        json.beginObject()
        json.members(of: previous)
        json.endObject()
      } else {
        json.null()
      }
      json.member("obstacle", search.obstacle?.rawValue)
      guard explains else { return }
      json.member("kind", search.examination.kind)
      json.member("before", "\(WallTime(search.ordered))")
      json.member("dateSource", search.examination.date?.source.rawValue ?? "received")
      json.member("itself", search.itself.map(Int.init))
      json.name("candidates")
      json.beginArray()
      for candidate in search.candidates {
        json.beginObject()
        json.members(of: candidate.report)
        json.members(of: candidate.verdict)
        json.endObject()
      }
      json.endArray()
    }
  }

  private static func object(_ members: (inout JSONOutput) -> Void) -> [UInt8] {
    var json = JSONOutput(isPretty: true)
    json.beginObject()
    members(&json)
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension JSONOutput {
  /// The members of a report in the history.
  fileprivate mutating func members(of report: StoredReport) {
    member("number", Int(report.id))
    member("patient", report.patientName)
    member("examination", report.examination.name)
    member("kind", report.examination.kind)
    member("date", Day.text(of: report.ordered))
    member("dateSource", report.examination.date?.source.rawValue ?? "received")
    member("received", "\(WallTime(report.received))")
    member("revisions", report.revisions)
  }

  fileprivate mutating func members(of verdict: PreviousSearch.Verdict) {
    member("verdict", verdict.code)
    switch verdict {
    case .taken(let proof): member("proof", proof.rawValue)
    case .otherPatient(let kinds):
      name("disagree")
      beginArray()
      for kind in kinds { string(kind.rawValue) }
      endArray()
    case .older, .notBefore, .otherKind, .itself: break
    }
  }
}
