// Changes as text for a terminal or a file.
//
//     Befund (findings): changed, number
//     @@ paragraph 2
//       Die Leber ist frei.
//     - Knoten [-5 mm-] rechts.
//     + Knoten {+7 mm+} rechts.
//
// Without colour, brackets mark the words, as other programs that show words do; with colour they are not
// needed. A moved line says so. Only sections with changes are shown, and some lines around each change.

internal import ReportModel

/// Shows changes as text.
public struct TextDisplay: Sendable, Hashable {
  /// Lines without changes that are shown before and behind each change.
  public var context: Int
  /// Whether colours mark what changed.
  public var usesColor: Bool
  /// The columns of the terminal where both texts stand side by side; `nil` for one below the other.
  public var columns: Int?

  /// Makes a display.
  public init(context: Int = 2, usesColor: Bool = false, columns: Int? = nil) {
    self.context = context
    self.usesColor = usesColor
    self.columns = columns
  }

  /// The changes as text in lines, each ending with a line feed; empty where there are none.
  public func text(of changes: ReportChanges) -> String {
    var text = ""
    for passage in changes.passages where passage.isDifferent {
      if !text.isEmpty { text += "\n" }
      text += styled(title(of: passage), .title) + "\n"
      text += lines(of: passage)
    }
    return text
  }

  /// A line each section with changes: what became of it, and what the changes are about.
  public func summary(of changes: ReportChanges) -> String {
    changes.passages.filter(\.isDifferent).map { styled(title(of: $0), .title) + "\n" }.joined()
  }

  private func title(of passage: PassageChange) -> String {
    let words = passage.words.map(\.text).joined(separator: ", ")
    return "\(PlainLine.safe(passage.title)): \(words)"
  }

  private func lines(of passage: PassageChange) -> String {
    let rows = LineRow.rows(of: passage.lines)
    var text = ""
    var hasGap = false
    for (row, isShown) in zip(rows, rows.shown(context: context)) {
      guard isShown else {
        hasGap = true
        continue
      }
      if hasGap, !text.isEmpty { text += "  …\n" }
      hasGap = false
      text += columns.map { sideBySide(row, columns: $0) } ?? inline(row)
    }
    return text
  }

  // MARK: - Lines

  private func inline(_ row: LineRow) -> String {
    if row.classes.isEmpty { return "  \(row.newText)\n" }
    let note = note(on: row)
    var text = ""
    if row.hasOldText { text += "- \(words(of: row, .removed).rendered)\(note)\n" }
    if row.hasNewText { text += "+ \(words(of: row, .added).rendered)\(note)\n" }
    if text.isEmpty { text += "~ \(row.newText)\(note)\n" }
    return text
  }

  /// The text of one side, with what the other does not have marked.
  private func words(of row: LineRow, _ side: ChangeSpan.Kind) -> TonedText {
    // The sign before a row that only one report has says enough.
    let isMarked = !row.old.isEmpty && !row.new.isEmpty
    var text = TonedText()
    for (index, line) in (side == .removed ? row.old : row.new).enumerated() {
      if index > 0 { text.append(LineRow.separator) }
      for span in line.spans where span.kind == .kept || span.kind == side {
        text.append(span, usesColor: usesColor, isMarked: isMarked)
      }
    }
    return text
  }

  private func note(on row: LineRow) -> String {
    var notes: [String] = []
    for note in row.lines.compactMap(\.note) where !notes.contains(note) {
      notes.append(note)
    }
    return notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))"
  }

  private func sideBySide(_ row: LineRow, columns: Int) -> String {
    let width = max(10, (columns - 3) / 2)
    let sign = row.classes.isEmpty ? " " : row.old.isEmpty ? ">" : row.new.isEmpty ? "<" : "|"
    var (was, isNow) = (words(of: row, .removed), words(of: row, .added))
    if row.new.isEmpty { was.append(note(on: row)) } else { isNow.append(note(on: row)) }
    let (old, new) = (was.folded(width), isNow.folded(width))
    var text = ""
    for index in 0..<max(old.count, new.count) {
      let left = index < old.count ? old[index] : TonedText()
      let right = index < new.count ? new[index] : TonedText()
      let gap = String(repeating: " ", count: max(0, width - left.count))
      text += "\(left.rendered)\(gap) \(index == 0 ? sign : " ") \(right.rendered)\n"
    }
    return text
  }

  private func styled(_ text: String, _ tone: TonedText.Tone) -> String {
    usesColor ? TonedText(text, tone).rendered : text
  }
}

extension LineRow {
  /// What stands between two cells.
  fileprivate static let separator = " | "

  fileprivate var newText: String {
    new.map { PlainLine.safe($0.newText) }.joined(separator: Self.separator)
  }
  /// Whether something that the new report does not have is shown.
  fileprivate var hasOldText: Bool { !old.isEmpty && hasText(.removed) }
  /// Whether something that the old report does not have is shown.
  fileprivate var hasNewText: Bool { !new.isEmpty && hasText(.added) }

  /// Where words of a row in both reports changed, both texts are shown.
  private func hasText(_ side: ChangeSpan.Kind) -> Bool {
    let isInBoth = !old.isEmpty && !new.isEmpty
    return lines.contains { line in
      line.spans.contains { $0.kind != .kept && !$0.isIgnored && (isInBoth || $0.kind == side) }
    }
  }
}

extension PassageChange.Status {
  /// What became of a section, in words.
  var words: String { rawValue }
}

extension ChangeClass {
  /// What a change is about, in words.
  public var words: String {
    switch self {
    case .findingAdded: "finding added"
    case .findingRemoved: "finding removed"
    case .formatting: "formatting only"
    case .number, .unit, .laterality, .negation, .recommendation, .wording, .image, .moved,
      .numbering,
      .whitespace:
      rawValue
    }
  }
}
