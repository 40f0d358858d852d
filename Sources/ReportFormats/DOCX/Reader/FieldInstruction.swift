// What the code of a field says (ECMA-376-1, 17.16): its name, arguments and switches.

internal import ReportModel

/// The code of a field, taken apart.
struct FieldInstruction: Hashable {
  /// The name in capitals, such as `HYPERLINK`; empty where there is none.
  let kind: String
  /// Words and quoted texts that follow the name, switches included.
  let arguments: [String]

  init(_ code: some StringProtocol) {
    var words = Self.words(code)
    kind = words.isEmpty ? "" : words.removeFirst().uppercased()
    arguments = words
  }

  /// What a switch such as `\l` is followed by.
  func argument(of name: String) -> String? {
    guard let index = arguments.firstIndex(where: { $0.lowercased() == name }),
      index + 1 < arguments.count
    else { return nil }
    return arguments[index + 1]
  }

  /// The target of a HYPERLINK field (17.16.5.25).
  var linkTarget: String? {
    var address = ""
    var words = arguments[...]
    while let word = words.popFirst(), address.isEmpty {
      switch word.lowercased() {
      case "\\l", "\\o", "\\t": _ = words.popFirst()
      case "\\h", "\\m", "\\n": break
      default: address = word
      }
    }
    let anchor = argument(of: "\\l").map { "#\($0)" } ?? ""
    return address.isEmpty && anchor.isEmpty ? nil : address + anchor
  }

  /// The text that a MACROBUTTON field shows: all behind the macro's name (17.16.5.33).
  var buttonText: String { arguments.dropFirst().joined(separator: " ") }

  /// The sign that a SYMBOL field shows (17.16.5.63).
  var symbol: String? {
    guard let word = arguments.first else { return nil }
    let code =
      word.lowercased().hasPrefix("0x") ? UInt32(word.dropFirst(2), radix: 16) : UInt32(word)
    guard let code else { return nil }
    if let font = argument(of: "\\f").flatMap({ SymbolFont(fontName: $0) }), code <= 0xFFFF {
      return font.unicode(UInt16(code)).map { String(Character($0)) }
    }
    let isANSI = 0x80...0x9F ~= code && !arguments.contains { $0.lowercased() == "\\u" }
    let scalar = isANSI ? Self.ansi[Int(code) - 0x80] : code
    return Unicode.Scalar(scalar).map { String(Character($0)) }
  }

  /// The signs 80 to 9F of Windows-1252, which codes stand for unless they say they are Unicode.
  private static let ansi: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Whether a field of this kind shows nothing on the page.
  var isSilent: Bool {
    switch kind {
    case "", "ADVANCE", "ASK", "AUTONUMLGL", "BIDIOUTLINE", "HYPERLINK", "PRIVATE", "RD", "SET",
      "TA", "TC", "XE", "NEXT", "NEXTIF", "SKIPIF":
      true
    default: false
    }
  }

  /// What to tell of a field that runs something or fetches something from outside the document.
  var outsideContent: (code: Finding.Code, message: String, text: String?)? {
    switch kind {
    case "MACROBUTTON", "DDE", "DDEAUTO", "PRINT":
      (
        .activeContent, "the field \(kind) can run a program; it was not carried over",
        arguments.joined(separator: " ")
      )
    case "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "DATABASE", "RD":
      (
        .externalContent,
        "the field \(kind) refers to something outside the document; its stored result"
          + " is kept and nothing was fetched", arguments.first
      )
    default: nil
    }
  }

  /// What to tell of a link that would run something.
  static let linkRuns = "a link would run a program; only its text was kept"

  private static func words(_ code: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var hasWord = false
    var isEscaped = false
    for character in code.unicodeScalars {
      if isEscaped {
        isEscaped = false
        word.unicodeScalars.append(character)
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" || character == "“" || character == "”" {
        isQuoted.toggle()
        hasWord = true
      } else if !isQuoted, character.properties.isWhitespace {
        if hasWord { words.append(word) }
        word = ""
        hasWord = false
      } else {
        word.unicodeScalars.append(character)
        hasWord = true
      }
    }
    if hasWord { words.append(word) }
    return words
  }
}

/// A field that is open while its document is read.
struct OpenField {
  /// Which half of the field is read.
  enum Phase {
    case code
    case result
  }

  var phase = Phase.code
  var code: [UInt8] = []
  /// The wrapper around the result.
  var wrapper: Int?
  /// How much the story had shown when the result began.
  var shownBefore = 0
  /// The state of a legacy check box.
  var isTicked: Bool?
  /// The entries of a legacy drop-down list, which is chosen, and which without a choice.
  var entries: [String] = []
  var chosenEntry: Int?
  var defaultEntry = 0

  var instruction: FieldInstruction { FieldInstruction(String(decoding: code, as: UTF8.self)) }

  /// What a field shows that has no stored result.
  enum Substitute {
    case nothing
    case checkBox(isTicked: Bool)
    case text(String)
    /// The field would show something that the document does not hold.
    case unknown
  }

  /// What the field shows where it has no stored result.
  var substitute: Substitute {
    let instruction = instruction
    switch instruction.kind {
    case "FORMCHECKBOX": return .checkBox(isTicked: isTicked ?? false)
    case "FORMDROPDOWN":
      let entry = chosenEntry ?? defaultEntry
      return entries.indices.contains(entry) ? .text(entries[entry]) : .unknown
    case "FORMTEXT": return .nothing
    case "MACROBUTTON", "GOTOBUTTON": return .text(instruction.buttonText)
    case "SYMBOL": return .text(instruction.symbol ?? "\u{FFFD}")
    default: return instruction.isSilent ? .nothing : .unknown
    }
  }
}
