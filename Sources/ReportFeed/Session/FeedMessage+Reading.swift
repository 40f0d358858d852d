// Reading a message: one pass over its bytes that copies nothing but short strings.

internal import ReportModel

extension FeedMessage {
  /// Reads a text message.
  ///
  /// - Parameters:
  ///   - bytes: is the message.
  ///   - limits: is what is accepted.
  /// - Returns: what the message is.
  /// - Throws: ``MessageProblem`` where it cannot be used; it should then be kept whole.
  public static func read(
    _ bytes: [UInt8], limits: MessageLimits = MessageLimits()
  ) throws(MessageProblem) -> FeedMessage {
    guard bytes.count <= limits.message else {
      throw MessageProblem(.tooLong, detail: "over \(limits.message) bytes")
    }
    if let word = word(bytes) { return word }
    var reader = FeedMessageReader(bytes, limits: limits)
    do throws(JSONError) {
      try reader.read()
    } catch {
      throw reader.problem(error)
    }
    return try reader.message()
  }

  /// The messages that are words.
  ///
  /// The sender's document prints them in quotes, so that they may come as JSON strings as well.
  private static func word(_ bytes: [UInt8]) -> FeedMessage? {
    guard bytes.count <= 16 else { return nil }
    switch String(decoding: bytes, as: UTF8.self) {
    case "pong", "\"pong\"", "pong\n": return .pong
    case "ping", "\"ping\"", "ping\n": return .ping
    default: return nil
    }
  }
}

/// Takes the members of a message, of whatever type it turns out to be.
struct FeedMessageReader {
  private var json: JSONScanner
  private let bytes: [UInt8]
  private let limits: MessageLimits
  private var report = ReportMessage(payloads: [])
  private var type: String?
  private var errorCode: Int?
  /// Those of `message` and `code` that the message has.
  private var membersOfErrors: [String] = []
  private var errorMessage: String?
  private var problems: [MessageProblem] = []
  private var isObject = false
  /// The member that is being read; empty between members.
  private var member = ""

  init(_ bytes: [UInt8], limits: MessageLimits) {
    self.bytes = bytes
    self.limits = limits
    json = JSONScanner(bytes, maximumDepth: limits.depth)
  }

  mutating func read() throws(JSONError) {
    if let kind = json.nextKind, kind != .object {
      try json.skip()
      return try json.finish()
    }
    try json.beginObject()
    isObject = true
    while let name = try json.nextMember() {
      member = name
      try take(name)
      member = ""
    }
    try json.finish()
  }

  private mutating func take(_ name: String) throws(JSONError) {
    switch (name, json.nextKind) {
    case (_, .null): try json.skip()
    case ("type", _): type = try string(limit: limits.type)
    case ("message", _): try takeMessage()
    case ("code", _): try takeCode()
    case (_, let kind):
      guard let payload = ReportMessage.PayloadKind(rawValue: name) else {
        report.unknownMembers.append(name)
        return try json.skip()
      }
      try take(payload, of: kind)
    }
  }

  private mutating func takeMessage() throws(JSONError) {
    membersOfErrors.append(member)
    errorMessage = try string(limit: limits.errorMessage)
  }

  private mutating func takeCode() throws(JSONError) {
    membersOfErrors.append(member)
    let first = json.offset
    let kind = json.nextKind
    try json.skip()
    guard kind == .number else { return note(.wrongType, "expected a number") }
    errorCode = Int(String(decoding: bytes[first..<json.offset], as: UTF8.self))
    if errorCode == nil { note(.invalidValue, "expected a whole number") }
  }

  /// Takes a string that is copied only where it is not too long.
  private mutating func string(limit: Int) throws(JSONError) -> String? {
    var ahead = json
    let kind = json.nextKind
    try json.skip()
    guard kind == .string else {
      note(.wrongType, "expected a string")
      return nil
    }
    guard json.offset - ahead.offset <= limit + 2 else {
      note(.tooLong, "over \(limit) bytes")
      return nil
    }
    return try ahead.string()
  }

