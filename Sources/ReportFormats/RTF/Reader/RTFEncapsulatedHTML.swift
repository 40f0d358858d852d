// HTML that a mail program wrapped in RTF: taken out again ([MS-OXRTFEX] 2.1.3).

/// Takes the HTML out of RTF that says `\fromhtml1`.
///
/// Markup stands in `\*\htmltag` groups; text outside of them belongs to the HTML too, except
/// between `\htmlrtf` and `\htmlrtf0`, where it is there for readers of RTF alone.
struct RTFEncapsulatedHTML {
  private struct Group {
    var isSkipped = false
    /// Whether the text is markup.
    var isTag = false
    /// Whether the text is for readers of RTF alone.
    var isSuppressed = false
    var isFontTable = false
    var isIgnorable = false
    var fallbackLength = 1
    var font: Int32 = -1
  }

  /// The groups that are open; more than this are read as if the inner ones were one.
  private static let depth = 1_024

  private var tokens: RTFTokenizer
  private var document = RTFDocument()
  private var group = Group()
  private var groups: [Group] = []
  private var excess = 0
  private var fallbackLeft = 0
  private var highSurrogate: UInt32?
  private var decoder = CodePageDecoder(.windows1252)
  private var html: [UInt8] = []

  private init(_ tokens: RTFTokenizer) {
    self.tokens = tokens
  }

  /// The HTML in UTF-8, behind a mark that says so.
  static func html(in tokens: RTFTokenizer) -> [UInt8] {
    var reader = RTFEncapsulatedHTML(tokens)
    while let token = reader.tokens.next() { reader.read(token) }
    reader.decoder.flush(into: &reader.html)
    return [0xEF, 0xBB, 0xBF] + reader.html
  }

  private mutating func read(_ token: RTFToken) {
    switch token {
    case .open: open()
    case .close: close()
    case .text(let range): readText(range)
    case .hex(let byte): if fallbackLeft > 0 { fallbackLeft -= 1 } else { decode(byte) }
    case .symbol(let character): readSymbol(character)
    case .word(let word, let number): readWord(word, number)
    case .binary: break
    }
  }

  private mutating func open() {
    fallbackLeft = 0
    guard groups.count < Self.depth else {
      excess += 1
      return
    }
    groups.append(group)
    group.isIgnorable = false
  }

  private mutating func close() {
    fallbackLeft = 0
    if excess > 0 {
      excess -= 1
    } else if let outer = groups.popLast() {
      group = outer
    }
  }

  /// Whether text belongs to the HTML.
  private var isHTML: Bool {
    !group.isSkipped && !group.isFontTable && (group.isTag || !group.isSuppressed)
  }

  private mutating func readText(_ range: Range<Int>) {
    let left = min(fallbackLeft, range.count)
    fallbackLeft -= left
    for index in (range.lowerBound + left)..<range.upperBound { decode(tokens.bytes[index]) }
  }

  private mutating func decode(_ byte: UInt8) {
    if group.isFontTable, !group.isSkipped {
      document.fonts.append(CollectionOfOne(byte))
    } else if isHTML {
      let page = document.font(group.font)?.codePage ?? document.codePage
      decoder.turn(to: page, into: &html)
      decoder.decode(byte, into: &html)
    }
  }

  private mutating func append(_ text: String) {
    guard isHTML else { return }
    decoder.flush(into: &html)
    html.append(text)
  }

  private mutating func readSymbol(_ character: UInt8) {
    if fallbackLeft > 0 {
      fallbackLeft -= 1
      return
    }
    switch character {
    case UInt8(ascii: "*"): group.isIgnorable = true
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"):
      append(String(Character(Unicode.Scalar(character))))
    case UInt8(ascii: "~"): append("&nbsp;")
    case UInt8(ascii: "_"): append("&#8209;")
    case UInt8(ascii: "-"): append("&shy;")
    default: break
    }
  }

