// What Word writes into pages: labels of items as text, tracked changes.

internal import ReportModel

extension HTMLPageReader {
  /// A paragraph of a list (`mso-list:l0 level2 lfo1`).
  mutating func beginWordItem(_ element: inout OpenElement) {
    guard !page.isOwn, let style = tree[element.node, .style], style.contains("mso-list"),
      let list = Self.wordList(style)
    else { return }
    wordList = list
    // The indentation of an item is that of its list.
    element.style.indent = 0
  }

  /// The label of an item, which Word writes as text and takes out again (`mso-list:Ignore`).
  mutating func beginWordSpan(_ element: inout OpenElement) {
    guard !page.isOwn, let style = tree[element.node, .style], style.contains("mso-"),
      CSSParser.declarations(style).contains(where: {
        $0.property == .msoList && $0.value == "ignore"
      }), wordList != nil, line.isEmpty
    else { return }
    let label = tree.visibleText(of: element.node).filter { $0 != "\u{A0}" }.trimmed
    pendingLabel = Self.mapped(label)
    element.style.isInvisible = true
    element.closing.append(.dropHidden(hidden))
    hidden = ""
  }

  /// Word writes its bullets in symbol fonts.
  private static func mapped(_ label: String) -> String {
    switch label {
    case "·", "\u{F0B7}": "•"
    case "o": "◦"
    case "§", "\u{F0A7}": "▪"
    case "Ø", "\u{F0D8}": "➢"
    case "ü", "\u{F0FC}": "✓"
    default: label
    }
  }

  /// The list and the level of a paragraph.
  private static func wordList(_ style: String) -> (instance: Int, level: Int)? {
    let declaration = CSSParser.declarations(style).last { $0.property == .msoList }
    guard let words = declaration?.value.split(separator: " "), words.count >= 2 else { return nil }
    let level = words.lazy.compactMap { $0.hasPrefix("level") ? Int($0.dropFirst(5)) : nil }.first
    let instance = words.lazy.compactMap { $0.hasPrefix("lfo") ? Int($0.dropFirst(3)) : nil }.first
    guard let level, 1...9 ~= level else { return nil }
    return (instance ?? 0, level - 1)
  }

  mutating func append(wordItem paragraph: Paragraph, label: String) {
    let list = wordList ?? (0, 0)
    wordList = nil
    let (kind, number) = Self.kind(label)
    var paragraph = paragraph
    paragraph.indentation = 0
    guard let last = containers.indices.last else { return }
    if case .list = containers[last].kind { return append(.paragraph(paragraph)) }
    containers[last].blocks.append(
      item: [.paragraph(paragraph)],
      at: ListPosition(
        instance: list.instance, level: list.level, kind: kind, number: number, label: label))
  }

  /// How a list counts, as far as one label tells.
  private static func kind(_ label: String) -> (List.Kind, Int) {
    let core = label.filter { $0.isLetter || $0.isNumber }
    if let number = Int(core), number >= 0, number < 1_000_000 { return (.decimal, number) }
    guard core.utf8.count == 1, let letter = core.utf8.first, letter.isASCIILetter, core != label
    else { return core.isEmpty || core == label ? (.bullet, 1) : (.other, 1) }
    let number = Int(letter.small) - 0x60
    return letter < 0x61 ? (.upperLetter, number) : (.lowerLetter, number)
  }

  // MARK: Changes

  /// Begins a tracked change, in our own pages and in those of Word.
  ///
  /// Elsewhere <ins> and <del> are looks.
  mutating func beginChange(_ element: inout OpenElement) {
    let node = element.node
    let name = tree[node].name
    guard name == .ins || name == .del, let mark = trackedChange(node) else { return }
    element.style.text.traits = style.text.traits
    changes.count(mark)
    switch options.trackedChanges.treatment(of: mark.kind) {
    case .keep: break
    case .drop:
      element.style.isInvisible = true
      element.closing.append(.dropHidden(hidden))
      hidden = ""
    case .mark: open(.change(mark), &element)
    }
  }

  private func trackedChange(_ node: HTMLTree.Index) -> ChangeMark? {
    if let mark = changeMark(node) { return mark }
    guard !page.isOwn, let cite = tree[node, .cite], cite.hasPrefix("mailto:") else { return nil }
    return ChangeMark(
      kind: tree[node].name == .ins ? .inserted : .deleted,
      author: cite.dropFirst(7).split(separator: "%20").joined(separator: " "),
      date: tree[node, .datetime])
  }

  /// The change of a paragraph's end, where changes are shown so.
  func changeMark(
    _ node: HTMLTree.Index, shown policy: ReadOptions.TrackedChanges
  ) -> ChangeMark? {
    options.trackedChanges == policy ? changeMark(node) : nil
  }

  func changeMark(_ node: HTMLTree.Index) -> ChangeMark? {
    guard let kind = tree[node, .dataChange].flatMap(ChangeMark.Kind.init(rawValue:)) else {
      return nil
    }
    return ChangeMark(
      kind: kind, author: tree[node, .dataAuthor], date: tree[node, .dataDate])
  }
}
