// Changes as JSON, for programs: written, and read back to the same value.
//
// Passages without changes are there by name and place alone. With the reports that were compared, the
// members "old" and "new" are all that is needed to make one out of the other. Members that say nothing are
// left out; `samples/changes.schema.json` describes the form. Reading is strict: what follows from other
// members ("isEmpty", "classes", the text of "lines") must agree with them.

public import ReportModel

extension ReportChanges {
  /// The name of the form, the first member.
  public static let jsonSchema = "reportconv.changes"

  /// The version of the form that is written, as major and minor number.
  ///
  /// A reader accepts the same major version and no newer minor one.
  public static let jsonVersion = (major: 1, minor: 0)

  /// The changes in JSON, in UTF-8.
  ///
  /// - Parameter pretty: puts each value on its own line, and ends the last one.
  /// - Returns: the text in UTF-8.
  public func json(pretty: Bool = false) -> [UInt8] {
    var json = JSONOutput(isPretty: pretty)
    write(to: &json)
    if pretty { json.endLine() }
    return json.bytes
  }

  /// Reads changes from their JSON form.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8.
  ///   - maximumDepth: is how deep values may stand inside one another, up to
  ///     ``JSONScanner/deepest``.
  /// - Throws: ``JSONError`` with the place where the text is not JSON, not changes of a known version, or
  ///   says two things that do not agree.
  public init(json bytes: [UInt8], maximumDepth: Int = 512) throws(JSONError) {
    var json = JSONScanner(bytes, maximumDepth: maximumDepth)
    try self.init(from: &json)
    try json.finish()
  }

  /// What the changes are about, the gravest first, without what is ignored.
  public var classes: [ChangeClass] {
    passages.reduce(into: ChangeClassSet()) { $0.formUnion($1.lines.classSet) }.classes
  }
}

extension ReportChanges: JSONWritable {
  /// Appends the changes' JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("schema", Self.jsonSchema)
    json.member("version", "\(Self.jsonVersion.major).\(Self.jsonVersion.minor)")
    json.member("isEmpty", isEmpty)
    json.member("classes", classes.map(\.rawValue))
    json.member("passages", passages)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(passages: [])
    var (saysEmpty, classes) = (false, [ChangeClass]())
    try json.checkForm(Self.jsonSchema, Self.jsonVersion)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "schema", "version": _ = try json.string()
      case "isEmpty": saysEmpty = try json.boolean()
      case "classes": classes = try json.choices()
      case "passages": passages = try json.values(PassageChange.init(from:))
      default: throw json.unknownMember
      }
    }
    guard saysEmpty == isEmpty else { throw json.invalidValue("\"isEmpty\" as the passages are") }
    guard classes == self.classes else {
      throw json.invalidValue("the \"classes\" of the passages, the gravest first")
    }
  }
}

extension PassageChange: JSONWritable {
  /// Appends the passage's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("status", status)
    json.member("name", name)
    json.member("section", trail)
    json.member("field", field, unless: .unassigned)
    json.member("oldPlace", oldPlace)
    json.member("newPlace", newPlace)
    json.member("classes", classes.map(\.rawValue))
    json.member("lines", lines)
    json.member("old", value: old)
    json.member("new", value: new)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(status: .unchanged, trail: [], name: "", field: .unassigned, lines: [])
    var (status, name): (Status?, String?)
    var classes: [ChangeClass] = []
    try json.beginObject()
    while let member = try json.nextMember() {
      switch member {
      case "status": status = try json.choice()
      case "name": name = try json.string()
      case "section": trail = try json.strings()
      case "field": field = try json.choice()
      case "oldPlace": oldPlace = try json.count()
      case "newPlace": newPlace = try json.count()
      case "classes": classes = try json.choices()
      case "lines": lines = try json.values(LineChange.init(from:))
      case "old": old = try Passage(from: &json)
      case "new": new = try Passage(from: &json)
      default: throw json.unknownMember
      }
    }
    self.status = try json.required(status, "status")
    self.name = try json.required(name, "name")
    guard classes == self.classes else {
      throw json.invalidValue("the \"classes\" of the lines, the gravest first")
    }
    guard lines.isEmpty || lines.show(old, new) else {
      throw json.invalidValue("\"lines\" with the text of \"old\" and \"new\"")
    }
  }
}
