// Tables as documents write them: spans, merges, headers, controls, nesting, styles.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TablesTests {
  private func table(
    _ content: String, _ changes: ReadOptions.TrackedChanges = .final, styles: String? = nil
  ) throws -> Table? {
    let blocks = try Docx("<w:tbl>\(content)</w:tbl>", styles: styles).blocks(changes)
    guard blocks.count == 1, case .table(let table) = blocks[0] else { return nil }
    return table
  }

  private static let start = "<w:vMerge w:val=\"restart\"/>"
  private static let goOn = "<w:vMerge/>"

  private static func span(_ columns: Int) -> String { "<w:gridSpan w:val=\"\(columns)\"/>" }

  @Test func `columns, header rows and cells are kept`() throws {
    let content =
      "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"1500\"/></w:tblGrid>"
      + tr(tc("Wert") + tc("mg/l"), "<w:tblHeader/>") + tr(tc("CRP") + tc("48"))
    #expect(
      try table(content)
        == Table(
          columnWidths: [3000, 1500], headerRows: 1,
          rows: [TableRow("Wert", "mg/l"), TableRow("CRP", "48")]))
  }

  // 22.9.2.14: a measure can have a unit, as Word writes it into Strict documents.
  @Test func `widths can have a unit`() throws {
    let widths = ["150pt", "22.5pt", "1in", "2.54cm", "25.4mm", "6pc", "6pi", "-5", "x"]
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    #expect(
      try table("<w:tblGrid>\(grid)</w:tblGrid>" + tr(tc("x")))?.columnWidths
        == [3000, 450, 1440, 1440, 1440, 1440, 1440, 0, 0])
  }

  @Test(arguments: [
    (["<w:tblHeader/>", "<w:tblHeader w:val=\"1\"/>", ""], 2),
    (["<w:tblHeader w:val=\"0\"/>", "<w:tblHeader/>", ""], 0),
    (["<w:tblHeader/>", "", "<w:tblHeader/>"], 1), (["<w:tblHeader w:val=\"false\"/>"], 0),
  ])
  func `header rows stand at the top and are on`(rows: [String], expected: Int) throws {
    #expect(try table(rows.map { tr(tc("x"), $0) }.joined())?.headerRows == expected)
  }

  @Test func `cells over several columns and rows are one`() throws {
    let content =
      tr(tc("a", Self.span(2) + Self.start) + tc("b"))
      + tr(tc("", Self.span(2) + Self.goOn) + tc("c"))
      + tr(tc("", Self.span(2) + "<w:vMerge w:val=\"continue\"/>") + tc("d"))
      + tr(tc("e") + tc("f") + tc("g"))
    #expect(
      try table(content)?.rows == [
        TableRow(cells: [TableCell("a", columns: 2, rows: 3), TableCell("b")]),
        TableRow("c"), TableRow("d"), TableRow("e", "f", "g"),
      ])
  }

  @Test func `a new merge ends the one above it`() throws {
    let content =
      tr(tc("a", Self.start) + tc("1")) + tr(tc("", Self.goOn) + tc("2"))
      + tr(tc("b", Self.start) + tc("3")) + tr(tc("", Self.goOn) + tc("4"))
    #expect(
      try table(content)?.rows == [
        TableRow(cells: [TableCell("a", rows: 2), TableCell("1")]), TableRow("2"),
        TableRow(cells: [TableCell("b", rows: 2), TableCell("3")]), TableRow("4"),
      ])
  }

  @Test func `a cell between ends a merge`() throws {
    let content =
      tr(tc("a") + tc("b", Self.start)) + tr(tc("wide", Self.span(2)))
      + tr(tc("c") + tc("", Self.goOn))
    #expect(
      try table(content)?.rows == [
        TableRow("a", "b"), TableRow(cells: [TableCell("wide", columns: 2)]), TableRow("c", ""),
      ])
  }

  @Test func `a merge that continues nothing is a cell`() throws {
    #expect(try table(tr(tc("a", Self.goOn) + tc("b")))?.rows == [TableRow("a", "b")])
    let narrower = tr(tc("a", Self.span(2) + Self.start)) + tr(tc("b", Self.goOn) + tc("c"))
    #expect(
      try table(narrower)?.rows
        == [TableRow(cells: [TableCell("a", columns: 2)]), TableRow("b", "c")])
  }

  @Test func `text that a merged cell covers is a finding`() throws {
    let rows = tr(tc("a", Self.start)) + tr(tc("covered", Self.goOn))
    let report = try Docx("<w:tbl>\(rows)</w:tbl>").read()
    #expect(
      report.sections.first?.blocks
        == [.table(Table(rows: [TableRow(cells: [TableCell("a", rows: 2)]), TableRow(cells: [])]))])
    #expect(
      report.findings == [
        Finding(
          .hiddenText, "a table has text in a cell that another cell covers",
          at: Location(part: "word/document.xml"), text: "covered")
      ])
  }

  @Test func `a bookmark in a covered cell is no text`() throws {
    let bookmark = "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>"
    let cell = "<w:tc><w:tcPr>\(Self.goOn)</w:tcPr><w:p>\(bookmark)</w:p></w:tc>"
    let rows = tr(tc("a", Self.start)) + tr(cell)
    #expect(try Docx("<w:tbl>\(rows)</w:tbl>").read().findings == [])
  }

  @Test func `cells merged to the right are one`() throws {
    let content =
      tr(tc("a", "<w:hMerge w:val=\"restart\"/>") + tc("", "<w:hMerge/>") + tc("b"))
    #expect(
      try table(content)?.rows
        == [TableRow(cells: [TableCell("a", columns: 2), TableCell("b")])])
  }

  @Test func `rows that start late or end early are filled`() throws {
    let content =
      tr(tc("b") + tc("c"), "<w:gridBefore w:val=\"1\"/>")
      + tr(tc("a"), "<w:gridAfter w:val=\"2\"/>")
    let after = TableCell("", columns: 2)
    #expect(
      try table(content)?.rows
        == [TableRow("", "b", "c"), TableRow(cells: [TableCell("a"), after])])
  }

  @Test func `rows and cells in content controls keep their place and the control's name`() throws {
    let named = "<w:alias w:val=\"Kalium\"/><w:tag w:val=\"k\"/>"
    let content =
      tr(tc("Na") + tc("140")) + sdt(named, tr(tc("K") + tc("4,1")))
      + tr(tc("CRP") + sdt("<w:tag w:val=\"crp\"/>", tc("48")))
      + sdt("", tr(sdt("", tc("x")) + tc("y")))
    var potassium = TableRow("K", "4,1")
    potassium.control = ContentControl(tag: "k", alias: "Kalium")
    var value = TableCell("48")
    value.control = ContentControl(tag: "crp")
    #expect(
      try table(content)?.rows == [
        TableRow("Na", "140"), potassium, TableRow(cells: [TableCell("CRP"), value]),
        TableRow("x", "y"),
      ])
  }

  @Test func `a placeholder in a row or a cell keeps the cells and drops the text`() throws {
    let placeholder = "<w:showingPlcHdr/>"
    let content =
      sdt(placeholder, tr(tc("Click here") + tc("Click here")))
      + tr(tc("CRP") + sdt(placeholder, tc("Enter a value")))
    #expect(try table(content)?.rows == [TableRow("", ""), TableRow("CRP", "")])
  }

  @Test func `rows and cells in custom XML keep their place`() throws {
    let content =
      "<w:customXml w:element=\"a\">\(tr("<w:customXml>\(tc("a"))</w:customXml>" + tc("b")))"
      + "</w:customXml>" + tr(tc("c") + tc("d"))
    #expect(try table(content)?.rows == [TableRow("a", "b"), TableRow("c", "d")])
  }

  @Test func `a table stands in a cell of another`() throws {
    let inner = "<w:tbl>\(tr(tc("b") + tc("c")))</w:tbl>"
    let content = tr("<w:tc>\(p("a"))\(inner)\(p("d"))</w:tc>" + tc("e")) + tr(tc("f") + tc("g"))
    let cell = TableCell(blocks: [
      .line("a"), .table(Table(rows: [TableRow("b", "c")])), .line("d"),
    ])
    #expect(
      try table(content)?.rows
        == [TableRow(cells: [cell, TableCell("e")]), TableRow("f", "g")])
  }

  @Test func `a table outside of a cell of the table around it loses nothing`() throws {
    let body = "<w:tbl>\(tr(tc("a")))<w:tbl>\(tr(tc("b")))</w:tbl>\(tr(tc("c")))</w:tbl>"
    #expect(try Docx(body).read().plainText == "a\nb\nc")
  }

  @Test func `a row without cells leaves nothing, nor does a table without rows`() throws {
    #expect(try table("<w:tr/>" + tr(tc("a")))?.rows == [TableRow("a")])
    #expect(try Docx("<w:tbl><w:tr/></w:tbl>\(p("x"))").blocks() == [.line("x")])
  }

  @Test func `the colour behind a cell and what the table shows are kept`() throws {
    let content =
      "<w:tblPr><w:tblCaption w:val=\"Labor\"/><w:tblDescription w:val=\"Werte\"/></w:tblPr>"
      + tr(tc("x", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFC000\"/>"))
    let cell = TableCell(shading: Color(hex: "ffc000"), blocks: [.line("x")])
    #expect(
      try table(content) == Table(summary: "Labor – Werte", rows: [TableRow(cells: [cell])]))
  }

  @Test func `inserted and deleted rows are read as the changes are asked for`() throws {
    let mark = "w:id=\"1\" w:author=\"A\" w:date=\"2024-03-05T09:30:00Z\""
    let content =
      tr(tc("kept")) + tr(tc("new"), "<w:ins \(mark)/>") + tr(tc("old"), "<w:del \(mark)/>")
      + tr(tc("brief"), "<w:ins \(mark)/><w:del \(mark)/>")
    func row(_ text: String, _ kind: ChangeMark.Kind) -> TableRow {
      var row = TableRow(text)
      row.change = ChangeMark(kind: kind, author: "A", date: "2024-03-05T09:30:00Z")
      return row
    }
    #expect(try table(content)?.rows == [TableRow("kept"), TableRow("new")])
    #expect(try table(content, .original)?.rows == [TableRow("kept"), TableRow("old")])
    #expect(
      try table(content, .all)?.rows == [
        TableRow("kept"), row("new", .inserted), row("old", .deleted), row("brief", .deleted),
      ])
    #expect(
      try Docx("<w:tbl>\(content)</w:tbl>").read().findings.map(\.message) == [
        "tracked changes are pending (2 insertions, 2 deletions by A);"
          + " the text is read with all of them accepted"
      ])
  }

  @Test func `inserted and deleted cells are read as the changes are asked for`() throws {
    let content = tr(tc("a") + tc("new", "<w:cellIns/>") + tc("old", "<w:cellDel/>"))
    #expect(try table(content)?.rows == [TableRow("a", "new")])
    #expect(try table(content, .original)?.rows == [TableRow("a", "old")])
    #expect(try table(content, .all)?.rows == [TableRow("a", "new", "old")])
  }

  private static let styles =
    "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"T\"/><w:tblStylePr"
    + " w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type=\"firstCol\">"
    + "<w:rPr><w:i/></w:rPr></w:tblStylePr><w:tblStylePr w:type=\"band1Horz\"><w:rPr><w:strike/>"
    + "</w:rPr></w:tblStylePr></w:style>"

  @Test(
    arguments: [
      ("<w:tblLook w:val=\"04A0\"/>", .bold, .italic),
      ("<w:tblLook w:val=\"0020\"/>", .bold, []),
      ("<w:tblLook w:val=\"0000\"/>", [], []),
      ("<w:tblLook w:firstRow=\"0\" w:firstColumn=\"1\"/>", [], .italic),
    ] as [(String, TextTraits, TextTraits)])
  func `the style of a table says how its first row and column look`(
    look: String, row: TextTraits, column: TextTraits
  ) throws {
    let content =
      "<w:tblPr><w:tblStyle w:val=\"T\"/>\(look)</w:tblPr>" + tr(tc("a") + tc("b"))
      + tr(tc("c") + tc("d"))
    func cell(_ text: String, _ traits: TextTraits) -> TableCell {
      TableCell(blocks: [.line(text, traits)])
    }
    #expect(
      try table(content, styles: Self.styles)?.rows == [
        TableRow(cells: [cell("a", row.union(column)), cell("b", row)]),
        TableRow(cells: [cell("c", column), cell("d", [])]),
      ])
  }

  @Test func `spans beyond the limit of columns are cut`() throws {
    var limits = Limits()
    limits.tableColumns = 8
    let content =
      "<w:tblGrid>\(String(repeating: "<w:gridCol w:w=\"9\"/>", count: 20))</w:tblGrid>"
      + tr(tc("a", Self.span(2_000_000_000)) + tc("b", Self.span(-7)))
      + tr(tc("c"), "<w:gridBefore w:val=\"4000000000\"/><w:gridAfter w:val=\"99\"/>")
    let report = try Docx("<w:tbl>\(content)</w:tbl>").read(limits: limits)
    #expect(
      report.sections.first?.blocks == [
        .table(
          Table(
            columnWidths: [Int](repeating: 9, count: 8),
            rows: [
              TableRow(cells: [TableCell("a", columns: 8), TableCell("b")]),
              TableRow(cells: [TableCell("", columns: 8), TableCell("c"), TableCell("")]),
            ]))
      ])
  }

  @Test func `a row has as many cells as a table may have columns and no more`() throws {
    var limits = Limits()
    limits.tableColumns = 8
    func row(_ count: Int) -> Docx {
      Docx("<w:tbl>" + tr(String(repeating: tc("a"), count: count)) + "</w:tbl>")
    }
    #expect(try row(8).read(limits: limits).sections.first?.blocks.count == 1)
    let error = #expect(throws: ReadError.self) { try row(9).read(limits: limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "table-columns (8)")
  }

  @Test func `a part has as many paragraphs and cells as the limit and no more`() throws {
    var limits = Limits()
    limits.partBlocks = 9
    func document(_ count: Int) -> Docx {
      Docx(p("x") + "<w:tbl>" + String(repeating: tr(tc("a")), count: count) + "</w:tbl>")
    }
    #expect(try document(4).read(limits: limits).sections.first?.blocks.count == 2)
    let error = #expect(throws: ReadError.self) { try document(5).read(limits: limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "part-blocks (9)")
  }

  @Test func `tables inside one another end at the limit`() throws {
    var limits = Limits()
    limits.nesting = 5
    func nested(_ depth: Int) -> String {
      depth == 0 ? p("x") : "<w:tbl><w:tr><w:tc>\(nested(depth - 1))</w:tc></w:tr></w:tbl>"
    }
    #expect(try Docx(nested(5)).read(limits: limits).plainText == "x")
    let error = #expect(throws: ReadError.self) { try Docx(nested(6)).read(limits: limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "nesting (5)")
    #expect(error?.location.part == "word/document.xml")
  }
}
