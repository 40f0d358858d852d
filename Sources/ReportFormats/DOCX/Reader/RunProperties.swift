// How text looks: run properties and the rules by which styles and direct formatting add up.

internal import ReportModel

/// Run properties (ECMA-376-1, 17.3.2) as one level of the style hierarchy sets them; what a level
/// does not set is `nil`.
struct RunProperties: Equatable {
  /// Properties that styles switch rather than set (ECMA-376-1, 17.7.3).
  struct Toggles: OptionSet, Hashable {
    var rawValue: UInt8

    static let bold = Toggles(rawValue: 1)
    static let italic = Toggles(rawValue: 1 << 1)
    static let allCaps = Toggles(rawValue: 1 << 2)
    static let smallCaps = Toggles(rawValue: 1 << 3)
    static let strike = Toggles(rawValue: 1 << 4)
    static let vanish = Toggles(rawValue: 1 << 5)
  }

  /// Where letters stand on the line.
  enum VerticalPosition: Hashable {
    case baseline
    case raised
    case lowered
  }

  /// A colour, or the word that it is the usual one.
  enum ColorSetting: Equatable {
    case automatic
    case color(Color)
  }

  /// The kind of letters a font has.
  enum FontSetting: Equatable {
    case letters
    /// Letters of one width.
    case monospace
    case symbols(SymbolFont)

    /// The kind without regard to the width of letters.
    var withoutWidth: FontSetting {
      switch self {
      case .letters, .monospace: .letters
      case .symbols: self
      }
    }
  }

  /// The toggles that are set, and of those the ones that are on.
  var setToggles: Toggles = []
  var onToggles: Toggles = []
  var underline: Bool?
  var doubleStrike: Bool?
  var verticalAlignment: VerticalPosition?
  var position: VerticalPosition?
  var color: ColorSetting?
  var highlight: ColorSetting?
  var shading: ColorSetting?
  var font: FontSetting?
  var language: LanguageTag?

  /// Takes over one child element of `w:rPr`; `false` for an element that says nothing here.
  mutating func read(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case .b: set(.bold, attributes.isOn)
    case .i: set(.italic, attributes.isOn)
    case .caps: set(.allCaps, attributes.isOn)
    case .smallCaps: set(.smallCaps, attributes.isOn)
    case .strike: set(.strike, attributes.isOn)
    case .vanish: set(.vanish, attributes.isOn)
    case .dstrike: doubleStrike = attributes.isOn
    case .u: underline = attributes[.val] != "none"
    case .vertAlign: verticalAlignment = Self.verticalAlignment(attributes[.val])
    case .position: position = Self.position(halfPoints: attributes.halfPoints(.val) ?? 0)
    case .color: color = Self.letterColor(attributes[.val])
    case .highlight: highlight = Self.highlight(attributes[.val])
    case .shd: shading = Self.background(attributes[.fill])
    case .rFonts: readFont(attributes)
    case .lang: language = attributes[.val].flatMap { LanguageTag($0) } ?? language
    default: return false
    }
    return true
  }

  private mutating func set(_ toggle: Toggles, _ isOn: Bool) {
    setToggles.insert(toggle)
    if isOn { onToggles.insert(toggle) } else { onToggles.remove(toggle) }
  }

  private mutating func readFont(_ attributes: XMLAttributes) {
    guard let name = attributes[.ascii] ?? attributes[.hAnsi] ?? attributes[.cs] else { return }
    if let symbols = SymbolFont(fontName: name) {
      font = .symbols(symbols)
    } else {
      font = MonospaceFont.contains(name) ? .monospace : .letters
    }
  }

  private static func verticalAlignment(_ value: String?) -> VerticalPosition {
    switch value {
    case "superscript": .raised
    case "subscript": .lowered
    default: .baseline
    }
  }

  /// Letters raised or lowered by two points or more are meant as superscript or subscript.
  private static func position(halfPoints: Int) -> VerticalPosition {
    halfPoints >= 4 ? .raised : halfPoints <= -4 ? .lowered : .baseline
  }

  private static func letterColor(_ value: String?) -> ColorSetting {
    guard let color = value.flatMap({ Color(hex: $0) }) else { return .automatic }
    return color == Color(red: 0, green: 0, blue: 0) ? .automatic : .color(color)
  }

  private static func highlight(_ name: String?) -> ColorSetting {
    guard let name, let color = Color(highlightName: name) else { return .automatic }
    return .color(color)
  }

  /// The colour of a `w:fill`; white is the usual one.
  static func background(_ value: String?) -> ColorSetting {
    guard let color = value.flatMap({ Color(hex: $0) }) else { return .automatic }
    return color == Color(red: 255, green: 255, blue: 255) ? .automatic : .color(color)
  }
}

