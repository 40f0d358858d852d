// Which format bytes are in, by what they hold; and which format a file's name promises.

/// What the first bytes of an input show.
public enum Detection: Sendable, Hashable {
  /// A format of ours.
  case format(Format)
  /// A format that no reader exists for, by the name that people know it by.
  case foreign(String)
  /// Nothing: there are no bytes.
  case empty
  /// Bytes of no known format.
  case unknown
}

extension Detection {
  /// Looks at the first bytes of an input; the name of its file plays no part.
  ///
  /// A zip archive and an OLE2 container are taken for a Word document: its reader says exactly
  /// what is wrong where they are not.
  public init(of bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    self = Self.signatures.first { bytes.starts(with: $0.bytes) }?.meaning ?? Self.text(bytes)
  }

  /// The first bytes that name a binary format: zip (APPNOTE 4.3.7, 4.3.16), OLE2 (MS-CFB 2.2).
  private static var signatures: [(bytes: [UInt8], meaning: Detection)] {
    [
      (Array("PK\u{3}\u{4}".utf8), .format(.docx)), (Array("PK\u{5}\u{6}".utf8), .format(.docx)),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .format(.docx)),
      (Array("{\\rtf".utf8), .format(.rtf)), (Array("%PDF-".utf8), .foreign("PDF")),
      ([0x89, 0x50, 0x4E, 0x47], .foreign("a PNG image")),
      ([0xFF, 0xD8, 0xFF], .foreign("a JPEG image")),
    ]
  }

  private static func text(_ bytes: [UInt8]) -> Detection {
    guard let opening = TextOpening(of: bytes) else { return .unknown }
    if opening.isRTF { return .format(.rtf) }
    if opening.isJSON { return .format(.json) }
    if opening.isHTML { return .format(.html) }
    return opening.isXML ? .foreign("XML that is no HTML page") : .format(.text)
  }
}

/// The first characters of a text, as far as they are ASCII and in small letters.
private struct TextOpening {
  private static let length = 4_096
  private let characters: [UInt8]
  private let first: ArraySlice<UInt8>

  /// Fails where the bytes are no text: they hold a control character that texts do not.
  init?(of bytes: [UInt8]) {
    characters = Self.ascii(bytes.prefix(Self.length))
    let isText = characters.allSatisfy { $0 >= 0x20 || 0x08...0x0D ~= $0 || $0 == 0x1B }
    guard isText else { return nil }
    first = characters.drop { $0 <= 0x20 }
  }

  /// The characters one byte each, whatever their encoding: UTF-8, UTF-16 or a code page.
  private static func ascii(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes, low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes, low: 1) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return bytes.dropFirst(hasMark ? 3 : 0).map { small($0) }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      bytes[index + 1 - low] == 0 ? small(bytes[index + low]) : 0x7F
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  var isRTF: Bool { first.starts(with: "{\\rtf".utf8) }

  /// `{` before a name or an end, `[` before a value that can hold a report.
  var isJSON: Bool {
    let next = first.dropFirst().first { $0 > 0x20 }
    switch first.first {
    case UInt8(ascii: "{"): return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    case UInt8(ascii: "["): return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
    default: return false
    }
  }

  /// A declaration or an element of HTML that starts the text, or a page inside an XML text.
  var isHTML: Bool {
    guard first.first == UInt8(ascii: "<") else { return false }
    if isXML { return characters.contains("<html".utf8) }
    let name = first.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return Self.openings.contains(String(decoding: name, as: UTF8.self))
      || name.starts(with: "!--".utf8)
  }

  var isXML: Bool { first.starts(with: "<?xml".utf8) }

  private static let openings: Set<String> = [
    "!doctype", "html", "head", "body", "meta", "title", "style", "link", "base", "article",
    "section", "main", "header", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "ul", "ol", "dl", "pre", "b", "strong", "i", "em", "u", "font", "center", "br", "hr", "img",
    "a", "blockquote",
  ]
}

extension Format {
  /// The format of an input's content.
  ///
  /// - Throws: where the content is of no format known here, or of one that has no reader.
  public static func detect(_ bytes: [UInt8]) throws(ReadError) -> Format {
    switch Detection(of: bytes) {
    case .format(let format): return format
    case .foreign(let name): throw ReadError(.notReadable, detail: name)
    case .empty: throw ReadError(.emptyInput)
    case .unknown: throw ReadError(.unknownFormat)
    }
  }

  /// The format that a file's name promises by its extension; `nil` where it promises none.
  public static func promised(byName name: String) -> Format? {
    let name = name.lowercased()
    return extensions.first { name.hasSuffix($0.suffix) }?.format
  }

  /// The name without the extension that promises a format; other extensions stay.
  public static func stem(ofName name: String) -> String {
    let small = name.lowercased()
    guard let suffix = extensions.first(where: { small.hasSuffix($0.suffix) })?.suffix,
      suffix.utf8.count < name.utf8.count
    else { return name }
    return String(name.dropLast(suffix.count))
  }

  private static var extensions: [(suffix: String, format: Format)] {
    [
      (".fields.json", .fields), (".json", .json), (".jsonl", .json), (".ndjson", .json), (".docx", .docx), (".docm", .docx),
      (".dotx", .docx), (".dotm", .docx), (".doc", .docx), (".html", .html), (".htm", .html),
      (".xhtml", .html), (".rtf", .rtf), (".txt", .text), (".text", .text), (".md", .markdown),
      (".markdown", .markdown),
    ]
  }
}
