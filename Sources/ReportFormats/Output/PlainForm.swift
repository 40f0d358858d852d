// What is made of raised and lowered letters where there are no styles: 10⁹ must not become 109.
//
// Word processors often raise the space behind a figure, or a comma, with it. That is no reason to
// write "m^(2 )": what cannot be seen to be raised is not marked.

internal import ReportModel

/// Raised or lowered text in three parts, written one after another.
struct PlainForm {
  /// Words at its start in the characters that Unicode has for them, and space around them.
  var formed: String
  /// What there are no such characters for, as it is.
  var rest: String
  /// Space and stops behind all others.
  var end: String
}

extension StyledText {
  /// How the text is written without styles; `nil` where it is neither raised nor lowered.
  var plainForm: PlainForm? {
    let isRaised = style.traits.contains(.superscript)
    guard isRaised || style.traits.contains(.subscript) else { return nil }
    return PlainForm(string, by: isRaised ? raised : lowered)
  }
}

extension PlainForm {
  fileprivate init(_ string: String, by form: (Unicode.Scalar) -> Unicode.Scalar?) {
    let scalars = Array(string.unicodeScalars)
    let start = scalars.firstIndex { !$0.isBlank } ?? scalars.endIndex
    let end = (scalars[start...].lastIndex { !$0.isBlank && !$0.isStop } ?? start - 1) + 1
    // All up to the first character without a form, or the space before its word.
    let odd = scalars[start..<end].firstIndex { form($0) == nil && !$0.isBlank } ?? end
    let word = odd == end ? end : (scalars[..<odd].lastIndex(where: \.isBlank) ?? start - 1) + 1
    formed = String(scalars[..<max(word, start)].map { form($0) ?? $0 })
    rest = String(scalars[max(word, start)..<end])
    self.end = String(scalars[end...])
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    var text = UnicodeScalarView()
    text.append(contentsOf: scalars)
    self.init(text)
  }
}

extension Unicode.Scalar {
  /// A space, a tab or the end of a line.
  fileprivate var isBlank: Bool { properties.isWhitespace }

  /// A mark that looks the same raised or not.
  fileprivate var isStop: Bool { ",.;:".unicodeScalars.contains(self) }
}

/// The raised form of a character, where fonts have it.
private func raised(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "0": "⁰"
  case "1": "¹"
  case "2": "²"
  case "3": "³"
  case "4"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x2070)
  case "+": "⁺"
  case "-", "\u{2212}": "⁻"
  case "(": "⁽"
  case ")": "⁾"
  case "n": "ⁿ"
  default: nil
  }
}

/// The lowered form of a character, where fonts have it.
private func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "0"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x2080)
  case "+": "₊"
  case "-", "\u{2212}": "₋"
  case "(": "₍"
  case ")": "₎"
  default: nil
  }
}
