// The formats, and the one place that says which reader and writer each has.

public import ReportModel

/// A format that reports come in or go out as; the raw value is its name on the command line.
public enum Format: String, Sendable, Hashable, CaseIterable {
  /// Office Open XML word processing document (ECMA-376), macro-enabled ones included.
  case docx
  /// HTML5.
  case html
  /// Rich Text Format 1.9.1.
  case rtf
  /// Plain text in UTF-8.
  case text = "txt"
  /// CommonMark with GitHub's tables.
  case markdown = "md"
  /// The canonical report as JSON.
  case json
  /// The sender's five fields as a JSON object of strings.
  case fields
}

extension Format {
  /// The name for people.
  public var title: String {
    switch self {
    case .docx: "Word document"
    case .html: "HTML page"
    case .rtf: "Rich Text Format"
    case .text: "plain text"
    case .markdown: "Markdown"
    case .json: "canonical report, JSON"
    case .fields: "the five fields, JSON"
    }
  }

  /// The extension of file names, without the dot.
  public var fileExtension: String {
    switch self {
    case .docx, .html, .rtf, .text, .markdown, .json: rawValue
    case .fields: "fields.json"
    }
  }

  /// Whether the bytes are of no use on a terminal.
  public var isBinary: Bool {
    switch self {
    case .docx: true
    case .html, .rtf, .text, .markdown, .json, .fields: false
    }
  }

  /// Turns bytes into a report, or `nil` where the format cannot be read yet.
  public var reader: Reader? {
    switch self {
    case .docx: DOCXReader.read
    case .html: HTMLReader.read
    case .rtf: RTFReader.read
    case .text: TextReader.read
    case .json: JSONReader.read
    case .fields: FieldsReader.read
    case .markdown: nil
    }
  }

  /// Turns a report into bytes, or `nil` where the format cannot be written yet.
  public var writer: Writer? {
    switch self {
    case .html: HTMLWriter.write
    case .text: TextWriter.write
    case .markdown: MarkdownWriter.write
    case .json: JSONWriter.write
    case .fields: FieldsWriter.write
    case .docx: DOCXWriter.write
    case .rtf: RTFWriter.write
    }
  }
}

/// Turns bytes into a report; total: a report, or one documented error.
public typealias Reader = @Sendable ([UInt8], ReadOptions) throws(ReadError) -> Report

/// Turns a report into bytes and says what the bytes do not hold.
public typealias Writer = @Sendable (Report, WriteOptions) -> Written

/// The bytes of a report in a format, and what they do not hold.
public struct Written: Sendable, Hashable {
  /// The document.
  public var bytes: [UInt8]
  /// What the document does not hold of the report, in reading order.
  public var losses: [Loss]

  /// Makes the result of a writer.
  public init(bytes: [UInt8], losses: [Loss]) {
    self.bytes = bytes
    self.losses = losses
  }
}
