// What a fetch gave.

/// A document that was fetched.
public struct Fetched: Sendable, Hashable {
  /// How many bytes it has.
  public var size: Int
  /// The SHA-256 of its bytes, as 64 small hexadecimal digits.
  public var sha256: String
  /// What its first bytes look like.
  public var kind: ContentKind

  /// Makes a result.
  public init(size: Int, sha256: String, kind: ContentKind) {
    self.size = size
    self.sha256 = sha256
    self.kind = kind
  }
}

/// What the first bytes of a content look like, whatever the server calls it.
public enum ContentKind: String, Sendable, Hashable, CaseIterable {
  /// A Word document: a zip archive with an entry of one near its start.
  case docx
  /// Another zip archive, or one whose first entries do not tell.
  case zip
  /// A document in the binary format of Word 97 to 2003.
  case legacyWord
  /// RTF.
  case rtf
  /// PDF.
  case pdf
  /// A page of HTML: mostly an error that a server sends as a success.
  case html
  /// XML: mostly the error of a storage service.
  case xml
  /// JSON: mostly the error of a programming interface.
  case json
  /// Other text.
  case text
  /// Nothing.
  case empty
  /// None of these.
  case other
}

extension ContentKind {
  /// How many of the first bytes are looked at.
  static let window = 4_096

  /// Whether it can be a report's document, and not a server's message about one.
  public var isDocument: Bool {
    switch self {
    case .docx, .zip, .legacyWord, .rtf, .pdf, .other: true
    case .html, .xml, .json, .text, .empty: false
    }
  }

  /// Looks at the first bytes.
  init(sniffing bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    self = Self.binary(bytes) ?? Self.textual(bytes) ?? .other
  }

  private static func binary(_ bytes: [UInt8]) -> ContentKind? {
    if bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
      // The names of the first entries stand uncompressed in their headers.
      let isWord = ["[Content_Types].xml", "word/", "_rels/.rels"].contains { contains(bytes, $0) }
      return isWord ? .docx : .zip
    }
    if bytes.starts(with: [0x50, 0x4b, 0x05, 0x06]) { return .zip }
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) { return .legacyWord }
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    return bytes.starts(with: "{\\rtf".utf8) ? .rtf : nil
  }

  private static func textual(_ bytes: [UInt8]) -> ContentKind? {
    // Neither a mark of the byte order nor the zeros of UTF-16 hide a tag.
    let isWide = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    guard isWide || !bytes.contains(0) else { return nil }
    let mark = isWide ? 2 : bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    let narrow = bytes.dropFirst(mark).filter { $0 != 0 }.drop { $0 <= 0x20 }
    let start = String(decoding: narrow.prefix(1_024), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.hasPrefix("<?xml") { return start.contains("<html") ? .html : .xml }
    if start.hasPrefix("<") {
      return start.contains("<html") || start.contains("<body") ? .html : .xml
    }
    if start.hasPrefix("{") || start.hasPrefix("[") { return .json }
    return isText(bytes) ? .text : nil
  }

  /// Whether nothing but printable characters and white space is there.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0d).contains($0) || $0 == 0x1b }
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
