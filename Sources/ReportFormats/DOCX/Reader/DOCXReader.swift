// Reads Office Open XML word processing documents (ECMA-376), Transitional and Strict.
//
//   [x] main part by relationship, namespaces folded      [x] content controls, check boxes
//   [x] headings: styles, basedOn, outline levels         [x] tabs, breaks, special hyphens
//   [x] style chain, toggle properties                    [x] symbol fonts, w:sym, private use
//   [x] caps, positions, strike, colours, highlight       [x] footnotes, endnotes, comments
//   [x] lists with labels as printed                      [x] tracked changes, three readings
//   [x] tables: spans, merges, nested, header rows        [x] hidden text as findings
//   [x] fields, simple and complex, form fields           [x] text boxes, frames, once each
//   [x] page headers and footers of every part            [x] images, alternative text, sizes
//   [x] charts, diagrams, objects                         [x] formulas as linear text
//   [x] smart tags, direction, ruby                       [x] properties, language
//   [x] embedded documents: docx, html, rtf, text
//
// The body is read in one pass from the inflater to blocks: no part but the small ones is held as a
// tree. Fields are given and patients are looked for by others, from the report.

internal import Cryptography
public import ReportModel

/// Reads docx documents.
public enum DOCXReader {
  /// Reads a document from its bytes.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    let inflation = InflationCount(of: bytes.count)
    let archive = try ZipArchive(bytes, limits: options.limits, inflation: inflation)
    let budget = EmbeddingBudget(options.limits.nesting, inflation)
    var report = try DocumentReader(
      ArchiveParts(archive), options: options, budget: budget
    ).read()
    report.sources = [
      Source(format: Format.docx.rawValue, size: bytes.count, sha256: SHA256.hex(of: bytes))
    ]
    return report
  }

  /// Reads a document from its parts, for tests and for packages that are already taken apart.
  static func read(
    parts: [String: [UInt8]], options: ReadOptions = ReadOptions()
  ) throws(ReadError) -> Report {
    try DocumentReader(MemoryParts(parts), options: options).read()
  }
}
