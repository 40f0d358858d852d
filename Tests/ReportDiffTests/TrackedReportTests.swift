// Both reports as one with tracked changes: what word processors accept or reject.

import Foundation
import ReportFormats
import ReportModel
import TestSupport
import Testing

@testable import ReportDiff

@Suite struct TrackedReportTests {
  private func tracked(_ old: Report, _ new: Report) throws -> TrackedReport {
    try ReportDiff.changes(from: old, to: new).tracked(from: old, to: new, by: "Tester")
  }

  /// The blocks of two reports of one section as one, in short: `[-taken away-]`, `{+put in+}`, `[<moved away<]`,
  /// `{>moved here>}`, with the mark of the paragraph's end before it.
  private func lines(_ old: [Block], _ new: [Block]) throws -> [String] {
    let report = try tracked(
      Report(sections: [Section(blocks: old)]), Report(sections: [Section(blocks: new)])
    ).report
    return report.allSections.flatMap(\.blocks).flatMap(\.lines)
  }

  private func paragraphs(_ texts: String...) -> [Block] {
    texts.map { .paragraph(Paragraph([.text($0)])) }
  }

  @Test func `a changed word is taken away and put in, and a paragraph comes and goes as a whole`()
    throws
  {
    let old = paragraphs("Nodule de 5 mm à droite.", "Pas d'épanchement.", "Fin.")
    let new = paragraphs("Nodule de 15 mm à droite.", "Fin.", "Contrôle dans 3 mois.")
    let lines = try lines(old, new)
    #expect(
      lines == [
        "Nodule de [-5 mm-]{+15 mm+} à droite.", "-[-Pas d'épanchement.-]", "Fin.",
        "+{+Contrôle dans 3 mois.+}",
      ])
  }

  @Test func `a paragraph that moved is marked at both places`() throws {
    let old = paragraphs("Leber normal groß.", "Milz mit 11 cm.", "Nieren beidseits frei.")
    let new = paragraphs("Milz mit 11 cm.", "Nieren beidseits frei.", "Leber normal groß.")
    #expect(
      try lines(old, new) == [
        "<[<Leber normal groß.<]", "Milz mit 11 cm.", "Nieren beidseits frei.",
        ">{>Leber normal groß.>}",
      ])
  }

  @Test func `text that looks otherwise is taken away and put in as it looks now`() throws {
    let old = [Block.paragraph(Paragraph([.text("Dosis 5 mg täglich")]))]
    let new = [
      Block.paragraph(
        Paragraph([.text("Dosis "), .text("5 mg", TextStyle(.bold)), .text(" täglich")]))
    ]
    #expect(try lines(old, new) == ["Dosis [-5 mg-]{+5 mg+} täglich"])
    var centered = Paragraph([.text("Dosis 5 mg täglich")])
    centered.alignment = .center
    #expect(
      try lines(old, [.paragraph(centered)])
        == ["-[-Dosis 5 mg täglich-]", "+{+Dosis 5 mg täglich+}"])
  }

  @Test func `items that come and go are counted with the others`() throws {
    func list(_ texts: String...) -> [Block] {
      let items = texts.enumerated().map { index, text in
        ListItem(label: "\(index + 1).", blocks: [.paragraph(Paragraph([.text(text)]))])
      }
      return [.list(List(kind: .decimal, items: items))]
    }
    #expect(
      try lines(
        list("Aspirin 100 mg", "Bisoprolol 5 mg", "Ramipril 5 mg"),
        list("Aspirin 100 mg", "Ramipril 5 mg", "Torasemid 10 mg"))
        == [
          "1. Aspirin 100 mg", "2. -[-Bisoprolol 5 mg-]", "3. Ramipril 5 mg",
          "4. +{+Torasemid 10 mg+}",
        ])
  }

  @Test func `rows come and go, and cells change word by word`() throws {
    func table(_ rows: [String]...) -> [Block] {
      let rows = rows.map { row in
        TableRow(cells: row.map { TableCell(blocks: [.paragraph(Paragraph([.text($0)]))]) })
      }
      return [.table(Table(rows: rows))]
    }
    #expect(
      try lines(
        table(["Natrium", "139 mmol/l"], ["Kalium", "4,1 mmol/l"]),
        table(["Natrium", "136 mmol/l"], ["Kreatinin", "0,9 mg/dl"]))
        == [
          "| Natrium | [-139 mmol/l-]{+136 mmol/l+}", "-| -[-Kalium-] | -[-4,1 mmol/l-]",
          "+| +{+Kreatinin+} | +{+0,9 mg/dl+}",
        ])
  }

  @Test func `a heading of another name changes, one of another rank is another`() throws {
    let old = Report.of(("Befund", .findings, ["Leber normal."]))
    var new = Report.of(("Befunde", .findings, ["Leber normal."]))
    let renamed = try tracked(old, new).report.allSections
    #expect(renamed.map(\.heading.marks) == ["[-Befund-]{+Befunde+}"])
    new.sections[0].level = 2
    let ranked = try tracked(old, new).report.allSections
    #expect(ranked.map(\.heading.marks) == ["[-Befund-]", "{+Befunde+}"])
    #expect(ranked.map(\.change?.kind) == [.deleted, .inserted])
    #expect(ranked.last?.blocks == old.sections[0].blocks)
  }

  @Test func `a note whose mark moved is two notes, each with its own text`() throws {
    func report(_ inlines: [Inline], _ text: String) -> Report {
      let note = Note(
        id: "n", kind: .footnote, label: "1", blocks: [.paragraph(Paragraph([.text(text)]))])
      return Report(
        sections: [Section(blocks: [.paragraph(Paragraph(inlines))])],
        resources: Resources(notes: [note]))
    }
    let tracked = try tracked(
      report([.note(id: "n"), .text("Befund unverändert.")], "Alt."),
      report([.text("Befund unverändert."), .note(id: "n")], "Neu.")
    ).report
    #expect(tracked.resources.notes.map(\.id) == ["n-old", "n"])
    #expect(tracked.resources.notes.map(\.label) == ["1", "2"])
    #expect(
      tracked.resources.notes.flatMap(\.blocks).flatMap(\.lines) == ["-[-Alt.-]", "+{+Neu.+}"])
  }

  @Test func `what no mark can tell is named, and is as in the new report`() throws {
    let text = paragraphs("Leber normal.")
    let old = Report(sections: [Section(blocks: text + [.rule])])
    let new = Report(sections: [Section(blocks: [.pageBreak] + text)])
    let tracked = try tracked(old, new)
    #expect(tracked.report.sections == new.sections)
    #expect(tracked.untracked.map(\.feature) == [.breaks, .breaks])
  }

  @Test func `reports with tracked changes of their own are refused`() {
    let mark = ChangeMark(kind: .inserted)
    let old = Report(
      sections: [Section(blocks: [.paragraph(Paragraph([.change(mark, [.text("a")])]))])])
    #expect(throws: DiffError(code: .alreadyTracked)) { try tracked(old, Report()) }
    #expect(throws: DiffError(code: .alreadyTracked)) { try tracked(Report(), old) }
  }

  @Test func `the proof sees a digit, a look, a row and a mark that are wrong`() throws {
    let old = Report(sections: [Section(blocks: paragraphs("Knoten 5 mm.", "Leber normal."))])
    let new = Report(sections: [Section(blocks: paragraphs("Knoten 7 mm.", "Milz normal."))])
    let right = try tracked(old, new).report
    #expect(right.isTracked(from: old, to: new))
    #expect(!right.isTracked(from: new, to: old))
    func isTracked(_ change: (inout Paragraph) -> Void) -> Bool {
      var report = right
      guard case .paragraph(var paragraph)? = report.sections[0].blocks.first else { return true }
      change(&paragraph)
      report.sections[0].blocks[0] = .paragraph(paragraph)
      return report.isTracked(from: old, to: new)
    }
    #expect(isTracked { _ in })
    #expect(!isTracked { $0.inlines[0] = .text("Knoten 1") })
    #expect(!isTracked { $0.inlines[0] = .text("Knoten ", TextStyle(.bold)) })
    #expect(!isTracked { $0.inlines.removeLast() })
    #expect(!isTracked { $0.inlines.append(.change(ChangeMark(kind: .inserted), [.text("x")])) })
    #expect(!isTracked { $0.alignment = .center })
    var shorter = right
    shorter.sections[0].blocks.removeLast()
    #expect(!shorter.isTracked(from: old, to: new))
    var table = right
    let cell = TableCell(blocks: paragraphs("x"))
    table.sections[0].blocks.append(.table(Table(rows: [TableRow(cells: [cell])])))
    #expect(!table.isTracked(from: old, to: new))
  }

  @Test func `headers that two reports have in another order are those of their pages`() throws {
    func header(_ pages: PageRegion.Pages, _ part: Int, _ text: String) -> PageRegion {
      PageRegion(pages: pages, part: part, blocks: paragraphs(text))
    }
    let old = Report(headers: [header(.default, 2, "Praxis"), header(.even, 3, "Seite")])
    let new = Report(headers: [header(.even, 3, "Blatt"), header(.default, 2, "Praxis Dr. Muster")])
    #expect(throws: Never.self) { try tracked(old, new) }
    let other = Report(headers: [header(.even, 2, "Praxis"), header(.default, 3, "Seite")])
    #expect(!old.isTracked(from: old, to: other))
  }

  @Test func `a random report and another are one that reads as either`() throws {
    var random = RandomReport(seed: 20)
    for _ in 0..<100 {
      let old = random.next().dropping([.changes])
      let new = random.next().dropping([.changes])
      #expect(throws: Never.self) { try tracked(old, new) }
    }
  }

  @Test func `a sample and another are a document that reads as either, as docx and as RTF`() throws
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../samples")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".docx") }
    let reports = try names.map { name in
      try DOCXReader.read(
        [UInt8](try Data(contentsOf: folder.appending(path: name))), options: ReadOptions())
    }
    for (index, old) in reports.enumerated() {
      let new = reports[(index + 1) % reports.count]
      let report = try tracked(old, new).report
      try expectBoth(report, old, new, DOCXWriter.write, DOCXReader.read)
      try expectBoth(report, old, new, RTFWriter.write, RTFReader.read)
    }
    #expect(reports.count >= 5)
  }

  @Test func `in a Word document, text and paragraphs that look otherwise are marked as that`()
    throws
  {
    func report(_ style: TextStyle, _ alignment: Paragraph.Alignment) -> Report {
      let dose = Paragraph([.text("Dosis "), .text("5 mg", style), .text(" täglich")])
      let laid = Paragraph([.text("Kontrolle in 3 Monaten.")], alignment: alignment)
      let both = Paragraph([.text("Gez. ", style)], alignment: alignment)
      return Report(
        sections: [Section(blocks: [dose, laid, both].map { .paragraph($0) })])
    }
    let red = TextStyle(.bold, color: Color(hex: "FF0000"))
    let (old, new) = (report(.plain, .start), report(red, .center))
    let report = try tracked(old, new).report
    let bytes = DOCXWriter.write(report, options: WriteOptions(tracksLooks: true)).bytes
    for (policy, expected) in [(ReadOptions.TrackedChanges.original, old), (.final, new)] {
      var options = ReadOptions()
      options.trackedChanges = policy
      let alone = DOCXWriter.write(expected, options: WriteOptions()).bytes
      #expect(
        try DOCXReader.read(bytes, options: options).sections
          == DOCXReader.read(alone, options: ReadOptions()).sections)
    }
    var options = ReadOptions()
    options.trackedChanges = .all
    let shown = try DOCXReader.read(bytes, options: options)
    // Nothing stands twice, and nothing is taken away.
    #expect(shown.plainText == "Dosis 5 mg täglich\nKontrolle in 3 Monaten.\nGez. ")
    #expect(shown.findings.contains { $0.message.contains("4 changes of format by Tester") })
  }

  /// Expects the words of both reports, as they are when they are written alone.
  private func expectBoth(
    _ tracked: Report, _ old: Report, _ new: Report,
    _ write: (Report, WriteOptions) -> Written,
    _ read: ([UInt8], ReadOptions) throws(ReadError) -> Report
  ) throws {
    for (policy, report) in [(ReadOptions.TrackedChanges.original, old), (.final, new)] {
      var options = ReadOptions()
      options.trackedChanges = policy
      let found = try read(write(tracked, WriteOptions(tracksLooks: true)).bytes, options)
      let alone = try read(write(report, WriteOptions()).bytes, options)
      // Comments have no tracked changes.
      let ours = found.dropping([.comments, .changes])
      let theirs = alone.dropping([.comments, .changes])
      #expect(ours.words == theirs.words, "\(policy)")
    }
  }
}

