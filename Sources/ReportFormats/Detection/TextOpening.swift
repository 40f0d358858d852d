// The beginning of a text: which format it is in.

/// The first characters of a text, as far as they are ASCII and in small letters.
struct TextOpening {
  private static let length = 4_096
  private let characters: [UInt8]
  private let first: ArraySlice<UInt8>

  /// Fails where the bytes are no text: they hold a control character that texts do not.
  init?(of bytes: [UInt8]) {
    characters = Self.ascii(bytes)
    let isText = characters.allSatisfy {
      $0 >= 0x20 || 0x08...0x0D ~= $0 || $0 == 0x1A || $0 == 0x1B
    }
    first = characters.drop { $0 <= 0x20 }
    // Word processors leave control characters of theirs in the pages that they write.
    let isPage = first.starts(with: "<!doctype html".utf8) || first.starts(with: "<html".utf8)
    guard isText || isPage else { return nil }
  }

  /// The characters one byte each, whatever their encoding: UTF-8, UTF-16 or a code page.
  private static func ascii(_ bytes: [UInt8]) -> [UInt8] {
    let opening = bytes.prefix(length)
    if let form = WideText.Form(markOf: bytes) { return wide(opening.dropFirst(2), form) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return opening.dropFirst(3).map { small($0) } }
    if let form = WideText.Form(guessing: bytes) { return wide(opening, form) }
    return opening.map { small($0) }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, _ form: WideText.Form) -> [UInt8] {
    let low = form == .littleEndian ? 0 : 1
    return stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
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
    let first = withoutComments
    guard first.first == UInt8(ascii: "<") else { return self.first.starts(with: "<!--".utf8) }
    if first.starts(with: "<?xml".utf8) { return characters.contains("<html".utf8) }
    return Self.openings.contains(Self.name(first))
  }

  /// The characters behind the comments that a text may begin with.
  private var withoutComments: ArraySlice<UInt8> {
    var rest = first
    while rest.starts(with: "<!--".utf8) {
      guard let end = rest.dropFirst(4).firstRange(of: "-->".utf8) else { return [] }
      rest = rest[end.upperBound...].drop { $0 <= 0x20 }
    }
    return rest
  }

  /// The name of the element or declaration that a text begins with.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    let name = text.dropFirst().prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let openings: Set<String> = [
    "!doctype", "html", "head", "body", "meta", "title", "style", "link", "base", "article",
    "section", "main", "header", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "ul", "ol", "dl", "li", "pre", "b", "strong", "i", "em", "u", "font", "center", "br", "hr",
    "img", "a", "blockquote", "script", "form", "footer", "nav", "tt", "small", "big", "aside",
    "address", "figure", "picture", "details", "label", "button", "template", "noscript", "iframe",
    "svg", "math", "sub", "sup", "code", "dt", "dd", "tbody", "thead", "tr", "td", "th",
  ]
}

// MARK: - Texts that no reader exists for

extension TextOpening {
  /// The format of a text that is no report for people.
  var foreign: ForeignFormat? {
    if first.starts(with: "msh|".utf8) || first.starts(with: "fhs|".utf8) { return .hl7 }
    return xml ?? mail
  }

  private var xml: ForeignFormat? {
    let root = withoutComments
    if Self.isElement(root, "clinicaldocument") { return .cda }
    guard first.starts(with: "<?xml".utf8) || root.starts(with: "<?xml".utf8) else { return nil }
    if characters.contains("<clinicaldocument".utf8) { return .cda }
    let isWord =
      characters.contains("<pkg:package".utf8) || characters.contains("<w:worddocument".utf8)
    return isWord ? .wordXML : .xml
  }

  private static func isElement(_ text: ArraySlice<UInt8>, _ element: String) -> Bool {
    text.first == UInt8(ascii: "<") && name(text) == element
  }

  /// A mail begins with fields (RFC 5322), among them one that a letter does not have.
  private var mail: ForeignFormat? {
    guard let colon = first.prefix(64).firstIndex(of: UInt8(ascii: ":")), colon > first.startIndex,
      first[..<colon].allSatisfy({ 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") })
    else { return nil }
    let lines = first.split(separator: 0x0A, omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.allSatisfy { $0 == 0x0D } }
    let isMail = head.contains { line in
      ["mime-version:", "message-id:", "received: from"].contains { line.starts(with: $0.utf8) }
    }
    guard isMail else { return nil }
    return head.contains { $0.contains("multipart/related".utf8) } ? .mhtml : .mail
  }
}
