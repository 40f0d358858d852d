// The acceptance test of the toolkit: six constructs that converters get wrong.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct SixSentencesTests {
  private static let author = "Dr. A. Example"
  private static let date = "2024-03-05T09:30:00Z"

  private func report(_ changes: ReadOptions.TrackedChanges) throws -> Report {
    let bytes = try Samples.bytes("six-sentences.docx")
    return try DOCXReader.read(bytes, options: ReadOptions(trackedChanges: changes))
  }

  private func mark(_ kind: ChangeMark.Kind) -> ChangeMark {
    ChangeMark(kind: kind, author: Self.author, date: Self.date)
  }

  private var table: Block {
    var potassium = TableRow("Potassium", "4.1 mmol/l")
    potassium.control = ContentControl(tag: "potassium", alias: "Potassium")
    return .table(
      Table(
        columnWidths: [3000, 3000],
        rows: [
          TableRow("Sodium", "140 mmol/l"), potassium, TableRow("Creatinine", "88 µmol/l"),
        ]))
  }

  private var date: Block {
    .line(.fieldResult(FieldResult(kind: "DATE", content: [.text("01.03.2024")])))
  }

  @Test func `all six sentences read as they must`() throws {
    #expect(
      try report(.final).sections == [
        Section(blocks: [
          .line("Pleura: no effusion. "), .line("Lung: nodule 7 mm"), .line("5\u{2011}7 mm"),
          .line("Dose 5 mg"), date, table,
        ])
      ])
  }

  @Test func `with the changes rejected the document is the one before them`() throws {
    #expect(
      try report(.original).sections == [
        Section(blocks: [
          .line("Pleura: no effusion. nodule 7 mm"), .line("Lung: "), .line("5\u{2011}7 mm"),
          .line("Dose 50 mg"), date, table,
        ])
      ])
  }

  @Test func `with the changes marked both readings are there`() throws {
    #expect(
      try report(.all).sections == [
        Section(blocks: [
          .line(
            .text("Pleura: no effusion. "), .change(mark(.movedFrom), [.text("nodule 7 mm")])),
          .line(.text("Lung: "), .change(mark(.movedTo), [.text("nodule 7 mm")])),
          .line("5\u{2011}7 mm"),
          .line(
            .text("Dose "), .change(mark(.inserted), [.text("5")]),
            .change(mark(.deleted), [.text("50")]), .text(" mg")),
          date, table,
        ])
      ])
  }

  @Test(arguments: [
    (ReadOptions.TrackedChanges.final, "accepted"), (.original, "rejected"), (.all, "marked"),
  ])
  func `a finding says that changes are pending`(
    changes: ReadOptions.TrackedChanges, outcome: String
  ) throws {
    #expect(
      try report(changes).findings == [
        Finding(
          .pendingChanges,
          "tracked changes are pending (1 insertion, 1 deletion, 1 move by Dr. A. Example);"
            + " the text is read with all of them \(outcome)",
          at: Location(part: "word/document.xml"))
      ])
  }

  @Test(arguments: ReadOptions.TrackedChanges.allCases)
  func `the page header is kept`(changes: ReadOptions.TrackedChanges) throws {
    let gray = TextStyle(color: Color(red: 0x40, green: 0x40, blue: 0x40))
    let patient = Inline.text("Patient: MUSTER Erika 01.02.1960", gray)
    #expect(try report(changes).headers == [PageRegion(blocks: [.line(patient)])])
  }
}
