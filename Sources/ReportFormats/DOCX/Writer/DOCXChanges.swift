// Tracked changes (ECMA-376-1, 17.13.5).

internal import ReportModel

extension DOCXComposer {
  /// Whether text that is written now is deleted, for which runs have an element of its own.
  var isDeleted: Bool {
    outerDeletions > 0 || !changes.isEmpty && changes.contains { $0.kind == .deleted }
  }

  mutating func write(_ content: [Inline], changedBy mark: ChangeMark) {
    guard !isInRuby, content.isShown, hasRoom(for: 2) else {
      ledger.lose(.changes)
      return write(content)
    }
    changes.append(mark)
    depth += 1
    openChange(mark, of: content)
    write(content)
    closeChange(mark)
    depth -= 1
    changes.removeLast()
  }

  /// Opens a change; both ends of a move stand in ranges of one name (17.13.5.24).
  mutating func openChange(_ mark: ChangeMark, of content: [Inline]) {
    switch mark.kind {
    case .inserted: out.literal("<w:ins")
    case .deleted: out.literal("<w:del")
    case .movedFrom, .movedTo:
      let id = makeID()
      out.literal(
        mark.kind == .movedFrom ? "<w:moveFromRangeStart" : "<w:moveToRangeStart")
      attribute("w:id", id)
      writeSource(of: mark)
      out.literal(" w:name=\"move")
      out.append(decimal: moves.number(of: content.plainText, mark.kind))
      out.literal("\"/>")
      moveRanges.append(id)
      out.literal(mark.kind == .movedFrom ? "<w:moveFrom" : "<w:moveTo")
    }
    attribute("w:id", makeID())
    writeSource(of: mark)
    out.append(ascii: ">")
  }

  mutating func closeChange(_ mark: ChangeMark) {
    switch mark.kind {
    case .inserted: out.literal("</w:ins>")
    case .deleted: out.literal("</w:del>")
    case .movedFrom:
      out.literal("</w:moveFrom><w:moveFromRangeEnd")
      attribute("w:id", moveRanges.popLast() ?? 0)
      out.literal("/>")
    case .movedTo:
      out.literal("</w:moveTo><w:moveToRangeEnd")
      attribute("w:id", moveRanges.popLast() ?? 0)
      out.literal("/>")
    }
  }

  /// Writes the change of a paragraph's end or of a row.
  mutating func writeChange(of mark: ChangeMark) {
    switch mark.kind {
    case .inserted: out.literal("<w:ins")
    case .deleted: out.literal("<w:del")
    case .movedFrom: out.literal("<w:moveFrom")
    case .movedTo: out.literal("<w:moveTo")
    }
    attribute("w:id", makeID())
    writeSource(of: mark)
    out.literal("/>")
  }

  /// A paragraph that is neither in the old nor in the new text, between a paragraph and a table that come or go
  /// together: without it LibreOffice keeps the number or the style of the former for the text behind the table.
  mutating func writeBridge() {
    out.literal("<w:p><w:pPr><w:rPr>")
    writeChange(of: ChangeMark(kind: .inserted))
    writeChange(of: ChangeMark(kind: .deleted))
    out.literal("</w:rPr></w:pPr></w:p>")
  }

  /// Who made a change and when: an author must be there, a date must be one.
  private mutating func writeSource(of mark: ChangeMark) {
    attribute("w:author", mark.author ?? "")
    guard let date = mark.date else { return }
    if DateText.isDateTime(date) {
      attribute("w:date", date)
    } else {
      ledger.lose(.changes)
    }
  }
}

/// The names of moves: text that moved away and text that moved here are one move where they are the same.
struct MoveNames {
  private var last = 0
  /// The numbers of moves of which one end was written, by their text and that end.
  private var waiting: [ChangeMark.Kind: [String: [Int]]] = [:]

  /// The number of the move that an end belongs to.
  mutating func number(of text: String, _ kind: ChangeMark.Kind) -> Int {
    let other = kind == .movedFrom ? ChangeMark.Kind.movedTo : .movedFrom
    if let number = waiting[other]?[text]?.first {
      waiting[other]?[text]?.removeFirst()
      return number
    }
    last += 1
    waiting[kind, default: [:]][text, default: []].append(last)
    return last
  }
}

/// Dates as XML has them: word processors refuse a document in which one has another form.
enum DateText {
  /// Whether a text is an `xsd:dateTime` with sensible numbers.
  static func isDateTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, isDate(bytes[..<10]), bytes[10] == UInt8(ascii: "T"),
      isTime(bytes[11..<19])
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
      guard !digits.isEmpty else { return false }
      rest = rest[digits.endIndex...]
    }
    return isZone(rest)
  }

  /// Whether a text is a date alone, or a date with a time (W3CDTF).
  static func isDateOrTime(_ text: String) -> Bool {
    isDate(Array(text.utf8)[...]) || isDateTime(text)
  }

  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let numbers = numbers(bytes, [4, 2, 2], between: "-") else { return false }
    return numbers[0] > 0 && 1...12 ~= numbers[1] && 1...31 ~= numbers[2]
  }

  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let numbers = numbers(bytes, [2, 2, 2], between: ":") else { return false }
    return numbers[0] < 24 && numbers[1] < 60 && numbers[2] < 60
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = bytes.first, !bytes.elementsEqual([UInt8(ascii: "Z")]) else { return true }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let numbers = numbers(bytes.dropFirst(), [2, 2], between: ":")
    else { return false }
    return numbers[0] <= 14 && numbers[1] < 60
  }

  /// Numbers of fixed widths; `nil` where the text is not made of them.
  private static func numbers(
    _ bytes: ArraySlice<UInt8>, _ widths: [Int], between separator: Unicode.Scalar
  ) -> [Int]? {
    guard bytes.count == widths.reduce(widths.count - 1, +) else { return nil }
    var rest = bytes
    var numbers: [Int] = []
    for width in widths {
      if !numbers.isEmpty, rest.popFirst() != UInt8(ascii: separator) { return nil }
      guard rest.prefix(width).allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      numbers.append(rest.prefix(width).reduce(0) { $0 * 10 + Int($1 - 0x30) })
      rest = rest.dropFirst(width)
    }
    return numbers
  }
}
