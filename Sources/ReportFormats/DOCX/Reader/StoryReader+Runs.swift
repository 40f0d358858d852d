// Runs (ECMA-376-1, 17.3.2) and what they show: text, tabs, breaks, signs of symbol fonts.

internal import ReportModel

extension StoryReader {
  mutating func beginRun() {
    run = OpenRun()
  }

  mutating func endRun() {
    run = OpenRun()
  }

  mutating func openRunProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    run.hasProperties = true
    switch name {
    case .rStyle: run.characterStyle = attributes[.val]
    case .rPrChange:
      context.changes.countFormatting(author: attributes[.author])
      guard context.options.trackedChanges == .original else { return .skipped }
      run.direct = RunProperties()
      run.characterStyle = nil
      return .oldRunProperties
    default: _ = run.direct.read(name, attributes)
    }
    return .skipped
  }

  /// The properties before a tracked change of them (17.13.5.31), where the original is asked for.
  mutating func openOldRunProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .rPr: return .oldRunProperties
    case .rStyle: run.characterStyle = attributes[.val]
    default: _ = run.direct.read(name, attributes)
    }
    return .skipped
  }

  /// What the open run looks like.
  private mutating func runStyle() -> ResolvedRun {
    if !story.isInParagraph { beginParagraph() }
    if !isStyleReady { resolveParagraph() }
    let character = run.characterStyle.flatMap { id in
      context.styles.character(id, inLink: story.inlines.openLinks > 0)
    }
    var style = run.hasProperties ? styleCache.run(run.direct, character) : styleCache.plainRun
    if directions.last == true { style.style.traits.insert(.rightToLeft) }
    return style
  }

  /// What becomes of text at this place.
  private enum Place {
    case page(ResolvedRun)
    case nowhere
  }

  /// Finds out whether the page shows what comes; text that it does not show is kept elsewhere.
  private mutating func place(_ text: @autoclosure () -> String) -> Place {
    if !story.fields.isEmpty, let field = story.fields.lastIndex(where: { $0.phase == .code }) {
      story.fields[field].code.append(text())
      return .nowhere
    }
    if story.isPartOfCode {
      appendOuterCode(text())
      return .nowhere
    }
    if let isTicked = pendingCheckBox {
      pendingCheckBox = nil
      story.shown += 1
      story.inlines.append(.checkBox(isTicked: isTicked))
      return .nowhere
    }
    guard placeholders == 0 else {
      appendPlaceholder(text())
      return .nowhere
    }
    let style = runStyle()
    if style.isHidden {
      story.hidden += text()
      return .nowhere
    }
    if let mark = run.ownMark {
      context.notes.extendMark(of: mark.kind, id: mark.id, by: text())
      return .nowhere
    }
    story.shown += 1
    return .page(style)
  }

  /// Shows text of the open run.
  mutating func show(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    guard case .page(let style) = place(unsafe String(decoding: bytes, as: UTF8.self)) else {
      return
    }
    languages.count(bytes.count, style.language)
    if style.symbols == nil, unsafe !bytes.needsMapping {
      unsafe story.inlines.append(bytes, style.style)
    } else {
      unsafe showMapped(String(decoding: bytes, as: UTF8.self), style)
    }
  }

  /// Shows text of the open run.
  mutating func show(_ text: String) {
    guard !text.isEmpty, case .page(let style) = place(text) else { return }
    story.inlines.append(text, style.style)
  }

  /// Shows an inline that is not text.
  mutating func show(_ inline: Inline) {
    if case .page = place([inline].plainText) { story.inlines.append(inline) }
  }

  /// Shows the text of an element whose spaces at the ends do not count, as word processors do.
  mutating func showLooseText() {
    // The buffer is put aside meanwhile, so that it stays the only one and is used again.
    var text: [UInt8] = []
    swap(&text, &looseText)
    var start = 0
    var end = text.count
    while start < end, text[start].isXMLSpace { start += 1 }
    while end > start, text[end - 1].isXMLSpace { end -= 1 }
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe show(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
    text.removeAll(keepingCapacity: true)
    swap(&text, &looseText)
  }

  /// Text with signs of symbol fonts, tabs or line ends among its characters.
  private mutating func showMapped(_ text: String, _ style: ResolvedRun) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": story.inlines.append(.tab)
      case "\n", "\r": story.inlines.append(" ", style.style)
      default: story.inlines.append(String(Character(mapped(scalar, style))), style.style)
      }
    }
  }

  private mutating func mapped(_ scalar: Unicode.Scalar, _ style: ResolvedRun) -> Unicode.Scalar {
    let isPrivate = 0xF020...0xF0FF ~= scalar.value
    guard isPrivate || style.symbols != nil && 0x21...0xFF ~= scalar.value else { return scalar }
    let font = style.symbols ?? .symbol
    if let sign = font.unicode(UInt16(scalar.value)) { return sign }
    reportUnknownSymbol(String(scalar.value, radix: 16, uppercase: true), font: nil)
    return isPrivate ? "\u{FFFD}" : scalar
  }

  /// A sign by its number in a font (17.3.3.30).
  mutating func showSymbol(_ attributes: XMLAttributes) {
    let name = attributes[.font] ?? ""
    let number = attributes[.char] ?? ""
    guard let code = UInt16(number, radix: 16) else {
      reportUnknownSymbol(number, font: name)
      return show("\u{FFFD}")
    }
    if let sign = SymbolFont(fontName: name)?.unicode(code) {
      show(String(Character(sign)))
    } else if SymbolFont(fontName: name) == nil, let sign = Unicode.Scalar(code & 0xFFFF),
      !(0xE000...0xF8FF ~= sign.value)
    {
      show(String(Character(sign)))
    } else {
      reportUnknownSymbol(number, font: name)
      show("\u{FFFD}")
    }
  }

  private mutating func reportUnknownSymbol(_ number: String, font: String?) {
    context.find(
      .unknownSymbol,
      "the sign \(number) of the font \"\(font ?? "of the text")\" has no known Unicode equivalent",
      at: location)
  }

  /// A break of the line, the column or the page (17.3.3.1).
  mutating func showBreak(_ attributes: XMLAttributes) {
    switch attributes[.type] {
    case "page":
      guard case .page = place("\n") else { return }
      story.paragraph.pages.append(story.inlines.endParagraph())
    default: show(.lineBreak)
    }
  }
}

extension UInt8 {
  /// Whether the byte is white space in XML (XML 1.0, 2.3).
  fileprivate var isXMLSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there may be control characters or private-use characters of symbol fonts, which begin
  /// with EF 80 to EF 83 in UTF-8.
  @inline(__always)
  fileprivate var needsMapping: Bool {
    unsafe contains { $0 < 0x20 || $0 == 0xEF }
  }
}
