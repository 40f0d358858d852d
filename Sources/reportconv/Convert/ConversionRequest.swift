// What is asked of a conversion, whatever its input is; and the conversion of bytes.

internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// What is asked of a conversion.
struct ConversionRequest: Sendable, Hashable {
  /// The input's format; `nil` leaves it to the content.
  var from: Format?
  /// What the reader is asked for.
  var reading: ReadOptions
  /// What the writers are asked for.
  var writing: WriteOptions
  /// What is asked of signatures.
  var trust = TrustRequest()
}

extension ConversionRequest {
  /// Reads a report; where the file's name promises another format than the content has, the
  /// report gets a finding.
  func read(_ bytes: [UInt8], name: String) throws(ReadError) -> (report: Report, format: Format) {
    let format: Format
    if let from { format = from } else { format = try Format.detect(bytes) }
    guard let reader = format.reader else {
      throw ReadError(.notReadable, detail: format.title)
    }
    var report: Report
    if format.isMessage(bytes, reading.limits) {
      report = try CanonicalMessage(bytes, options: reading).report
    } else {
      report = try reader(bytes, reading)
      if format.isDocument { report.normalize() }
    }
    try trust.check(bytes, &report, format, reading.limits)
    if from == nil, let finding = Self.mismatch(of: format, name: name) {
      report.findings.insert(finding, at: 0)
    }
    return (report, format)
  }

  /// The finding that a file's name promises another format than its content has.
  static func mismatch(of format: Format, name: String) -> Finding? {
    guard let promised = Format.promised(byName: name), promised.contentFormat != format
    else { return nil }
    return Finding(
      .formatMismatch,
      "the name promises \(promised.title), the content is \(format.title); it was read as such",
      at: Location())
  }
}

extension Format {
  /// Whether content of the format is a document, of which headings and identity are still to be
  /// understood; data come as their maker understood them.
  fileprivate var isDocument: Bool {
    switch self {
    case .docx, .html, .rtf, .text, .markdown: true
    case .json, .fields: false
    }
  }

  /// Whether content of the format is the sender's message with several forms of a report.
  fileprivate func isMessage(_ bytes: [UInt8], _ limits: Limits) -> Bool {
    self == .json && JSONForm(of: bytes, maximumDepth: limits.jsonDepth) == .message
  }

  /// The format that detection finds in content of this format.
  fileprivate var contentFormat: Format {
    switch self {
    case .docx, .html, .rtf, .text, .json: self
    case .markdown: .text
    case .fields: .json
    }
  }
}
