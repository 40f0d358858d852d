// Headings that are not marked up as such: what the lexicon knows begins a section.
//
//  - A line of its own of at most 60 characters: where it starts a paragraph; inside a paragraph only in
//    capitals or with a colon at its end, since a word of the lexicon may stand alone on the last line
//    of a sentence. Where letters can be bold or underlined, a heading is, or is in capitals.
//  - A label at the start of a line, "Conclusion : nodule stable": it stays where it is, and the line
//    begins a section (``FieldOrigin/label``). A subject such as "Labor" is no label there.
//  - The first cell of a row of two (``LabelRows``).
//  - A row of marks right below a heading is part of it.
//  - What ends the text ("Unterschrift") or remarks on it counts only behind a section with a meaning:
//    "Patient : MUSTER Erika" above all sections is a line of the letter's head.
//
// Each letter stays, in its order. A second time changes nothing.

internal import ReportModel

extension Report {
  /// Makes sections of the lines that the lexicon knows as headings.
  mutating func promotePseudoHeadings() {
    var promotion: Promotion
    switch sources.first?.format {
    case "txt": promotion = Promotion(hasStyles: false)
    case "docx", "html", "rtf": promotion = Promotion(hasStyles: true)
    // JSON has sections of its own.
    default: return
    }
    sections = promotion.sections(sections)
  }
}

/// Makes sections of lines, from the first section of a report to the last.
private struct Promotion {
  /// Whether letters can be bold or underlined.
  let hasStyles: Bool
  /// Whether a section came that feeds a field or could.
  private var hasMeaning = false

  init(hasStyles: Bool) {
    self.hasStyles = hasStyles
  }

  /// The sections with those that stand in their blocks; a section without a heading is divided.
  mutating func sections(_ sections: [Section]) -> [Section] {
    var promoted: [Section] = []
    for var section in sections {
      if !hasMeaning { note(section) }
      let isDivided = section.origin?.label != nil
      let level = section.heading.isEmpty ? section.level : min(section.level + 1, 9)
      var found: [Section] = []
      if !isDivided { section.blocks = blocks(section.blocks, level: level, &found) }
      let below = self.sections(section.subsections)
      if section.heading.isEmpty, section.label == nil, !isDivided {
        // What is found stands before what is below.
        section.subsections = found.isEmpty ? below : []
        if !section.blocks.isEmpty || found.isEmpty { promoted.append(section) }
        promoted += found.isEmpty ? [] : found + below
      } else if section.level < 9 {
        section.subsections = found + below
        promoted.append(section)
      } else {
        section.subsections = below
        promoted.append(section)
        promoted += found
      }
    }
    return promoted
  }

  private mutating func note(_ section: Section) {
    switch HeadingLexicon.meaning(of: section.origin?.label ?? section.heading.plainText) {
    case .field, .topic, .combined, .ambiguous: hasMeaning = true
    case .comment, .closing, nil: break
    }
  }

  /// The blocks before the first heading among them; those behind it go to the sections found.
  private mutating func blocks(
    _ blocks: [Block], level: Int, _ found: inout [Section]
  ) -> [Block] {
    var before: [Block] = []
    var isBelowHeading = false
    for (index, block) in blocks.enumerated() {
      switch block {
      case .rule where isBelowHeading && !hasStyles:
        isBelowHeading = false
      case .paragraph(let paragraph) where isDivisible(paragraph):
        isBelowHeading = false
        // A line that nothing follows is a heading of nothing.
        let isLast = index == blocks.count - 1
        for piece in pieces(paragraph, isLast: isLast) {
          isBelowHeading = false
          switch piece {
          case .text(let text): found.append(.paragraph(text), or: &before)
          case .heading(let heading):
            isBelowHeading = true
            found.append(
              Section(heading: heading, level: level, origin: FieldOrigin(.line)))
          case .labelled(let label, let text):
            found.append(
              Section(
                level: level, origin: FieldOrigin(.label, label: label), blocks: [.paragraph(text)]
              ))
          }
        }
      case .table(let table):
        isBelowHeading = false
        guard let rows = LabelRows(table) else {
          found.append(block, or: &before)
          continue
        }
        hasMeaning = true
        if let head = rows.head { found.append(.table(head), or: &before) }
        for part in rows.parts {
          found.append(
            Section(
              level: level, origin: FieldOrigin(.row, label: part.label),
              blocks: [.table(part.table)]))
        }
      case .paragraph, .rule, .list, .group, .preformatted, .pageBreak:
        isBelowHeading = false
        found.append(block, or: &before)
      }
    }
    return before
  }

