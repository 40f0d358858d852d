// Paragraphs: \pard and their properties, the text, and an end that a cell may replace by its own.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ paragraph: Paragraph) {
    // Readers take a paragraph that shows nothing for a gap.
    if !paragraph.inlines.isVisible { ledger.lose(.paragraphLayout) }
    beginParagraph(headingStyle(of: paragraph) ?? RTFStyle(textOf: story.kind), paragraph)
    write(paragraph.inlines)
    endParagraph(paragraph.change)
  }

  /// The style of a paragraph with a rank; in the body it would start a section, which it does not.
  mutating func headingStyle(of paragraph: Paragraph) -> RTFStyle? {
    guard let level = paragraph.headingLevel else { return nil }
    guard story.kind == .body, story.tableDepth == 0, !story.isFramed else {
      return RTFStyle(headingLevel: level)
    }
    ledger.lose(.headings)
    return nil
  }

  /// Starts a paragraph of running text that has no properties of its own.
  mutating func beginParagraph() {
    beginParagraph(RTFStyle(textOf: story.kind), Paragraph([]))
  }

  /// Starts a paragraph; its text follows the space that ends the properties.
  ///
  /// - Parameters:
  ///   - style: the style, whose properties are repeated.
  ///   - paragraph: what differs from the style; its text is not written.
  ///   - item: the place in a list whose label the paragraph has.
  mutating func beginParagraph(
    _ style: RTFStyle, _ paragraph: Paragraph, item: RTFListTable.Place? = nil
  ) {
    endOpenParagraph()
    let isAfterTable = story.needsParagraph
    story.needsParagraph = false
    out.literal("\\pard\\plain")
    writeTablePlace()
    if story.isFramed { out.literal("\\absw4400\\pvpara\\phmrg\\posxr\\posyil\\dxfrtext180") }
    out.word("\\s", style.rawValue)
    if story.tableDepth > 0, style == .normal {
      out.literal("\\sb30\\sa30")
    } else {
      if isAfterTable, style == .normal || style == .listParagraph { out.literal("\\sb120") }
      out.literal(style.paragraphFormat)
    }
    if story.isPageRegion { writeTabStops(paragraph) }
    if paragraph.isRightToLeft { out.literal("\\rtlpar") }
    writeAlignment(paragraph)
    writeIndentation(paragraph, item)
    out.literal(style.characterFormat)
    if let language { out.word("\\lang", language) }
    if let item { writeLabel(item, style) } else { out.append(ascii: " ") }
    writePendingMark()
  }

  /// Ends a paragraph, as soon as something follows it; a cell ends its last one itself.
  mutating func endParagraph(_ change: ChangeMark? = nil) {
    story.end = .paragraph(change)
  }

  mutating func endOpenParagraph() {
    endOpenParagraph(with: "\\par")
  }

  /// Writes the end of the last paragraph, if it is open.
  ///
  /// - Parameter mark: the control word of the end.
  /// - Returns: whether there was one.
  @discardableResult
  mutating func endOpenParagraph(with mark: StaticString) -> Bool {
    guard case .paragraph(let change) = story.end else { return false }
    story.end = .none
    if let change {
      out.append(ascii: "{")
      writeWords(of: change)
      out.literal(mark)
      out.literal("}\n")
    } else {
      out.literal(mark)
      out.append(ascii: "\n")
    }
    return true
  }

  /// A paragraph without text, where the format needs one.
  mutating func writeEmptyParagraph() {
    beginParagraph()
    endParagraph()
  }

  private mutating func writeTablePlace() {
    guard story.tableDepth > 0 else { return }
    out.literal("\\intbl")
    if story.tableDepth > 1 { out.word("\\itap", story.tableDepth) }
  }

  private mutating func writeTabStops(_ paragraph: Paragraph) {
    let stops = TabStops(for: paragraph)
    if stops == .centerAndRight { out.word("\\tqc\\tx", RTFPageSize.textWidth / 2) }
    if stops != .none { out.word("\\tqr\\tx", RTFPageSize.textWidth) }
  }

  /// \ql and \qr are sides of the page, so text from right to left starts at the right.
  private mutating func writeAlignment(_ paragraph: Paragraph) {
    switch (paragraph.alignment, paragraph.isRightToLeft) {
    case (.start, false): break
    case (.start, true), (.end, false): out.literal("\\qr")
    case (.end, true): out.literal("\\ql")
    case (.center, _): out.literal("\\qc")
    case (.justify, _): out.literal("\\qj")
    }
  }

  private mutating func writeIndentation(_ paragraph: Paragraph, _ item: RTFListTable.Place?) {
    var indentation = min(max(paragraph.indentation, 0), 15) * 709
    if item == nil, story.listDepth > 0 {
      // Nothing but the indentation says that the paragraph stands under an item.
      ledger.lose(.paragraphLayout)
      indentation += story.listDepth * RTFListTable.step
    }
    if let item {
      out.word("\\ls", item.list)
      out.word("\\ilvl", item.level)
      if !item.isHeading {
        out.word("\\fi-", RTFListTable.hang)
        indentation += (item.level + 1) * RTFListTable.step
      }
    }
    guard indentation > 0 else { return }
    out.word("\\lin", indentation)
    if paragraph.isRightToLeft {
      out.word("\\ri", indentation)
    } else {
      out.word("\\li", indentation)
    }
    if item != nil { out.word("\\tx", indentation) }
  }

  /// The label as printed, for all programs that do not count themselves.
  private mutating func writeLabel(_ item: RTFListTable.Place, _ style: RTFStyle) {
    out.literal("{\\listtext\\pard\\plain")
    out.literal(style.characterFormat)
    out.append(ascii: " ")
    text(item.label, in: .value)
    out.literal(item.isHeading ? " }" : "\\tab}")
  }
}
