// The document that the sender's message names, as far as the caller has it.

public import ReportModel

/// The document that the sender's message names.
public enum MessageDocument: Sendable, Hashable {
  /// The caller did not try to fetch it.
  case notFetched
  /// The bytes that the message's address brought.
  case fetched([UInt8])
  /// It could not be fetched, for a reason in words.
  case missing(String)
}

/// A payload of the sender's message, as its own reader understood it.
public struct PayloadReport: Sendable, Hashable {
  /// The payload's format.
  public var format: Format
  /// What was read from it.
  public var report: Report

  /// Makes the report of a payload.
  public init(format: Format, report: Report) {
    self.format = format
    self.report = report
  }
}

/// The sender's message as one report, with what each payload says by itself.
public struct MessageReport: Sendable, Hashable {
  /// The report of all payloads.
  public var report: Report
  /// The payloads that could be read, the richest first.
  public var payloads: [PayloadReport]
}

extension JSONReader {
  /// Reads the sender's message as ``read(message:document:options:)`` does, and keeps its payloads.
  ///
  /// - Parameters:
  ///   - bytes: is the message in UTF-8.
  ///   - document: is what its address brought; it plays no part where the message has no address.
  ///   - options: give the limits.
  /// - Returns: the report, and the report of each payload.
  /// - Throws: ``ReadError`` where the text is not JSON, or no payload can be read.
  public static func readPayloads(
    message bytes: [UInt8], document: MessageDocument, options: ReadOptions
  ) throws(ReadError) -> MessageReport {
    try ReportReadyMessage.readPayloads(bytes, document: document, options: options)
  }

  /// Reads the sender's message together with the document that it names.
  ///
  /// The document is the richest payload: the report is built from it where it can be read, and the
  /// payloads of the message are compared with it. Without it, a finding says that it is missing.
  ///
  /// - Parameters:
  ///   - bytes: is the message in UTF-8.
  ///   - document: is what its address brought; it plays no part where the message has no address.
  ///   - options: give the limits.
  /// - Returns: the report.
  /// - Throws: ``ReadError`` where the text is not JSON, or no payload can be read.
  public static func read(
    message bytes: [UInt8], document: MessageDocument, options: ReadOptions
  ) throws(ReadError) -> Report {
    try ReportReadyMessage.read(bytes, document: document, options: options)
  }
}
