// Reads HTML pages and fragments, as a browser that runs no programs and fetches nothing shows them.
//
//   [x] encoding: mark, meta, XML declaration, bytes      [x] CSS of style attributes and sheets
//   [x] the tree of HTML5: implied and misplaced tags     [x] hidden text as findings
//   [x] named and numbered characters of HTML5            [x] white space by CSS
//   [x] headings, also role=heading                       [x] links, places, images (data:)
//   [x] paragraphs, anonymous blocks, pre, rules          [x] form controls, check boxes, choices
//   [x] lists with labels as printed, dl                  [x] ruby, quotation marks
//   [x] tables: spans, groups, captions, nested           [x] notes of Word, LibreOffice, pandoc
//   [x] Word: mso-list labels, footnotes, ins and del     [x] properties from <meta>
//   [x] pages and fragments of our own writer             [x] programs and addresses as findings
//   [x] headers and footers of printed pages
//   [ ] columns, floats, positions: text in the order of the page's source
//   [ ] CSS: other selectors, counters, content made by ::before; those rules are passed over
//
// The way of a page: decoded to UTF-8, tokens repaired for libxml2's parser (`HTMLTokenRepair`), a tree
// by the rules of HTML (`HTMLTreeBuilder`), and from the tree the report (`HTMLPageReader`).

internal import Cryptography
public import ReportModel

/// Reads HTML.
public enum HTMLReader {
  /// Reads a page from its bytes.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    guard !bytes.isEmpty else { throw ReadError(.emptyInput) }
    guard bytes.count <= options.limits.inputBytes else {
      throw ReadError(.limitExceeded, detail: "input-bytes (\(options.limits.inputBytes))")
    }
    let text = HTMLEncoding.decode(bytes)
    let document = try HTMLParser.parse(text.bytes, limits: options.limits)
    var reader = HTMLPageReader(document, options: options)
    var report = try reader.read()
    report.findings = text.findings + report.findings
    let source = Source(
      format: Format.html.rawValue, size: bytes.count, sha256: SHA256.hex(of: bytes))
    // A page of our own says what its report was read from; that the page was between is no news.
    if !reader.page.isOwn || report.sources.isEmpty { report.sources.append(source) }
    return report
  }
}
