// What a delivered folder holds, made of a message and its document: bytes in, files out.

internal import Cryptography
internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// A file of a delivered folder.
struct DeliveryFile: Sendable, Hashable {
  /// The path inside the folder.
  var name: String
  /// What it holds.
  var bytes: [UInt8]
}

/// What a delivered folder holds, but for the fetched document, which is there already.
struct DeliveryContent: Sendable, Hashable {
  /// The files.
  var files: [DeliveryFile]
  /// What looked wrong in the message.
  var findings: [Finding]
  /// The outputs with what each does not hold.
  var outputs: [WrittenOutput]
  /// What the decision on the report goes by.
  var evidence = DeliveryEvidence()
}

/// What the decision on a report goes by.
struct DeliveryEvidence: Sendable, Hashable {
  /// What each payload says of the patient.
  var identities: [PayloadIdentity] = []
  /// Whether payloads do not agree on a number, a side or a negation.
  var isDisputed = false
  /// What the signatures of the document show; `nil` where there is none at hand.
  var signature: SourceSignature.Standing?
}

extension DeliveryEvidence {
  /// The evidence of a message.
  init(_ message: CanonicalMessage) {
    identities = message.identities
    // A signature is judged by itself: it is no disagreement of payloads.
    isDisputed = message.report.findings.contains {
      $0.severity == .critical && $0.code != .doubtfulSignature
    }
    signature = message.signature
  }
}

/// How a message becomes the content of a folder.
struct DeliveryPlan: Sendable, Hashable {
  /// The formats that were asked for, beside the files that every folder has.
  var formats: [Format]
  /// What the readers are asked for.
  var reading = ReadOptions()
  /// What the writers are asked for.
  var writing = WriteOptions()
  /// What is asked of the document's signatures.
  var trust = TrustRequest()
}

extension DeliveryPlan {
  /// The folder of the payloads as they were received.
  static let receivedFolder = "received"
  /// Where the fetched document stands.
  static let documentName = "received/report.docx"
  /// The message as it came.
  static let messageName = "received/message.json"
  /// The canonical report.
  static let reportName = "report.json"
  /// The five fields.
  static let fieldsName = "fields.json"

  /// What was found, and what each output does not hold.
  static let findingsName = "findings.json"

  /// Makes the content of a folder.
  ///
  /// - Parameters:
  ///   - message: is the notification as it came.
  ///   - document: is what its address brought.
  /// - Returns: the files, and what there is to tell of them.
  /// - Throws: ``ReadError`` where no payload can be read.
  func content(
    of message: [UInt8], document: MessageDocument
  ) throws(ReadError) -> DeliveryContent {
    let canonical = try CanonicalMessage(
      message, document: document, options: reading, trust: trust)
    let report = canonical.report
    var content = DeliveryContent(
      files: Self.payloads(of: message), findings: report.findings, outputs: [],
      evidence: DeliveryEvidence(canonical))
    for format in allFormats {
      guard let written = format.writer?(report, writing) else { continue }
      let name = Self.name(of: format)
      content.files.append(DeliveryFile(name: name, bytes: written.bytes))
      content.outputs.append(WrittenOutput(format: format, name: name, losses: written.losses))
    }
    content.files.append(
      DeliveryFile(name: Self.findingsName, bytes: Self.findings(content)))
    return content
  }

  /// What the decision on a message goes by.
  func evidence(
    of message: [UInt8], document: MessageDocument
  ) throws(ReadError) -> DeliveryEvidence {
    DeliveryEvidence(
      try CanonicalMessage(message, document: document, options: reading, trust: trust))
  }

  /// The formats of the files: each once, the canonical report and the fields always.
  private var allFormats: [Format] {
    Format.allCases.filter { formats.contains($0) || $0 == .json || $0 == .fields }
  }

  private static func name(of format: Format) -> String {
    format == .fields ? fieldsName : "report.\(format.fileExtension)"
  }

  private static func findings(_ content: DeliveryContent) -> [UInt8] {
    var json = JSONOutput(isPretty: true)
    json.beginObject()
    json.array("findings", content.findings)
    json.array("outputs", content.outputs)
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

// MARK: - As received

extension DeliveryPlan {
  /// The message as it came, and each of its payloads as a file of its own.
  private static func payloads(of message: [UInt8]) -> [DeliveryFile] {
    var files = [DeliveryFile(name: messageName, bytes: message)]
    guard let value = try? JSONValue(json: message) else { return files }
    let texts = [
      ("html_content", "html"), ("rtf_report", "rtf"), ("plaintext_report", "txt"),
    ]
    for (member, ending) in texts {
      guard let text = value[member]?.string, !text.isEmpty else { continue }
      files.append(
        DeliveryFile(name: "\(receivedFolder)/report.\(ending)", bytes: Array(text.utf8)))
    }
    if let fields = value["json_report"], fields != .null {
      var json = JSONOutput()
      fields.write(to: &json)
      files.append(DeliveryFile(name: "\(receivedFolder)/report.json", bytes: json.bytes))
    }
    return files
  }

  /// The address of the document; `nil` where the message names none.
  static func address(in message: [UInt8]) -> String? {
    guard let value = try? JSONValue(json: message), let address = value["url"]?.string,
      !address.isEmpty
    else { return nil }
    return address
  }
}
