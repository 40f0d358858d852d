// Content controls (ECMA-376-1, 17.5.2) around blocks, text, rows and cells.

internal import ReportModel

/// A content control that is open.
struct OpenControl {
  /// What the control stands around.
  enum Place {
    case blocks
    case text
    case row
    case cell
  }

  var name = ContentControl()
  /// Whether the content only says what to fill in.
  var isPlaceholder = false
  /// What it says.
  var placeholderText = ""
  /// The state of a check box.
  var isTicked: Bool?
  var place = Place.blocks
  /// The wrapper around text.
  var wrapper: Int?

  var isNamed: Bool { name.tag != nil || name.alias != nil }
}

extension StoryReader {
  mutating func beginControl() {
    controls.append(OpenControl())
  }

  mutating func openControlProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    guard let index = controls.indices.last else { return .skipped }
    switch name {
    case .tag: controls[index].name.tag = Self.filled(attributes[.val])
    case .alias: controls[index].name.alias = Self.filled(attributes[.val])
    case .showingPlcHdr: controls[index].isPlaceholder = attributes.isOn
    case .w14Checkbox:
      controls[index].isTicked = false
      return .controlProperties
    case .w14Checked:
      controls[index].isTicked = ["1", "true", "on"].contains(attributes[.w14Val] ?? "1")
    default: break
    }
    return .skipped
  }

  private static func filled(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func beginControlContent() {
    guard let index = controls.indices.last else { return }
    let control = controls[index]
    controls[index].place = place()
    if control.isNamed { open(control, index) }
    if let isTicked = control.isTicked {
      pendingCheckBox = isTicked
      placeholders += 1
    } else if control.isPlaceholder {
      placeholders += 1
    }
  }

  private mutating func place() -> OpenControl.Place {
    if story.isInParagraph { return .text }
    guard let table = story.table else { return .blocks }
    return table.isInRow ? .cell : .row
  }

  private mutating func open(_ control: OpenControl, _ index: Int) {
    switch controls[index].place {
    case .text: controls[index].wrapper = story.inlines.open(.control(control.name))
    case .blocks: story.groups.append(Story.OpenGroup(control: control.name))
    case .row: story.table?.rowControl = control.name
    case .cell: story.table?.cellControl = control.name
    }
  }

  mutating func endControlContent() {
    guard let control = controls.last else { return }
    if control.isTicked != nil || control.isPlaceholder { placeholders -= 1 }
    reportPlaceholder(control)
    if let isTicked = pendingCheckBox, control.isTicked != nil {
      pendingCheckBox = nil
      if control.place == .text { story.inlines.append(.checkBox(isTicked: isTicked)) }
    }
    guard control.isNamed else { return }
    switch control.place {
    case .text: if let wrapper = control.wrapper { story.inlines.close(wrapper) }
    case .blocks:
      if story.isInParagraph { endParagraph() }
      flushCarriedParagraph()
      story.closeGroup()
    case .row: story.table?.rowControl = nil
    case .cell: story.table?.cellControl = nil
    }
  }

  /// Keeps the text of a placeholder for a finding: it is not content.
  mutating func appendPlaceholder(_ text: String) {
    guard let index = controls.firstIndex(where: { $0.isPlaceholder && $0.isTicked == nil }) else {
      return
    }
    controls[index].placeholderText += text
  }

  private func reportPlaceholder(_ control: OpenControl) {
    guard control.placeholderText.contains(where: { !$0.isWhitespace }) else { return }
    let name = control.name.alias ?? control.name.tag
    context.find(
      .unfilledControl,
      "the content control\(name.map { " \"\($0)\"" } ?? "") is not filled in; its placeholder is not"
        + " content",
      at: location, text: control.placeholderText)
  }

  mutating func endControl() {
    _ = controls.popLast()
  }
}
