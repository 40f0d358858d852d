// Lists: Markdown's own where it prints the labels of the report, else labels as text.

internal import ReportModel

/// How the labels of a list are written.
private enum ListForm {
  /// `-` stands for each label.
  case bullets
  /// Markdown's numbers are the labels.
  case numbers
  /// `-` and the label as text.
  case labels
}

extension MarkdownComposer {
  mutating func write(_ list: List) {
    guard !list.items.isEmpty else { return }
    if endsWithList {
      write(lines: Array("<!-- -->".utf8))
      canvas.separate()
    }
    let form = list.form
    let isTight = list.isTight
    for (index, item) in list.items.enumerated() {
      if index > 0, !isTight { canvas.separate() }
      write(item, form: form, isTight: isTight)
    }
    endsWithList = true
  }

  private mutating func write(_ item: ListItem, form: ListForm, isTight: Bool) {
    endsWithList = false
    var marker = form == .numbers ? Array(item.label.utf8) : [UInt8(ascii: "-")]
    marker.append(0x20)
    let saved = canvas.open(
      marker: marker, margin: [UInt8](repeating: 0x20, count: marker.count))
    if form == .labels, !item.label.isEmpty {
      write(item.blocks, label: item.label)
    } else if isTight {
      for block in item.blocks { write(block) }
    } else {
      write(item.blocks)
    }
    canvas.close(saved)
  }
}

extension List {
  fileprivate var form: ListForm {
    if items.allSatisfy({ $0.label.isEmpty || Self.bullets.contains($0.label) }) {
      return .bullets
    }
    return hasMarkdownNumbers ? .numbers : .labels
  }

  /// The signs that a reader of the page takes for a bullet whatever their shape.
  private static let bullets: Set<String> = [
    "•", "●", "○", "◦", "▪", "■", "□", "▫", "‣", "⁃", "-", "–", "—", "−", "*", "+", "·", "➢", "➤",
    "►", "▶", "✓", "✔",
  ]

  /// Whether Markdown prints the same labels: numbers that go up by one, all with `.` or all with `)`.
  private var hasMarkdownNumbers: Bool {
    guard let first = items.first?.label, let number = Int(first.dropLast()),
      0..<100_000_000 ~= number, let end = first.last, end == "." || end == ")"
    else { return false }
    return items.enumerated().allSatisfy { index, item in
      item.label == "\(number + index)\(end)"
    }
  }

  /// Whether no blank lines are needed: each item is a paragraph, with a list below it at most.
  fileprivate var isTight: Bool {
    items.allSatisfy { item in
      switch item.blocks.count {
      case 0: true
      case 1: item.blocks[0].isPlainParagraph
      case 2:
        form != .labels && item.blocks[0].isPlainParagraph && item.blocks[1].isFollowingList
      default: false
      }
    }
  }

  /// Whether the list can follow a paragraph without a blank line (CommonMark 5.3).
  fileprivate var canInterrupt: Bool {
    guard let first = items.first, case .paragraph(let paragraph)? = first.blocks.first,
      paragraph.inlines.plainText.utf8.contains(where: { $0 > 0x20 })
    else { return false }
    return isTight && (form != .numbers || first.label.dropLast() == "1")
  }
}

extension Block {
  fileprivate var isPlainParagraph: Bool {
    if case .paragraph(let paragraph) = self { paragraph.headingLevel == nil } else { false }
  }

  fileprivate var isFollowingList: Bool {
    if case .list(let list) = self { list.canInterrupt } else { false }
  }
}
