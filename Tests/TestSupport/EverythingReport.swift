// One report that holds every case of every enum of the model and sets every optional member.

public import ReportModel

extension Report {
  /// A discharge letter that uses everything the model has; the patient is made up.
  ///
  /// All references hold: each image, note, comment and anchor that the body names is there.
  public static var everything: Report {
    Report(
      title: "Entlassungsbrief / Lettre de sortie", language: "de-LU", identity: identityTokens,
      author: "Dr. med. Claire Weber", institution: "Centre Médical Exemple, Lëtzebuerg",
      dates: ReportDates(created: "2024-03-01T08:15:00Z", modified: "2024-03-02T17:40:12+01:00"),
      properties: [
        DocumentProperty(name: "Aktenzeichen", value: "E-2024/0117"),
        DocumentProperty(name: "Confidentialité", value: "secret médical"),
      ],
      headers: pageHeaders, footers: pageFooters, sections: everySection,
      resources: everyResource, sources: everySource, findings: everyFinding)
  }

  private static var identityTokens: [IdentityToken] {
    let header = Location(part: "header", line: 1, column: 9)
    return [
      IdentityToken(kind: .family, value: "Muster", location: header),
      IdentityToken(kind: .given, value: "Erika", location: header),
      IdentityToken(kind: .name, value: "Erika Muster", location: Location(part: "control")),
      IdentityToken(kind: .otherFamily, value: "Beispiel", location: header),
      IdentityToken(kind: .birthDate, value: "1960-02-01", location: header),
      IdentityToken(kind: .sex, value: "female", location: Location(section: ["Anamnese"])),
      IdentityToken(
        kind: .identifier, value: "1960020112345",
        location: Location(part: "word/header1.xml", section: ["Anamnese", "Vorgeschichte"])),
      IdentityToken(kind: .brokenIdentifier, value: "1960020112346", location: Location()),
    ]
  }

  private static var pageHeaders: [PageRegion] {
    [
      PageRegion(
        pages: .default,
        blocks: [.paragraph(Paragraph([.text("Patient: MUSTER Erika 01.02.1960")]))]
      ),
      PageRegion(
        pages: .first,
        blocks: [.paragraph(Paragraph([.text("Centre Médical Exemple")], alignment: .center))]),
      PageRegion(
        pages: .even, part: 2, blocks: [.paragraph(Paragraph([.text("Suite de la lettre")]))]),
    ]
  }

  private static var pageFooters: [PageRegion] {
    let page = Inline.fieldResult(FieldResult(kind: "PAGE", content: [.text("1")]))
    return [
      PageRegion(blocks: [.paragraph(Paragraph([.text("Seite "), page], alignment: .end))])
    ]
  }

  private static var everySource: [Source] {
    [
      Source(
        format: "docx", size: 48_213,
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        signature: SourceSignature(
          standing: .untrusted, signers: ["CN=Dr Anne Modèle,C=LU"], problems: ["untrustedSigner"]))
    ]
  }

  private static var everySection: [Section] {
    [
      Section(blocks: [
        .paragraph(Paragraph([.text("Sehr geehrte Frau Kollegin,")])),
        .paragraph(Paragraph([.text("wir berichten über die gemeinsame Patientin.")])),
      ]),
      Section(heading: [.text("Entlassungsbrief")], level: 0),
      Section(
        heading: [.text("Anamnese")], label: "1", level: 1, field: .history,
        blocks: paragraphBlocks,
        subsections: [
          Section(
            heading: [.text("Vorgeschichte "), .text("seit 2019", TextStyle(.italic))],
            label: "1.1", level: 2, field: .history, blocks: listBlocks)
        ]),
      Section(
        heading: [.text("Befund")], label: "2", level: 1, field: .findings,
        origin: FieldOrigin(.heading, code: "18782-3"), blocks: tableBlocks),
      Section(
        heading: [.text("Diagnostic")], label: "3", level: 1, field: .diagnosis,
        blocks: inlineBlocks),
      Section(
        heading: [.text("Procédure")], label: "4", level: 1, field: .procedure,
        blocks: groupBlocks),
      Section(
        heading: [.text("Empfehlung")], label: "5", level: 1, field: .recommendation,
        origin: FieldOrigin(.sender, label: "Empfehlung:"), blocks: otherBlocks),
      Section(
        heading: [.text("Grußformel")], level: 9, field: .unassigned, change: changeOfParagraph,
        blocks: [.paragraph(Paragraph([.text("Mit freundlichen Grüßen")]))]),
    ]
  }
}
