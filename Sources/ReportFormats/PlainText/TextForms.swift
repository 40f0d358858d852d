// The raised and lowered figures and signs that Unicode has.

/// Characters that are raised or lowered by themselves, as far as fonts have them.
enum TextForms {
  static func raised(_ scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "0": "⁰"
    case "1": "¹"
    case "2": "²"
    case "3": "³"
    case "4": "⁴"
    case "5": "⁵"
    case "6": "⁶"
    case "7": "⁷"
    case "8": "⁸"
    case "9": "⁹"
    case "+": "⁺"
    case "-": "⁻"
    case "(": "⁽"
    case ")": "⁾"
    case "n": "ⁿ"
    default: nil
    }
  }

  static func lowered(_ scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "0": "₀"
    case "1": "₁"
    case "2": "₂"
    case "3": "₃"
    case "4": "₄"
    case "5": "₅"
    case "6": "₆"
    case "7": "₇"
    case "8": "₈"
    case "9": "₉"
    case "+": "₊"
    case "-": "₋"
    case "(": "₍"
    case ")": "₎"
    default: nil
    }
  }
}
