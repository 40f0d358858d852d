// The values of settings as text, which is their form everywhere: what is allowed, and JSON.

internal import ReportFeed
internal import ReportFormats
internal import ReportModel

/// What a text would have to be to be a setting's value.
struct SettingFault: Error, Sendable, Hashable {
  /// What was expected, in words.
  var expected: String
  /// Whether the text may be shown: an address may have a secret in it.
  var mayShow = true

  /// What was expected and what was found.
  func words(for text: String) -> String {
    mayShow ? "\(expected), found \"\(text)\"" : expected
  }
}

extension Setting {
  /// Checks a text and gives it the form in which it is kept.
  func canonical(_ text: String) throws(SettingFault) -> String {
    switch self {
    case .endpoint:
      _ = try Self.endpoint(text)
      return text
    case .out, .caFile, .patientContext, .trust:
      guard text.hasPrefix("/") || text.hasPrefix("~/"), !text.utf8.contains(0) else {
        throw SettingFault(expected: "a path that begins with / or ~/")
      }
      return text
    case .to: return try Self.formats(text).map(\.rawValue).joined(separator: ",")
    case .diff:
      let formats = try Self.diffs(text).map(\.rawValue)
      return formats.isEmpty ? Self.nothing : formats.joined(separator: ",")
    case .exec:
      guard !text.isEmpty, !text.utf8.contains(0) else {
        throw SettingFault(expected: "a command of the shell")
      }
      return text
    case .wait, .requireSigned: return try Self.boolean(text) ? "true" : "false"
    case .contextExpiry: return "\(try Self.minutes(text))"
    case .onMismatch, .onUnknown: return try Self.policy(text, as: PatientPolicy.self).rawValue
    case .onDisagreement: return try Self.policy(text, as: DisagreementPolicy.self).rawValue
    case .logLevel:
      guard let level = LogLevel(rawValue: text) else {
        throw SettingFault(
          expected: "one of \(LogLevel.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return level.rawValue
    }
  }

  /// The sender's address.
  static func endpoint(_ text: String) throws(SettingFault) -> Endpoint {
    func fault(_ reason: String) -> SettingFault {
      SettingFault(
        expected: "an address such as wss://reports.example/ws; \(reason)", mayShow: false)
    }
    let endpoint: Endpoint
    do throws(FeedError) {
      endpoint = try Endpoint(text)
    } catch {
      throw fault(error.detail)
    }
    switch endpoint.scheme {
    case .ws, .wss: return endpoint
    case .http, .https: throw fault("it must begin with wss:// or ws://")
    }
  }

  /// Formats with commas between them, each once, in the order given.
  static func formats(_ text: String) throws(SettingFault) -> [Format] {
    try list(text, of: Format.allCases.filter { $0.writer != nil }, "")
  }

  /// Formats of changes in the same way, or nothing.
  static func diffs(_ text: String) throws(SettingFault) -> [DiffFormat] {
    text == nothing ? [] : try list(text, of: DiffFormat.allCases, "\(nothing), or ")
  }

  private static func list<Value: RawRepresentable<String> & Equatable>(
    _ text: String, of allowed: [Value], _ alternative: String
  ) throws(SettingFault) -> [Value] {
    var values: [Value] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = Value(rawValue: trimmed(word)), allowed.contains(value) else {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        throw SettingFault(expected: "\(alternative)formats of \(names), with commas")
      }
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  private static func trimmed(_ word: Substring) -> String {
    String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// A number of minutes, up to a week.
  static func minutes(_ text: String) throws(SettingFault) -> Int {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      (1...10_080).contains(number)
    else { throw SettingFault(expected: "a number of minutes from 1 to 10080") }
    return number
  }

  /// What becomes of a report.
  static func policy<Policy: RawRepresentable<String> & CaseIterable>(
    _ text: String, as policies: Policy.Type
  ) throws(SettingFault) -> Policy {
    guard let policy = Policy(rawValue: text) else {
      let words = Policy.allCases.map(\.rawValue).joined(separator: ", ")
      throw SettingFault(expected: "one of \(words)")
    }
    return policy
  }

  /// Yes or no.
  static func boolean(_ text: String) throws(SettingFault) -> Bool {
    switch text {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: throw SettingFault(expected: "true or false")
    }
  }
}

extension Setting {
  /// The text of a value of the file; `nil` where it is of another type.
  func text(of value: JSONValue) -> String? {
    switch (self, value) {
    case (.wait, .boolean(let isTrue)), (.requireSigned, .boolean(let isTrue)):
      isTrue ? "true" : "false"
    case (.wait, _), (.requireSigned, _): nil
    case (.diff, .array([])): Self.nothing
    case (.to, .array(let words)), (.diff, .array(let words)):
      words.contains { $0.string == nil }
        ? nil : words.compactMap(\.string).joined(separator: ",")
    case (.contextExpiry, .number(let digits)): digits
    case (_, .string(let text)): text
    case (_, _): nil
    }
  }

  /// The value of the file for a text that was checked.
  func value(of text: String) -> JSONValue {
    switch self {
    case .wait, .requireSigned: .boolean(text == "true")
    case .diff where text == Self.nothing: .array([])
    case .to, .diff: .array(text.split(separator: ",").map { .string(String($0)) })
    case .contextExpiry: .number(text)
    case .endpoint, .out, .exec, .caFile, .logLevel, .patientContext, .onMismatch, .onUnknown,
      .onDisagreement, .trust:
      .string(text)
    }
  }

  /// What kind of value the file must have, in words.
  var kind: String {
    switch self {
    case .wait, .requireSigned: "true or false"
    case .to, .diff: "an array of strings"
    case .contextExpiry: "a number"
    case .endpoint, .out, .exec, .caFile, .logLevel, .patientContext, .onMismatch, .onUnknown,
      .onDisagreement, .trust:
      "a string"
    }
  }
}
