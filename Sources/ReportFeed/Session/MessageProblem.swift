// Why a message, or a payload of one, cannot be used. All prose about it stands here.

/// What is wrong with a message.
public struct MessageProblem: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The message is no JSON.
    case notJSON
    /// The message is JSON, but no object.
    case notAnObject
    /// A member that must be there is missing.
    case missingMember
    /// A value is of another type than the sender's document says.
    case wrongType
    /// A value has the right type, but cannot be what it should be.
    case invalidValue
    /// A value or the message is longer than is accepted.
    case tooLong
    /// The report has no payload that can be used.
    case noPayload
    /// The message is binary.
    case binary
  }

  /// What is wrong.
  public var code: Code
  /// The value concerned as a JSON pointer (RFC 6901), no deeper than a member of the message; empty
  /// for the message as a whole.
  public var path: String
  /// What the code cannot say; never a text of the message.
  public var detail: String

  /// Makes a problem.
  public init(_ code: Code, at path: String = "", detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// What is wrong, in words.
  public var message: String {
    let more = detail.isEmpty ? "" : " (\(detail))"
    return switch code {
    case .notJSON: "the message is not JSON\(more)"
    case .notAnObject: "the message is JSON, but no object"
    case .missingMember: "the member is missing"
    case .wrongType: "the value is of the wrong type\(more)"
    case .invalidValue: "the value cannot be used\(more)"
    case .tooLong: "the value is too long\(more)"
    case .noPayload: "the report has no payload that can be used"
    case .binary: "the message is binary, which the sender's protocol does not have"
    }
  }
}

extension MessageProblem: CustomStringConvertible {
  /// What is wrong and where: `/url: the value is too long (over 8192 bytes)`.
  public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}
