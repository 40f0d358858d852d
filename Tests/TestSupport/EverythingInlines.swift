// The inlines of the report that holds everything.

internal import ReportModel

extension Report {
  static var inlineBlocks: [Block] {
    [
      .paragraph(Paragraph(styledInlines)),
      .paragraph(Paragraph(referringInlines)),
      .paragraph(Paragraph(nestingInlines)),
    ]
  }

  /// A run for each trait, then one with all that a style has.
  private static var styledInlines: [Inline] {
    var inlines: [Inline] = [.text("Pneumonie du lobe inférieur droit, CRP 48 mg/l; traits: ")]
    for (name, trait) in TextTraits.named { inlines.append(.text(name, TextStyle(trait))) }
    let loud = TextStyle(
      [.bold, .underline], color: Color(red: 255, green: 0, blue: 0),
      highlight: Color(red: 255, green: 255, blue: 0))
    return inlines + [.text("dringend", loud)]
  }

  private static var referringInlines: [Inline] {
    [
      .anchor("diagnose"), .text("Nodule"), .tab, .text("7 mm"), .note(id: "f1"), .lineBreak,
      .text("état stable"), .note(id: "e1"), .comment(id: "c1", edge: .start),
      .text("à revoir"), .comment(id: "c1", edge: .end), .lineBreak,
      .checkBox(isTicked: true), .text(" nüchtern "), .checkBox(isTicked: false),
      .text(" allergisch "),
      .image(
        Image(resource: pictureID, alternativeText: "Röntgenbild Thorax", width: 120, height: 90)),
      .image(Image(resource: nil)),
    ]
  }

  private static var nestingInlines: [Inline] {
    let author = "Dr. Weber"
    let marks = ChangeMark.Kind.allCases.map { kind in
      Inline.change(
        ChangeMark(kind: kind, author: author, date: "2024-03-01T10:00:00Z"),
        [.text("[\(kind.rawValue)]")])
    }
    return [
      .link(
        Link(
          target: "https://example.org/leitlinie?id=1&l=de", tooltip: "S3-Leitlinie",
          content: [.text("Leitlinie", TextStyle(.underline))])),
      .link(Link(target: "#diagnose", content: [.text("siehe oben")])),
      .fieldResult(FieldResult(kind: "DATE", content: [.text("01.03.2024")])),
      .control(ContentControl(tag: "icd10", alias: "ICD-10"), [.text("J18.1")]),
      .control(ContentControl(), []),
      .ruby(base: [.text("肺炎")], annotation: [.text("はいえん")]),
      .change(ChangeMark(kind: .inserted), [.text("ohne Namen")]),
    ] + marks
  }
}
