// What is kept of a decision: a file in the folder of the report, and a line of the audit.
//
// The file stands in the same private folder as the report, and says which patient it was given to. The
// line names nobody: kinds, places and codes only.

internal import FoundationEssentials
internal import ReportFeed
internal import ReportModel
internal import ReportNormalizer

/// What is kept of a decision.
struct VerdictRecord: Sendable, Hashable {
  /// The number of the notification.
  var id: Int64
  /// The profile.
  var profile: String
  /// When it was decided.
  var time: Date
  /// What was decided: an action, or `released` or `discarded` by a person.
  var decision: String
  /// Whose report it is.
  var verdict: PatientVerdict
  /// The version of the context that the decision goes by.
  var contextVersion: String?
  /// The patient whose report it is; who is merely open is nobody's business here.
  var context: PatientContext?
  /// Whether a person released it against what the report says, and why.
  var force: String?
}

extension VerdictRecord {
  /// The name of the file in the folder of a report.
  static let fileName = "verdict.json"

  /// The file in the folder of the report.
  var file: [UInt8] {
    var json = JSONOutput(isPretty: true)
    json.beginObject()
    json.member("schema", "reportconv.verdict")
    json.member("version", "1.0")
    writeMembers(to: &json)
    json.member("contextVersion", contextVersion)
    if let context {
      json.name("context")
      context.write(to: &json)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// The line of the audit.
  var line: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func writeMembers(to json: inout JSONOutput) {
    json.member("time", WallTime(time).description)
    json.member("delivery", Int(id))
    json.member("profile", profile)
    json.member("decision", decision)
    json.member("verdict", verdict.outcome.rawValue)
    json.name("reasons")
    json.beginArray()
    for reason in verdict.reasons { reason.write(to: &json) }
    json.endArray()
    json.member("force", force)
  }
}

extension VerdictReason {
  fileprivate func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("code", code)
    if let kind { json.member("kind", kind) }
    if !sources.isEmpty { json.array("sources", sources.map(\.description)) }
    json.endObject()
  }
}

extension PatientContext {
  fileprivate func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("schema", Self.jsonSchema)
    json.member("version", "\(Self.jsonVersion.major).\(Self.jsonVersion.minor)")
    json.member("family", family)
    if !otherFamilies.isEmpty { json.array("otherFamilies", otherFamilies) }
    json.member("given", given)
    json.member("birthDate", birthDate)
    json.member("sex", sex)
    if !identifiers.isEmpty { json.array("identifiers", identifiers) }
    json.endObject()
  }
}

// MARK: - Reading

/// What a folder says of the decision that put it there.
struct StoredVerdict: Sendable, Hashable {
  /// The number of the notification.
  var id: Int64
  /// The profile.
  var profile: String
  /// When it was decided.
  var time: String
  /// What was decided.
  var decision: String
  /// The verdict.
  var verdict: String
  /// Why, a line each.
  var reasons: [String]
  /// The patient whose report it is.
  var context: PatientContext?
}

extension StoredVerdict {
  /// Reads the file of a folder; `nil` where there is none that can be read.
  init?(in folder: String) {
    guard let bytes = DeliveryFolder.bytes(of: Path.join(folder, VerdictRecord.fileName)),
      let value = try? JSONValue(json: bytes), value["schema"]?.string == "reportconv.verdict",
      case .number(let digits)? = value["delivery"], let id = Int64("\(digits)"),
      let verdict = value["verdict"]?.string
    else { return nil }
    self.id = id
    self.verdict = verdict
    profile = value["profile"]?.string ?? ""
    time = value["time"]?.string ?? ""
    decision = value["decision"]?.string ?? ""
    reasons = Self.elements(value["reasons"]).map(Self.words)
    context = Self.context(value["context"], value["contextVersion"]?.string ?? "")
  }

  private static func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let values)? = value else { return [] }
    return values
  }

  private static func words(_ reason: JSONValue) -> String {
    let code = reason["code"]?.string ?? ""
    let words = reason["kind"]?.string.map { "\($0) \(code)" } ?? code
    let sources = elements(reason["sources"]).compactMap(\.string)
    return sources.isEmpty ? words : "\(words) (\(sources.joined(separator: ", ")))"
  }

  private static func context(_ value: JSONValue?, _ version: String) -> PatientContext? {
    guard let value else { return nil }
    var json = JSONOutput()
    value.write(to: &json)
    return (try? PatientContext.read(json: json.bytes, version: version, modified: 0)) ?? nil
  }
}