  private mutating func note(_ code: MessageProblem.Code, _ detail: String) {
    problems.append(MessageProblem(code, at: "/\(member)", detail: detail))
  }
}

// MARK: - Payloads

extension FeedMessageReader {
  private mutating func take(
    _ payload: ReportMessage.PayloadKind, of kind: JSONKind?
  ) throws(JSONError) {
    let first = json.offset
    let isUsable: Bool
    switch payload {
    case .document: isUsable = try takeURL()
    case .html, .rtf, .text:
      try json.skip()
      if kind != .string { note(.wrongType, "expected a string") }
      isUsable = kind == .string && !isBlank(bytes[(first + 1)..<(json.offset - 1)])
    case .fields:
      try json.skip()
      if kind != .object { note(.wrongType, "expected an object") }
      isUsable = kind == .object && bytes[first..<json.offset].contains(UInt8(ascii: ":"))
    }
    if isUsable { report.payloads.append(.init(payload, at: first..<json.offset)) }
  }

  private mutating func takeURL() throws(JSONError) -> Bool {
    guard let url = try string(limit: limits.url), !url.isEmpty else { return false }
    switch (try? Endpoint(url))?.scheme {
    case .http, .https: break
    case .ws, .wss, nil:
      note(.invalidValue, "expected an address such as https://host.example/path")
      return false
    }
    report.url = url
    return true
  }

  /// Whether a JSON string holds nothing but white space, as it is or in escapes.
  private func isBlank(_ content: ArraySlice<UInt8>) -> Bool {
    var rest = content
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: " ") { continue }
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst(),
        [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t")].contains(letter)
      else { return false }
    }
    return true
  }
}

// MARK: - The message

extension FeedMessageReader {
  /// What the members make.
  func message() throws(MessageProblem) -> FeedMessage {
    guard isObject else { throw MessageProblem(.notAnObject) }
    guard let type else { throw problem(of: "type") }
    switch type {
    case "report_ready": return .report(try reportMessage())
    case "error": return .senderError(try senderError())
    case "pong": return .pong
    case "ping": return .ping
    default: return .unknown(type: type)
    }
  }

  private func reportMessage() throws(MessageProblem) -> ReportMessage {
    var report = report
    report.unknownMembers += membersOfErrors
    report.problems = problems.filter {
      ReportMessage.PayloadKind(rawValue: String($0.path.dropFirst())) != nil
    }
    guard !report.payloads.isEmpty else {
      throw report.problems.first ?? MessageProblem(.noPayload)
    }
    return report
  }

  private func senderError() throws(MessageProblem) -> SenderError {
    guard let errorMessage else { throw problem(of: "message") }
    guard let errorCode else { throw problem(of: "code") }
    return SenderError(
      code: errorCode, message: errorMessage, unknownMembers: report.unknownMembers)
  }

  /// Why a member has no value that can be used.
  private func problem(of member: String) -> MessageProblem {
    problems.first { $0.path == "/\(member)" } ?? MessageProblem(.missingMember, at: "/\(member)")
  }

  /// The problem that an error of the JSON is: with its place, without words of the message.
  func problem(_ error: JSONError) -> MessageProblem {
    let path = Self.knownMembers.contains(member) ? "/\(member)" : ""
    let place = "line \(error.line), column \(error.column): "
    let detail =
      switch error.code {
      case .malformed: "the text breaks the grammar"
      case .invalidText: "a string is not valid Unicode"
      case .duplicateMember: "an object has two members of one name"
      case .tooDeep: "values stand more than \(limits.depth) deep"
      case .wrongType, .invalidValue, .missingMember, .unknownMember, .unsupportedVersion:
        "a value is not what was expected"
      }
    return MessageProblem(.notJSON, at: path, detail: place + detail)
  }

  private static let knownMembers =
    ["type", "message", "code"] + ReportMessage.PayloadKind.allCases.map(\.rawValue)
}
