// The looks of a run, computed once for runs that look the same.

internal import ReportModel

/// What a run's properties come to.
struct ResolvedRun {
  var style = TextStyle.plain
  var isHidden = false
  var symbols: SymbolFont?
  var language: String?
}

/// A run that is open.
struct OpenRun {
  var direct = RunProperties()
  var characterStyle: String?
  /// The note whose own mark the next text is.
  var ownMark: (kind: Note.Kind, id: String)?
}

/// Adds up the levels of the style hierarchy (ECMA-376-1, 17.7.2) and remembers the last sum.
struct RunStyleCache {
  /// Whether the levels below are those of the open paragraph.
  private(set) var isReady = false
  /// Paragraph style on table style.
  private var styles = RunProperties()
  private var defaults = RunProperties()
  private var plain = ResolvedRun()
  private var last: (direct: RunProperties, character: RunProperties?, value: ResolvedRun)?

  /// Says that another paragraph begins.
  mutating func forget() {
    isReady = false
  }

  /// Takes the levels of a paragraph.
  ///
  /// The style of a heading says how headings look; its text has only what differs from that.
  mutating func begin(
    paragraph: RunProperties, table: RunProperties, defaults: RunProperties, isHeading: Bool
  ) {
    var styles = isHeading ? RunProperties() : paragraph.switched(over: table)
    var defaults = isHeading ? RunProperties() : defaults
    styles.language = paragraph.language
    if isHeading { defaults.language = nil }
    isReady = true
    guard styles != self.styles || defaults != self.defaults else { return }
    self.styles = styles
    self.defaults = defaults
    last = nil
    plain = resolve(RunProperties(), nil)
  }

  /// What a run without properties of its own looks like.
  var paragraphText: ResolvedRun { plain }

  /// What a run looks like.
  mutating func style(_ direct: RunProperties, _ character: RunProperties?) -> ResolvedRun {
    if let last, last.direct == direct, last.character == character { return last.value }
    let value = resolve(direct, character)
    last = (direct, character, value)
    return value
  }

  private func resolve(_ direct: RunProperties, _ character: RunProperties?) -> ResolvedRun {
    let levels = character.map { $0.switched(over: styles) } ?? styles
    let properties = direct.over(levels.withDefaults(defaults))
    var run = ResolvedRun(
      style: properties.textStyle, isHidden: properties.onToggles.contains(.vanish),
      language: properties.language)
    if case .symbols(let font) = properties.font { run.symbols = font }
    return run
  }
}
