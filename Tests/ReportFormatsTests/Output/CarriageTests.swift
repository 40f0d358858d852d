// What writers declare to carry is what they carry: the losses that they report agree with it.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct CarriageTests {
  private static let formats = Format.allCases.filter { $0.writer != nil }

  /// The features that a format declares to carry in one of some ways.
  private func features(_ format: Format, _ ways: Carriage...) -> Set<Feature> {
    Set(Feature.allCases.filter { format.carriage(of: $0).map(ways.contains) ?? false })
  }

  /// The features that a format reports as lost.
  private func lost(_ format: Format, in report: Report) -> Set<Feature> {
    Set((format.writer?(report, WriteOptions()).losses ?? []).map(\.feature))
  }

  @Test(arguments: formats)
  func `what a format declares to keep is never lost, and all else is somewhere`(
    format: Format
  ) throws {
    let reports = try Subject.all.map { try $0.report() } + [.extremes]
    let lost = reports.reduce(into: Set<Feature>()) { $0.formUnion(self.lost(format, in: $1)) }
    #expect(lost.intersection(features(format, .kept, .shown)) == [])
    #expect(features(format, .partly, .lost, .cannot).subtracting(lost) == [])
  }

  @Test(arguments: formats)
  func `what a format never carries is lost where it is, and only there`(format: Format) {
    let never = features(format, .lost, .cannot).subtracting([.controlCharacters])
    #expect(never.subtracting(lost(format, in: .everything)) == [])
    // An image that is only named is one that is lost.
    let unfounded = never.filter { feature in
      let without: Set = feature == .images ? [.images, .alternativeText] : [feature]
      return lost(format, in: .everything.dropping(without)).contains(feature)
    }
    #expect(unfounded == [])
  }

  @Test(arguments: Format.allCases)
  func `a format that is written declares each feature`(format: Format) {
    for feature in Feature.allCases {
      #expect((format.carriage(of: feature) == nil) == (format.writer == nil))
    }
  }
}

extension Report {
  /// What goes beyond what formats can hold in number or kind.
  fileprivate static var extremes: Report {
    let wide = TableCell(columnSpan: 2_000, blocks: [])
    let broken = TableCell(blocks: [.pageBreak, .rule])
    let tables = [[wide], [broken], []].map { Table(rows: [TableRow(cells: $0)]) }
    let uneven = Table(columnWidths: [100], rows: [TableRow(cells: [broken, broken])])
    let usual = TextStyle(color: Color(hex: "000000"), highlight: Color(hex: "ffffff"))
    let text = Block.paragraph(Paragraph([.text("48 mg/l", usual)]))
    return Report(
      sections: [Section(blocks: tables.map(Block.table) + [.table(uneven), text, deep])])
  }

  /// Tables inside one another, deeper than documents can be read.
  private static var deep: Block {
    (0..<60).reduce(Block.rule) { inner, _ in
      .table(Table(summary: "deep", rows: [TableRow(cells: [TableCell(blocks: [inner])])]))
    }
  }
}
