// Writes a report as plain text for reading on a screen or in a field of practice software.
//
// What is shown how:
// - headings: underlined by =, -, ~ and . for the first, second, third and lower ranks
// - lists: the labels as printed, hanging; nested lists indented
// - tables: columns between | and +, cells wrapped; a table too wide for the lines is written
//   record by record, each cell behind a |
// - raised and lowered characters: Unicode's own where a word has them, else ^(…) and _(…)
// - struck-out text ~~…~~, inserted {+…+}, deleted [-…-], check boxes ☒ and ☐
// - notes as [1] with their texts at the end, comments as [c1] likewise
// - links: the text, then the address in <>; images: [image: what it shows],
//   before a table likewise [table: what it shows]
// - page headers first and page footers last, each once, with a line that says what they are
// - page breaks: a form feed on a line of its own; rules: a row of hyphens
//
// Lines are broken at spaces only, never inside a word, and not between a number and its unit.
// Widths are columns of a terminal. Control characters are replaced: a terminal obeys them.

public import ReportModel

/// Writes plain text in UTF-8.
public enum TextWriter {
  /// Writes a report as plain text, broken at ``WriteOptions/wrapColumn`` where that is set.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var composer = TextComposer(report, width: options.wrapColumn.map { max($0, 20) })
    composer.write(report)
    return Written(bytes: composer.canvas.bytes, losses: composer.ledger.losses)
  }
}

/// The state of writing one text; each kind of content is written by an extension.
struct TextComposer {
  /// The lines written now: the page's, or a cell's.
  var canvas: TextCanvas
  var ledger = LossLedger()
  /// The paragraph written now, before it is broken into lines; kept to use its memory again.
  var line: [UInt8] = []
  /// How many tables the text written now stands in.
  var tableDepth = 0
  let references: References
  let resources: Resources
  let noteMarks: [String]
  /// What is taken from a heading's level to give its rank from 0.
  let rankShift: Int

  init(_ report: Report, width: Int?) {
    canvas = TextCanvas(width: width)
    references = References(report.resources)
    resources = report.resources
    noteMarks = report.resources.noteMarks
    rankShift = report.hasTitleSection ? 0 : 1
  }
}
