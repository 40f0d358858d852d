// What a line must look like to be a heading, or to begin with a label.

internal import ReportModel

extension [Inline] {
  /// Whether there is nothing but text, tabs, boxes and line ends, as in plain text.
  var isBare: Bool {
    allSatisfy { inline in
      switch inline {
      case .text, .tab, .lineBreak, .checkBox: true
      case .anchor, .image, .note, .comment, .link, .fieldResult, .control, .ruby, .change: false
      }
    }
  }
}

extension ArraySlice<Inline> {
  var plainText: String { Array(self).plainText }

  /// Whether a line looks like a heading where it stands.
  ///
  /// Where letters can be emphasised, a heading is bold, underlined or in capitals.
  func isHeading(startsParagraph: Bool, isEmphasized: Bool) -> Bool {
    // A sentence is none, and most lines are sentences.
    if case .text(let run)? = last, run.string.utf8.last == UInt8(ascii: ".") { return false }
    var bytes = 0
    var isMarked = true
    for inline in self {
      switch inline {
      case .text(let run):
        // Most lines are too long by their bytes already, which cost nothing to count.
        bytes += run.string.utf8.count
        guard bytes <= 4 * 60 else { return false }
        let isBlank = run.string.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        if !isBlank, run.style.traits.isDisjoint(with: [.bold, .underline]) { isMarked = false }
      case .anchor: break
      case .tab, .lineBreak, .checkBox, .image, .note, .comment, .link, .fieldResult, .control,
        .ruby, .change:
        return false
      }
    }
    let text = plainText
    guard text.isHeading(startsParagraph: startsParagraph || isEmphasized && isMarked) else {
      return false
    }
    return !isEmphasized || isMarked || text.isInCapitals
  }

  /// The label that ends with a colon in one of the first bytes of a line, and whether text follows.
  func label(within limit: Int) -> (label: String, hasText: Bool)? {
    var label = ""
    for index in indices {
      switch self[index] {
      case .text(let run):
        guard let colon = run.string.colon(within: limit - label.utf8.count) else {
          guard label.utf8.count + run.string.utf8.count < limit else { return nil }
          label += run.string
          continue
        }
        label += run.string[...colon]
        let rest =
          [.text(String(run.string[run.string.index(after: colon)...]), run.style)]
          + self[(index + 1)...]
        return (label, rest.contains { !$0.isBlank })
      case .anchor: break
      case .tab, .lineBreak, .checkBox, .image, .note, .comment, .link, .fieldResult, .control,
        .ruby, .change:
        return nil
      }
    }
    return nil
  }
}

extension Inline {
  /// Whether a reader sees nothing of it.
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let run): run.string.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
    case .anchor, .tab, .lineBreak: true
    case .checkBox, .image, .note, .comment, .link, .fieldResult, .control, .ruby, .change: false
    }
  }
}

extension String {
  /// The place of the first colon, where it is in the first bytes.
  fileprivate func colon(within limit: Int) -> Index? {
    let bytes = utf8.span
    for index in 0..<min(limit, bytes.count) where bytes[index] == UInt8(ascii: ":") {
      return utf8.index(startIndex, offsetBy: index)
    }
    return nil
  }

  /// Whether a line looks like a heading where it stands.
  fileprivate func isHeading(startsParagraph: Bool) -> Bool {
    guard utf8.last != UInt8(ascii: "."), utf8.count <= 4 * 60, unicodeScalars.count <= 60,
      let first = unicodeScalars.first(where: { $0.properties.isAlphabetic }),
      !first.properties.isLowercase
    else { return false }
    return startsParagraph || utf8.last == UInt8(ascii: ":") || isInCapitals
  }

  var isInCapitals: Bool {
    !unicodeScalars.contains { $0.properties.isLowercase }
  }
}
