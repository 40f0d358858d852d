// Formats that reports or parts of them come in and that no reader exists for: what they are, and what
// to do.

/// A format that no reader exists for.
public enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
  case pdf, png, jpeg, gif, tiff, dicom, gzip, postScript
  case openDocument, spreadsheet, presentation
  case hl7, cda, wordXML, xml, mail, mhtml
}

extension ForeignFormat {
  /// What it is and what to do, as it follows "this is".
  var sentence: String {
    switch self {
    case .pdf: "a PDF, which holds pages and no text of a report for certain: \(Self.ask)"
    case .png: "a PNG image: \(Self.ask)"
    case .jpeg: "a JPEG image: \(Self.ask)"
    case .gif: "a GIF image: \(Self.ask)"
    case .tiff: "a TIFF image: \(Self.ask)"
    case .postScript: "a PostScript document: \(Self.ask)"
    case .dicom: "a DICOM object: open it with the program for images and export the report"
    case .gzip: "a gzip archive: unpack it first"
    case .openDocument: "an OpenDocument file: save it as .docx with its office program"
    case .spreadsheet: "an Excel workbook: save the sheet as a web page or as text"
    case .presentation: "a PowerPoint presentation: save its text as .docx or .rtf"
    case .hl7: "an HL7 v2 message: take the report out of its OBX segments"
    case .cda: "a CDA document (HL7 v3): show it with its style sheet and save the page as HTML"
    case .wordXML: "a Word document as one XML file: save it as .docx"
    case .xml: "XML that is no HTML page: \(Self.ask)"
    case .mail: "a mail: save the report that is attached to it"
    case .mhtml: "a web archive (MHTML): save the page as HTML"
    }
  }

  private static let ask = "ask the sender for the report as a Word document, HTML, RTF or text"
}

// MARK: - Binary formats

extension ForeignFormat {
  /// Tells a binary format from its first bytes.
  init?(signatureOf bytes: [UInt8]) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.format
    } else if bytes.count > 132, bytes[128..<132].elementsEqual("DICM".utf8) {
      // DICOM PS3.10, 7.1: a preamble of 128 bytes, then the prefix.
      self = .dicom
    } else {
      return nil
    }
  }

  private static var signatures: [(bytes: [UInt8], format: ForeignFormat)] {
    [
      (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .png), ([0xFF, 0xD8, 0xFF], .jpeg),
      (Array("GIF8".utf8), .gif), ([0x49, 0x49, 0x2A, 0x00], .tiff),
      ([0x4D, 0x4D, 0x00, 0x2A], .tiff), ([0x1F, 0x8B], .gzip), (Array("%!PS".utf8), .postScript),
      // The prefix of MLLP before a message of HL7.
      (Array("\u{B}MSH|".utf8), .hl7),
    ]
  }

  /// Tells an archive that is another kind of document; `nil` for all others.
  ///
  /// OpenDocument has its type in the first entry, which is stored (ODF 1.2, 3.3); the others have
  /// folders of fixed names, which stand in the directory at the end of the archive.
  init?(archive bytes: [UInt8]) {
    let first = bytes.prefix(160).dropFirst(30)
    if first.starts(with: "mimetypeapplication/vnd.oasis.opendocument".utf8) {
      self = .openDocument
      return
    }
    let directory = bytes.suffix(1 << 16)
    if directory.holds("word/") || directory.holds("Word/") { return nil }
    if directory.holds("xl/workbook.") {
      self = .spreadsheet
    } else if directory.holds("ppt/presentation.") {
      self = .presentation
    } else {
      return nil
    }
  }
}

extension Collection<UInt8> {
  /// Whether an ASCII text stands somewhere in the bytes.
  fileprivate func holds(_ text: StaticString) -> Bool {
    contains(Array("\(text)".utf8))
  }
}
