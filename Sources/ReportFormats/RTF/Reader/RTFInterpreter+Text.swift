// Text: from bytes in code pages to UTF-8, and to where it belongs (RTF 1.9.1, "Unicode RTF").

internal import ReportModel

extension RTFInterpreter {
  /// Reads bytes of text.
  mutating func readText(_ range: Range<Int>) {
    var range = range
    if fallbackLeft > 0 {
      let left = min(fallbackLeft, range.count)
      fallbackLeft -= left
      range = (range.lowerBound + left)..<range.upperBound
    }
    guard !range.isEmpty else { return }
    let bytes = tokens.bytes
    switch group.destination {
    case .skipped, .container: return
    case .picture: picture.append(hex: bytes[range])
    case .text, .capture, .fieldCode, .fontTable, .colorTable, .styleSheet, .revisionTable,
      .levelText:
      if !isFontReady { readyFont() }
      let isPlain = decoded.isEmpty && symbols == nil && !decoder.isInCharacter
      unsafe bytes.withUnsafeBufferPointer { all in
        let text = unsafe UnsafeBufferPointer(rebasing: all[range])
        if isPlain, unsafe text.isPlainASCII {
          unsafe emit(text)
        } else {
          for index in 0..<text.count { decode(unsafe text[index]) }
        }
      }
    }
  }

  /// Reads one byte given by `\'`.
  mutating func readByte(_ byte: UInt8) {
    if fallbackLeft > 0 {
      fallbackLeft -= 1
      return
    }
    switch group.destination {
    case .skipped, .container, .picture: return
    case .levelText where byte < 0x20: captures[captures.count - 1].append(byte)
    case .text, .capture, .fieldCode, .fontTable, .colorTable, .styleSheet, .revisionTable,
      .levelText:
      if !isFontReady { readyFont() }
      decode(byte)
    }
  }

  private mutating func decode(_ byte: UInt8) {
    if decoder.isInCharacter {
      decoder.decode(byte, into: &decoded)
    } else if byte < 0x20 {
      settleText()
      readControl(byte)
    } else if let symbols {
      decoded.append(sign(UInt16(byte), symbols))
    } else {
      decoder.decode(byte, into: &decoded)
    }
  }

  /// A control character among the text: a tab, the end of a line, or nothing that means anything.
  private mutating func readControl(_ byte: UInt8) {
    switch byte {
    case 0x09: readSign(.tab)
    case 0x0A...0x0D:
      switch group.destination {
      case .text: show(.lineBreak)
      // Values have lines too: descriptions of pictures, tips of links.
      case .capture, .fieldCode: emit("\n")
      case .skipped, .container, .fontTable, .colorTable, .styleSheet, .revisionTable, .picture,
        .levelText:
        break
      }
    default: decoder.reject(into: &decoded)
    }
  }

  /// Shows the bytes that were decoded; what is half of a character is none.
  mutating func settleText() {
    if decoder.isInCharacter { decoder.flush(into: &decoded) }
    guard !decoded.isEmpty else { return }
    var text: [UInt8] = []
    swap(&text, &decoded)
    unsafe text.withUnsafeBufferPointer { unsafe emit($0) }
    text.removeAll(keepingCapacity: true)
    swap(&text, &decoded)
  }

  /// Finds the code page of the text that comes.
  private mutating func readyFont() {
    isFontReady = true
    symbols = nil
    var page = document.codePage
    switch group.destination {
    case .fontTable, .styleSheet, .colorTable, .revisionTable: break
    case .text, .skipped, .container, .capture, .fieldCode, .picture, .levelText:
      if let font = document.font(group.character.usedFont) {
        if group.destination != .levelText { symbols = font.symbols }
        page = font.codePage ?? page
      }
    }
    decoder.turn(to: page, into: &decoded)
  }

  /// `\u`: a character by its number, of which those over 32767 are written as negative.
  mutating func readUnicode(_ number: Int32) {
    fallbackLeft = Int(group.fallbackLength)
    let unit = number < 0 ? number &+ 0x10000 : number
    guard group.destination != .container, group.destination != .picture else { return }
    if 0xD800...0xDBFF ~= unit {
      rejectHalf()
      highSurrogate = UInt16(truncatingIfNeeded: unit)
      return
    }
    var value = UInt32(bitPattern: unit)
    if 0xDC00...0xDFFF ~= unit, let high = highSurrogate {
      value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (value - 0xDC00)
      highSurrogate = nil
    }
    rejectHalf()
    guard let scalar = Unicode.Scalar(value) else {
      decoder.reject(into: &decoded)
      return settleText()
    }
    if value < 0x20 { return readControl(UInt8(value)) }
    if !isFontReady { readyFont() }
    decoded.append(mapped(scalar))
    settleText()
  }

