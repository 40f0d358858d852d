// The messages of the sender, as far as the receiver must know them: their type and what they carry.
// The texts of a report stay where they are in the message, and only their places are noted.

internal import ReportModel

/// A text message of the sender.
public enum FeedMessage: Sendable, Hashable {
  /// `report_ready`: a report with at least one payload that can be used.
  case report(ReportMessage)
  /// `error`: something went wrong on the sender's side.
  case senderError(SenderError)
  /// The answer to our `ping`.
  case pong
  /// A `ping` of the sender's, which its document does not foresee; it is answered.
  case ping
  /// A JSON object of a type that the sender's document does not have.
  case unknown(type: String)
}

/// The sender's message of an error.
public struct SenderError: Sendable, Hashable {
  /// The number that the sender gave it.
  public var code: Int
  /// The sender's words.
  public var message: String
  /// The names of members that the sender's document does not have.
  public var unknownMembers: [String]

  /// Makes a message.
  public init(code: Int, message: String, unknownMembers: [String] = []) {
    self.code = code
    self.message = message
    self.unknownMembers = unknownMembers
  }
}

/// What a `report_ready` message carries.
public struct ReportMessage: Sendable, Hashable {
  /// The forms of a report; the raw values are the names of the members that hold them.
  public enum PayloadKind: String, Sendable, Hashable, CaseIterable {
    /// The address of the docx document.
    case document = "url"
    case html = "html_content"
    case rtf = "rtf_report"
    case text = "plaintext_report"
    case fields = "json_report"
  }

  /// A form of the report that can be used.
  public struct Payload: Sendable, Hashable {
    /// Which form.
    public var kind: PayloadKind
    /// The bytes of the message that hold its JSON value, with the quotes of a string.
    public var place: Range<Int>

    /// Makes a payload.
    public init(_ kind: PayloadKind, at place: Range<Int>) {
      self.kind = kind
      self.place = place
    }
  }

  /// The payloads that can be used, in the order of the message; at least one.
  public var payloads: [Payload]
  /// The address of the docx document; it may hold a signature, so it is not for logs.
  public var url: String?
  /// The names of members that the sender's document does not have.
  public var unknownMembers: [String]
  /// What is wrong with the payloads that cannot be used.
  public var problems: [MessageProblem]

  /// Makes a description.
  public init(
    payloads: [Payload], url: String? = nil, unknownMembers: [String] = [],
    problems: [MessageProblem] = []
  ) {
    self.payloads = payloads
    self.url = url
    self.unknownMembers = unknownMembers
    self.problems = problems
  }
}
