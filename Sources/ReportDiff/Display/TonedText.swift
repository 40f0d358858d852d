// Text in pieces with colours, so that it can be cut into lines.

/// Text some of whose pieces have a colour.
struct TonedText {
  /// What a colour says, as a code of the terminal (ECMA-48, 8.3.117).
  enum Tone: String {
    case title = "1"
    case removed = "31"
    case added = "32"
    /// Removed or added, with colours of letters and ground exchanged.
    case gravelyRemoved = "7;31"
    case gravelyAdded = "7;32"
  }

  private var pieces: [(text: String, tone: Tone?)] = []

  init() {}

  init(_ text: String, _ tone: Tone?) { append(text, tone) }

  mutating func append(_ text: String, _ tone: Tone? = nil) {
    if !text.isEmpty { pieces.append((text, tone)) }
  }

  /// The number of characters.
  var count: Int { plain.count }

  /// The text with the codes of its colours.
  var rendered: String {
    pieces.map { text, tone in
      tone.map { "\u{1B}[\($0.rawValue)m\(text)\u{1B}[0m" } ?? text
    }.joined()
  }

  /// The text cut between words into lines of at most so many characters.
  func folded(_ width: Int) -> [TonedText] {
    let scalars = pieces.flatMap { piece in piece.text.unicodeScalars.map { ($0, piece.tone) } }
    var place = 0
    return PlainLine.folded(plain, width).map { line in
      var folded = TonedText()
      for scalar in line.unicodeScalars {
        // Folding leaves out nothing but spaces.
        while place < scalars.count, scalars[place].0 != scalar { place += 1 }
        folded.extend(by: scalar, place < scalars.count ? scalars[place].1 : nil)
        place += 1
      }
      return folded
    }
  }

  private var plain: String { pieces.map(\.text).joined() }

  private mutating func extend(by scalar: Unicode.Scalar, _ tone: Tone?) {
    if let last = pieces.indices.last, pieces[last].tone == tone {
      pieces[last].text.unicodeScalars.append(scalar)
    } else {
      pieces.append((String(scalar), tone))
    }
  }
}

extension TonedText {
  /// Appends a piece of a line: what one report alone has is in colour, or between signs where these are
  /// needed.
  mutating func append(_ span: ChangeSpan, usesColor: Bool, isMarked: Bool) {
    let text = PlainLine.safe(span.text)
    guard span.kind != .kept, let changeClass = span.changeClass, !span.isIgnored else {
      return append(text)
    }
    let isRemoved = span.kind == .removed
    if usesColor {
      append(text, Tone(isRemoved: isRemoved, isGrave: changeClass.isCritical))
    } else if isMarked {
      append(isRemoved ? "[-\(text)-]" : "{+\(text)+}")
    } else {
      append(text)
    }
  }
}

extension TonedText.Tone {
  fileprivate init(isRemoved: Bool, isGrave: Bool) {
    if isRemoved {
      self = isGrave ? .gravelyRemoved : .removed
    } else {
      self = isGrave ? .gravelyAdded : .added
    }
  }
}
