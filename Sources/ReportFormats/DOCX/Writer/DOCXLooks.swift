// Tracked changes of looks (ECMA-376-1, 17.13.5.29 and 17.13.5.31): the text stays, and its properties before the
// change stand beside those of now.
//
// In a report, text that looks otherwise is taken away and put in again. Where that is asked for, both become one
// text whose look changed, which word processors show as such.

internal import ReportModel

/// Text that looks otherwise than before.
struct RestyledText {
  var text: StyledText
  var former: TextStyle
}

extension DOCXComposer {
  /// The text of two neighbours, where the first is taken away and the second is the same text put in again.
  func restyled(_ one: Inline, _ other: Inline) -> [RestyledText]? {
    guard tracksLooks, !isInRuby, changes.isEmpty,
      case .change(let removal, let old) = one, removal.kind == .deleted,
      case .change(let addition, let new) = other, addition.kind == .inserted,
      removal.author == addition.author, old.count == new.count
    else { return nil }
    return zip(old, new).reduce(into: Optional([])) { found, pair in
      guard case .text(let old) = pair.0, case .text(let new) = pair.1,
        old.string == new.string, !old.style.turns(new.style)
      else {
        found = nil
        return
      }
      found?.append(RestyledText(text: new, former: old.style))
    }
  }

  /// Writes runs with their properties of now and before.
  mutating func write(_ restyled: [RestyledText], by author: String?) {
    for run in restyled {
      out.literal("<w:r><w:rPr>")
      writeRunProperties(run.text.style)
      out.literal("<w:rPrChange")
      writeLookChange(author)
      out.literal("<w:rPr>")
      writeRunProperties(run.former)
      out.literal("</w:rPr></w:rPrChange></w:rPr>")
      text(run.text.string, in: .run)
      closeRun()
    }
  }

  /// A paragraph as it is now, where the first of two is taken away and the second has the same text in another
  /// layout.
  func relaidOut(_ one: Paragraph, _ other: Block?) -> Paragraph? {
    guard tracksLooks, case .paragraph(var paragraph)? = other,
      let removal = one.change, removal.kind == .deleted,
      let addition = paragraph.change, addition.kind == .inserted,
      removal.author == addition.author, one.inlines.count == 1, paragraph.inlines.count == 1,
      case .change(_, let old) = one.inlines[0], case .change(_, let new) = paragraph.inlines[0]
    else { return nil }
    if old == new {
      paragraph.inlines = new
    } else if restyled(one.inlines[0], paragraph.inlines[0]) != nil {
      paragraph.inlines = one.inlines + paragraph.inlines
    } else {
      return nil
    }
    paragraph.change = nil
    return paragraph
  }

  /// The number and the author of a change of looks, which ends the tag.
  mutating func writeLookChange(_ author: String?) {
    attribute("w:id", makeID())
    attribute("w:author", author ?? "")
    out.append(ascii: ">")
  }
}

extension TextStyle {
  /// Whether one of two styles is read from right to left and the other is not: that is no property of a run.
  fileprivate func turns(_ other: TextStyle) -> Bool {
    traits.contains(.rightToLeft) || other.traits.contains(.rightToLeft)
  }
}
