// The sender's message that a report is ready: one report out of up to five payloads.
//
//   [x] structure from the first that can be read of      [x] fields from json_report, where a section
//       the fetched document, html_content,                   has the same text
//       rtf_report, plaintext_report, json_report;        [x] payloads that do not have the same words,
//       a source each                                         cannot be read, are of a wrong type:
//   [x] payloads that cannot be read: a finding               findings
//   [x] the address of a document that is not there:      [x] other members: a finding with their text
//       a finding; nothing is fetched here
//
// The first source of the report is the payload that its structure comes from.

internal import Cryptography
internal import ReportModel

/// Reads the sender's messages.
struct ReportReadyMessage {
  /// A form of the report in the message.
  struct Payload {
    /// The member that holds it, or the document that the message's address brought; the richest
    /// first.
    enum Kind: String, CaseIterable {
      case document
      case html = "html_content"
      case rtf = "rtf_report"
      case text = "plaintext_report"
      case fields = "json_report"
    }

    var kind: Kind
    /// The payload as it was sent, in UTF-8.
    var sent: [UInt8]
    /// The payload for its reader.
    var bytes: [UInt8]
    /// What its reader made of it.
    var report: Report?
  }

  private let options: ReadOptions
  private let document: MessageDocument
  private var payloads: [Payload] = []
  private var findings: [Finding] = []

  /// Reads a message.
  static func read(
    _ bytes: [UInt8], document: MessageDocument = .notFetched, options: ReadOptions
  ) throws(ReadError) -> Report {
    try readPayloads(bytes, document: document, options: options).report
  }

  /// Reads a message, and keeps what each payload says by itself.
  static func readPayloads(
    _ bytes: [UInt8], document: MessageDocument, options: ReadOptions
  ) throws(ReadError) -> MessageReport {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(json: bytes, maximumDepth: options.limits.jsonDepth)
    } catch {
      throw ReadError(error)
    }
    guard case .object(let members) = value else {
      throw ReadError(.notAReport, detail: "expected an object")
    }
    if value["type"]?.string == "error" { throw failure(value) }
    var message = ReportReadyMessage(options: options, document: document)
    for member in members { message.take(member) }
    let report = try message.report()
    let payloads = message.payloads.compactMap { payload in
      payload.report.map { PayloadReport(format: payload.kind.format, report: $0) }
    }
    return MessageReport(report: report, payloads: payloads)
  }

  private init(options: ReadOptions, document: MessageDocument) {
    self.options = options
    self.document = document
  }

  private static func failure(_ value: JSONValue) -> ReadError {
    let words = value["message"].map { $0.string ?? $0.compactText } ?? "nothing"
    let code = value["code"].map { " (code \($0.string ?? $0.compactText))" } ?? ""
    return ReadError(.notAReport, detail: "it is the sender's message of an error\(code): \(words)")
  }
}

// MARK: - Members

extension ReportReadyMessage {
  private mutating func take(_ member: JSONValue.Member) {
    if let kind = Payload.Kind(member: member.name) { return take(member, as: kind) }
    switch (member.name, member.value) {
    case ("type", .string("report_ready")), (_, .null): break
    case ("url", .string(let address)): takeDocument(at: address)
    default:
      findings.append(
        Finding(
          .unknownContent, "the member \"\(member.name)\" is not known in messages",
          at: Location(part: member.name), text: member.value.string ?? member.value.compactText))
    }
  }

  private mutating func takeDocument(at address: String) {
    let code: Finding.Code
    let end: String
    switch document {
    case .fetched(let bytes):
      payloads.append(Payload(kind: .document, sent: bytes, bytes: bytes))
      return
    case .notFetched: (code, end) = (.externalContent, "was not fetched")
    case .missing(let reason): (code, end) = (.missingPart, "could not be fetched: \(reason)")
    }
    findings.append(
      Finding(
        code, "the message names a document, which \(end)", at: Location(part: "url"),
        text: Self.withoutSecrets(address)))
  }

  private mutating func take(_ member: JSONValue.Member, as kind: Payload.Kind) {
    switch (kind, member.value) {
    case (_, .null), (_, .string("")): break
    case (.fields, .object):
      let json = Array(member.value.compactText.utf8)
      payloads.append(Payload(kind: kind, sent: json, bytes: json))
    case (.html, .string(let text)), (.text, .string(let text)):
      // The text is decoded already: the mark overrules what it says of its encoding.
      payloads.append(
        Payload(
          kind: kind, sent: Array(text.utf8), bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)))
    case (.rtf, .string(let text)):
      payloads.append(
        Payload(kind: kind, sent: Array(text.utf8), bytes: Self.rtf(text)))
    default:
      var finding = member.wrongType(expected: kind == .fields ? "an object" : "a string")
      finding.text = member.value.string ?? member.value.compactText
      findings.append(finding)
    }
  }

  /// An address without its query, which holds a signature, and without a name and password.
  private static func withoutSecrets(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = path.firstRange(of: "://") else { return String(path) }
    let rest = path[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return String(path) }
    return path[..<scheme.upperBound] + String(rest[rest.index(after: at)...])
  }

  /// RTF in ASCII: each other character as `\u`, in a group of its own, so that no count of the text
  /// around it (`\uc`) makes a reader skip what follows (RTF 1.9.1, Unicode RTF).
  private static func rtf(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      if unit < 0x80 {
        bytes.append(UInt8(unit))
      } else {
        bytes += Array("{\\uc0\\u\(Int16(bitPattern: unit)) }".utf8)
      }
    }
    return bytes
  }
}

