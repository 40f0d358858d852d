// How the characters of a page are encoded, and the page in UTF-8 (HTML 13.2.3; WHATWG Encoding).

internal import Glibc
internal import ReportModel

/// A page in UTF-8.
struct HTMLDecodedText {
  var bytes: [UInt8]
  var findings: [Finding] = []
}

/// Finds out the encoding of pages and decodes them.
enum HTMLEncoding {
  /// How far into a page its encoding is looked for (13.2.3.2).
  private static let prescanSize = 1_024

  /// Decodes a page: by its byte order mark, else by what it says itself, else by its bytes.
  static func decode(_ bytes: [UInt8]) -> HTMLDecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decode(Array(bytes[3...]), "utf-8") }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeWide(bytes[2...], high: 0) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeWide(bytes[2...], high: 1) }
    if let label = declared(bytes) { return decode(bytes, label) }
    if isUTF8(bytes) { return HTMLDecodedText(bytes: bytes) }
    var text = windows1252(bytes)
    text.findings.append(
      Finding(
        .assumedEncoding,
        "the page does not say how its characters are encoded; it is no UTF-8 and"
          + " was read as windows-1252", at: Location()))
    return text
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func decode(_ bytes: [UInt8], _ label: String) -> HTMLDecodedText {
    guard let encoding = HTMLEncodingLabel.encoding(label) else {
      var text = isUTF8(bytes) ? HTMLDecodedText(bytes: bytes) : windows1252(bytes)
      text.findings.append(
        Finding(
          .assumedEncoding,
          "the page names an encoding that is not known, \"\(label)\"; it was read"
            + " as \(isUTF8(bytes) ? "UTF-8" : "windows-1252")", at: Location()))
      return text
    }
    switch encoding {
    case "UTF-8": return utf8(bytes)
    case "WINDOWS-1252": return windows1252(bytes)
    default: return converted(bytes, from: encoding)
    }
  }

  private static func utf8(_ bytes: [UInt8]) -> HTMLDecodedText {
    guard !isUTF8(bytes) else { return HTMLDecodedText(bytes: bytes) }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return HTMLDecodedText(bytes: repaired, findings: [undecodable("UTF-8")])
  }

  private static func undecodable(_ name: String) -> Finding {
    Finding(
      .undecodableText,
      "the page has bytes that are no characters of \(name); each is shown as \u{FFFD}",
      at: Location())
  }

  private static func decodeWide(_ bytes: ArraySlice<UInt8>, high: Int) -> HTMLDecodedText {
    let start = bytes.startIndex
    let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    let isWhole = bytes.count.isMultiple(of: 2)
    let isValid = isWhole && String(validating: units, as: UTF16.self) != nil
    var text = String(decoding: units, as: UTF16.self)
    if !isWhole { text += "\u{FFFD}" }
    return HTMLDecodedText(
      bytes: Array(text.utf8), findings: isValid ? [] : [undecodable("UTF-16")])
  }

  private static func windows1252(_ bytes: [UInt8]) -> HTMLDecodedText {
    let upper = CharacterReference.windows1252.enumerated().map { index, scalar in
      Array(String(Character(scalar == " " ? Unicode.Scalar(UInt8(0x80 + index)) : scalar)).utf8)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: out.append(byte)
      case 0x80..<0xA0: out.append(contentsOf: upper[Int(byte) - 0x80])
      default:
        out.append(0xC0 | byte >> 6)
        out.append(0x80 | byte & 0x3F)
      }
    }
    return HTMLDecodedText(bytes: out)
  }

  /// Converts by the code pages of the system.
  private static func converted(_ bytes: [UInt8], from encoding: String) -> HTMLDecodedText {
    guard let handle = unsafe iconv_open("UTF-8", encoding), Int(bitPattern: handle) != -1
    else { return windows1252(bytes) }
    defer { unsafe _ = iconv_close(handle) }
    var out: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 1 << 14)
    var faults = 0
    var input = bytes.map { CChar(bitPattern: $0) }
    let size = input.count
    unsafe input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = size
      while left > 0 {
        let written = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
          var place = buffer.baseAddress
          var room = buffer.count
          let before = left
          let result = unsafe iconv(handle, &next, &left, &place, &room)
          if result == -1, room > 8 || before == left {
            faults += 1
            return (buffer.count - room, true)
          }
          return (buffer.count - room, false)
        }
        out.append(contentsOf: buffer[..<written.0].map { UInt8(bitPattern: $0) })
        guard written.1, left > 0 else { continue }
        out.literal("\u{FFFD}")
        unsafe next = next.map { unsafe $0 + 1 }
        left -= 1
      }
    }
    return HTMLDecodedText(
      bytes: out, findings: faults > 0 ? [undecodable(encoding.lowercased())] : [])
  }

  // MARK: What the page says

  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(prescanSize))
    if start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) {
      let declaration = String(decoding: start[..<end], as: UTF8.self)
      if let label = value(of: "encoding", in: declaration) { return wideIsUTF8(label) }
    }
    let limits = Limits()
    let facts = unsafe start.withUnsafeBufferPointer { text in
      var scan = unsafe HTMLTokenRepair(text, limits: limits)
      while !scan.isAtEnd { scan.makePiece() }
      return scan.out
    }
    return meta(String(decoding: facts, as: UTF8.self)).map(wideIsUTF8)
  }

  /// A page that could be read so far is not in UTF-16, whatever it says (13.2.3.2).
  private static func wideIsUTF8(_ label: String) -> String {
    label.lowercased().hasPrefix("utf-16") ? "utf-8" : label
  }

  /// The encoding that the first `<meta>` with one names, among repaired tokens.
  private static func meta(_ tokens: String) -> String? {
    for tag in tokens.split(separator: "<") {
      guard tag.hasPrefix("b s-meta") || tag.hasPrefix("b v-meta") else { continue }
      let tag = String(tag)
      if let label = value(of: "charset", in: tag) { return label }
      guard value(of: "http-equiv", in: tag)?.lowercased() == "content-type",
        let content = value(of: "content", in: tag)?.lowercased(),
        let place = content.firstRange(of: "charset")
      else { continue }
      let rest = content[place.upperBound...].drop { $0 == " " }
      guard rest.first == "=" else { continue }
      let label = rest.dropFirst().drop { " '\"".contains($0) }.prefix { !" ;'\"".contains($0) }
      if !label.isEmpty { return String(label) }
    }
    return nil
  }

  private static func value(of name: String, in tag: String) -> String? {
    guard let place = tag.firstRange(of: " \(name)=") else { return nil }
    let rest = tag[place.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}

/// The names that pages use for encodings (WHATWG Encoding, 4.2), as far as any page has them.
enum HTMLEncodingLabel {
  /// The encoding as the system calls it; `nil` for names that are not known.
  static func encoding(_ label: String) -> String? {
    let label = label.lowercased().filter { !$0.isWhitespace }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8": return "UTF-8"
    case "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "latin1", "l1",
      "windows-1252", "cp1252", "x-cp1252", "ansi_x3.4-1968", "iso-ir-100", "cp819", "ibm819",
      "x-user-defined":
      return "WINDOWS-1252"
    case "iso-8859-9", "latin5", "l5", "windows-1254", "cp1254", "x-cp1254": return "CP1254"
    case "iso-8859-11", "tis-620", "windows-874", "dos-874": return "CP874"
    case "iso-8859-2", "latin2", "l2", "iso8859-2": return "ISO-8859-2"
    case "iso-8859-8-i", "logical": return "ISO-8859-8"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": return "CP932"
    case "gb2312", "gbk", "gb_2312-80", "chinese", "x-gbk", "gb18030": return "GB18030"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5": return "BIG5-HKSCS"
    case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949": return "CP949"
    case "euc-jp", "x-euc-jp": return "EUC-JP"
    case "iso-2022-jp": return "ISO-2022-JP"
    case "koi8-r", "koi", "koi8": return "KOI8-R"
    case "koi8-u": return "KOI8-U"
    case "ibm866", "cp866", "866": return "CP866"
    case "macintosh", "mac", "x-mac-roman": return "MACINTOSH"
    case _
    where label.hasPrefix("windows-125") || label.hasPrefix("cp125") || label.hasPrefix("x-cp125"):
      guard let digit = label.last, "012345678".contains(digit) else { return nil }
      return "CP125\(digit)"
    case _ where label.hasPrefix("iso-8859-"):
      guard let part = Int(label.dropFirst(9)),
        [3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].contains(part)
      else { return nil }
      return "ISO-8859-\(part)"
    default: return nil
    }
  }
}