  private func isDivisible(_ paragraph: Paragraph) -> Bool {
    paragraph.headingLevel == nil && paragraph.change == nil
      && (hasStyles || paragraph.inlines.isBare)
  }

  private enum Piece {
    case heading([Inline])
    case labelled(String, Paragraph)
    case text(Paragraph)
  }

  /// The headings of a paragraph and the text between them.
  private mutating func pieces(_ paragraph: Paragraph, isLast: Bool) -> [Piece] {
    let lines = paragraph.inlines.split(omittingEmptySubsequences: false) { $0 == .lineBreak }
    if lines.count == 1 {
      switch heading(of: paragraph.inlines[...], isFirst: true, isEnd: isLast) {
      case .line: return [.heading(paragraph.inlines)]
      case .label(let words): return [.labelled(words, paragraph)]
      case nil: return [.text(paragraph)]
      }
    }
    var pieces: [Piece] = []
    var label: String?
    var text: [ArraySlice<Inline>] = []
    func endText() {
      guard !text.isEmpty else { return }
      var rest = paragraph
      rest.inlines = Array(text.joined(separator: [.lineBreak]))
      pieces.append(label.map { .labelled($0, rest) } ?? .text(rest))
      label = nil
      text = []
    }
    for (number, line) in lines.enumerated() {
      let isEnd = isLast && number == lines.count - 1
      switch heading(of: line, isFirst: text.isEmpty, isEnd: isEnd) {
      case .line:
        endText()
        pieces.append(.heading(Array(line)))
      case .label(let words):
        endText()
        label = words
        text = [line]
      case nil:
        if !line.isEmpty || pieces.isEmpty || !text.isEmpty { text.append(line) }
      }
    }
    endText()
    return pieces
  }

  private enum Heading {
    /// The line is a heading.
    case line
    /// The line begins with a label.
    case label(String)
  }

  /// What a line says of the text that begins with it.
  private mutating func heading(
    of line: ArraySlice<Inline>, isFirst: Bool, isEnd: Bool
  ) -> Heading? {
    if !isEnd, line.isHeading(startsParagraph: isFirst, isEmphasized: hasStyles) {
      let words = line.plainText
      if takes(words, asLine: true) { return .line }
    }
    guard let (label, hasText) = line.label(within: 80), hasText || !isEnd,
      takes(label, asLine: false)
    else { return nil }
    return hasText ? .label(label) : .line
  }

  /// Whether the lexicon knows a heading, and it can stand here; if so, it is noted.
  private mutating func takes(_ heading: String, asLine: Bool) -> Bool {
    guard let meaning = HeadingLexicon.meaning(ofLine: heading) else { return false }
    switch meaning {
    case .topic where !asLine || hasStyles: return false
    case .field, .topic, .combined, .ambiguous:
      hasMeaning = true
      return true
    // A remark stays in its field: a label of it would only divide the text.
    case .comment: return asLine && hasMeaning
    case .closing: return hasMeaning
    }
  }
}

extension [Section] {
  /// Appends a block to the last section, or to the blocks before the first.
  fileprivate mutating func append(_ block: Block, or before: inout [Block]) {
    if isEmpty { before.append(block) } else { self[count - 1].blocks.append(block) }
  }
}
