// Reading the text of an RTF document back: a small reader for tests only, which knows nothing of
// the one that is tested.

/// The text of RTF that our writer made, and what is wrong with its structure.
struct RTFText {
  /// The text in the order of ``Report/plainText``: headers, body, notes, comments, footers.
  var text: String { (headers + [body] + notes + comments + footers).joined(separator: "\n") }
  private(set) var body = ""
  private(set) var headers: [String] = []
  private(set) var footers: [String] = []
  private(set) var notes: [String] = []
  private(set) var comments: [String] = []
  /// What is wrong with groups, letters and numbers of entries.
  private(set) var faults: [String] = []

  private enum Story { case body, header, footer, note, comment }

  private struct State {
    var story = Story.body
    /// Whether the text is that of a table, a property, a name.
    var isHidden = false
    /// Whether the text is what an image shows.
    var isMark = false
  }

  private var state = State()
  private var outer: [State] = []
  private var texts: [(story: Story, text: String)] = []
  private var units: [UInt16] = []
  private var skips = 0
  private var used: [String: Set<Int>] = [:]
  private var defined: [String: Set<Int>] = [:]
  /// The destinations that are open, innermost last.
  private var destinations: [String] = [""]

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "{"):
        outer.append(state)
        destinations.append(destinations.last ?? "")
      case UInt8(ascii: "}"): closeGroup()
      case UInt8(ascii: "\\"): readControl(&rest)
      case 0x0A, 0x0D: break
      case 0x20...0x7E: append(UInt16(byte))
      default: faults.append("byte \(byte)")
      }
    }
    flush()
    if !outer.isEmpty { faults.append("\(outer.count) groups are not closed") }
    for (name, numbers) in used {
      let missing = numbers.subtracting(defined[name] ?? [])
      if !missing.isEmpty { faults.append("no \(name) \(missing.sorted())") }
    }
  }

  private mutating func closeGroup() {
    flush()
    guard let last = outer.popLast() else { return faults.append("a group that was not opened") }
    if state.story != last.story, let index = texts.lastIndex(where: { $0.story == state.story }) {
      let text = texts.remove(at: index).text
      switch state.story {
      case .body: break
      case .header: headers.append(text)
      case .footer: footers.append(text)
      case .note: notes.append(text)
      case .comment: comments.append(text)
      }
    }
    state = last
    destinations.removeLast()
  }

  private mutating func begin(_ story: Story) {
    state.story = story
    state.isHidden = false
    texts.append((story, ""))
  }

  private mutating func readControl(_ rest: inout ArraySlice<UInt8>) {
    guard let first = rest.first else { return faults.append("a lone backslash") }
    guard isLetter(first) else {
      rest = rest.dropFirst()
      return readSymbol(first, &rest)
    }
    let word = rest.prefix(while: isLetter)
    rest = rest.dropFirst(word.count)
    let digits = rest.prefix { 0x30...0x39 ~= $0 || $0 == 0x2D }
    rest = rest.dropFirst(digits.count)
    if rest.first == 0x20 { rest = rest.dropFirst() }
    let name = String(decoding: word, as: UTF8.self)
    let number = Int(String(decoding: digits, as: UTF8.self))
    if name == "u" {
      append(UInt16(bitPattern: Int16(number ?? 0)))
      skips = 1
    } else {
      flush()
      read(name, number)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte || 0x41...0x5A ~= byte }

  private mutating func readSymbol(_ symbol: UInt8, _ rest: inout ArraySlice<UInt8>) {
    switch symbol {
    case UInt8(ascii: "'"):
      rest = rest.dropFirst(2)
      skips = max(skips - 1, 0)
    case UInt8(ascii: "~"): append(0xA0)
    case UInt8(ascii: "-"): append(0xAD)
    case UInt8(ascii: "_"): append(0x2011)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): append(UInt16(symbol))
    case UInt8(ascii: "*"): state.isHidden = true
    default: faults.append("the symbol \(symbol)")
    }
  }

  private mutating func read(_ name: String, _ number: Int?) {
    switch name {
    case "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "info", "pict",
      "nonesttables":
      state.isHidden = true
      destinations[destinations.count - 1] = name
    case "shppict", "nesttableprops": state.isHidden = false
    case "sv": state.isHidden = false
    case "header", "headerl", "headerr", "headerf": begin(.header)
    case "footer", "footerl", "footerr", "footerf": begin(.footer)
    case "footnote": begin(.note)
    case "annotation": begin(.comment)
    case "listtext": state.isHidden = false
    case "chftn", "chatn": break
    case "cs" where number != 20 && number != 24 && destinations.last != "stylesheet":
      state.isHidden = true
      note("cs", number)
    case "par", "cell", "nestcell", "row", "nestrow", "line", "page", "sect": append(0x0A)
    case "tab": append(0x09)
    case "f", "s", "cs", "ls", "cf", "cb", "chcbpat", "clcbpat": note(name, number)
    case "red": defined["colour", default: [0]].insert((defined["colour"]?.count ?? 1))
    default: break
    }
  }

  /// Notes that an entry of a table is named, or made.
  private mutating func note(_ name: String, _ number: Int?) {
    guard let number else { return faults.append("\\\(name) without a number") }
    let table = ["cf", "cb", "chcbpat", "clcbpat"].contains(name) ? "colour" : name
    let home = ["f": "fonttbl", "s": "stylesheet", "cs": "stylesheet", "ls": "listoverridetable"]
    if let home = home[name], home == destinations.last {
      defined[table, default: []].insert(number)
    } else {
      used[table, default: []].insert(number)
    }
  }

  private mutating func append(_ unit: UInt16) {
    if skips > 0 {
      skips -= 1
    } else if !state.isHidden {
      units.append(unit)
    }
  }

  private mutating func flush() {
    guard !units.isEmpty else { return }
    let text = String(decoding: units, as: UTF16.self)
    units = []
    if state.story == .body {
      body += text
    } else if let index = texts.lastIndex(where: { $0.story == state.story }) {
      texts[index].text += text
    }
  }
}
