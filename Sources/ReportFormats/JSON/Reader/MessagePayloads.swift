// What the sender's message holds: the forms of one report, each read by itself.

public import ReportModel

/// The forms of one report that the sender's message holds.
public struct MessagePayloads: Sendable {
  /// One form of the report.
  public struct Payload: Sendable {
    /// The member that holds it; `document` for what the message's address brought.
    public var name: String
    /// What was sent.
    public var source: Source
    /// What its reader made of it, with the source; `nil` where it could not be read.
    public var report: Report?
  }

  /// The forms, the richest first; at least one of them could be read.
  public var payloads: [Payload]
  /// What is to be known of the message itself.
  ///
  /// It is members that are not known, payloads that could not be read, a document that is not there.
  /// What the readers found is in the payloads' reports.
  public var findings: [Finding]

  /// Reads the sender's message, and the document that it names.
  ///
  /// - Parameters:
  ///   - message: is the message in UTF-8.
  ///   - document: is what its address brought; it plays no part where the message has no address.
  ///   - options: give the limits.
  /// - Returns: the payloads.
  /// - Throws: ``ReadError`` where the text is not JSON, or no payload can be read.
  public static func read(
    message: [UInt8], document: MessageDocument, options: ReadOptions
  ) throws(ReadError) -> MessagePayloads {
    try ReportReadyMessage.read(message, document: document, options: options)
  }

  /// The report of the richest payload that could be read, with all sources and all findings; the
  /// payloads are not compared.
  var richest: Report? {
    guard let main = payloads.first(where: { $0.report != nil }), var report = main.report else {
      return nil
    }
    report.sources = [main.source] + payloads.filter { $0.name != main.name }.map(\.source)
    report.findings = findings
    for payload in payloads {
      for var finding in payload.report?.findings ?? [] {
        let part = finding.location.part
        finding.location.part = part.map { "\(payload.name)/\($0)" } ?? payload.name
        report.findings.append(finding)
      }
    }
    return report
  }
}
