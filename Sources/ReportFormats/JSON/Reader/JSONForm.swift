// What a JSON text is, by the names of its members.

internal import ReportModel

/// The forms of JSON that reports come in.
public enum JSONForm: Sendable, Hashable, CaseIterable {
  /// The canonical report, and any JSON that is no other form.
  case canonical
  /// The sender's five fields.
  case fields
  /// The sender's message that a report is ready.
  case message
  /// The sender's message that something went wrong.
  case failure

  /// Looks at the members of the outermost object; what is not well-formed is told as far as it is.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8.
  ///   - maximumDepth: is how deep values may stand inside one another.
  public init(of bytes: [UInt8], maximumDepth: Int = 512) {
    var json = JSONScanner(bytes, maximumDepth: maximumDepth)
    var names = JSONNames()
    do throws(JSONError) {
      try json.beginObject()
      while let name = try json.nextMember() {
        if name == "schema" {
          self = .canonical
          return
        }
        try names.take(name, &json)
      }
    } catch {
      // The reader of the form says what is wrong.
    }
    self = names.form
  }
}

/// The names of an object's members as far as they tell its form.
private struct JSONNames {
  private var type: String?
  private var hasPayload = false
  private var hasField = false

  /// Takes a member with its value.
  mutating func take(_ name: String, _ json: inout JSONScanner) throws(JSONError) {
    if name == "type" {
      // Any other value than a string is told by the reader.
      if case .string(let text) = try JSONValue(from: &json) { type = text }
      return
    }
    if ReportReadyMessage.Payload.Kind(member: name) != nil { hasPayload = true }
    if let field = Field(rawValue: name), field != .unassigned { hasField = true }
    try json.skip()
  }

  var form: JSONForm {
    if type == "report_ready" || hasPayload { return .message }
    if type == "error" { return .failure }
    return hasField ? .fields : .canonical
  }
}
