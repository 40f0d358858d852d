// Writes a report as Markdown: CommonMark with GitHub's tables, footnotes and strikethrough.
//
// What carries what:
// - headings # to ######; deeper ones are written as ###### and are a loss
// - lists: - for bullets, 1. or 1) where these are the printed labels; any other label is text
// - tables of GitHub where each cell is one paragraph and no cell spans; all others as HTML tables;
//   before the former, what it shows in words: [table: …]
// - ** * ~~ and ` where CommonMark's rules for delimiters let them work at that place, else HTML
// - HTML inside the text for what Markdown has no form for: underline, raised and lowered
//   characters, colours, capitals, direction, changes, anchors, ruby
// - notes as [^1]; comments as [c1] with their texts at the end; text boxes and page headers as
//   quotations
// - links as [text](address), with the same addresses as in HTML; others are text and a loss
// - images: only what they show, [image: …], and a loss. Markdown can only point to files, and
//   data URIs in it make a text that nobody can read, which some programs refuse.
//
// Each paragraph is one line. Whatever Markdown would read as markup is escaped, but nothing
// else, so the text stays readable.

public import ReportModel

/// Writes Markdown.
public enum MarkdownWriter {
  /// Writes a report as Markdown.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var composer = MarkdownComposer(report)
    composer.write(report)
    return Written(bytes: composer.canvas.bytes, losses: composer.ledger.losses)
  }
}

/// The state of writing one document; each kind of content is written by an extension.
struct MarkdownComposer {
  var canvas = MarkdownCanvas()
  var ledger = LossLedger()
  /// Writes the tables that Markdown has no form for.
  var html: HTMLComposer
  /// The line written now; kept to use its memory again.
  var line = MarkdownLine()
  /// Whether a list was the last thing written: another one would become a part of it.
  var endsWithList = false
  /// Whether notes can be referred to at this place.
  var canReferToNotes = true
  /// Notes whose texts a reader will see, since the text refers to them as Markdown does.
  var referredNotes: Set<Int> = []
  var anchors: Set<String> = []
  let references: References
  let resources: Resources
  let noteMarks: [String]
  /// What is added to a section's level to give its rank as a heading.
  let rankShift: Int

  init(_ report: Report) {
    html = HTMLComposer(report, within: .markdown)
    references = html.references
    resources = html.resources
    noteMarks = html.noteMarks
    rankShift = html.rankShift
  }
}
