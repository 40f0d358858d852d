// What changed between two reports, and the laws that hold for it.

import ReportDiff
import ReportModel
import TestSupport
import Testing

@Suite struct ReportDiffTests {
  /// The changed spans of two reports, a line each: class, what was, what is.
  private func changes(_ old: Report, _ new: Report) throws -> [String] {
    try ReportDiff.changes(from: old, to: new).passages.flatMap(\.lines).flatMap { line in
      line.spans.filter { $0.kind != .kept }.map { span in
        "\(span.changeClass?.rawValue ?? "none") \(span.kind == .added ? "+" : "-")\(span.text)"
      }
    }
  }

  private func random(_ seed: UInt64) -> Report {
    var reports = RandomReport(seed: seed)
    return reports.next()
  }

  @Test(arguments: [
    ("Knoten 5 mm", "Knoten 15 mm", ["number -5 mm", "number +15 mm"]),
    ("Knoten 5 mm", "Knoten 5 cm", ["unit -5 mm", "unit +5 cm"]),
    ("Nodule du lobe droit", "Nodule du lobe gauche", ["laterality -droit", "laterality +gauche"]),
    (
      "Pas d'adénopathie.", "Adénopathie hilaire.",
      ["negation -Pas d'adénopathie", "negation +Adénopathie hilaire"]
    ),
    ("Leber unauffällig.", "Leber auffällig.", ["negation -unauffällig", "negation +auffällig"]),
    ("TA 120/80 mmHg", "TA 130/80 mmHg", ["number -120/80 mmHg", "number +130/80 mmHg"]),
    (
      "Découverts le 14.03.2023. Fièvre.", "Découverts le 12.09.2023. Pas de fièvre.",
      [
        "number -14.03.2023", "number +12.09.2023", "negation -Fièvre", "negation +Pas de fièvre",
      ]
    ),
    ("Milz normal.", "Milz vergrößert.", ["wording -normal", "wording +vergrößert"]),
    ("Milz normal", "Milz normal.", ["whitespace +."]),
    (
      "Milz frei.", "Milz frei. Leber mit zwei kleinen Zysten.",
      ["findingAdded + Leber mit zwei kleinen Zysten."]
    ),
    (
      "Milz frei. Leber mit zwei kleinen Zysten.", "Milz frei.",
      ["findingRemoved - Leber mit zwei kleinen Zysten."]
    ),
  ])
  func `each change has its words and its class`(old: String, new: String, expected: [String])
    throws
  {
    #expect(try changes(.findings(old), .findings(new)) == expected)
  }

