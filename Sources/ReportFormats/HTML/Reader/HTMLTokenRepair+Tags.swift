// Tags with their attributes (HTML 13.2.5.6 to 40), and the content of elements that hold text only.

internal import ReportModel

/// A tag as it was read.
struct HTMLTag {
  var name: [UInt8]
  var known: HTMLName?
  var isSelfClosing = false
}

extension HTMLTokenRepair {
  /// Names longer than this are cut: no name that means something is.
  private static let longestName = 64

  mutating func readStartTag() {
    index += 1
    let place = out.count
    out.literal("<b s-")
    guard let tag = readTag(isStart: true) else {
      out.removeSubrange(place...)
      return
    }
    if tag.isSelfClosing {
      out[place + 3] = UInt8(ascii: "v")
    }
    out.literal("/>")
    enterForeign(tag)
    guard !isInForeign else { return }
    readContent(of: tag.known)
  }

  /// Reads a tag from its name on, and writes the name and attributes of a start tag.
  ///
  /// - Returns: `nil` where the text ends within the tag, which then is none (13.2.5.8).
  mutating func readTag(isStart: Bool) -> HTMLTag? {
    readName(endsAtEquals: false)
    var tag = HTMLTag(name: name, known: HTMLName.byBytes[name])
    if isStart { out.append(contentsOf: tag.name) }
    var count = 0
    var seen: UInt64 = 0
    var seenMore: UInt64 = 0
    while !isAtEnd {
      let byte = unsafe text[index]
      if byte.isHTMLSpace {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        index += 1
        return tag
      } else if byte == UInt8(ascii: "/") {
        index += 1
        if !isAtEnd, unsafe text[index] == UInt8(ascii: ">") { tag.isSelfClosing = true }
      } else {
        count += 1
        guard count <= limits.xmlAttributes else {
          failure = ReadError(
            .limitExceeded, detail: "xml-attributes (\(limits.xmlAttributes))")
          return nil
        }
        readAttribute(isStart: isStart, &seen, &seenMore)
      }
    }
    facts.isTruncated = true
    return nil
  }

  /// Reads a name in small letters; characters that libxml2 has not in names become `.`.
  private mutating func readName(endsAtEquals: Bool) {
    name.removeAll(keepingCapacity: true)
    let start = index
    while !isAtEnd {
      let byte = unsafe text[index]
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      if endsAtEquals, byte == UInt8(ascii: "="), index > start { break }
      if name.count < Self.longestName {
        let isPlain =
          byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ":")
        name.append(isPlain ? byte.small : UInt8(ascii: "."))
      }
      index += 1
    }
  }

  private mutating func readAttribute(
    isStart: Bool, _ seen: inout UInt64, _ seenMore: inout UInt64
  ) {
    readName(endsAtEquals: true)
    skipSpace()
    var value = index..<index
    if !isAtEnd, unsafe text[index] == UInt8(ascii: "=") {
      index += 1
      skipSpace()
      value = readValue()
    }
    guard isStart else { return }
    if name.starts(with: "on".utf8), !value.isEmpty { facts.hasHandlers = true }
    guard let number = HTMLAttribute.byBytes.number(of: name) else { return }
    // The first of two attributes of one name counts (13.2.5.33).
    let bit = UInt64(1) << UInt64(number & 63)
    if number < 64 {
      guard seen & bit == 0 else { return }
      seen |= bit
    } else {
      guard seenMore & bit == 0 else { return }
      seenMore |= bit
    }
    out.append(ascii: " ")
    out.append(contentsOf: name)
    out.literal("=\"")
    writeValue(value)
    out.append(ascii: "\"")
  }

  private mutating func skipSpace() {
    while !isAtEnd, unsafe text[index].isHTMLSpace { index += 1 }
  }

  private mutating func readValue() -> Range<Int> {
    guard !isAtEnd else { return index..<index }
    let quote = unsafe text[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while !isAtEnd {
      let byte = unsafe text[index]
      if isQuoted ? byte == quote : byte.isHTMLSpace || byte == UInt8(ascii: ">") { break }
      index += 1
    }
    let value = start..<index
    if isQuoted, !isAtEnd { index += 1 }
    return value
  }

  private mutating func writeValue(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = unsafe text[place]
      switch byte {
      case UInt8(ascii: "\""): out.literal("&quot;")
      case UInt8(ascii: "<"): out.literal("&lt;")
      case 0: out.literal("\u{FFFD}")
      case UInt8(ascii: "&"):
        let piece = unsafe UnsafeBufferPointer(rebasing: text[..<range.upperBound])
        if let found = unsafe CharacterReference.read(piece, at: place, inAttribute: true) {
          for scalar in found.scalars { writeScalar(scalar) }
          place = found.next
          continue
        }
        out.literal("&amp;")
      default: out.append(byte)
      }
      place += 1
    }
  }

  private mutating func writeScalar(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": out.literal("&quot;")
    case "<": out.literal("&lt;")
    case "&": out.literal("&amp;")
    default: out.append(String(Character(scalar)))
    }
  }
}
