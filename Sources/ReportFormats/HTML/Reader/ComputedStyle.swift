// The style of an element as far as it carries meaning, and how declarations change it.

internal import ReportModel

/// What CSS says of an element and of what it holds.
struct ComputedStyle {
  /// Whether an element stands in a line, below others, or is a part of a list or table.
  enum Display: Equatable {
    case inline, block, listItem, none
  }

  /// What becomes of spaces and line ends (CSS Text 3, 3).
  enum WhiteSpace: Equatable {
    case normal, pre, preLine
  }

  // Inherited, or shown on all that the element holds.
  var text = TextStyle.plain
  var whiteSpace = WhiteSpace.normal
  var alignment = Alignment.start
  var isRightToLeft = false
  /// Whether the text is there, but not shown.
  var isInvisible = false
  var isZeroSize = false
  /// The font, where it draws signs in place of letters.
  var symbols: SymbolFont?
  var listStyle: ListStyle?
  /// The distance from the margin in hundredths of a point, in the cell or page around.
  var indent = 0
  // Of this element alone.
  /// What of the indentation is the element's own: a margin replaces the one before it.
  var margin = 0
  var padding = 0
  var display = Display.inline
  var breaksBefore = false
  var breaksAfter = false
  var background: Color?
  var width: Int?
  var height: Int?

  /// `text-align` as written: left is no start where text is read from the right.
  enum Alignment: Equatable {
    case start, end, left, right, center, justify
  }

  /// The style that an element inherits from this one.
  var inherited: ComputedStyle {
    var style = self
    style.margin = 0
    style.padding = 0
    style.display = .inline
    style.breaksBefore = false
    style.breaksAfter = false
    style.background = nil
    style.width = nil
    style.height = nil
    return style
  }

  var isHidden: Bool { isInvisible || isZeroSize }

  /// The alignment of paragraphs.
  var paragraphAlignment: Paragraph.Alignment {
    switch alignment {
    case .start: .start
    case .end: .end
    case .center: .center
    case .justify: .justify
    case .left: isRightToLeft ? .end : .start
    case .right: isRightToLeft ? .start : .end
    }
  }

  /// Steps of indentation of about 1.25 cm.
  var steps: Int { min(max((indent + 1_772) / 3_543, 0), 15) }

  /// Moves the text by an element's own margin or padding in place of the one before; it cannot lead
  /// out of what stands around.
  static func move(_ indent: inout Int, by own: inout Int, to points: Int?) {
    guard let points else { return }
    let around = indent - own
    own = max(points, -around)
    indent = around + own
  }

  mutating func set(_ trait: TextTraits, _ isOn: Bool) {
    if isOn { text.traits.insert(trait) } else { text.traits.remove(trait) }
  }
}

extension ComputedStyle {
  /// Takes over one declaration.
  mutating func apply(_ declaration: CSSDeclaration, isBlock: Bool) {
    let value = declaration.value
    switch declaration.property {
    case .display: applyDisplay(value)
    case .visibility: isInvisible = value == "hidden" || value == "collapse"
    case .msoHide: if value == "all" || value == "screen" { display = .none }
    case .fontWeight: applyWeight(value)
    case .fontStyle: set(.italic, value == "italic" || value.hasPrefix("oblique"))
    case .fontVariant, .fontVariantCaps: set(.smallCaps, value.contains("small-caps"))
    case .fontSize: applySize(value)
    case .fontFamily: applyFamily(value)
    case .msoAsciiFontFamily: applyLetters(of: value)
    case .msoSymbolFontFamily: symbols = SymbolFont(fontName: value)
    case .font: applyFont(value)
    case .textTransform:
      set(.allCaps, value == "uppercase")
    case .textDecoration, .textDecorationLine:
      // Lines of the elements around go on through this one (CSS Text Decoration 3, 2).
      if value.contains("underline") { set(.underline, true) }
      if value.contains("line-through") { set(.strike, true) }
    case .textUnderline: set(.underline, value != "none")
    case .color: applyColor(value)
    case .backgroundColor, .background: applyBackground(value)
    case .verticalAlign: applyVertical(value)
    case .textAlign: applyAlignment(value)
    case .direction: isRightToLeft = value == "rtl"
    case .whiteSpace: applyWhiteSpace(value)
    case .listStyle, .listStyleType: listStyle = ListStyle(css: value) ?? listStyle
    case .marginLeft, .marginInlineStart:
      if isBlock { Self.move(&indent, by: &margin, to: CSSLength.hundredths(value)) }
    case .paddingLeft, .paddingInlineStart:
      if isBlock { Self.move(&indent, by: &padding, to: CSSLength.hundredths(value)) }
    case .margin: if isBlock { Self.move(&indent, by: &margin, to: CSSLength.left(value)) }
    case .padding: if isBlock { Self.move(&indent, by: &padding, to: CSSLength.left(value)) }
    case .pageBreakBefore, .breakBefore: breaksBefore = value == "always" || value == "page"
    case .pageBreakAfter, .breakAfter: breaksAfter = value == "always" || value == "page"
    case .width: width = CSSLength.hundredths(value)
    case .height: height = CSSLength.hundredths(value)
    case .msoList: break  // read with the paragraphs of Word's pages
    }
  }

