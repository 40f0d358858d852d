// What the five fields make of raised and lowered letters: 10⁹ must never become 109.

internal import ReportModel

/// How raised or lowered text is written where there are no styles.
enum PlainForm {
  /// In characters that Unicode has for it.
  case characters(String)
  /// As it is, between `^(` and `)`: an exponent would change the number before it.
  case marked
  /// As it is: only the looks are lost, as in `Mme` or `pT1a`.
  case plain
}

extension StyledText {
  /// How the text is written without styles; `nil` where it is neither raised nor lowered.
  var plainForm: PlainForm? {
    let isRaised = style.traits.contains(.superscript)
    guard isRaised || style.traits.contains(.subscript) else { return nil }
    var characters = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      guard let form = isRaised ? raised(scalar) : lowered(scalar) else {
        let hasNumber = string.utf8.contains { 0x30...0x39 ~= $0 }
        return isRaised && hasNumber ? .marked : .plain
      }
      characters.append(form)
    }
    return .characters(String(characters))
  }
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
