// Markdown: single constructs. The expected texts were checked with three parsers of CommonMark.

import ReportFormats
import ReportModel
import Testing

@Suite struct MarkdownPartsTests {
  private func markdown(_ blocks: [Block]) -> String {
    let report = Report(sections: [Section(blocks: blocks)])
    let bytes = MarkdownWriter.write(report, options: WriteOptions()).bytes
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private func markdown(_ inlines: [Inline]) -> String {
    markdown([.paragraph(Paragraph(inlines))])
  }

  private func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

  private func losses(_ blocks: [Block]) -> [Feature] {
    let report = Report(sections: [Section(blocks: blocks)])
    return MarkdownWriter.write(report, options: WriteOptions()).losses.map(\.feature)
  }

  @Test(arguments: [
    ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("1.5 mg", "1.5 mg"), ("- x", "\\- x"),
    ("-5 °C", "-5 °C"),
    ("+ x", "\\+ x"), ("# x", "\\# x"), ("#x", "#x"), ("> x", "\\> x"), ("===", "\\==="),
    ("---", "\\---"),
    ("* x", "\\* x"), ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"),
    ("![x]", "\\!\\[x\\]"),
    ("a < 5", "a < 5"), ("a <b>", "a \\<b>"), ("&amp;", "\\&amp;"), ("A & B", "A & B"),
    ("\\", "\\\\"),
    ("~~x~~", "\\~\\~x\\~\\~"), ("$x$", "\\$x\\$"), ("http://a.b", "http\\://a.b"),
    ("www.a.b", "www\\.a.b"), (":smile:", "\\:smile:"), (":+1:", "\\:+1:"),
    ("11:30:00", "11:30:00"),
    (" x ", "&#32;x&#32;"), ("\u{A0}x\u{2003}", "&#160;x&#8195;"), ("a\u{1}b", "a\u{FFFD}b"),
    ("| a |", "| a |"), (":--:", "\\:--:"),
  ])
  func `text that looks like markup is text`(text: String, expected: String) {
    #expect(markdown([.text(text)]) == expected)
  }

  @Test func `the second line of a paragraph is as safe as the first`() {
    #expect(markdown([.text("a"), .lineBreak, .text("--- | ---")]) == "a\\\n\\--- | ---")
    #expect(markdown([.text("a"), .lineBreak, .text("1. b")]) == "a\\\n1\\. b")
    #expect(markdown([.lineBreak, .text("# b"), .lineBreak]) == "<br># b<br>")
  }

  @Test func `a colon behind a note does not make the text of a note`() {
    let report = Report(
      sections: [Section(blocks: [.paragraph(Paragraph([.note(id: "n"), .text(": x")]))])],
      resources: Resources(notes: [
        Note(id: "n", kind: .footnote, label: "1", blocks: [paragraph("y")])
      ]))
    let bytes = MarkdownWriter.write(report, options: WriteOptions()).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "[^1]\\: x\n\n[^1]: y\n")
  }

