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

/// A kind of paragraph: its properties and what its text looks like (ECMA-376-1, 17.7.2).
private final class ParagraphKind {
  let direct: ParagraphProperties
  let tableRun: Int
  let resolved: ResolvedParagraph
  /// Paragraph style on table style.
  let styles: RunProperties
  let defaults: RunProperties
  /// What a run without properties of its own looks like.
  let plain: ResolvedRun

  init(
    _ direct: ParagraphProperties, tableRun: Int, _ resolved: ResolvedParagraph,
    styles: RunProperties, defaults: RunProperties
  ) {
    self.direct = direct
    self.tableRun = tableRun
    self.resolved = resolved
    self.styles = styles
    self.defaults = defaults
    plain = ResolvedRun(styles.withDefaults(defaults))
  }
}

/// Remembers kinds of paragraphs: a report alternates between a few of them.
struct StyleCache {
  /// A run that was looked at, for the next one that looks the same.
  private struct LastRun {
    var direct = RunProperties()
    var character: RunProperties?
    var value = ResolvedRun()
  }

  /// More kinds than any report has; a document made to have more is read more slowly.
  private static let most = 32
  private static let mostTableRuns = 256

  private var kinds: [ParagraphKind] = []
  private var current: ParagraphKind?
  private var next = 0
  private var last: LastRun?
  private var tableRuns = [RunProperties()]
  private var lastTableRun = 0

  /// The number of what text has from a table; 0 for nothing.
  mutating func tableRun(_ run: RunProperties) -> Int {
    if tableRuns[lastTableRun] == run { return lastTableRun }
    let recent = tableRuns.suffix(Self.mostTableRuns)
    lastTableRun = recent.lastIndex(of: run) ?? tableRuns.count
    if lastTableRun == tableRuns.count { tableRuns.append(run) }
    return lastTableRun
  }

  /// Turns to paragraphs with these properties in a table like this; `nil` where none is known.
  mutating func find(_ direct: ParagraphProperties, tableRun: Int) -> ResolvedParagraph? {
    for kind in kinds
    where kind.tableRun == tableRun && kind.direct.style == direct.style
      && (kind.direct.hasOnlyStyle && direct.hasOnlyStyle || kind.direct == direct)
    {
      turn(to: kind)
      return kind.resolved
    }
    return nil
  }

  /// Adds a kind of paragraph and turns to it.
  ///
  /// The style of a heading says how headings look; its text has only what differs from that.
  /// Letters of one width mean something only where the text around them has others.
  mutating func add(
    _ direct: ParagraphProperties, tableRun: Int, _ style: StyleSheet.ParagraphStyle,
    defaults: RunProperties
  ) -> ResolvedParagraph {
    let level = direct.outlineLevel.map { 0...8 ~= $0 ? $0 + 1 : nil } ?? style.headingLevel
    let resolved = ResolvedParagraph(
      properties: direct.over(style.paragraph), headingLevel: level,
      isPreformatted: style.isPreformatted)
    var styles = style.run.switched(over: tableRuns[tableRun])
    if level != nil { styles = styles.withoutLooks }
    styles.language = style.run.language ?? defaults.language
    styles.font = styles.font?.withoutWidth
    var defaults = level == nil ? defaults : defaults.withoutLooks
    defaults.font = defaults.font?.withoutWidth
    let kind = ParagraphKind(
      direct, tableRun: tableRun, resolved, styles: styles, defaults: defaults)
    if kinds.count < Self.most {
      kinds.append(kind)
    } else {
      kinds[next] = kind
      next = (next + 1) % Self.most
    }
    turn(to: kind)
    return resolved
  }

  private mutating func turn(to kind: ParagraphKind) {
    guard current !== kind else { return }
    current = kind
    last = nil
  }

  /// What a run without properties of its own looks like.
  var plainRun: ResolvedRun { current?.plain ?? ResolvedRun() }

  /// What a run looks like in the kind of paragraph that was turned to.
  mutating func run(_ direct: RunProperties, _ character: RunProperties?) -> ResolvedRun {
    if let last, last.direct == direct, last.character == character { return last.value }
    guard let current else { return ResolvedRun() }
    let levels = character.map { $0.switched(over: current.styles) } ?? current.styles
    let run = ResolvedRun(direct.over(levels.withDefaults(current.defaults)))
    last = LastRun(direct: direct, character: character, value: run)
    return run
  }
}
