// RTF: what is written is read back, beyond the law of round trips.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct RTFRoundTripTests {
  /// The report that holds everything but paragraphs that show nothing, which readers leave out.
  private var everythingShown: Report {
    var report = Report.everything
    report.sections = report.sections.map { section in
      var section = section
      section.blocks = section.blocks.filter(\.isVisible)
      return section
    }
    return report
  }

  @Test func `everything that shows is read back less the losses`() throws {
    let trip = try #require(RoundTrip(.rtf))
    let options = ReadOptions(trackedChanges: .all)
    #expect(try trip.difference(of: everythingShown, options: options) == nil)
  }

  @Test(arguments: 1...40)
  func `each letter of any report is read back`(seed: Int) throws {
    var reports = RandomReport(seed: UInt64(seed), characters: .printable)
    let report = reports.next()
    let written = RTFWriter.write(report, options: WriteOptions())
    let back = try RTFReader.read(written.bytes, options: ReadOptions(trackedChanges: .all))
    let found = letters(back.plainText + back.findings.compactMap(\.text).joined())
    #expect(surplus(letters(report.plainText), over: found) == [:])
  }

  @Test func `a row that ends early gets no cell from the rows that do not`() throws {
    let table = Table(
      columnWidths: [1_000, 2_000],
      rows: [
        TableRow(cells: [cell(.text("a"))]),
        TableRow(cells: [cell(.text("b")), cell(.text("c"))]),
      ])
    let report = Report(sections: [Section(blocks: [.table(table)])])
    let written = RTFWriter.write(report, options: WriteOptions())
    let back = try RTFReader.read(written.bytes, options: ReadOptions())
    #expect(back.sections.first?.blocks == [.table(table)])
  }

  /// What is lost, once a report of these blocks is the same again less the losses.
  private func losses(_ blocks: Block...) throws -> Set<Feature> {
    try losses(Report(sections: [Section(blocks: blocks)]))
  }

  private func losses(_ report: Report) throws -> Set<Feature> {
    let trip = try #require(RoundTrip(.rtf))
    #expect(try trip.difference(of: report, options: ReadOptions(trackedChanges: .all)) == nil)
    return Set(RTFWriter.write(report, options: WriteOptions()).losses.map(\.feature))
  }

  private func cell(_ inlines: Inline...) -> TableCell {
    TableCell(blocks: [.paragraph(Paragraph(inlines))])
  }

  private func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(inlines)) }

  @Test func `an image that cannot be shown is read back with its description`() throws {
    let image = Inline.image(Image(resource: nil, alternativeText: "Foto\nder Läsion"))
    #expect(try losses(paragraph(.text("vor "), image, .text(" nach"))) == [.images])
  }

  @Test func `the lines of a description are read back`() throws {
    var library = ImageLibrary()
    let id = library.add(PictureBytes.png, mediaType: nil)
    let image = Image(
      resource: id, alternativeText: "Logo.\n\nAutomatisch", width: 9, height: 9)
    let written = RTFWriter.write(
      Report(
        sections: [Section(blocks: [paragraph(.image(image))])],
        resources: Resources(images: library.images)), options: WriteOptions())
    let back = try RTFReader.read(written.bytes, options: ReadOptions())
    #expect(back.firstInlines == [.image(image)])
    #expect(written.losses == [])
  }

  @Test func `an image that no text shows is a loss`() throws {
    let resource = ImageResource(id: "1", mediaType: "image/png", bytes: [1])
    #expect(try losses(Report(resources: Resources(images: [resource]))) == [.images])
  }

  @Test func `a paragraph that shows nothing is a loss of layout`() throws {
    #expect(
      try losses(paragraph(.text("a")), paragraph(), paragraph(.text("b"))) == [.paragraphLayout])
  }

  @Test func `marks at the end of a cell and of a document stay there`() throws {
    let marks = paragraph(.anchor("place"))
    var first = cell(.text("a"))
    first.blocks.append(marks)
    let table = Table(
      columnWidths: [900, 900], rows: [TableRow(cells: [first, cell(.text("b"))])])
    let end = paragraph(.anchor("end"))
    let report = Report(sections: [Section(blocks: [.table(table), end])])
    let written = RTFWriter.write(report, options: WriteOptions())
    let back = try RTFReader.read(written.bytes, options: ReadOptions())
    #expect(back.firstBlocks == [.table(table), end])
  }

  @Test func `columns that are too narrow to be told apart lose their widths, not their spans`()
    throws
  {
    var wide = cell(.text("a"))
    wide.columnSpan = 2
    let table = Table(
      columnWidths: [2_000, 15, 700],
      rows: [
        TableRow(cells: [wide, cell(.text("b"))]),
        TableRow(cells: [cell(.text("c")), cell(.text("d")), cell(.text("e"))]),
      ])
    #expect(try losses(.table(table)) == [.tableLayout])
  }

  @Test func `columns that no cell ends at lose their widths too`() throws {
    var wide = cell(.text("a"))
    wide.columnSpan = 2
    let table = Table(columnWidths: [500, 500], rows: [TableRow(cells: [wide])])
    #expect(try losses(.table(table)) == [.tableLayout, .cellSpans])
  }

  @Test func `the change of a row is read back`() throws {
    let mark = ChangeMark(kind: .inserted, author: "M. Weber")
    let rows = [
      TableRow(cells: [cell(.text("5 mg"))], change: mark), TableRow(cells: [cell(.text("x"))]),
    ]
    let inner = Table(columnWidths: [900], rows: rows)
    let outer = Table(
      columnWidths: [2_000], rows: [TableRow(cells: [TableCell(blocks: [.table(inner)])])])
    #expect(try losses(.table(inner)) == [])
    #expect(try losses(.table(outer)) == [])
  }

  @Test func `changes in one another are lost where letters cannot say which is the outer one`()
    throws
  {
    func change(_ kind: ChangeMark.Kind, _ content: Inline) -> Inline {
      .change(ChangeMark(kind: kind, author: "M. Weber"), [content])
    }
    let text = Inline.text("5 mg")
    #expect(try losses(paragraph(change(.inserted, change(.deleted, text)))) == [])
    #expect(try losses(paragraph(change(.movedFrom, change(.inserted, text)))) == [.changes])
    #expect(try losses(paragraph(change(.inserted, change(.movedTo, text)))) == [.changes])
  }

  @Test func `private characters stay as they are, in text and in labels`() throws {
    let item = ListItem(label: "\u{F0A1}", blocks: [paragraph(.text("x \u{F0B7}"))])
    #expect(try losses(.list(List(kind: .bullet, items: [item]))) == [])
    // Other programs mean signs of a symbol font.
    #expect(try rtfText("\\u-3913?") == "•")
  }
}
