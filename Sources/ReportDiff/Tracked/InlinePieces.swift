// The inlines of a line cut at places of its text, so that pieces of two versions can be compared.

internal import ReportModel

/// Takes the inlines of a line piece by piece.
struct InlinePieces {
  private struct Piece {
    var inline: Inline
    /// Where it starts in the text of the line, in bytes of UTF-8.
    var start: Int
    var size: Int
  }

  private var pieces: ArraySlice<Piece> = []
  private var place = 0

  /// Cuts inlines at places of their text, given in bytes of UTF-8 and in order.
  init(_ inlines: [Inline], cuts: [Int]) {
    var pieces: [Piece] = []
    var cuts = cuts[...]
    var start = 0
    for inline in inlines {
      let size = inline.size
      cuts = cuts.drop { $0 <= start }
      if case .text(let text) = inline {
        var rest = text.string[...]
        while let cut = cuts.first(where: { $0 > start }), cut < start + rest.utf8.count {
          let end = rest.utf8.index(rest.startIndex, offsetBy: cut - start)
          pieces.append(
            Piece(
              inline: .text(StyledText(String(rest[..<end]), text.style)), start: start,
              size: cut - start))
          rest = rest[end...]
          start = cut
          cuts = cuts.drop { $0 <= cut }
        }
        pieces.append(
          Piece(
            inline: .text(StyledText(String(rest), text.style)), start: start,
            size: rest.utf8.count))
        start += rest.utf8.count
      } else {
        pieces.append(Piece(inline: inline, start: start, size: size))
        start += size
      }
    }
    self.pieces = pieces[...]
  }

  /// Takes the pieces that start within the next bytes of the text.
  ///
  /// A mark without text at the end goes with text that both versions have, so that both have it there.
  mutating func take(_ size: Int, isKept: Bool, isLast: Bool) -> [Inline] {
    place += size
    let end = place
    let taken = pieces.prefix { piece in
      piece.start < end || piece.size == 0 && piece.start == end && (isKept || isLast)
    }
    pieces = pieces.dropFirst(taken.count)
    return taken.map(\.inline)
  }

  /// Takes what is left.
  mutating func takeAll() -> [Inline] {
    defer { pieces = [] }
    return pieces.map(\.inline)
  }
}

/// Where the inlines of two versions are cut: where the words differ, and where either of them changes its
/// looks within text that both have.
struct Cuts {
  private(set) var old: [Int] = []
  private(set) var new: [Int] = []

  init(_ spans: [ChangeSpan], _ oldInlines: [Inline], _ newInlines: [Inline]) {
    let (oldBounds, newBounds) = (oldInlines.bounds, newInlines.bounds)
    var (from, to) = (0, 0)
    for span in spans {
      let size = span.text.utf8.count
      old.append(from)
      new.append(to)
      switch span.kind {
      case .removed: from += size
      case .added: to += size
      case .kept:
        let within =
          oldBounds.filter { $0 > from && $0 < from + size }.map { $0 - from }
          + newBounds.filter { $0 > to && $0 < to + size }.map { $0 - to }
        for step in Set(within).sorted() {
          old.append(from + step)
          new.append(to + step)
        }
        from += size
        to += size
      }
    }
  }
}

extension Inline {
  /// The bytes of its text.
  fileprivate var size: Int {
    if case .text(let text) = self { return text.string.utf8.count }
    return [self].plainText.utf8.count
  }
}

extension [Inline] {
  /// Where the inlines end in the text, in bytes.
  fileprivate var bounds: [Int] {
    var end = 0
    return map { inline in
      end += inline.size
      return end
    }
  }
}