  @Test func `a report with more text than is compared is refused`() throws {
    let short = Report(sections: [Section(blocks: [.paragraph(Paragraph([.text("abc")]))])])
    let long = Report(sections: [Section(blocks: [.paragraph(Paragraph([.text("abcd")]))])])
    for (old, new) in [(short, long), (long, short)] {
      let error = #expect(throws: DiffError.self) {
        try ReportDiff.changes(from: old, to: new, textLimit: 3)
      }
      #expect(error?.code == .tooLong)
      #expect(throws: Never.self) { try ReportDiff.changes(from: old, to: new, textLimit: 4) }
    }
  }

  @Test func `a report with more lines than are compared is refused`() throws {
    func report(_ cells: Int) -> Report {
      let row = TableRow(cells: Array(repeating: TableCell(blocks: []), count: cells))
      return Report(sections: [
        Section(blocks: [.table(Table(rows: [row])), .paragraph(Paragraph([.text("a")]))])
      ])
    }
    for (old, new) in [(report(7), report(8)), (report(8), report(7))] {
      let error = #expect(throws: DiffError.self) {
        try ReportDiff.changes(from: old, to: new, lineLimit: 9)
      }
      #expect(error?.code == .tooManyLines)
      #expect(throws: Never.self) { try ReportDiff.changes(from: old, to: new, lineLimit: 10) }
    }
  }

  @Test func `a unit in a cell of its own is a unit`() throws {
    let units = try changes(.values([["5", "mg", "mg"]]), .values([["5", "g", "gut"]]))
    #expect(units == ["unit -mg", "unit +g", "wording -mg", "wording +gut"])
  }

  @Test func `a value that turned red is told where other words of its line changed`() throws {
    func report(_ word: String, _ style: TextStyle) -> Report {
      var report = Report.findings()
      report.sections[0].blocks = [
        .paragraph(Paragraph([.text("Kalium "), .text("7,1", style), .text(" und \(word)")]))
      ]
      return report
    }
    let red = TextStyle(color: Color(red: 192, green: 0, blue: 0))
    func classes(_ old: Report, _ new: Report) throws -> [ChangeClass] {
      try ReportDiff.changes(from: old, to: new).passages[0].classes
    }
    #expect(
      try classes(report("normal", .plain), report("stabil", red)) == [.wording, .formatting])
    #expect(try classes(report("normal", red), report("stabil", red)) == [.wording])
  }

  @Test func `an item that moved is known whatever its number is, and not by its number alone`()
    throws
  {
    func list(_ items: (label: String, text: String)...) -> Report {
      let items = items.map {
        ListItem(label: $0.label, blocks: [.paragraph(Paragraph([.text($0.text)]))])
      }
      return Report(sections: [Section(blocks: [.list(List(kind: .lowerLetter, items: items))])])
    }
    func statuses(_ old: Report, _ new: Report) throws -> [LineChange.Status] {
      try ReportDiff.changes(from: old, to: new).passages.flatMap(\.lines).map(\.status)
    }
    let old = list(("a.", "Innenband intakt."), ("b.", "Kein freier Gelenkkörper."))
    #expect(
      try statuses(old, list(("a.", "Kein freier Gelenkkörper."), ("b.", "Innenband intakt.")))
        == [.movedFrom, .changed, .movedTo])
    #expect(
      try statuses(list(("", "Keine Fraktur links")), Report.findings("Kleine Fraktur links"))
        .contains(.movedTo) == false)
  }

  @Test func `a report compared with itself has no changes`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let report = random(seed)
      let changes = try ReportDiff.changes(from: report, to: report)
      #expect(changes.isEmpty)
      #expect(changes.accepted(in: report) == report)
    }
  }

  @Test func `accepted changes give the new report and rejected ones the old one`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let (old, new) = (random(seed), random(seed + 1))
      let changes = try ReportDiff.changes(from: old, to: new)
      #expect(changes.accepted(in: old)?.passages == new.passages)
      #expect(changes.rejected(in: new)?.passages == old.passages)
    }
  }

  @Test func `a paragraph at another place is moved and not removed`() throws {
    let old = Report.findings("Die Leber ist frei.", "Die Milz ist frei.", "Das Pankreas ist frei.")
    let new = Report.findings("Die Milz ist frei.", "Das Pankreas ist frei.", "Die Leber ist frei.")
    let lines = try ReportDiff.changes(from: old, to: new).passages[0].lines
    #expect(lines.map(\.status) == [.kept, .movedFrom, .kept, .kept, .movedTo])
    #expect(lines[1].move == lines[4].move)
    #expect(try changes(old, new) == ["moved -Die Leber ist frei.", "moved +Die Leber ist frei."])
  }

  @Test func `a sentence at another place of its paragraph is moved`() throws {
    let old = Report.findings("Die Leber ist ganz frei. Die Milz normal. Kein Aszites.")
    let new = Report.findings("Die Milz normal. Die Leber ist ganz frei. Kein Aszites.")
    let classes = try ReportDiff.changes(from: old, to: new).passages[0].classes
    #expect(classes == [.moved])
  }

  @Test func `sections are added, removed, moved and renamed`() throws {
    let history = ("Anamnese", Field.history, ["Husten seit drei Wochen, kein Fieber."])
    let finding = ("Befund", Field.findings, ["Nodule de 7 mm du lobe supérieur droit."])
    let result = ("Beurteilung", Field.diagnosis, ["Kein Nachweis eines Infiltrats im Thorax."])
    func statuses(_ old: Report, _ new: Report) throws -> [PassageChange.Status] {
      try ReportDiff.changes(from: old, to: new).passages.map(\.status)
    }
    #expect(
      try statuses(.of(history, finding), .of(history, finding, result)) == [
        .unchanged, .unchanged, .added,
      ])
    #expect(
      try statuses(.of(history, finding, result), .of(finding, result)) == [
        .removed, .unchanged, .unchanged,
      ])
    #expect(
      try statuses(.of(history, finding, result), .of(finding, result, history)) == [
        .unchanged, .unchanged, .moved,
      ])
    let renamed = ("Zusammenfassung", Field.diagnosis, result.2)
    #expect(try statuses(.of(finding, result), .of(finding, renamed)) == [.unchanged, .renamed])
  }

  @Test func `headers of any part of a document are compared`() throws {
    var (old, new) = (Report(), Report())
    old.headers = [PageRegion(part: .max, blocks: [.paragraph(Paragraph([.text("Seite")]))])]
    new.headers = [PageRegion(part: .max, blocks: [.paragraph(Paragraph([.text("Blatt")]))])]
    #expect(try changes(old, new) == ["wording -Seite", "wording +Blatt"])
  }
}