extension RunProperties {
  /// These properties on top of others of the same level: a style on the one it is based on.
  func over(_ base: RunProperties) -> RunProperties {
    var result = withoutToggles(over: base)
    result.setToggles = base.setToggles.union(setToggles)
    result.onToggles = base.onToggles.subtracting(setToggles).union(onToggles)
    return result
  }

  /// These properties of a style on top of those of a higher level of the hierarchy: a toggle that
  /// is on at an odd number of levels is on (ECMA-376-1, 17.7.3).
  func switched(over base: RunProperties) -> RunProperties {
    var result = withoutToggles(over: base)
    result.setToggles = base.setToggles.union(setToggles)
    result.onToggles = base.onToggles.symmetricDifference(onToggles)
    return result
  }

  private func withoutToggles(over base: RunProperties) -> RunProperties {
    RunProperties(
      underline: underline ?? base.underline,
      doubleStrike: doubleStrike ?? base.doubleStrike,
      verticalAlignment: verticalAlignment ?? base.verticalAlignment,
      position: position ?? base.position,
      color: color ?? base.color,
      highlight: highlight ?? base.highlight,
      shading: shading ?? base.shading,
      font: font ?? base.font,
      language: language ?? base.language)
  }

  /// The style of text that has these properties and none above them.
  var textStyle: TextStyle {
    var traits: TextTraits = []
    if onToggles.contains(.bold) { traits.insert(.bold) }
    if onToggles.contains(.italic) { traits.insert(.italic) }
    if onToggles.contains(.allCaps) { traits.insert(.allCaps) }
    if onToggles.contains(.smallCaps) { traits.insert(.smallCaps) }
    if onToggles.contains(.strike) || doubleStrike == true { traits.insert(.strike) }
    if underline == true { traits.insert(.underline) }
    if font == .monospace { traits.insert(.monospace) }
    switch verticalAlignment ?? position ?? .baseline {
    case .baseline: break
    case .raised: traits.insert(.superscript)
    case .lowered: traits.insert(.subscript)
    }
    return TextStyle(
      traits, color: color?.explicit, highlight: highlight?.explicit ?? shading?.explicit)
  }
}

extension RunProperties.ColorSetting {
  /// The colour, unless it is the usual one.
  var explicit: Color? {
    switch self {
    case .automatic: nil
    case .color(let color): color
    }
  }
}

extension RunProperties {
  /// These properties of all styles on top of the document's defaults: a toggle that the defaults
  /// switch on is on, whatever the styles say (17.7.3).
  func withDefaults(_ defaults: RunProperties) -> RunProperties {
    var result = withoutToggles(over: defaults)
    result.setToggles = defaults.setToggles.union(setToggles)
    result.onToggles = defaults.onToggles.union(onToggles)
    return result
  }

  /// Of these properties those that decide which text there is, not what it looks like.
  var withoutLooks: RunProperties {
    RunProperties(
      setToggles: setToggles.intersection(.vanish), onToggles: onToggles.intersection(.vanish),
      font: font, language: language)
  }
}
