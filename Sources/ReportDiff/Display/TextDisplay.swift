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
    let trail = passage.trail.isEmpty ? passage.name : passage.trail.joined(separator: " › ")
    let field = passage.field == .unassigned ? "" : " (\(passage.field.rawValue))"
    var words = [passage.status.words]
    if passage.status == .moved || passage.status == .renamed,
      passage.lines.contains(where: { $0.kind != .heading && !$0.classes.isEmpty })
    {
      words.append("changed")
    }
    if passage.status != .added, passage.status != .removed {
      words += passage.classes.map(\.words)
    }
    var unique: [String] = []
    for word in words where !unique.contains(word) { unique.append(word) }
    return "\(PlainLine.safe(trail))\(field): \(unique.joined(separator: ", "))"
  }

  private func lines(of passage: PassageChange) -> String {
    let isShown = passage.lines.shown(context: context)
    var text = ""
    var hasGap = false
    for (line, isShown) in zip(passage.lines, isShown) {
      guard isShown else {
        hasGap = true
        continue
      }
      if hasGap, !text.isEmpty { text += "  …\n" }
      hasGap = false
      text += columns.map { sideBySide(line, columns: $0) } ?? inline(line)
    }
    return text
  }

  // MARK: - Lines

  private func inline(_ line: LineChange) -> String {
    if line.classes.isEmpty { return "  \(PlainLine.safe(line.newText))\n" }
    let note = note(on: line)
    var text = ""
    if line.oldPlace != nil, line.hasOldText { text += "- \(words(of: line, .removed))\(note)\n" }
    if line.newPlace != nil, line.hasNewText { text += "+ \(words(of: line, .added))\(note)\n" }
    if text.isEmpty { text += "~ \(PlainLine.safe(line.newText))\(note)\n" }
    return text
  }

  /// The text of one side, with what the other does not have marked.
  private func words(of line: LineChange, _ side: ChangeSpan.Kind) -> String {
    line.spans.filter { $0.kind == .kept || $0.kind == side }.map { span in
      let text = PlainLine.safe(span.text)
      guard span.kind == side, span.changeClass != nil, !span.isIgnored else { return text }
      let isWhole = line.status != .changed
      let tone: Tone = side == .removed ? .removed : .added
      if usesColor { return styled(text, tone, isStrong: span.changeClass?.isCritical == true) }
      if isWhole { return text }
      return side == .removed ? "[-\(text)-]" : "{+\(text)+}"
    }.joined()
  }

  private func note(on line: LineChange) -> String {
    switch line.status {
    case .movedFrom: "  (moved to \(line.move.map { "#\($0)" } ?? "another place"))"
    case .movedTo: "  (moved from \(line.move.map { "#\($0)" } ?? "another place"))"
    case .kept, .added, .removed, .changed:
      line.isReformatted && !line.hasOldText && !line.hasNewText
        ? "  (formatted otherwise)" : line.hasOtherImages ? "  (another picture)" : ""
    }
  }

  private func sideBySide(_ line: LineChange, columns: Int) -> String {
    let width = max(10, (columns - 3) / 2)
    let sign =
      line.classes.isEmpty ? " " : line.oldPlace == nil ? ">" : line.newPlace == nil ? "<" : "|"
    let old = PlainLine.folded(PlainLine.safe(line.oldPlace == nil ? "" : line.oldText), width)
    let new = PlainLine.folded(PlainLine.safe(line.newPlace == nil ? "" : line.newText), width)
    var text = ""
    for index in 0..<max(old.count, new.count) {
      let (left, right) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
      let gap = String(repeating: " ", count: max(0, width - left.count))
      text += "\(left)\(gap) \(index == 0 ? sign : " ") \(right)\n"
    }
    return text
  }

  // MARK: - Colours

  private enum Tone: String {
    case title = "1"
    case removed = "31"
    case added = "32"
  }

  private func styled(_ text: String, _ tone: Tone, isStrong: Bool = false) -> String {
    guard usesColor, !text.isEmpty else { return text }
    return "\u{1B}[\(isStrong ? "7;" : "")\(tone.rawValue)m\(text)\u{1B}[0m"
  }
}

extension LineChange {
  /// Whether something that the new line does not have is shown.
  fileprivate var hasOldText: Bool {
    spans.contains { $0.kind == .removed && !$0.isIgnored } || hasBoth
  }
  /// Whether something that the old line does not have is shown.
  fileprivate var hasNewText: Bool {
    spans.contains { $0.kind == .added && !$0.isIgnored } || hasBoth
  }
  /// Whether words of the line changed, so that both texts are shown.
  private var hasBoth: Bool {
    status == .changed && spans.contains { $0.kind != .kept && !$0.isIgnored }
  }
}

extension [LineChange] {
  /// Whether each line is a change or near one.
  func shown(context: Int) -> [Bool] {
    var isShown = [Bool](repeating: false, count: count)
    for (index, line) in enumerated() where !line.classes.isEmpty {
      for near in Swift.max(0, index - context)..<Swift.min(count, index + context + 1) {
        isShown[near] = true
      }
    }
    return isShown
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