  /// A sign of a symbol font, given as such or in the private use area.
  private mutating func mapped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Our own documents draw no signs: what is private in them is so in the report.
    guard group.destination != .levelText, !document.isOwn else { return scalar }
    let isPrivate = 0xF020...0xF0FF ~= scalar.value
    guard isPrivate || symbols != nil && scalar.value <= 0xFF else { return scalar }
    return sign(UInt16(truncatingIfNeeded: scalar.value), symbols ?? .symbol)
  }

  private mutating func sign(_ code: UInt16, _ font: SymbolFont) -> Unicode.Scalar {
    if let sign = font.unicode(code) { return sign }
    if !unknownSigns.contains(UInt32(code)) { unknownSigns.append(UInt32(code)) }
    return "\u{FFFD}"
  }

  /// The first half of a character whose second one does not come is none.
  mutating func rejectHalf() {
    guard highSurrogate != nil else { return }
    highSurrogate = nil
    decoder.reject(into: &decoded)
    settleText()
  }

  /// Whether a word belongs to what older readers show in place of a `\u`.
  ///
  /// A word counts as one character. One that ends text or says how it looks is never meant so: it
  /// follows a `\u` of which the writer forgot the fallback.
  mutating func skipsFallback(_ word: RTFWord) -> Bool {
    guard fallbackLeft > 0 else { return false }
    switch word {
    case .sign(.line), .sign(.lbr): fallbackLeft = 0
    case .sign, .unknown, .binary:
      fallbackLeft -= 1
      return true
    case .unicode, .unicodeFallback, .htmlSuppression, .destination, .skipped, .mark, .character,
      .paragraph, .table, .document, .list, .picture:
      fallbackLeft = 0
    }
    return false
  }

  /// Gives text to what its group takes it for.
  mutating func emit(_ text: UnsafeBufferPointer<UInt8>) {
    if highSurrogate != nil { rejectHalf() }
    switch group.destination {
    case .text: unsafe show(text)
    case .capture, .levelText:
      if !captures.isEmpty { unsafe captures[captures.count - 1].append(contentsOf: text) }
    case .fieldCode: unsafe appendFieldCode(text)
    case .fontTable: unsafe document.fonts.append(text)
    case .styleSheet: unsafe document.styles.append(text, group)
    case .colorTable:
      for index in 0..<text.count where unsafe text[index] == UInt8(ascii: ";") {
        document.colors.finish()
      }
    case .revisionTable: unsafe appendRevisionName(text)
    case .skipped, .container, .picture: break
    }
  }

  /// Gives text to what its group takes it for.
  mutating func emit(_ text: String) {
    var text = text
    text.withUTF8 { unsafe emit($0) }
  }

  private mutating func appendRevisionName(_ text: UnsafeBufferPointer<UInt8>) {
    for index in 0..<text.count {
      let byte = unsafe text[index]
      if byte == UInt8(ascii: ";") {
        document.authors.append(String(decoding: revisionName, as: UTF8.self))
        revisionName = []
      } else {
        revisionName.append(byte)
      }
    }
  }

  /// Data behind `\bin`: those of a picture, or of something that is not read.
  mutating func readData(_ range: Range<Int>) {
    if group.destination == .picture { picture.append(data: tokens.bytes[range]) }
  }

  /// A control symbol.
  mutating func readSymbol(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "*"): group.isIgnorable = true
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"):
      emit(String(Character(Unicode.Scalar(character))))
    case UInt8(ascii: "~"): emit("\u{A0}")
    case UInt8(ascii: "-"): emit("\u{AD}")
    case UInt8(ascii: "_"): emit("\u{2011}")
    case 0x0A, 0x0D: if group.destination == .text { readMark(.par) }
    case 0x09: readSign(.tab)
    default: break
    }
  }

  /// A word that stands for a character.
  mutating func readSign(_ word: RTFSignWord) {
    switch word {
    case .tab: if group.destination == .text { show(.tab) } else { emit("\t") }
    case .line, .lbr: if group.destination == .text { show(.lineBreak) } else { emit(" ") }
    case .emdash: emit("\u{2014}")
    case .endash: emit("\u{2013}")
    case .bullet: emit("\u{2022}")
    case .lquote: emit("\u{2018}")
    case .rquote: emit("\u{2019}")
    case .ldblquote: emit("\u{201C}")
    case .rdblquote: emit("\u{201D}")
    case .emspace: emit("\u{2003}")
    case .enspace: emit("\u{2002}")
    case .qmspace: emit("\u{2005}")
    case .zwj, .zwnbo: emit(word == .zwj ? "\u{200D}" : "\u{2060}")
    case .zwnj: emit("\u{200C}")
    case .zwbo: emit("\u{200B}")
    case .ltrmark: emit("\u{200E}")
    case .rtlmark: emit("\u{200F}")
    case .chftn: if group.destination == .text { story.hasNoteMark = true }
    case .chatn: break
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all bytes are the same characters in all code pages, and no control characters.
  @inline(__always)
  fileprivate var isPlainASCII: Bool {
    unsafe allSatisfy { 0x20..<0x7F ~= $0 }
  }
}