  private mutating func applyDisplay(_ value: String) {
    switch value {
    case "none": display = .none
    case "inline", "inline-block", "inline-flex", "inline-table", "inline-grid", "contents", "ruby":
      display = .inline
    case "list-item": display = .listItem
    case "block", "flex", "grid", "flow-root", "table", "table-row", "table-cell", "table-caption",
      "table-row-group", "table-header-group", "table-footer-group":
      display = .block
    default: break
    }
  }

  private mutating func applyWeight(_ value: String) {
    switch value {
    case "bold", "bolder": set(.bold, true)
    case "normal", "lighter": set(.bold, false)
    default: if let weight = Double(value) { set(.bold, weight >= 600) }
    }
  }

  private mutating func applySize(_ value: String) {
    if let size = CSSLength.hundredths(value) { isZeroSize = size <= 0 }
  }

  private mutating func applyFamily(_ value: String) {
    symbols = SymbolFont(fontName: value)
    applyLetters(of: value)
  }

  private mutating func applyLetters(of family: String) {
    let first = Substring(family.utf8.prefix { $0 != UInt8(ascii: ",") }).trimmed
    let names = ["monospace", "courier", "consolas", "menlo", "monaco", "lucida console"]
    set(.monospace, names.contains { first.contains($0) } || first.contains(" mono"))
  }

  /// The short form resets what it does not name.
  private mutating func applyFont(_ value: String) {
    let words = value.split(separator: " ", maxSplits: 16).map(String.init)
    guard words.count > 1 else { return }
    set(
      .bold,
      words.contains { $0 == "bold" || $0 == "bolder" || Double($0).map { $0 >= 600 } == true })
    set(.italic, words.contains { $0 == "italic" || $0 == "oblique" })
    set(.smallCaps, words.contains("small-caps"))
    let size = words.firstIndex {
      CSSLength.hundredths(String($0.split(separator: "/").first ?? "")) != nil
    }
    guard let size else { return }
    applySize(String(words[size].split(separator: "/").first ?? ""))
    applyFamily(words[(size + 1)...].joined(separator: " "))
  }

  private mutating func applyColor(_ value: String) {
    guard value != "inherit" else { return }
    if let color = Color(css: value) { text.color = color == .black ? nil : color }
  }

  private mutating func applyBackground(_ value: String) {
    let names = value.utf8.split(separator: UInt8(ascii: " "), maxSplits: 16).map({
      String(Substring($0))
    })
    guard let color = Color(css: value) ?? names.lazy.compactMap({ Color(css: $0) }).first else {
      if value == "none" || value == "transparent" { background = nil }
      return
    }
    background = color
  }

  private mutating func applyVertical(_ value: String) {
    switch value {
    case "super": raise(.superscript)
    case "sub": raise(.subscript)
    case "baseline": break
    default:
      // A length raises or lowers letters by it.
      guard display == .inline, let points = CSSLength.hundredths(value) else { return }
      if points >= 200 { raise(.superscript) } else if points <= -200 { raise(.subscript) }
    }
  }

  mutating func raise(_ trait: TextTraits) {
    text.traits.subtract([.superscript, .subscript])
    text.traits.insert(trait)
  }

  mutating func applyAlignment(_ value: String) {
    switch value {
    case "left": alignment = .left
    case "right": alignment = .right
    case "center", "-webkit-center", "middle": alignment = .center
    case "justify": alignment = .justify
    case "start": alignment = .start
    case "end": alignment = .end
    default: break
    }
  }

  private mutating func applyWhiteSpace(_ value: String) {
    switch value {
    case "pre", "pre-wrap", "break-spaces": whiteSpace = .pre
    case "pre-line": whiteSpace = .preLine
    case "normal", "nowrap": whiteSpace = .normal
    default: break
    }
  }
}

/// Lengths of CSS.
enum CSSLength {
  /// A length in hundredths of a point; `nil` where it depends on the page, or is none.
  static func hundredths(_ text: String) -> Int? {
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2E || $0 == 0x2B }
    guard let value = Double(Substring(digits)), abs(value) < 100_000 else { return nil }
    let factor: Double
    switch String(Substring(text.utf8.dropFirst(digits.count))) {
    case "px": factor = 0.75
    case "pt": factor = 1
    case "pc": factor = 12
    case "in": factor = 72
    case "cm": factor = 72 / 2.54
    case "mm": factor = 72 / 25.4
    case "em", "rem": factor = 12
    case "ex", "ch": factor = 6
    case "": return value == 0 ? 0 : nil
    default: return value == 0 ? 0 : nil
    }
    return Int((value * factor * 100).rounded())
  }

  /// The left one of up to four sides; `nil` where one length keeps a distance on both sides.
  static func left(_ text: String) -> Int? {
    let sides = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).map(Substring.init)
    switch sides.count {
    case 2: return hundredths(String(sides[1]))
    case 4: return hundredths(String(sides[3]))
    case 1, 3: return hundredths(String(sides[sides.count / 2])) == 0 ? 0 : nil
    default: return nil
    }
  }

  /// The number of pixels of an old attribute in hundredths of a point.
  static func pixels(_ text: String) -> Int? {
    let text = text.trimmed
    if text.hasSuffix("%") { return nil }
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 || $0 == 0x2E }
    guard let value = Double(Substring(digits)), value < 100_000 else { return nil }
    return Int((value * 75).rounded())
  }
}
