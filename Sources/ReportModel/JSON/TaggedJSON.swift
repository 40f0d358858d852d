// The small objects of blocks and inlines: a `type`, and at most one string.

extension JSONOutput {
  /// An object that has a type and nothing else.
  mutating func object(type: String) {
    beginObject()
    member("type", type)
    endObject()
  }

  /// An object that has a type and a string.
  mutating func object(type: String, _ name: String, _ value: String) {
    beginObject()
    member("type", type)
    member(name, value)
    endObject()
  }
}

extension JSONScanner {
  /// Takes an object that has a type and nothing else.
  mutating func taggedNothing() throws(JSONError) {
    try beginObject()
    while let name = try nextMember() {
      guard name == "type" else { throw unknownMember }
      try skipString()
    }
  }

  /// Takes an object that has a type and a string, and gives the string.
  mutating func taggedString(_ name: String) throws(JSONError) -> String {
    var value: String?
    try beginObject()
    while let next = try nextMember() {
      switch next {
      case "type": try skipString()
      case name: value = try string()
      default: throw unknownMember
      }
    }
    return try required(value, name)
  }

  /// The object that stands next has a type that is not known.
  func unknownType(_ type: String, _ what: String) -> JSONError {
    error(.invalidValue, "expected the type of \(what), found \"\(type)\"", at: index)
  }
}
