// Writes a report as an Office Open XML word processing document (ECMA-376, Transitional).
//
// What carries what:
// - sections: the built-in styles Title and heading 1 to 9; fields: hidden bookmarks at headings
// - numbers of headings and labels of items: numbering that prints exactly these labels
// - tables: grid, spans, header rows, shading, description; rows and cells in content controls
// - styles of text: run properties; what the eye cannot tell apart is not written
// - images: inline pictures of the types that word processors show; others are named, and a loss
// - notes, comments, changes, fields, content controls, ruby: the constructs of the same name
// - links: bookmarks, and relationships to http, https, mailto and tel; no other can be followed
// - page headers and footers: a part each; properties: core, extended and custom ones
// - text boxes: inline shapes in VML, which all versions read; frames: paragraphs in frames
//
// Nothing in the document runs, and nothing is fetched. The bytes depend on the report alone.

public import ReportModel

/// Writes docx documents.
public enum DOCXWriter {
  /// Writes a report as a document.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var composer = DOCXComposer(report, tracksLooks: options.tracksLooks)
    let entries = composer.compose(report)
    // Without memory for the archive nothing can be written, here or elsewhere.
    let bytes = ZipWriter.archive(entries) ?? []
    return Written(bytes: bytes, losses: composer.ledger.losses)
  }
}
