// The images, notes, comments and findings of the report that holds everything.

internal import Cryptography
public import ReportModel

extension Report {
  /// A PNG file of two by two pixels.
  public static var picture: [UInt8] {
    [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44,
      0x52, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xfd,
      0xd4, 0x9a, 0x73, 0x00, 0x00, 0x00, 0x12, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0xf8,
      0xcf, 0x00, 0x04, 0xff, 0x41, 0xe8, 0xff, 0xff, 0xff, 0x00, 0x1f, 0xee, 0x05, 0xfb, 0x97,
      0xae, 0x1c, 0x51, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
    ]
  }

  static var pictureID: String { SHA256.hex(of: picture) }

  static var everyResource: Resources {
    Resources(
      images: [
        ImageResource(
          id: pictureID, mediaType: "image/png", pixelWidth: 2, pixelHeight: 2, bytes: picture)
      ],
      notes: [
        Note(
          id: "f1", kind: .footnote, label: "1",
          blocks: [.paragraph(Paragraph([.text("Messung in Lungenfenster.")]))]),
        Note(
          id: "e1", kind: .endnote, label: "ii",
          blocks: [.paragraph(Paragraph([.text("Comparé au scanner du 12.01.2024.")]))]),
      ],
      comments: [
        Comment(
          id: "c1", author: "Dr. Claire Weber", initials: "CW", date: "2024-03-01T11:30:00Z",
          blocks: [.paragraph(Paragraph([.text("Bitte mit Voraufnahme vergleichen.")]))])
      ])
  }

  /// A finding for each code there is; the first also has a text and a full location.
  static var everyFinding: [Finding] {
    Finding.Code.allCases.enumerated().map { index, code in
      let line = index + 1
      return Finding(
        code, "Beim Lesen festgestellt: \(code.rawValue).",
        at: Location(
          part: "word/document.xml", line: line, column: 10 * line,
          section: ["Diagnostic", "Détails"]),
        text: index == 0 ? "Dosis 50 mg" : nil, severity: index == 0 ? .critical : .warning,
        difference: index == 0
          ? Difference(.number, expected: "Dosis 5 mg", found: "Dosis 50 mg") : nil)
    }
  }
}
