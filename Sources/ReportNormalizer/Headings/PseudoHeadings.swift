// Headings that no style marks: lines of plain text that the lexicon knows become sections.
//
//  - A line of its own of at most 60 characters: where it starts a paragraph; inside a paragraph only in
//    capitals or with a colon at its end, since a word of the lexicon may stand alone on the last line
//    of a sentence.
//  - A label at the start of a line, "Conclusion : nodule stable": the label with its colon is the
//    heading, the rest its text. A subject such as "Labor" is no heading there.
//  - A row of marks right below a heading is part of it.
//  - What ends the text ("Unterschrift") or remarks on it counts only behind a section with a meaning:
//    "Patient : MUSTER Erika" above all sections is a line of the letter's head.
//
// Each letter stays, in its order. Only reports whose first source is plain text are looked at; what
// other formats can mark, they mark. A second time changes nothing.

internal import ReportModel

extension Report {
  /// Makes sections of the lines of a plain text that the lexicon knows as headings.
  mutating func promotePseudoHeadings() {
    guard sources.first?.format == "txt" else { return }
    var promotion = Promotion()
    sections = promotion.sections(sections)
  }
}

/// Makes sections of lines, from the first section of a report to the last.
private struct Promotion {
  /// Whether a section came that feeds a field or could.
  private var hasMeaning = false

  /// The sections with those that stand in their blocks; a section without a heading is divided.
  mutating func sections(_ sections: [Section]) -> [Section] {
    var promoted: [Section] = []
    for var section in sections {
      if let meaning = HeadingLexicon.meaning(of: section.heading.plainText) { note(meaning) }
      let level = section.heading.isEmpty ? section.level : min(section.level + 1, 9)
      var found: [Section] = []
      section.blocks = blocks(section.blocks, level: level, &found)
      let below = self.sections(section.subsections)
      if section.heading.isEmpty, section.label == nil {
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

  private mutating func note(_ meaning: HeadingMeaning) {
    switch meaning {
    case .field, .topic, .combined, .ambiguous: hasMeaning = true
    case .comment, .closing: break
    }
  }

  /// The blocks before the first heading among them; those behind it go to the sections found.
  private mutating func blocks(
    _ blocks: [Block], level: Int, _ found: inout [Section]
  ) -> [Block] {
    var before: [Block] = []
    var isBelowHeading = false
    for (index, block) in blocks.enumerated() {
      if case .rule = block, isBelowHeading {
        isBelowHeading = false
        continue
      }
      isBelowHeading = false
      guard case .paragraph(let paragraph) = block, paragraph.headingLevel == nil,
        paragraph.inlines.isBare
      else {
        found.append(block, or: &before)
        continue
      }
      // A line that nothing follows is a heading of nothing.
      let isLast = index == blocks.count - 1
      for piece in pieces(paragraph, isLast: isLast) {
        switch piece {
        case .text(let text):
          isBelowHeading = false
          found.append(.paragraph(text), or: &before)
        case .heading(let heading):
          isBelowHeading = true
          found.append(Section(heading: heading, level: level))
        }
      }
    }
    return before
  }

  private enum Piece {
    case heading([Inline])
    case text(Paragraph)
  }

  /// The headings of a paragraph and the text between them.
  private mutating func pieces(_ paragraph: Paragraph, isLast: Bool) -> [Piece] {
    let lines = paragraph.inlines.split(omittingEmptySubsequences: false) { $0 == .lineBreak }
    var pieces: [Piece] = []
    var text: [ArraySlice<Inline>] = []
    func endText() {
      if !text.isEmpty {
        var rest = paragraph
        rest.inlines = Array(text.joined(separator: [.lineBreak]))
        pieces.append(.text(rest))
        text = []
      }
    }
    for (number, line) in lines.enumerated() {
      var line = line
      let isEnd = isLast && number == lines.count - 1
      var isFirst = text.isEmpty
      while let (heading, rest) = heading(of: line, isFirst: isFirst, isEnd: isEnd) {
        endText()
        pieces.append(.heading(heading))
        line = rest
        isFirst = true
        if rest.isEmpty { break }
      }
      if !line.isEmpty || pieces.isEmpty || !text.isEmpty { text.append(line) }
    }
    endText()
    return pieces
  }

  /// The heading that a line is or starts with, and the rest of the line.
  private mutating func heading(
    of line: ArraySlice<Inline>, isFirst: Bool, isEnd: Bool
  ) -> ([Inline], ArraySlice<Inline>)? {
    guard case .text(let run)? = line.first else { return nil }
    if line.count == 1, !isEnd, run.string.isLine(startsParagraph: isFirst), takes(run.string) {
      return (Array(line), [])
    }
    guard let colon = run.string.utf8.prefix(80).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let label = String(run.string[...colon])
    guard let meaning = HeadingLexicon.meaning(ofLine: label), !isTopic(meaning), takes(label)
    else { return nil }
    let text = run.string[run.string.index(after: colon)...].drop { $0 == " " }
    var rest = line.dropFirst()
    if !text.isEmpty { rest = [.text(String(text), run.style)] + rest }
    guard !rest.isEmpty else { return isEnd ? nil : ([.text(label, run.style)], []) }
    return ([.text(label, run.style)], rest)
  }

  private func isTopic(_ meaning: HeadingMeaning) -> Bool {
    if case .topic = meaning { true } else { false }
  }

  /// Whether the lexicon knows a heading, and it can stand here; if so, it is noted.
  private mutating func takes(_ heading: String) -> Bool {
    guard let meaning = HeadingLexicon.meaning(ofLine: heading) else { return false }
    switch meaning {
    case .field, .topic, .combined, .ambiguous:
      hasMeaning = true
      return true
    case .comment, .closing: return hasMeaning
    }
  }
}

extension [Section] {
  /// Appends a block to the last section, or to the blocks before the first.
  fileprivate mutating func append(_ block: Block, or before: inout [Block]) {
    if isEmpty { before.append(block) } else { self[count - 1].blocks.append(block) }
  }
}

extension [Inline] {
  /// Whether there is nothing but text, tabs, boxes and line ends, as in plain text.
  fileprivate var isBare: Bool {
    allSatisfy { inline in
      switch inline {
      case .text, .tab, .lineBreak, .checkBox: true
      case .anchor, .image, .note, .comment, .link, .fieldResult, .control, .ruby, .change: false
      }
    }
  }
}

extension String {
  /// Whether a line looks like a heading where it stands.
  fileprivate func isLine(startsParagraph: Bool) -> Bool {
    // Most lines are too long by their bytes already, which cost nothing to count.
    guard utf8.last != UInt8(ascii: "."), utf8.count <= 4 * 60, unicodeScalars.count <= 60,
      let first = unicodeScalars.first(where: { $0.properties.isAlphabetic }),
      !first.properties.isLowercase
    else { return false }
    if startsParagraph { return true }
    if utf8.last == UInt8(ascii: ":") { return true }
    return !unicodeScalars.contains { $0.properties.isLowercase }
  }
}
