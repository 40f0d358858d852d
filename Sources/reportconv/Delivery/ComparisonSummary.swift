// What changed in a delivered report, in short: the file of the folder that events are made of.

internal import ReportDiff
internal import ReportHistory
internal import ReportModel

/// What a folder says of a comparison in short: changes by place and class, no word of a report.
enum ComparisonSummary {
  /// There is no earlier report.
  case none
  /// Nothing could be compared; the code of the error.
  case failed(code: String)
  /// What changed, and since which revision of which report.
  case compared(EarlierContent, [DiffFormat], ReportChanges)
}

extension ComparisonSummary {
  /// The file in the folder of a report.
  var file: DeliveryFile {
    var json = JSONOutput(isPretty: true)
    json.beginObject()
    json.member("schema", "reportconv.diff-summary")
    json.member("version", "1.0")
    json.name("diff")
    write(to: &json)
    json.endObject()
    json.endLine()
    return DeliveryFile(name: ComparisonPlan.summaryName, bytes: json.bytes)
  }

  private func write(to json: inout JSONOutput) {
    switch self {
    case .none: json.null()
    case .failed(let code):
      json.beginObject()
      json.member("error", code)
      json.endObject()
    case .compared(let earlier, let formats, let changes):
      // Another examination has another day: that says nothing, and would make each report critical.
      let changes = changes.ignoring(earlier.isCorrected ? [] : [.dates])
      json.beginObject()
      json.member("report", Int(earlier.filed.report.id))
      json.member("revision", earlier.filed.revision)
      json.name("correction")
      json.boolean(earlier.isCorrected)
      json.array("formats", formats.map(\.rawValue))
      json.array("critical", changes.classes.filter(\.isCritical).map(\.rawValue))
      json.array("sections", changes.passages.filter(\.isDifferent).map(ChangedPassage.init))
      json.endObject()
    }
  }
}

/// A passage that changed, without its words: a heading can name anybody.
private struct ChangedPassage: JSONWritable {
  let change: PassageChange

  init(_ change: PassageChange) { self.change = change }

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("status", change.status.rawValue)
    if change.field != .unassigned { json.member("field", change.field.rawValue) }
    json.member("oldPlace", change.oldPlace)
    json.member("newPlace", change.newPlace)
    json.array("classes", change.classes.map(\.rawValue))
    json.endObject()
  }
}

// MARK: - Reading

extension ComparisonSummary {
  /// What the summary of a folder says: an object, or null where there was no earlier report; `nil`
  /// where nothing was compared.
  static func stored(in folder: String) -> JSONValue? {
    let path = Path.join(folder, ComparisonPlan.summaryName)
    guard let bytes = DeliveryFolder.bytes(of: path), let value = try? JSONValue(json: bytes) else {
      return nil
    }
    return value["diff"]
  }
}
