// What stands next in a JSON text and where, for readers that take only some of its values.

/// A type of JSON values.
public enum JSONKind: String, Sendable, Hashable, CaseIterable {
  case object, array, string, number, boolean, null
}

extension JSONScanner {
  /// The type of the value that stands next, by its first byte; `nil` where none can begin so.
  public var nextKind: JSONKind? {
    guard let peek else { return nil }
    return switch peek {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: nil
    }
  }

  /// The place of the next byte in the text, from 0: before a value is taken where it begins, after
  /// it where it ended.
  public var offset: Int { index }
}
