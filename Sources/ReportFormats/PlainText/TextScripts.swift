// Raised and lowered text: "10⁻³", "m²", but "M^(me)".
//
// Word processors often raise the space behind a figure, or a comma, with it. That is no reason to
// write "m^(2 )": what cannot be seen to be raised stays outside of the marks.

internal import ReportModel

/// Where text stands in its line.
enum TextScript {
  case raised, lowered

  /// What stands before text of which some characters have no form of their own.
  fileprivate var opening: StaticString {
    switch self {
    case .raised: "^("
    case .lowered: "_("
    }
  }

  /// The form of a character, where fonts have it.
  fileprivate func form(_ scalar: Unicode.Scalar) -> StaticString? {
    switch self {
    case .raised: TextForms.raised(scalar)
    case .lowered: TextForms.lowered(scalar)
    }
  }

  /// How many characters from the start on are words that have forms throughout.
  fileprivate func formed(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    let end = text.firstIndex { form($0) == nil && !$0.isBlank } ?? text.endIndex
    let words = end == text.endIndex ? end : text[..<end].lastIndex(where: \.isBlank) ?? 0
    return max(words - text.startIndex, 0)
  }
}

extension TextComposer {
  /// Appends raised or lowered text: words at its start in the forms that Unicode has for them, the
  /// rest in marks.
  mutating func append(_ string: String, in script: TextScript) {
    let scalars = Array(string.unicodeScalars)
    let start = scalars.firstIndex { !$0.isBlank } ?? scalars.endIndex
    let end = (scalars[start...].lastIndex { !$0.isBlank && !$0.isStop } ?? start - 1) + 1
    let formed = start + script.formed(scalars[start..<end])
    append(scalars[..<start])
    for scalar in scalars[start..<formed] {
      if let form = script.form(scalar) { line.literal(form) } else { append([scalar]) }
    }
    let rest = scalars[formed..<end].drop(while: \.isBlank)
    append(scalars[formed..<rest.startIndex])
    if !rest.isEmpty {
      line.literal(script.opening)
      append(rest)
      line.append(ascii: ")")
    }
    append(scalars[end...])
  }

  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    guard !scalars.isEmpty else { return }
    append(String(String.UnicodeScalarView(scalars)))
  }
}

extension Unicode.Scalar {
  /// A space, a tab or the end of a line.
  fileprivate var isBlank: Bool { properties.isWhitespace }

  /// A mark that looks the same raised or not.
  fileprivate var isStop: Bool { ",.;:".unicodeScalars.contains(self) }
}
