// Any JSON at all, for texts that are no report: jobs, configuration, a sender's extra members.

/// A JSON value of any kind.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number as it is written, so that nothing is rounded.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// The members of an object in the order of the text; no two have the same name.
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// Reads a whole JSON text.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8.
  ///   - maximumDepth: is how deep values may stand inside one another.
  /// - Throws: ``JSONError`` where the text is not JSON.
  public init(json bytes: [UInt8], maximumDepth: Int = 512) throws(JSONError) {
    var json = JSONScanner(bytes, maximumDepth: maximumDepth)
    self = try json.value()
    try json.finish()
  }

  /// The value of an object's member; `nil` where there is none, or this is no object.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; `nil` for other values.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The value of a whole number of 64 bits; `nil` for other values.
  public var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }
}

extension JSONValue: JSONWritable, JSONReadable {
  /// Appends the value; numbers as they were read.
  public func write(to json: inout JSONOutput) {
    switch self {
    case .null: json.null()
    case .boolean(let boolean): json.boolean(boolean)
    case .number(let text): json.number(text)
    case .string(let text): json.string(text)
    case .array(let values):
      json.beginArray()
      for value in values { value.write(to: &json) }
      json.endArray()
    case .object(let members):
      json.beginObject()
      for member in members { json.member(member.name, value: member.value) }
      json.endObject()
    }
  }

  /// Takes the value that stands next, of whatever kind.
  public init(from json: inout JSONScanner) throws(JSONError) {
    switch json.peek {
    case UInt8(ascii: "{"):
      var members: [Member] = []
      try json.beginObject()
      while let name = try json.nextMember() {
        members.append(Member(name: name, value: try json.value()))
      }
      self = .object(members)
    case UInt8(ascii: "["): self = .array(try json.array())
    case UInt8(ascii: "\""): self = .string(try json.string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean(try json.boolean())
    case UInt8(ascii: "n"):
      try json.null()
      self = .null
    default: self = .number(try json.number())
    }
  }
}
