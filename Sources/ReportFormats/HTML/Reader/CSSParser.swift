// CSS as far as it carries meaning: declarations, and rules of simple selectors (CSS Syntax 3;
// Selectors 4: types, classes, names, lists, descendants, children). Other selectors match nothing.

/// A property with its value in small letters, but for the marks of lists.
struct CSSDeclaration: Equatable {
  var property: CSSProperty
  var value: String
  var isImportant = false
}

/// One element of a selector.
struct CSSCompound: Equatable {
  var type: HTMLName?
  var classes: [String] = []
  var names: [String] = []
  /// Whether the element before it in the selector must be the parent.
  var isChild = false
}

/// A selector with the declarations of its rule.
struct CSSRule {
  /// From the outermost element to the one that the rule is for.
  var compounds: [CSSCompound]
  var declarations: [CSSDeclaration]
  /// What it takes to apply the declarations, in comparisons of an element with a selector.
  var cost: Int

  /// How the rule ranks among others (Selectors 4, 17).
  var specificity: Int {
    compounds.reduce(0) { sum, compound in
      sum + compound.names.count * 1_000_000 + compound.classes.count * 1_000
        + (compound.type == nil ? 0 : 1)
    }
  }
}

/// Parses CSS.
enum CSSParser {
  /// The declarations of a `style` attribute or a rule.
  static func declarations(_ text: some StringProtocol) -> [CSSDeclaration] {
    var found: [CSSDeclaration] = []
    for piece in split(String(text), at: UInt8(ascii: ";")) {
      guard let colon = piece.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      guard let property = CSSProperty(rawValue: piece[..<colon].trimmed.lowercased()) else {
        continue
      }
      var value = piece[piece.utf8.index(after: colon)...].trimmed
      var isImportant = false
      if let mark = value.utf8.lastIndex(of: UInt8(ascii: "!")),
        value[mark...].dropFirst().trimmed.lowercased() == "important"
      {
        isImportant = true
        value = value[..<mark].trimmed
      }
      if property != .listStyleType && property != .listStyle { value = value.lowercased() }
      found.append(CSSDeclaration(property: property, value: value, isImportant: isImportant))
    }
    return found
  }

  /// Splits at a byte outside of quotation marks and brackets.
  private static func split(_ text: String, at separator: UInt8) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var quote: UInt8 = 0
    var depth = 0
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
      } else if byte == separator, depth <= 0 {
        pieces.append(text[start..<index])
        start = text.utf8.index(after: index)
      }
    }
    pieces.append(text[start...])
    return pieces
  }

  /// The rules of a style sheet that hold for screens.
  static func rules(_ sheet: String, imports: inout Int, depth: Int = 0) -> [CSSRule] {
    var rules: [CSSRule] = []
    var rest = Array(withoutComments(sheet).utf8)[...]
    while let (prelude, body) = nextBlock(&rest, imports: &imports) {
      let head = prelude.trimmed
      if head.hasPrefix("@") {
        let words = head.lowercased()
        guard depth < 8, words.hasPrefix("@media"),
          words.contains("screen") || words.contains("all"),
          !words.contains("not ")
        else { continue }
        rules += self.rules(body, imports: &imports, depth: depth + 1)
        continue
      }
      let declarations = declarations(body)
      let cost = declarations.reduce(0) { $0 + 6 + $1.value.utf8.count / 8 }
      for selector in head.split(separator: ",") {
        guard let compounds = compounds(selector.trimmed) else { continue }
        rules.append(CSSRule(compounds: compounds, declarations: declarations, cost: cost))
      }
    }
    return rules
  }

  private static func withoutComments(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "/"), rest.dropFirst().first == UInt8(ascii: "*") {
        rest = rest.dropFirst(2)
        while let next = rest.first {
          rest = rest.dropFirst()
          if next == UInt8(ascii: "*"), rest.first == UInt8(ascii: "/") {
            rest = rest.dropFirst()
            break
          }
        }
      } else if rest.starts(with: "<!--".utf8) {
        rest = rest.dropFirst(4)
      } else if rest.starts(with: "-->".utf8) {
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands before the next block, and the block; statements such as `@import` are passed.
  private static func nextBlock(
    _ rest: inout ArraySlice<UInt8>, imports: inout Int
  ) -> (prelude: String, body: String)? {
    var start = rest.startIndex
    for index in rest.indices {
      switch rest[index] {
      case UInt8(ascii: ";"):
        let statement = String(decoding: rest[start..<index], as: UTF8.self)
        if statement.trimmed.lowercased().hasPrefix("@import") { imports += 1 }
        start = index + 1
      case UInt8(ascii: "{"):
        let prelude = String(decoding: rest[start..<index], as: UTF8.self)
        let end = endOfBlock(rest, from: index)
        let body = String(decoding: rest[(index + 1)..<max(end, index + 1)], as: UTF8.self)
        rest = rest[min(end + 1, rest.endIndex)...]
        return (prelude, body)
      default: break
      }
    }
    return nil
  }

  private static func endOfBlock(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var depth = 0
    for index in start..<text.endIndex {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return text.endIndex
  }

  /// The elements of a selector; `nil` where it is none of those that are known here.
  private static func compounds(_ selector: String) -> [CSSCompound]? {
    var found: [CSSCompound] = []
    var isChild = false
    let spaced = selector.split(separator: ">", omittingEmptySubsequences: false)
      .joined(separator: " > ")
    for word in spaced.split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        isChild = true
        continue
      }
      guard var compound = compound(word) else { return nil }
      compound.isChild = isChild
      isChild = false
      found.append(compound)
    }
    return found.isEmpty || found.count > 16 ? nil : found
  }

  private static func compound(_ word: Substring) -> CSSCompound? {
    let bytes = Array(word.utf8)
    var compound = CSSCompound()
    var index = 0
    func name() -> String {
      let start = index
      while index < bytes.count,
        bytes[index].isASCIILetterOrDigit || bytes[index] >= 0x80
          || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
      {
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    if bytes.first == UInt8(ascii: "*") {
      index = 1
    } else if let first = bytes.first, first.isASCIILetter {
      guard let type = HTMLName.byBytes[Array(name().lowercased().utf8)] else { return nil }
      compound.type = type
    }
    while index < bytes.count {
      let mark = bytes[index]
      index += 1
      let name = name()
      guard !name.isEmpty else { return nil }
      switch mark {
      case UInt8(ascii: "."): compound.classes.append(name)
      case UInt8(ascii: "#"): compound.names.append(name)
      default: return nil
      }
    }
    return compound
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let bytes = Array(utf8)
    guard let start = bytes.firstIndex(where: { !$0.isHTMLSpace }),
      let end = bytes.lastIndex(where: { !$0.isHTMLSpace })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