  @Test func `a note that only a table of HTML refers to is not left out by Markdown`() {
    let cell = TableCell(columnSpan: 2, blocks: [.paragraph(Paragraph([.note(id: "n")]))])
    let report = Report(
      sections: [Section(blocks: [.table(Table(rows: [TableRow(cells: [cell])]))])],
      resources: Resources(notes: [
        Note(id: "n", kind: .footnote, label: "1", blocks: [paragraph("y")])
      ]))
    let bytes = MarkdownWriter.write(report, options: WriteOptions()).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<td colspan=\"2\"><sup>[1]</sup></td>"))
    #expect(text.hasSuffix("\n\\[1\\] y\n"))
  }

  @Test func `delimiters are used where they work and tags where they do not`() {
    let bold = TextStyle(.bold)
    let italic = TextStyle(.italic)
    #expect(markdown([.text("a "), .text("b", bold), .text(" c")]) == "a **b** c")
    #expect(markdown([.text("a"), .text("b", bold), .text("c")]) == "a**b**c")
    #expect(markdown([.text("a"), .text("(b)", bold), .text("c")]) == "a<strong>(b)</strong>c")
    #expect(markdown([.text("b:", bold), .text(" c")]) == "**b:** c")
    #expect(markdown([.text("b:", bold), .text("c")]) == "<strong>b:</strong>c")
    #expect(markdown([.text("a", bold), .text("b", italic)]) == "**a**<em>b</em>")
    #expect(markdown([.text(" b ", bold), .text("c")]) == "&#32;**b** c")
    #expect(markdown([.text("b", TextStyle([.bold, .italic, .strike]))]) == "~~***b***~~")
    #expect(markdown([.text("b", TextStyle([.bold, .underline]))]) == "<u>**b**</u>")
    #expect(markdown([.text("°", bold), .text("C")]) == "<strong>°</strong>C")
  }

  @Test func `a code span is longer than the backticks in it`() {
    let mono = TextStyle(.monospace)
    #expect(markdown([.text("a*b", mono)]) == "`a*b`")
    #expect(markdown([.text("`a``b", mono)]) == "``` `a``b ```")
  }

  @Test func `labels that Markdown prints are Markdown's and others are text`() {
    let list = { (kind: List.Kind, labels: [String]) in
      Block.list(
        List(kind: kind, items: labels.map { ListItem(label: $0, blocks: [paragraph("x")]) }))
    }
    #expect(markdown([list(.bullet, ["•", "•"])]) == "- x\n- x")
    #expect(markdown([list(.decimal, ["3.", "4."])]) == "3. x\n4. x")
    #expect(markdown([list(.decimal, ["3)", "4)"])]) == "3) x\n4) x")
    #expect(markdown([list(.decimal, ["3.", "5."])]) == "- 3\\. x\n- 5\\. x")
    #expect(markdown([list(.other, ["2.a"])]) == "- 2.a x")
    #expect(markdown([list(.bullet, ["•"]), list(.bullet, ["–"])]) == "- x\n\n<!-- -->\n\n- x")
  }

  @Test func `a table of simple cells is one of GitHub`() {
    let cell = { TableCell(blocks: [.paragraph(Paragraph($0))]) }
    let row = TableRow(cells: [
      cell([.text("a|b"), .lineBreak, .text("- c")]), cell([.text("x|y", TextStyle(.monospace))]),
    ])
    #expect(
      markdown([.table(Table(rows: [row]))])
        == "| | |\n| --- | --- |\n| a\\|b<br>- c | `x\\|y` |")
    #expect(
      markdown([.table(Table(headerRows: 1, rows: [row, TableRow(cells: [])]))])
        == "| a\\|b<br>- c | `x\\|y` |\n| --- | --- |\n| | |")
  }

  @Test func `what a table shows in words stands before it`() {
    let row = TableRow(cells: [TableCell(blocks: [paragraph("a")])])
    let table = Table(headerRows: 1, summary: "Labor [1]", rows: [row])
    #expect(markdown([.table(table)]) == "\\[table: Labor \\[1\\]\\]\n\n| a |\n| --- |")
  }

  @Test func `no line of a table of HTML is blank`() {
    let cell = TableCell(blocks: [.preformatted("a\n\nb"), paragraph("c")])
    let text = markdown([.table(Table(rows: [TableRow(cells: [cell])]))])
    #expect(text.hasPrefix("<table>"))
    #expect(!text.contains("\n\n"))
  }

  @Test func `a link is live as in HTML and holds no other link`() {
    let inner = Inline.link(Link(target: "https://b.example", content: [.text("b")]))
    let outer = Inline.link(
      Link(target: "https://a.example/x y", tooltip: "\"t\"", content: [inner]))
    #expect(markdown([outer]) == "[b](<https://a.example/x y> \"&quot;t&quot;\")")
    let script = Inline.link(Link(target: "javascript:x", content: [.text("b")]))
    #expect(markdown([script]) == "b")
    #expect(losses([.paragraph(Paragraph([script]))]) == [.links])
  }

  @Test func `a fence is longer than the backticks in the text`() {
    #expect(markdown([.preformatted("a\n```\nb")]) == "````\na\n```\nb\n````")
  }

  @Test func `quotations that follow each other stay apart`() {
    let box = Block.group(Group(.textBox, blocks: [paragraph("a"), paragraph("b")]))
    #expect(markdown([box, box]) == "> a\n>\n> b\n\n> a\n>\n> b")
  }
}