extension Report {
  fileprivate var words: [Substring] { plainText.split { $0.isWhitespace } }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.marks]
    case .list(let list):
      list.items.map { "\($0.label) \($0.blocks.flatMap(\.lines).joined(separator: " / "))" }
    case .table(let table):
      table.rows.map { row in
        let cells = row.cells.map { $0.blocks.flatMap(\.lines).joined(separator: " / ") }
        return "\(row.change.sign)| \(cells.joined(separator: " | "))"
      }
    case .group, .preformatted, .rule, .pageBreak: ["\(self)"]
    }
  }
}

extension Paragraph {
  fileprivate var marks: String { change.sign + inlines.marks }
}

extension ChangeMark? {
  fileprivate var sign: String {
    switch self?.kind {
    case .inserted: "+"
    case .deleted: "-"
    case .movedFrom: "<"
    case .movedTo: ">"
    case nil: ""
    }
  }
}

extension [Inline] {
  fileprivate var marks: String {
    map { inline in
      guard case .change(let mark, let content) = inline else { return [inline].plainText }
      let sign = Optional(mark).sign
      return mark.kind == .deleted || mark.kind == .movedFrom
        ? "[\(sign)\(content.plainText)\(sign)]" : "{\(sign)\(content.plainText)\(sign)}"
    }.joined()
  }
}
