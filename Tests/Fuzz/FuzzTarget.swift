// What can be fuzzed.

import FoundationEssentials
import ReportModel
import ReportTrust

@testable import ReportFormats

/// A reader, or a part of one that its archive would hide.
enum FuzzTarget: String {
  case docx, html, rtf, txt, json
  /// The main part of a document, without the archive around it.
  case document
  /// The numbering of a document, used by a body of numbered paragraphs.
  case numbering
  /// The styles of a document.
  case styles
  /// The entries of an archive.
  case zip
  /// The signatures of a package.
  case package
  /// A signature in a package whose other parts are sound.
  case signature
  /// The frames of a server.
  case frames
  /// A message of the sender.
  case message

  /// The one that the environment names.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("FUZZ_TARGET must name a reader, such as rtf")
    }
    return target
  }()

  /// Reads the input with all text of tracked changes, which takes the most ways.
  ///
  /// - Returns: the report; `nil` where the target makes none.
  func read(_ bytes: [UInt8]) throws -> Report? {
    let options = ReadOptions(trackedChanges: .all)
    switch self {
    case .docx: return try read(bytes, Format.docx, options)
    case .html: return try read(bytes, Format.html, options)
    case .rtf: return try read(bytes, Format.rtf, options)
    case .txt: return try read(bytes, Format.text, options)
    case .json: return try read(bytes, Format.json, options)
    case .document: return try DOCXReader.read(parts: .with(document: bytes), options: options)
    case .numbering: return try DOCXReader.read(parts: .with(numbering: bytes), options: options)
    case .styles: return try DOCXReader.read(parts: .with(styles: bytes), options: options)
    case .zip: try FuzzParts.readEntries(bytes)
    case .package: _ = try SignatureVerifier().verify(bytes)
    case .signature: try FuzzParts.verify(signature: bytes)
    case .frames: FuzzParts.readFrames(bytes)
    case .message: return try FuzzParts.readMessage(bytes, options)
    }
    return nil
  }

  private func read(
    _ bytes: [UInt8], _ format: Format, _ options: ReadOptions
  ) throws -> Report {
    guard let reader = format.reader else { fatalError("\(format.title) cannot be read yet") }
    return try reader(bytes, options)
  }
}

extension [String: [UInt8]] {
  /// The parts of a document with one of them given.
  fileprivate static func with(
    document: [UInt8]? = nil, numbering: [UInt8]? = nil, styles: [UInt8]? = nil
  ) -> [String: [UInt8]] {
    [
      "_rels/.rels": Array(packageRelationships.utf8),
      "word/_rels/document.xml.rels": Array(documentRelationships.utf8),
      "word/document.xml": document ?? Array(body.utf8),
      "word/numbering.xml": numbering ?? [], "word/styles.xml": styles ?? [],
    ]
  }

  private static var relationshipTypes: String {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private static var packageRelationships: String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="\(relationshipTypes)/officeDocument" Target="word/document.xml"/>
    </Relationships>
    """
  }

  private static var documentRelationships: String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="\(relationshipTypes)/styles" Target="styles.xml"/>
    <Relationship Id="r2" Type="\(relationshipTypes)/numbering" Target="numbering.xml"/>
    </Relationships>
    """
  }

  /// Paragraphs in the styles and lists that the other parts are likely to define.
  private static var body: String {
    let paragraphs = (0..<12).map { index in
      """
      <w:p><w:pPr><w:pStyle w:val="Heading\(index % 4)"/><w:numPr><w:ilvl w:val="\(index % 9)"/>\
      <w:numId w:val="\(index % 3 + 1)"/></w:numPr></w:pPr><w:r><w:t>\(index)</w:t></w:r></w:p>
      """
    }
    return """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body>\(paragraphs.joined())</w:body></w:document>
      """
  }
}
