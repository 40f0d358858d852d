// Lines that look like headings and are text all the same: a person is told of them.
//
//  - A line of its own that ends with a colon, with words that the lexicon does not know.
//  - A label of persons or of the order within a field: "Untersuchung durch: Dr. Muster".
//  - A line that begins with a heading of another field, and no mark behind it: "Befund unauffällig".
//  - A line in capitals within a field.
//  - A row of a table whose first cell names another field: "Voruntersuchung | CT vom 3.8.2033".

internal import ReportModel

extension Section {
  /// The words of the lines that look like headings in the section's own paragraphs and tables.
  var suspectedHeadings: [String] {
    var found: [String] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph) where paragraph.headingLevel == nil:
        for (number, line) in paragraph.inlines.split(whereSeparator: { $0 == .lineBreak })
          .enumerated()
        {
          // The label of the section itself is known.
          if index == 0, number == 0, origin?.label != nil { continue }
          if let words = suspectedHeading(line) { found.append(words) }
        }
      case .table(let table) where field != .unassigned:
        let rows = origin?.kind == .row ? table.rows.dropFirst() : table.rows[...]
        found += rows.compactMap(suspectedLabel)
      case .paragraph, .table, .list, .group, .preformatted, .rule, .pageBreak: break
      }
    }
    return found
  }

  /// The words of a row's first cell where they head a section of another field.
  private func suspectedLabel(_ row: TableRow) -> String? {
    guard row.cells.count == 2, let words = row.cells.first?.words,
      case .field(let named) = HeadingLexicon.meaning(ofRow: words), named != field
    else { return nil }
    return words
  }

  private func suspectedHeading(_ line: ArraySlice<Inline>) -> String? {
    if let (label, hasText) = line.label(within: 80) {
      if !hasText, line.isHeading(startsParagraph: true, isEmphasized: false) { return label }
      guard field != .unassigned, let key = HeadingKey.key(of: label),
        let entry = HeadingLexicon.entry(forKey: key)
      else { return nil }
      return entry.flags.isDisjoint(with: .admin) && entry.kind != .closing ? nil : label
    }
    if let words = HeadingLexicon.leadingWords(of: line, notIn: field) { return words }
    guard field != .unassigned, line.isHeading(startsParagraph: true, isEmphasized: false) else {
      return nil
    }
    let text = line.plainText
    return text.utf8.count > 7 && text.isInCapitals ? text : nil
  }
}

extension HeadingLexicon {
  /// The one or two words that begin a line and head a section of another field.
  fileprivate static func leadingWords(
    of line: ArraySlice<Inline>, notIn field: Field
  ) -> String? {
    guard case .text(let run)? = line.first, let first = run.string.unicodeScalars.first,
      first.properties.isUppercase, HeadingBeginnings.all.mayHold(firstWordOf: run.string)
    else { return nil }
    let isShort = line.count == 1 && run.string.utf8.count <= 60
    // Two words that are longer head nothing.
    guard let start = run.string.words(2, within: 60), let key = HeadingKey.key(of: start) else {
      return nil
    }
    let word = String(key.prefix { $0 != " " })
    for (count, words) in [(2, key), (1, word)] where count == 1 || words != word {
      guard let entry = entry(forKey: words),
        entry.kind == .field || entry.kind == .ambiguous && isShort,
        entry.flags.isDisjoint(with: [.topic, .weak, .admin])
      else { continue }
      return entry.fields == field.set ? nil : run.string.words(count, within: 60)
    }
    return nil
  }
}

extension String {
  /// The first words, with which the string does not end; fewer where they end behind a byte.
  fileprivate func words(_ count: Int, within limit: Int) -> String? {
    let bytes = utf8.span
    var end: Int?
    var left = count
    for index in 0..<Swift.min(limit, bytes.count) where bytes[index] == UInt8(ascii: " ") {
      end = index
      left -= 1
      if left == 0 { break }
    }
    return end.map { String(self[..<utf8.index(startIndex, offsetBy: $0)]) }
  }
}
