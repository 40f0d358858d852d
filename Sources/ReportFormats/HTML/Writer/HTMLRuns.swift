// Text in one style: the elements and the CSS that say how it looks.

internal import ReportModel

/// The traits that HTML has elements for, outermost first.
private let elements: [(trait: TextTraits, start: StaticString, end: StaticString)] = [
  (.bold, "<strong>", "</strong>"), (.italic, "<em>", "</em>"), (.underline, "<u>", "</u>"),
  (.strike, "<s>", "</s>"), (.superscript, "<sup>", "</sup>"), (.subscript, "<sub>", "</sub>"),
]

extension HTMLComposer {
  mutating func write(_ run: StyledText) {
    if run.style.traits.isEmpty, run.style.color == nil, run.style.highlight == nil {
      content(run.string)
    } else {
      write(run.string, run.style)
    }
  }

  private mutating func write(_ string: String, _ style: TextStyle) {
    if style.needsSpan { out.openSpan(style) }
    if !style.traits.isEmpty {
      for element in elements where style.traits.contains(element.trait) {
        out.literal(element.start)
      }
    }
    content(string)
    if !style.traits.isEmpty {
      for element in elements.reversed() where style.traits.contains(element.trait) {
        out.literal(element.end)
      }
    }
    if style.needsSpan { out.literal("</span>") }
  }

  /// Writes text that stands in a line, so that each of its spaces shows.
  mutating func content(_ string: String) {
    let isWritten: Bool? = unsafe string.utf8.withContiguousStorageIfAvailable { bytes in
      let scan = unsafe ByteScan(bytes, afterSpace: dropsSpace)
      guard !scan.hasFoldedSpace else { return false }
      if scan.hasSpecial {
        unsafe text(bytes)
      } else {
        unsafe out.append(contentsOf: bytes)
      }
      dropsSpace = scan.endsInSpace
      return true
    }
    guard isWritten != true else { return }
    var rest = string.utf8[...]
    while !rest.isEmpty { keepSpaces(&rest) }
  }

  private mutating func keepSpaces(_ rest: inout String.UTF8View.SubSequence) {
    let space = UInt8(ascii: " ")
    let isSpace = rest.first == space
    let end = rest.firstIndex { ($0 == space) != isSpace } ?? rest.endIndex
    let piece = rest[..<end]
    rest = rest[end...]
    if isSpace, dropsSpace || piece.count > 1 {
      out.literal("<span style=\"white-space:pre-wrap\">")
      out.append(contentsOf: piece)
      out.literal("</span>")
    } else if let piece = String(piece) {
      text(piece)
    }
    dropsSpace = isSpace
  }
}
