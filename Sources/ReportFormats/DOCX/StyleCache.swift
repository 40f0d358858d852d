// The looks of paragraphs and runs, added up once for those that look the same.

internal import ReportModel

/// What a run's properties come to.
struct ResolvedRun {
  var style = TextStyle.plain
  var isHidden = false
  var symbols: SymbolFont?
  var language: LanguageTag?

  init() {}

  init(_ properties: RunProperties) {
    style = properties.textStyle
    isHidden = properties.onToggles.contains(.vanish)
    language = properties.language
    if case .symbols(let font) = properties.font { symbols = font }
  }
}

/// A run that is open.
struct OpenRun {
  /// Whether the run has properties of its own.
  var hasProperties = false
  var direct = RunProperties()
  var characterStyle: String?
  /// The note whose own mark the next text is.
  var ownMark: (kind: Note.Kind, id: String)?
}

/// Remembers the last few kinds of paragraphs: a report alternates between some of them.
struct StyleCache {
  /// A paragraph's properties and what its text looks like (ECMA-376-1, 17.7.2).
  private struct Entry {
    var direct: ParagraphProperties
    var tableRun: RunProperties
    var resolved: ResolvedParagraph
    /// Paragraph style on table style.
    var styles: RunProperties
    var defaults: RunProperties
    var plain = ResolvedRun()
    var lastDirect = RunProperties()
    var lastCharacter: RunProperties?
    var last = ResolvedRun()
  }

  private var entries: [Entry] = []
  private var current = 0
  private var next = 0

  /// Turns to paragraphs with these properties in a table like this; `nil` where none is known.
  mutating func find(
    _ direct: ParagraphProperties, _ tableRun: RunProperties
  ) -> ResolvedParagraph? {
    for index in entries.indices
    where entries[index].direct == direct && entries[index].tableRun == tableRun {
      current = index
      return entries[index].resolved
    }
    return nil
  }

  /// Adds a kind of paragraph and turns to it.
  ///
  /// The style of a heading says how headings look; its text has only what differs from that.
  mutating func add(
    _ direct: ParagraphProperties, _ tableRun: RunProperties, _ style: StyleSheet.ParagraphStyle,
    defaults: RunProperties
  ) -> ResolvedParagraph {
    let level = direct.outlineLevel.map { 0...8 ~= $0 ? $0 + 1 : nil } ?? style.headingLevel
    let resolved = ResolvedParagraph(
      properties: direct.over(style.paragraph), headingLevel: level)
    var styles = style.run.switched(over: tableRun)
    if level != nil { styles = styles.withoutLooks }
    styles.language = style.run.language ?? defaults.language
    var entry = Entry(
      direct: direct, tableRun: tableRun, resolved: resolved, styles: styles,
      defaults: level == nil ? defaults : defaults.withoutLooks)
    entry.plain = ResolvedRun(styles.withDefaults(entry.defaults))
    entry.last = entry.plain
    if entries.count < 16 {
      current = entries.count
      entries.append(entry)
    } else {
      current = next
      entries[current] = entry
      next = (next + 1) % entries.count
    }
    return resolved
  }

  /// What a run without properties of its own looks like.
  var plainRun: ResolvedRun { entries[current].plain }

  /// What a run looks like in the kind of paragraph that was turned to.
  mutating func run(_ direct: RunProperties, _ character: RunProperties?) -> ResolvedRun {
    if entries[current].lastDirect == direct, entries[current].lastCharacter == character {
      return entries[current].last
    }
    let styles = entries[current].styles
    let levels = character.map { $0.switched(over: styles) } ?? styles
    let run = ResolvedRun(direct.over(levels.withDefaults(entries[current].defaults)))
    entries[current].lastDirect = direct
    entries[current].lastCharacter = character
    entries[current].last = run
    return run
  }
}
