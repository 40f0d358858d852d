// How items of lists are marked (CSS Lists 3; CSS Counter Styles 3; HTML 4.4.5).

internal import ReportModel

/// The mark of items.
enum ListStyle: Equatable {
  case none
  case bullet(String)
  case number(NumberFormat)
  /// Letters of Greek, which no word processor counts in.
  case greek
  /// A text before each item.
  case text(String)

  /// Reads `list-style-type` or the short form.
  init?(css value: String) {
    if let quote = value.first(where: { $0 == "\"" || $0 == "'" }) {
      let parts = value.split(separator: quote, omittingEmptySubsequences: false)
      if parts.count > 2 {
        self = .text(String(parts[1]))
        return
      }
    }
    for word in value.lowercased().split(separator: " ") {
      if let style = ListStyle(word: String(word)) {
        self = style
        return
      }
    }
    return nil
  }

  private init?(word: String) {
    switch word {
    case "none": self = .none
    case "disc": self = .bullet("•")
    case "circle": self = .bullet("◦")
    case "square": self = .bullet("▪")
    case "decimal": self = .number(.decimal)
    case "decimal-leading-zero": self = .number(.decimalZero)
    case "lower-alpha", "lower-latin": self = .number(.lowerLetter)
    case "upper-alpha", "upper-latin": self = .number(.upperLetter)
    case "lower-roman": self = .number(.lowerRoman)
    case "upper-roman": self = .number(.upperRoman)
    case "lower-greek": self = .greek
    default: return nil
    }
  }

  /// Reads the `type` attribute, in which capitals count.
  init?(attribute value: String) {
    switch value {
    case "1": self = .number(.decimal)
    case "a": self = .number(.lowerLetter)
    case "A": self = .number(.upperLetter)
    case "i": self = .number(.lowerRoman)
    case "I": self = .number(.upperRoman)
    default: self.init(word: value.lowercased())
    }
  }

  var kind: List.Kind {
    switch self {
    case .none, .bullet, .text: .bullet
    case .number(let format): format.kind
    case .greek: .other
    }
  }

  /// The mark of an item as printed.
  func label(_ number: Int) -> String {
    switch self {
    case .none: return ""
    case .bullet(let sign): return sign
    case .text(let text): return text.trimmed
    case .greek:
      let letters = Array("αβγδεζηθικλμνξοπρστυφχψω")
      return 1...letters.count ~= number ? "\(letters[number - 1])." : "\(number)."
    case .number(let format):
      // CSS counts letters on with two: z, aa, ab; word processors double them: z, aa, bb.
      if format == .lowerLetter || format == .upperLetter, number > 0 {
        return Self.letters(number, isUpper: format == .upperLetter) + "."
      }
      return format.label(number, language: nil) + "."
    }
  }

  private static func letters(_ number: Int, isUpper: Bool) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append((isUpper ? 0x41 : 0x61) + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
