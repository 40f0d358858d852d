// Reading the text of Markdown back: a small reader of what our writer makes, for tests only.

/// The text of Markdown that our writer made, without markup.
struct MarkdownText {
  private(set) var text = ""
  private var rest: Substring.UnicodeScalarView
  private var tables = 0

  init(_ bytes: [UInt8]) {
    rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = rest.first {
      switch scalar {
      case "\\" where tables == 0: readEscape()
      case "`" where tables == 0: readCode()
      case "<": readTag()
      case "&": readEntity()
      case "[" where rest.starts(with: "[^".unicodeScalars) && tables == 0: skip(through: "]")
      case "]" where rest.starts(with: "](<".unicodeScalars) && tables == 0: readTarget()
      default: take()
      }
    }
  }

  private mutating func take() {
    if let scalar = rest.popFirst() { text.unicodeScalars.append(scalar) }
  }

  private mutating func readEscape() {
    rest = rest.dropFirst()
    take()
  }

  /// A code span or a fenced block: up to a row of as many backticks.
  private mutating func readCode() {
    let fence = rest.prefix { $0 == "`" }.count
    rest = rest.dropFirst(fence)
    while !rest.isEmpty {
      let row = rest.prefix { $0 == "`" }.count
      if row == fence {
        rest = rest.dropFirst(row)
        return
      }
      for _ in 0..<max(row, 1) { take() }
    }
  }

  private mutating func readTag() {
    guard let next = rest.dropFirst().first,
      next.properties.isAlphabetic || "/!".contains(Character(next))
    else { return take() }
    let tag = String(rest.prefix { $0 != ">" })
    if tag.hasPrefix("<table") { tables += 1 }
    if tag.hasPrefix("</table") { tables -= 1 }
    if tag.hasPrefix("<t") || tag.hasPrefix("<p") || tag.hasPrefix("<br") { text += "\n" }
    skip(through: ">")
  }

  private mutating func readEntity() {
    let name = rest.prefix { $0 != ";" }
    guard name.count < 8 else { return take() }
    skip(through: ";")
    text += HTMLText.unescape(Substring(String(name) + ";"))
  }

  private mutating func readTarget() {
    skip(through: ">")
    if rest.starts(with: " \"".unicodeScalars) {
      rest = rest.dropFirst(2)
      skip(through: "\"")
    }
  }

  private mutating func skip(through end: Unicode.Scalar) {
    rest = rest.drop { $0 != end }.dropFirst()
  }
}
