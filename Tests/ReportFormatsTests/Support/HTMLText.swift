// Reading the text of a page back, as a reader of the page would: a small one for tests only.

/// The text of HTML that our writer made, without what the writer added.
struct HTMLText {
  private(set) var text = ""
  /// The elements that are open: their names, and whether their text counts.
  private(set) var open: [(name: String, counts: Bool)] = []
  /// What is wrong with the nesting of elements.
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "meta", "col"]
  private static let blocks: Set<String> = [
    "p", "div", "section", "header", "footer", "main", "article", "aside", "h1", "h2", "h3", "h4",
    "h5", "h6", "table", "tr", "td", "th", "pre", "hr", "br", "body",
  ]
  private static let unread: Set<String> = ["head", "style", "title"]

  init(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = rest.first {
      if character == "<" {
        let end = rest.firstIndex(of: ">") ?? rest.endIndex
        read(tag: rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[end...].dropFirst()
      } else {
        let end = rest.firstIndex(of: "<") ?? rest.endIndex
        if open.last?.counts ?? true { text += Self.unescape(rest[..<end]) }
        rest = rest[end...]
      }
    }
    if !open.isEmpty { faults.append("not closed: \(open.map(\.name))") }
  }

  private mutating func read(tag: Substring) {
    let name = String(tag.prefix { $0 != " " })
    if name.hasPrefix("!") { return }
    if Self.blocks.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name) { text += "\n" }
    if name.hasPrefix("/") {
      let closed = open.popLast()?.name
      if closed != String(name.dropFirst()) { faults.append("\(name) closes \(closed ?? "-")") }
      return
    }
    if name == "img" { text += Self.unescape(Self.attribute("alt", of: tag)) }
    if Self.void.contains(name) { return }
    let isAdded = Self.attribute("class", of: tag).split(separator: " ").contains("added")
    let counts = (open.last?.counts ?? true) && !isAdded && !Self.unread.contains(name)
    open.append((name, counts))
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    let index = parts.firstIndex { $0.hasSuffix(" \(name)=") }
    return index.flatMap { $0 + 1 < parts.count ? parts[$0 + 1] : nil } ?? ""
  }

  static func unescape(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ";") ?? rest.index(before: rest.endIndex)
      result += character(rest[rest.index(after: start)..<end])
      rest = rest[end...].dropFirst()
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    default: UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
    }
  }
}
