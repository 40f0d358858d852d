// A small validator for JSON Schema (draft 2020-12), as much of it as our schema uses.

public import ReportModel

/// Tells whether values keep a schema; refuses schemas with keywords that it does not know.
public struct SchemaValidator {
  /// The schema has a keyword that this validator does not know.
  public struct UnknownKeyword: Error {
    /// Where in the schema.
    public var path: String
  }

  /// What came of a check: the first problem, or the members of the schema that the value has.
  public enum Verdict {
    /// The value keeps the schema.
    case valid(members: Set<String>)
    /// The value breaks the schema.
    case invalid(String)
  }

  /// The schema as it was given.
  public let root: JSONValue
  /// Each member that an object of the schema can have, as `#/$defs/table/rows`.
  public private(set) var members: Set<String> = []
  /// The objects that the schema leaves open for members it does not name.
  public private(set) var openObjects: [String] = []
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]
  /// The schemas that this one refers to, by their names.
  private let others: [String: SchemaValidator]

  /// Makes the validator of a schema, with those that it refers to by name.
  public init(_ schema: JSONValue, others: [String: SchemaValidator] = [:]) throws {
    root = schema
    self.others = others
    try learn(schema, path: "#")
  }

  /// Checks a value by the whole schema, or by one of its definitions.
  public func check(_ value: JSONValue, by definition: String? = nil) -> Verdict {
    guard let definition else { return check(value, root, "#") }
    return follow("#/$defs/\(definition)", value)
  }
}

// MARK: - Learning the schema

extension SchemaValidator {
  private mutating func learn(_ schema: JSONValue, path: String) throws {
    guard case .object(let keywords) = schema else { throw UnknownKeyword(path: path) }
    for keyword in keywords {
      switch keyword.name {
      case "$schema", "$id", "$ref", "title", "description", "default", "contentEncoding", "type",
        "const", "enum", "required", "minimum", "maximum", "minLength":
        break
      case "additionalProperties":
        guard keyword.value == .boolean(false) else { throw UnknownKeyword(path: path) }
      case "pattern":
        guard let pattern = keyword.value.string else { throw UnknownKeyword(path: path) }
        patterns[pattern] = try Regex(pattern).matchingSemantics(.unicodeScalar)
      case "items": try learn(keyword.value, path: path + "[]")
      case "$defs": try learnAll(keyword.value, path: path + "/$defs")
      case "properties":
        if schema["additionalProperties"] == nil { openObjects.append(path) }
        for name in keyword.value.names { members.insert("\(path)/\(name)") }
        try learnAll(keyword.value, path: path)
      case "oneOf":
        guard case .array(let choices) = keyword.value else { throw UnknownKeyword(path: path) }
        for choice in choices { try learn(choice, path: path) }
      default: throw UnknownKeyword(path: "\(path)/\(keyword.name)")
      }
    }
  }

  private mutating func learnAll(_ schemas: JSONValue, path: String) throws {
    for name in schemas.names {
      try learn(schemas[name] ?? .null, path: "\(path)/\(name)")
    }
  }
}

// MARK: - Checking values

extension SchemaValidator {
  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> Verdict {
    if let constant = schema["const"], constant != value { return .invalid("\(path): const") }
    if case .array(let words)? = schema["enum"], !words.contains(value) {
      return .invalid("\(path): enum")
    }
    if let type = schema["type"]?.string, type != value.type {
      return .invalid("\(path): not \(type)")
    }
    if let problem = checkScalar(value, schema) { return .invalid("\(path): \(problem)") }
    var members: Set<String> = []
    var parts = [checkObject(value, schema, path), checkArray(value, schema, path)]
    if let target = schema["$ref"]?.string { parts.append(follow(target, value)) }
    if case .array(let choices)? = schema["oneOf"] {
      parts.append(checkChoices(value, choices, path))
    }
    for part in parts {
      guard case .valid(let more) = part else { return part }
      members.formUnion(more)
    }
    return .valid(members: members)
  }

  private func follow(_ target: String, _ value: JSONValue) -> Verdict {
    if let other = others.first(where: { target.hasPrefix("\($0.key)#/$defs/") }) {
      return other.value.follow(String(target.dropFirst(other.key.count)), value)
    }
    let name = String(target.dropFirst("#/$defs/".count))
    guard let schema = root["$defs"]?[name] else { return .invalid("no \(target)") }
    return check(value, schema, target)
  }

  private func checkScalar(_ value: JSONValue, _ schema: JSONValue) -> String? {
    if let number = value.integer {
      if let least = schema["minimum"]?.integer, number < least { return "minimum" }
      if let most = schema["maximum"]?.integer, number > most { return "maximum" }
    }
    guard let text = value.string else { return nil }
    if let least = schema["minLength"]?.integer, text.unicodeScalars.count < least {
      return "minLength"
    }
    guard let pattern = schema["pattern"]?.string, let regex = patterns[pattern] else { return nil }
    return text.firstMatch(of: regex) == nil ? "pattern" : nil
  }

  private func checkObject(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> Verdict {
    guard case .object(let present) = value else { return .valid(members: []) }
    if case .array(let names)? = schema["required"] {
      for name in names.compactMap(\.string) where value[name] == nil {
        return .invalid("\(path): \(name) is missing")
      }
    }
    guard let properties = schema["properties"] else { return .valid(members: []) }
    for member in present where properties[member.name] == nil {
      return .invalid("\(path): \(member.name) is not known")
    }
    var members: Set<String> = []
    for name in properties.names {
      guard let member = value[name], let schema = properties[name] else { continue }
      let verdict = check(member, schema, "\(path)/\(name)")
      guard case .valid(let more) = verdict else { return verdict }
      members.formUnion(more)
      members.insert("\(path)/\(name)")
    }
    return .valid(members: members)
  }

  private func checkArray(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> Verdict {
    guard case .array(let elements) = value, let items = schema["items"] else {
      return .valid(members: [])
    }
    var members: Set<String> = []
    for element in elements {
      let verdict = check(element, items, path + "[]")
      guard case .valid(let more) = verdict else { return verdict }
      members.formUnion(more)
    }
    return .valid(members: members)
  }

  private func checkChoices(
    _ value: JSONValue, _ choices: [JSONValue], _ path: String
  ) -> Verdict {
    let verdicts = choices.map { check(value, $0, path) }
    let valid = verdicts.filter(\.isValid)
    guard valid.count == 1, let only = valid.first else {
      return .invalid("\(path): \(valid.count) of the choices fit")
    }
    return only
  }
}

extension SchemaValidator.Verdict {
  /// Whether the value keeps the schema.
  public var isValid: Bool {
    guard case .valid = self else { return false }
    return true
  }

  /// What is wrong with the value; `nil` where nothing is.
  public var problem: String? {
    guard case .invalid(let problem) = self else { return nil }
    return problem
  }
}

extension JSONValue {
  /// The names of an object's members.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// The type in the words of JSON Schema.
  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .number(let text): Int(text) == nil ? "number" : "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
