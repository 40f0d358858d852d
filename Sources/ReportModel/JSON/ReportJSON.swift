// The JSON form of a whole report, its version, and what stands at its top.
//
// Members that say nothing (empty lists, absent values, usual numbers) are left out and may be
// absent when read. Everything else is strict: an unknown member, a wrong type or a value outside
// its range is an error with its path. `samples/report.schema.json` describes the form.

extension Report {
  /// The name of the form, the first member of each report.
  public static let jsonSchema = "reportconv.report"

  /// The version of the form that is written, as major and minor number.
  ///
  /// A reader accepts the same major version and no newer minor one.
  public static let jsonVersion = (major: 1, minor: 0)

  /// The report in JSON.
  ///
  /// - Parameter pretty: puts each value on its own line, and ends the last one.
  /// - Returns: the text in UTF-8.
  public func json(pretty: Bool = false) -> [UInt8] {
    var json = JSONOutput(isPretty: pretty)
    write(to: &json)
    if pretty { json.endLine() }
    return json.bytes
  }

  /// Reads a report from its JSON form.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8.
  ///   - maximumDepth: is how deep values may stand inside one another, up to
  ///     ``JSONScanner/deepest``.
  /// - Throws: ``JSONError`` where the text is not JSON, or not a report of a known version.
  public init(json bytes: [UInt8], maximumDepth: Int = 512) throws(JSONError) {
    var json = JSONScanner(bytes, maximumDepth: maximumDepth)
    try self.init(from: &json)
    try json.finish()
  }
}

extension Report: JSONWritable, JSONReadable {
  /// Appends the report's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("schema", Self.jsonSchema)
    json.member("version", "\(Self.jsonVersion.major).\(Self.jsonVersion.minor)")
    json.member("title", title)
    json.member("language", language)
    json.member("identity", identity)
    json.member("author", author)
    json.member("institution", institution)
    json.member("dates", value: dates == ReportDates() ? nil : dates)
    json.member("properties", properties)
    json.member("headers", headers)
    json.member("footers", footers)
    json.member("sections", sections)
    json.member("resources", value: resources == Resources() ? nil : resources)
    json.member("sources", sources)
    json.member("findings", findings)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init()
    try json.checkForm(Report.jsonSchema, Report.jsonVersion)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "schema", "version": _ = try json.string()
      case "title": title = try json.string()
      case "language": language = try json.string()
      case "identity": identity = try json.array()
      case "author": author = try json.string()
      case "institution": institution = try json.string()
      case "dates": dates = try json.value()
      case "properties": properties = try json.array()
      case "headers": headers = try json.array()
      case "footers": footers = try json.array()
      case "sections": sections = try json.array()
      case "resources": resources = try json.value()
      case "sources": sources = try json.array()
      case "findings": findings = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

extension JSONScanner {
  /// Makes sure, before anything is read, that a value of a known form and version stands next.
  package func checkForm(
    _ expected: String, _ newest: (major: Int, minor: Int)
  ) throws(JSONError) {
    guard let schema = try member(ahead: "schema") else { throw missingMember("schema") }
    guard schema == expected else {
      throw error(
        .invalidValue, "expected the schema \"\(expected)\", found \"\(schema)\"", at: index)
    }
    guard let version = try member(ahead: "version") else { throw missingMember("version") }
    let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1],
      version == "\(major).\(minor)", major >= 0, minor >= 0
    else {
      throw error(.invalidValue, "expected a version such as 1.0, found \"\(version)\"", at: index)
    }
    guard major == newest.major, minor <= newest.minor else {
      throw error(.unsupportedVersion, version, at: index)
    }
  }
}

extension ReportDates: JSONWritable, JSONReadable {
  /// Appends the dates' JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("created", created)
    json.member("modified", modified)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init()
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "created": created = try json.string()
      case "modified": modified = try json.string()
      default: throw json.unknownMember
      }
    }
  }
}

extension DocumentProperty: JSONWritable, JSONReadable {
  /// Appends the property's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("name", name)
    json.member("value", value)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var name: String?
    var value: String?
    try json.beginObject()
    while let member = try json.nextMember() {
      switch member {
      case "name": name = try json.string()
      case "value": value = try json.string()
      default: throw json.unknownMember
      }
    }
    self.init(name: try json.required(name, "name"), value: try json.required(value, "value"))
  }
}

extension IdentityToken: JSONWritable, JSONReadable {
  /// Appends the token's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("kind", kind)
    json.member("value", value)
    json.member("location", value: location.isEmpty ? nil : location)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: Kind?
    var value: String?
    var location = Location()
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = try json.choice()
      case "value": value = try json.string()
      case "location": location = try json.value()
      default: throw json.unknownMember
      }
    }
    self.init(
      kind: try json.required(kind, "kind"), value: try json.required(value, "value"),
      location: location)
  }
}
