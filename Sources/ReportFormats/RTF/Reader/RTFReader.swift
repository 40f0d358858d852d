// Reads Rich Text Format 1.9.1.
//
//   [x] code pages by \ansicpg, \mac, \pc, \pca, font     [x] headings: styles, outline levels
//   [x] characters of several bytes, \u with fallback     [x] lists, labels as printed
//   [x] symbol fonts, private use, SYMBOL fields          [x] tables: spans, merges, nested, headers
//   [x] special hyphens, spaces, dashes, quotes           [x] page headers and footers
//   [x] bold, italic, positions, capitals, colours        [x] footnotes, endnotes, comments
//   [x] tracked changes, three readings                   [x] bookmarks, links, fields, form fields
//   [x] hidden text as findings                           [x] pictures, sizes, alternative text
//   [x] text boxes, frames, drawing objects               [x] objects: the result, a finding
//   [x] properties, language, direction                   [x] \bin, \upr, \*, group depth
//   [x] HTML inside RTF (\fromhtml)                       [-] formulas: their text, with a finding
//
// The tokens know nothing of their meaning; the interpreter turns them into blocks in one pass.

internal import Cryptography
public import ReportModel

/// Reads RTF.
public enum RTFReader {
  /// Reads a document from its bytes.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    guard !bytes.isEmpty else { throw ReadError(.emptyInput) }
    guard let start = start(of: bytes) else { throw ReadError(.notRTF) }
    var report = try read(RTFTokenizer(bytes, from: start), options)
    report.sources = [
      Source(format: Format.rtf.rawValue, size: bytes.count, sha256: SHA256.hex(of: bytes))
    ]
    return report
  }

  /// Reads the document, or the HTML in it.
  private static func read(
    _ tokens: RTFTokenizer, _ options: ReadOptions
  ) throws(ReadError) -> Report {
    var interpreter = RTFInterpreter(tokens, options: options)
    let report = try interpreter.read()
    guard interpreter.isEncapsulated else { return report }
    var page = try HTMLReader.read(RTFEncapsulatedHTML.html(in: tokens), options: options)
    // What is wrong with the RTF around a page is wrong with the page.
    page.findings = report.findings.filter(\.concernsPageInside) + page.findings
    page.title = page.title ?? report.title
    page.language = page.language ?? report.language
    page.author = page.author ?? report.author
    return page
  }

  /// Where the document begins: behind a mark of UTF-8 and white space that some senders put first.
  private static func start(of bytes: [UInt8]) -> Int? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    return bytes[start...].starts(with: "{\\rtf".utf8) ? start : nil
  }
}

extension Finding {
  /// Whether a finding of a document counts for the HTML page in it too: the others are of text for
  /// readers of RTF, which the page has in its own form.
  fileprivate var concernsPageInside: Bool {
    [.truncatedInput, .malformedStructure, .undecodableText, .embeddedObject].contains(code)
  }
}
