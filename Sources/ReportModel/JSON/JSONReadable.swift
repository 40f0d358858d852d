// What the reading of every type shares: arrays, enums, ranges, kinds and members ahead.

/// A value that can be read from its JSON form.
protocol JSONReadable {
  /// Takes the value that stands next.
  init(from json: inout JSONScanner) throws(JSONError)
}

extension String: JSONReadable {
  init(from json: inout JSONScanner) throws(JSONError) { self = try json.string() }
}

extension Int: JSONReadable {
  init(from json: inout JSONScanner) throws(JSONError) { self = try json.integer() }
}

extension JSONScanner {
  /// Takes a value of the type that the caller needs.
  mutating func value<Value: JSONReadable>() throws(JSONError) -> Value {
    try Value(from: &self)
  }

  /// Takes an array of values of the type that the caller needs.
  mutating func array<Value: JSONReadable>() throws(JSONError) -> [Value] {
    var values: [Value] = []
    try beginArray()
    while try nextElement() { values.append(try Value(from: &self)) }
    return values
  }

  /// Takes one of the words of an enum.
  public mutating func choice<Value: RawRepresentable & CaseIterable>() throws(JSONError) -> Value
  where Value.RawValue == String {
    let word = try string()
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    throw invalidValue("one of \(words), found \"\(word)\"")
  }

  /// Takes a whole number that is not outside a range.
  package mutating func integer(in range: ClosedRange<Int>) throws(JSONError) -> Int {
    let integer = try integer()
    guard range.contains(integer) else {
      let bound =
        range.upperBound == .max
        ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw invalidValue("a whole number \(bound), found \(integer)")
    }
    return integer
  }

  /// The value of a member that an object cannot do without; called once the object is closed.
  package func required<Value>(_ value: Value?, _ name: String) throws(JSONError) -> Value {
    guard let value else { throw missingMember(name) }
    return value
  }

  /// Takes any value and forgets it; what it says is checked as in reading, but not copied.
  public mutating func skip() throws(JSONError) {
    switch peek {
    case UInt8(ascii: "{"): try skipObject()
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skip() }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    case UInt8(ascii: "n"): try null()
    default: _ = try number(or: "a value")
    }
  }
}

// MARK: - Looking ahead

extension JSONScanner {
  /// The `type` of the object that stands next, without taking anything.
  ///
  /// Writers put it first, where it is read off the bytes. But members have no order, and other
  /// programs sort them: then one walk notes the types of all objects below, so that reading
  /// stays linear however deep objects with late types are nested.
  mutating func tag() throws(JSONError) -> String {
    guard peek == UInt8(ascii: "{") else { throw wrongType("an object") }
    if let tag = tagInFront { return tag }
    if index >= typedUpTo {
      var ahead = self
      try ahead.skip()
      types = ahead.types
      typedUpTo = ahead.index
    }
    guard let tag = types[index] else {
      throw error(.missingMember, "the member \"type\" is missing or no string", at: index)
    }
    return tag
  }

  /// The string value of a member of the object that stands next, without taking anything.
  package func member(ahead name: String) throws(JSONError) -> String? {
    var ahead = self
    try ahead.beginObject()
    while let next = try ahead.nextMember() {
      if next == name { return try ahead.string() }
      try ahead.skip()
    }
    return nil
  }

  /// The `type` where it is the first member and has no escapes.
  private var tagInFront: String? {
    let span = bytes.span
    var ahead = index + 1
    func passSpace() { while ahead < span.count, span[ahead] <= 0x20 { ahead += 1 } }
    passSpace()
    guard ahead + 8 < span.count, span[ahead] == UInt8(ascii: "\""),
      span[ahead + 1] == UInt8(ascii: "t"), span[ahead + 2] == UInt8(ascii: "y"),
      span[ahead + 3] == UInt8(ascii: "p"), span[ahead + 4] == UInt8(ascii: "e"),
      span[ahead + 5] == UInt8(ascii: "\"")
    else { return nil }
    ahead += 6
    passSpace()
    guard ahead < span.count, span[ahead] == UInt8(ascii: ":") else { return nil }
    ahead += 1
    passSpace()
    guard ahead < span.count, span[ahead] == UInt8(ascii: "\"") else { return nil }
    let first = ahead + 1
    ahead = first
    while ahead < span.count, span[ahead] != UInt8(ascii: "\"") {
      guard span[ahead] > 0x20, span[ahead] < 0x7F, span[ahead] != UInt8(ascii: "\\") else {
        return nil
      }
      ahead += 1
    }
    guard ahead < span.count else { return nil }
    return try? String(copying: UTF8Span(validating: span.extracting(first..<ahead)))
  }

  private mutating func skipObject() throws(JSONError) {
    let place = index
    try beginObject()
    while let name = try nextMember() {
      if name == "type", peek == UInt8(ascii: "\"") {
        types[place] = try string()
      } else {
        try skip()
      }
    }
  }
}