  private mutating func readWord(_ word: RTFWord, _ number: Int32?) {
    let isIgnorable = group.isIgnorable
    group.isIgnorable = false
    switch word {
    case .htmlSuppression: group.isSuppressed = number != 0
    case .skipped(.htmltag): group.isTag = true
    case .skipped: group.isSkipped = true
    case .destination(let word): openDestination(word)
    case .unicode: readUnicode(number ?? 0)
    case .unicodeFallback: group.fallbackLength = Int(max(0, number ?? 1))
    case .sign(let sign): readSign(sign)
    case .mark(.par): append("\r\n")
    case .character(.f): setFont(number ?? 0)
    case .character(.plain): group.font = -1
    case .document(let word): readDocument(word, number ?? 0)
    case .unknown: if isIgnorable { group.isSkipped = true }
    case .binary, .mark, .character, .paragraph, .table, .list, .picture: break
    }
  }

  private mutating func openDestination(_ word: RTFDestinationWord) {
    switch word {
    case .fonttbl: group.isFontTable = true
    case .colortbl, .stylesheet, .listtable, .listoverridetable, .revtbl, .info, .userprops,
      .listtext, .pntext, .pn, .pict, .header, .headerl, .headerr, .headerf, .footer, .footerl,
      .footerr, .footerf, .fldinst, .object, .shp, .bkmkstart, .generator,
      .template, .filetbl, .nextfile, .mailmerge:
      group.isSkipped = true
    case .list, .listlevel, .leveltext, .listoverride, .lfolevel, .title, .author, .company,
      .creatim, .revtim, .propname, .staticval, .footnote, .annotation, .atnid, .atnauthor,
      .atnref, .atndate, .atrfstart, .atrfend, .field, .fldrslt, .formfield, .ffl, .ffdeftext,
      .shppict, .nonshppict, .picprop, .shpgrp, .shpinst, .shprslt, .shptxt, .sp, .sn, .sv,
      .drawing, .dptxbxtext, .objclass, .result, .nesttableprops, .nonesttables, .upr, .ud,
      .rcimage, .mmath, .moMath, .moMathPara, .mr, .mden, .msup, .msub, .mdeg, .mnum:
      break
    }
  }

  private mutating func setFont(_ number: Int32) {
    if group.isFontTable { document.fonts.begin(number) } else { group.font = number }
  }

  private mutating func readDocument(_ word: RTFDocumentWord, _ number: Int32) {
    switch word {
    case .ansicpg: document.codePage = CodePage(rawValue: Int(number)) ?? document.codePage
    case .deff: document.defaultFont = number
    case .fcharset: if group.isFontTable { document.fonts.setCharset(number) }
    case .cpg: if group.isFontTable { document.fonts.setCodePage(number) }
    default: break
    }
  }

  private mutating func readUnicode(_ number: Int32) {
    fallbackLeft = group.fallbackLength
    var value = UInt32(bitPattern: number < 0 ? number &+ 0x10000 : number)
    if 0xD800...0xDBFF ~= value {
      highSurrogate = value
      return
    }
    if let high = highSurrogate, 0xDC00...0xDFFF ~= value {
      value = 0x10000 + (high - 0xD800) << 10 + (value - 0xDC00)
    }
    highSurrogate = nil
    append(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")))
  }

  /// Signs outside of tags are written as HTML writes them.
  private mutating func readSign(_ sign: RTFSignWord) {
    switch sign {
    case .line, .lbr: append("\r\n")
    case .tab: append(group.isTag ? "\t" : "&#9;")
    case .lquote: append("&lsquo;")
    case .rquote: append("&rsquo;")
    case .ldblquote: append("&ldquo;")
    case .rdblquote: append("&rdquo;")
    case .bullet: append("&bull;")
    case .endash: append("&ndash;")
    case .emdash: append("&mdash;")
    case .emspace: append("&emsp;")
    case .enspace: append("&ensp;")
    case .zwj: append("&zwj;")
    case .zwnj: append("&zwnj;")
    case .ltrmark: append("&lrm;")
    case .rtlmark: append("&rlm;")
    case .qmspace, .zwbo, .zwnbo, .chftn, .chatn: break
    }
  }
}
