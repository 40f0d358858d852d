// Why a JSON text is no JSON, or not the value that was asked for, and where.

/// Why a JSON text cannot be read.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The text breaks the grammar of RFC 8259.
    case malformed
    /// A string is not UTF-8, or has half a surrogate pair.
    case invalidText
    /// An object has two members of one name.
    case duplicateMember
    /// A value is of another type than expected.
    case wrongType
    /// A value is of the expected type, but not one that is allowed.
    case invalidValue
    /// An object lacks a member.
    case missingMember
    /// An object has a member that is not known.
    case unknownMember
    /// The report was written by a newer version.
    case unsupportedVersion
    /// Values stand too deep inside one another.
    case tooDeep
  }

  /// What is wrong.
  public var code: Code
  /// The same in words, with what was expected.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The column in bytes, from 1.
  public var column: Int
  /// The value concerned as a JSON pointer (RFC 6901), such as `/sections/0/field`.
  public var path: String

  /// Makes an error.
  public init(_ code: Code, _ message: String, line: Int, column: Int, path: String) {
    self.code = code
    self.message = message
    self.line = line
    self.column = column
    self.path = path
  }
}

extension JSONError: CustomStringConvertible {
  /// The error in a sentence: `line 3, column 14, at /sections/0: expected a string`.
  public var description: String {
    let place = path.isEmpty ? "" : ", at \(path)"
    return "line \(line), column \(column)\(place): \(message)"
  }
}
