// The JSON form of findings, losses and places: in reports, and in what the command line prints.

extension Finding: JSONWritable, JSONReadable {
  /// Appends the finding's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("code", code)
    json.member("severity", severity, unless: .warning)
    json.member("message", message)
    json.member("location", value: location.isEmpty ? nil : location)
    json.member("text", text)
    json.member("difference", value: difference)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var code: Code?
    var message: String?
    var location = Location()
    var text: String?
    var severity = Severity.warning
    var difference: Difference?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "code": code = try json.choice()
      case "severity": severity = try json.choice()
      case "message": message = try json.string()
      case "location": location = try json.value()
      case "text": text = try json.string()
      case "difference": difference = try Difference(from: &json)
      default: throw json.unknownMember
      }
    }
    self.init(
      try json.required(code, "code"), try json.required(message, "message"), at: location,
      text: text, severity: severity, difference: difference)
  }
}

extension Difference: JSONWritable, JSONReadable {
  /// Appends the difference's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("kind", kind)
    json.member("expected", expected)
    json.member("found", found)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: Kind?
    var texts = (expected: "", found: "")
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = try json.choice()
      case "expected": texts.expected = try json.string()
      case "found": texts.found = try json.string()
      default: throw json.unknownMember
      }
    }
    self.init(try json.required(kind, "kind"), expected: texts.expected, found: texts.found)
  }
}

extension Loss: JSONWritable, JSONReadable {
  /// Appends the loss's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("feature", feature)
    json.member("count", count)
    json.member("location", value: location.isEmpty ? nil : location)
    json.member("text", text)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var feature: Feature?
    var count: Int?
    var location = Location()
    var text: String?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "feature": feature = try json.choice()
      case "count": count = try json.integer(in: 1...Int.max)
      case "location": location = try json.value()
      case "text": text = try json.string()
      default: throw json.unknownMember
      }
    }
    self.init(
      try json.required(feature, "feature"), count: try json.required(count, "count"),
      at: location, text: text)
  }
}

extension Location: JSONWritable, JSONReadable {
  /// Whether the place says nothing; then it is left out.
  var isEmpty: Bool { self == Location() }

  /// Appends the place's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("part", part)
    json.member("line", line)
    json.member("column", column)
    json.member("section", section)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init()
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "part": part = try json.string()
      case "line": line = try json.integer(in: 1...Int.max)
      case "column": column = try json.integer(in: 1...Int.max)
      case "section": section = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}