// MARK: - The report

extension ReportReadyMessage {
  private mutating func report() throws(ReadError) -> Report {
    payloads.sort { $0.kind.rank < $1.kind.rank }
    for index in payloads.indices { readPayload(index) }
    guard let main = payloads.first(where: { $0.report != nil }), var report = main.report else {
      let reasons = findings.map { "\($0.location): \($0.message)" }.joined(separator: "; ")
      throw ReadError(
        .notAReport,
        detail: reasons.isEmpty
          ? "the message has no report in it"
          : "the message has no report that can be read: \(reasons)")
    }
    for payload in payloads where payload.kind != main.kind { compare(payload, with: main) }
    let fields = payloads.first { $0.kind == .fields }
    if main.kind != .fields { report.takeFields(of: fields?.report) }
    report.sources = ([main] + payloads.filter { $0.kind != main.kind }).map(\.source)
    report.findings = findings
    return report
  }

  /// Reads a payload; what keeps it from being read is a finding, as is all that its reader found.
  private mutating func readPayload(_ index: Int) {
    let payload = payloads[index]
    let part = payload.kind.rawValue
    do throws(ReadError) {
      guard let reader = payload.kind.format.reader else {
        throw ReadError(.notReadable, detail: payload.kind.format.title)
      }
      let report = try reader(payload.bytes, options)
      payloads[index].report = report
      for var finding in report.findings {
        finding.location.part = finding.location.part.map { "\(part)/\($0)" } ?? part
        findings.append(finding)
      }
    } catch {
      findings.append(
        Finding(
          .unsupportedContent, "this payload was not read: \(error.description)",
          at: Location(part: part), text: payload.sentText))
    }
  }

  /// Says where two payloads do not have the same words; the fields need not have all of them.
  private mutating func compare(_ payload: Payload, with main: Payload) {
    guard let other = payload.report, let report = main.report else { return }
    let isPart = payload.kind == .fields
    let words = PayloadWords(isPart ? other.textOfFields : other.plainText)
    let expected = PayloadWords(report.plainText)
    let more = words.surplus(over: expected)
    let less = isPart ? [] : expected.surplus(over: words)
    guard !more.isEmpty || !less.isEmpty else { return }
    let texts = [("more", more), ("missing", less)].filter { !$0.1.isEmpty }
      .map { "\($0.0): \($0.1.joined(separator: " "))" }
    findings.append(
      Finding(
        .payloadsDisagree,
        "\(payload.kind.rawValue) does not have the words of \(main.kind.rawValue), from which the"
          + " report was read", at: Location(part: payload.kind.rawValue),
        text: texts.joined(separator: "; ")))
  }
}

extension ReportReadyMessage.Payload {
  fileprivate var source: Source {
    Source(format: kind.format.rawValue, size: sent.count, sha256: SHA256.hex(of: sent))
  }

  /// What was sent as text; a document is none.
  fileprivate var sentText: String? {
    kind.format.isBinary ? nil : String(decoding: sent, as: UTF8.self)
  }
}

extension ReportReadyMessage.Payload.Kind {
  /// The payload that a member holds; `nil` for members that hold none.
  init?(member name: String) {
    guard let kind = Self(rawValue: name), kind != .document else { return nil }
    self = kind
  }

  fileprivate var format: Format {
    switch self {
    case .document: .docx
    case .html: .html
    case .rtf: .rtf
    case .text: .text
    case .fields: .fields
    }
  }

  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Report {
  /// The text of the fields without the names of the members.
  fileprivate var textOfFields: String {
    sections.map(\.blocks.plainText).joined(separator: "\n")
  }

  /// Gives sections the fields whose text they are.
  fileprivate mutating func takeFields(of fields: Report?) {
    let texts = (fields?.sections ?? []).filter { $0.field != .unassigned }
      .map { (field: $0.field, words: PayloadWords($0.blocks.plainText)) }
      .filter { !$0.words.isEmpty }
    guard !texts.isEmpty else { return }
    func take(_ sections: inout [Section]) {
      for index in sections.indices {
        let text = sections[index].selfAndBelow.dropFirst().reduce(
          sections[index].blocks.plainText
        ) { "\($0)\n\($1.headingText)\n\($1.blocks.plainText)" }
        let words = PayloadWords(text)
        if let match = texts.first(where: { $0.words == words }) {
          sections[index].field = match.field
        }
        take(&sections[index].subsections)
      }
    }
    take(&sections)
  }
}
