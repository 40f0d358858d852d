// Text, and elements whose content is text whatever stands there (HTML 13.2.5.1 to 5, 13.2.6.2).

internal import ReportModel

extension HTMLTokenRepair {
  /// Copies text up to a byte or the end; references are decoded where the text has them.
  mutating func copyText(until stop: UInt8, decodes: Bool) {
    var start = index
    while !isAtEnd {
      let byte = unsafe text[index]
      if byte == stop { break }
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != 0xEF {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "&"), decodes,
        let found = unsafe CharacterReference.read(text, at: index, inAttribute: false)
      {
        copyRun(start..<index)
        for scalar in found.scalars { writeText(scalar) }
        index = found.next
        start = index
        continue
      }
      copyRun(start..<index)
      writeOdd(byte)
      start = index
    }
    copyRun(start..<index)
  }

  /// Copies text in which nothing has a meaning.
  mutating func copyPlain(_ range: Range<Int>) {
    var start = range.lowerBound
    index = start
    while index < range.upperBound {
      let byte = unsafe text[index]
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"), byte != 0xEF {
        index += 1
        continue
      }
      copyRun(start..<index)
      writeOdd(byte)
      start = index
    }
    copyRun(start..<index)
    index = range.upperBound
  }

  private mutating func copyRun(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Writes the byte at the index, which is no usual one, and goes behind it.
  private mutating func writeOdd(_ byte: UInt8) {
    index += 1
    switch byte {
    case UInt8(ascii: "&"): out.literal("&amp;")
    case UInt8(ascii: "<"): out.literal("&lt;")
    case 0x09, 0x0A: out.append(byte)
    case 0x0D:
      // One line end of any kind is a line feed (13.2.3.5).
      if unsafe isAtEnd || text[index] != 0x0A { out.append(0x0A) }
    case 0: writeNull()
    case 0xEF:
      // U+FFFE and U+FFFF, which libxml2 leaves out.
      if unsafe index + 1 < text.count, unsafe text[index] == 0xBF, unsafe text[index + 1] >= 0xBE {
        unsafe writeCode(0xFFC0 | UInt32(text[index + 1] & 0x3F))
        index += 2
      } else {
        out.append(byte)
      }
    default: writeCode(UInt32(byte))
    }
  }

  private mutating func writeNull() {
    if isInForeign || isInRawText { out.literal("\u{FFFD}") } else { facts.nulls += 1 }
  }

  /// Writes a character of a reference.
  private mutating func writeText(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": out.literal("&amp;")
    case "<": out.literal("&lt;")
    case "\t", "\n": out.append(String(Character(scalar)))
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": writeCode(scalar.value)
    default: out.append(String(Character(scalar)))
    }
  }

  /// A character that libxml2 has not, by its number.
  private mutating func writeCode(_ value: UInt32) {
    out.literal("<b c-")
    out.append(String(value, radix: 16))
    out.literal("/>")
  }

  /// Reads the content of an element that holds nothing but text, with its end tag.
  mutating func readContent(of name: HTMLName?) {
    isInRawText = true
    defer { isInRawText = false }
    switch name {
    case .title?: readText(of: "title", decodes: true)
    case .textarea?:
      if !isAtEnd, unsafe text[index] == 0x0D { index += 1 }
      if !isAtEnd, unsafe text[index] == 0x0A { index += 1 }
      readText(of: "textarea", decodes: true)
    case .style?: readStyle()
    case .script?: skipScript()
    case .xmp?: readText(of: "xmp", decodes: false)
    case .iframe?: readText(of: "iframe", decodes: false)
    case .noembed?: readText(of: "noembed", decodes: false)
    case .noframes?: readText(of: "noframes", decodes: false)
    case .plaintext?: unsafe copyPlain(index..<text.count)
    default: break
    }
  }

  private mutating func readText(of name: StaticString, decodes: Bool) {
    let end = unsafe endTag(name, from: index) ?? text.count
    if unsafe end == text.count { facts.isTruncated = true }
    if decodes {
      while index < end {
        copyTextPart(until: end)
      }
    } else {
      copyPlain(index..<end)
    }
    index = end
  }

  /// Text with references up to a place, in which `<` has no meaning.
  private mutating func copyTextPart(until end: Int) {
    var part = unsafe HTMLTokenRepair(
      UnsafeBufferPointer(rebasing: text[..<end]), limits: limits)
    swap(&part.out, &out)
    part.index = index
    part.isInRawText = true
    while !part.isAtEnd {
      part.copyText(until: UInt8(ascii: "<"), decodes: true)
      if !part.isAtEnd { part.copyPlain(part.index..<(part.index + 1)) }
    }
    swap(&part.out, &out)
    facts.nulls += part.facts.nulls
    index = end
  }

  private mutating func readStyle() {
    let end = unsafe endTag("style", from: index) ?? text.count
    unsafe facts.styleSheets.append(String(decoding: text[index..<end], as: UTF8.self))
    index = end
  }

  /// Where the end tag of an element stands: its name, then a space, `/` or `>`.
  private func endTag(_ name: StaticString, from start: Int) -> Int? {
    var place = start
    while let found = find("</", from: place) {
      if isTagName(name, at: found + 2) { return found }
      place = found + 2
    }
    return nil
  }

  private func isTagName(_ name: StaticString, at place: Int) -> Bool {
    let end = place + name.utf8CodeUnitCount
    guard matches(name, at: place), unsafe end < text.count else { return false }
    let byte = unsafe text[end]
    return byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// The end of a script, which may hold a comment with scripts in it (13.2.5.15 to 31).
  private mutating func skipScript() {
    var isInComment = false
    var isInInner = false
    while !isAtEnd {
      let byte = unsafe text[index]
      if byte == UInt8(ascii: "<") {
        if !isInComment, starts(with: "<!--") {
          isInComment = true
          // "<!-->" and "<!--->" end at once.
          index += 2
        } else if isInComment, !isInInner, starts(with: "<script"),
          isTagName("script", at: index + 1)
        {
          isInInner = true
        } else if starts(with: "</script"), isTagName("script", at: index + 2) {
          guard isInInner else { return }
          isInInner = false
        }
      } else if isInComment, byte == UInt8(ascii: "-"), starts(with: "-->") {
        isInComment = false
        isInInner = false
      }
      index += 1
    }
    facts.isTruncated = true
  }
}
