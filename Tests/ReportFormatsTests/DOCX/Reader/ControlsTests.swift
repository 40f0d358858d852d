// Content controls around blocks and text; rows and cells are with the tables.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ControlsTests {
  private let named = "<w:alias w:val=\"Diagnose\"/><w:tag w:val=\"diag\"/>"
  private let control = ContentControl(tag: "diag", alias: "Diagnose")

  @Test func `a control around text keeps its name and content`() throws {
    let body = "<w:p>\(r("a "))\(sdt(named, r("b") + r("c", "<w:b/>")))\(r(" d"))</w:p>"
    #expect(
      try Docx(body).inlines() == [
        .text("a "), .control(control, [.text("b"), .text("c", TextStyle(.bold))]), .text(" d"),
      ])
  }

  @Test func `a control around blocks keeps its name and content`() throws {
    let table = "<w:tbl>\(tr(tc("x")))</w:tbl>"
    #expect(
      try Docx(p("a") + sdt(named, p("b") + table) + p("c")).blocks() == [
        .line("a"),
        .group(
          Group(
            .control, control: control,
            blocks: [.line("b"), .table(Table(rows: [TableRow("x")]))])),
        .line("c"),
      ])
  }

  @Test func `controls stand in one another`() throws {
    let inner = sdt("<w:tag w:val=\"in\"/>", p("b"))
    let group = Group(.control, control: ContentControl(tag: "in"), blocks: [.line("b")])
    #expect(
      try Docx(sdt(named, p("a") + inner + p("c"))).blocks() == [
        .group(
          Group(
            .control, control: control, blocks: [.line("a"), .group(group), .line("c")]))
      ])
  }

  @Test func `a control without a name leaves only its content`() throws {
    let unnamed = "<w:id w:val=\"7\"/><w:alias w:val=\"\"/>"
    #expect(try Docx(sdt(unnamed, p("a"))).blocks() == [.line("a")])
    #expect(try Docx("<w:p>\(sdt(unnamed, r("a")))\(r("b"))</w:p>").inlines() == [.text("ab")])
  }

  @Test func `a control can hold headings and what stands under them`() throws {
    let content = p("a") + p("H", "<w:outlineLvl w:val=\"0\"/>") + p("b")
    let group = { (text: String) in
      Block.group(Group(.control, control: self.control, blocks: [.line(text)]))
    }
    #expect(
      try Docx(sdt(named, content) + p("c")).read().sections == [
        Section(blocks: [group("a")]),
        Section(heading: [.text("H")], blocks: [group("b"), .line("c")]),
      ])
  }

  @Test func `placeholder text is no content`() throws {
    let placeholder = named + "<w:showingPlcHdr/>"
    #expect(
      try Docx("<w:p>\(r("a"))\(sdt(placeholder, r("Klicken Sie hier")))\(r("b"))</w:p>").inlines()
        == [.text("ab")])
    #expect(
      try Docx(p("a") + sdt(placeholder, p("Klicken Sie hier")) + p("b")).blocks()
        == [.line("a"), .line("b")])
    let off = named + "<w:showingPlcHdr w:val=\"0\"/>"
    #expect(
      try Docx("<w:p>\(sdt(off, r("x")))</w:p>").inlines() == [.control(control, [.text("x")])])
  }

  @Test func `what stands in a placeholder besides text is no content either`() throws {
    let content =
      r("x") + "<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>"
      + "</w:r>" + field("FORMTEXT", r("y"))
    #expect(
      try Docx("<w:p>\(sdt("<w:showingPlcHdr/>", content))\(r("b"))</w:p>").inlines()
        == [.text("b")])
  }

  // Check boxes (Word 2010)

  private func checkBox(_ state: String, _ content: String) -> String {
    sdt("<w14:checkbox>\(state)<w14:checkedState w14:val=\"2612\"/></w14:checkbox>", content)
  }

  @Test(arguments: [
    ("<w14:checked w14:val=\"1\"/>", true), ("<w14:checked w14:val=\"0\"/>", false),
    ("<w14:checked w14:val=\"true\"/>", true), ("", false),
  ])
  func `a check box is its state, whatever sign it shows`(state: String, isTicked: Bool) throws {
    for content in [r("☒"), "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>", ""] {
      #expect(
        try Docx("<w:p>\(checkBox(state, content))\(r(" ja"))</w:p>").inlines()
          == [.checkBox(isTicked: isTicked), .text(" ja")])
    }
  }

  @Test func `a check box with a name keeps it`() throws {
    let box = sdt(
      named + "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", r("☒"))
    #expect(
      try Docx("<w:p>\(box)</w:p>").inlines()
        == [.control(control, [.checkBox(isTicked: true)])])
  }

  @Test func `a check box around a paragraph or a cell is kept`() throws {
    let box = Block.line(.checkBox(isTicked: true))
    let on = "<w14:checked w14:val=\"1\"/>"
    #expect(try Docx(checkBox(on, p("☒"))).blocks() == [box])
    #expect(
      try Docx("<w:tbl>\(tr(checkBox(on, tc("☒")) + tc("a")))</w:tbl>").blocks()
        == [.table(Table(rows: [TableRow(cells: [TableCell(blocks: [box]), TableCell("a")])]))])
  }

  @Test(arguments: ["<w:dropDownList/>", "<w:comboBox/>", "<w:date/>", "<w:text/>", "<w:picture/>"])
  func `other kinds of controls show their content`(kind: String) throws {
    #expect(try Docx("<w:p>\(sdt(kind, r("01.03.2024")))</w:p>").inlines() == [.text("01.03.2024")])
  }
}
