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
    func cell(_ text: String) -> TableCell {
      TableCell(blocks: [.paragraph(Paragraph([.text(text)]))])
    }
    let table = Table(
      columnWidths: [1_000, 2_000],
      rows: [TableRow(cells: [cell("a")]), TableRow(cells: [cell("b"), cell("c")])])
    let report = Report(sections: [Section(blocks: [.table(table)])])
    let written = RTFWriter.write(report, options: WriteOptions())
    let back = try RTFReader.read(written.bytes, options: ReadOptions())
    #expect(back.sections.first?.blocks == [.table(table)])
  }
}
