// What the tests of conservation compare: words in order, or letters and digits by number.

import ReportModel

/// The words of a text, with control characters as writers replace them.
func words(_ text: String) -> [String] {
  var result: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      word.append("\u{FFFD}")
    } else if !scalar.properties.isWhitespace {
      word.append(scalar)
    } else if !word.isEmpty {
      result.append(String(word))
      word = String.UnicodeScalarView()
    }
  }
  if !word.isEmpty { result.append(String(word)) }
  return result
}

/// Whether writers replace a character: it is no text, and terminals obey it.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\t", "\n", "\r": false
  case "\0"..<" ", "\u{7F}": true
  default: false
  }
}

/// How often each letter and digit stands in a text; raised and lowered digits count as digits.
func letters(_ text: String) -> [Unicode.Scalar: Int] {
  var counts: [Unicode.Scalar: Int] = [:]
  for scalar in text.unicodeScalars {
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
    counts[plain(scalar), default: 0] += 1
  }
  return counts
}

/// The plain form of a raised or lowered character.
private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0xB9: "1"
  case 0xB2: "2"
  case 0xB3: "3"
  case 0x207F: "n"
  case 0x2070...0x2079, 0x2080...0x2089: Unicode.Scalar(scalar.value % 16 + 48) ?? scalar
  default: scalar
  }
}

/// What one text has more than another, for messages that show it.
func surplus(
  _ counts: [Unicode.Scalar: Int], over others: [Unicode.Scalar: Int]
) -> [Unicode.Scalar: Int] {
  counts.compactMapValues { $0 }.merging(others) { $0 - $1 }
    .filter { counts[$0.key] != nil && $0.value > 0 }
}
