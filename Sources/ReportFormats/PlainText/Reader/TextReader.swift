// Reads plain text in any of the usual encodings.
//
//   [x] UTF-8 and UTF-16 with and without a mark          [x] windows-1252, ISO 8859-15, code page 850:
//   [x] line ends of all systems, form feeds                  as far as the bytes can tell, a finding
//   [x] control characters left out, a finding            [x] bytes of no character: a finding
//   [x] paragraphs, line ends inside them, indentation    [x] broken lines joined where that is certain
//   [x] bullets and numbers, nested, hanging lines        [x] tables: tabs, aligned spaces, bars, drawn
//   [x] headings with a line of marks of their width      [x] page headers and footers of our writer
//   [x] check boxes ☒ ☐, rules                            [ ] notes, links and changes of our writer: text
//
// A text says nothing of its structure, so what is not certain stays a line of text: a wrong join or
// table could change what a report says. Headings without a line of marks need a lexicon; the
// normaliser has one. Nothing but space, the marks below headings and around cells, and the labels
// of page headers and footers is left out.

internal import Cryptography
public import ReportModel

/// Reads plain text.
public enum TextReader {
  /// Reads a text from its bytes.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    guard !bytes.isEmpty else { throw ReadError(.emptyInput) }
    let text = DecodedText(bytes)
    var reader = TextPageReader(text.bytes, limits: options.limits)
    var report = reader.read()
    report.findings = text.findings
    report.sources = [
      Source(format: Format.text.rawValue, size: bytes.count, sha256: SHA256.hex(of: bytes))
    ]
    return report
  }
}
