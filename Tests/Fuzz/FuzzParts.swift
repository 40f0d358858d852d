// What is fuzzed beside readers of reports: archives, signatures, frames and messages.

import ReportModel
import ReportTrust

@testable import ReportFeed
@testable import ReportFormats

/// The targets that are no readers of reports.
enum FuzzParts {
  /// Reads all entries of an archive.
  static func readEntries(_ bytes: [UInt8]) throws {
    var limits = Limits()
    limits.partBytes = 1 << 20
    limits.inflatedBytes = 8 << 20
    let archive = try ZipArchive(bytes, limits: limits)
    for name in archive.names { _ = try? archive.read(name) }
  }

  /// Verifies a signature in a small document.
  static func verify(signature: [UInt8]) throws {
    let relations = "http://schemas.openxmlformats.org"
    let parts: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(contentTypes.utf8)),
      (
        "_rels/.rels",
        relationships([
          (
            "r1", "\(relations)/officeDocument/2006/relationships/officeDocument",
            "word/document.xml"
          ),
          (
            "r2", "\(relations)/package/2006/relationships/digital-signature/origin",
            "s/origin.sigs"
          ),
        ])
      ),
      ("word/document.xml", Array("<document/>".utf8)),
      ("s/origin.sigs", []),
      (
        "s/_rels/origin.sigs.rels",
        relationships([
          ("r1", "\(relations)/package/2006/relationships/digital-signature/signature", "sig1.xml")
        ])
      ),
      ("s/sig1.xml", signature),
    ]
    guard let archive = OfficePackage.archive(parts) else { return }
    _ = try SignatureVerifier().verify(archive)
  }

  private static var contentTypes: String {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="sigs" \
    ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>\
    <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.\
    wordprocessingml.document.main+xml"/></Types>
    """
  }

  private static func relationships(
    _ all: [(id: String, type: String, target: String)]
  ) -> [UInt8] {
    let items = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
    }
    let root = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Array("<Relationships xmlns=\"\(root)\">\(items.joined())</Relationships>".utf8)
  }

  /// Reads frames: those of a connection with compression where the first byte is odd.
  static func readFrames(_ bytes: [UInt8]) {
    let isCompressed = bytes.first.map { $0 % 2 == 1 } ?? false
    var reader = MessageReader(
      limits: WebSocketLimits(), deflate: isCompressed ? DeflateAgreement() : nil)
    var offset = 0
    let frames = bytes.dropFirst()
    unsafe frames.withUnsafeBytes { frames in
      let span = unsafe RawSpan(_unsafeBytes: frames)
      while let item = reader.next(span, from: &offset) {
        switch item {
        case .text, .binary, .ping, .pong: continue
        case .close, .failure: return
        }
      }
    }
  }

  /// Reads a message in both ways: as the connection does, and as its report.
  static func readMessage(_ bytes: [UInt8], _ options: ReadOptions) throws -> Report? {
    _ = try? FeedMessage.read(bytes)
    return try MessagePayloads.read(message: bytes, document: .notFetched, options: options)
      .payloads.lazy.compactMap(\.report).first
  }
}
