// Short ways to write the text of documents, and the blocks that come of it.

import ReportModel

/// A paragraph of one run.
///
/// - Parameters:
///   - text: the text; all its spaces count.
///   - properties: what stands in `w:pPr`.
///   - run: what stands in `w:rPr`.
/// - Returns: the element.
func p(_ text: String, _ properties: String = "", run: String = "") -> String {
  let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
  return "<w:p>\(properties)\(text.isEmpty ? "" : r(text, run))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
  return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A cell of one paragraph.
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
}

/// A row.
func tr(_ cells: String, _ properties: String = "") -> String {
  "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells)</w:tr>"
}

/// A mark of a complex field in a run of its own.
func fieldMark(_ kind: String) -> String {
  "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
}

/// A complex field.
///
/// - Parameters:
///   - code: the field's code.
///   - result: runs, or `nil` for a field without a result.
/// - Returns: the runs of the field.
func field(_ code: String, _ result: String?) -> String {
  "\(fieldMark("begin"))<w:r><w:instrText xml:space=\"preserve\">\(code)</w:instrText></w:r>"
    + (result.map { fieldMark("separate") + $0 } ?? "") + fieldMark("end")
}

/// A content control.
func sdt(_ properties: String, _ content: String) -> String {
  "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
}

extension Block {
  /// A paragraph of text in one style.
  static func line(_ text: String, _ traits: TextTraits = []) -> Block {
    .paragraph(Paragraph([.text(text, TextStyle(traits))]))
  }

  /// A paragraph.
  static func line(_ inlines: Inline...) -> Block {
    .paragraph(Paragraph(inlines))
  }
}

extension TableRow {
  /// A row of cells of one line each; an empty text is an empty cell.
  init(_ texts: String...) {
    self.init(cells: texts.map { TableCell($0) })
  }
}

extension TableCell {
  /// A cell of one line; an empty text is an empty cell.
  init(_ text: String, columns: Int = 1, rows: Int = 1) {
    self.init(
      columnSpan: columns, rowSpan: rows, blocks: text.isEmpty ? [] : [.line(text)])
  }
}
