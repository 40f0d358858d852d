// The field Sec-WebSocket-Extensions (RFC 6455, 9.1).

/// Extensions that a server names, each with parameters.
enum ExtensionHeader {
  /// An extension.
  struct Entry: Sendable, Hashable {
    var name: String
    var parameters: [Parameter]
  }

  /// A parameter; its value may be quoted.
  struct Parameter: Sendable, Hashable {
    var name: String
    var value: String?
  }

  /// Reads the values of all such fields; `nil` where they break the grammar.
  static func parse(_ values: [String]) -> [Entry]? {
    var entries: [Entry] = []
    for value in values {
      // Neither token nor quoted token can hold a comma or a semicolon.
      for element in value.split(separator: ",", omittingEmptySubsequences: false) {
        guard let entry = entry(element) else { return nil }
        entries.append(entry)
      }
    }
    return entries
  }

  private static func entry(_ text: Substring) -> Entry? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    guard let first = parts.first, let name = token(first) else { return nil }
    var entry = Entry(name: name, parameters: [])
    for part in parts.dropFirst() {
      guard let parameter = parameter(part) else { return nil }
      entry.parameters.append(parameter)
    }
    return entry
  }

  private static func parameter(_ text: Substring) -> Parameter? {
    guard let equals = text.firstIndex(of: "=") else {
      return token(text).map { Parameter(name: $0, value: nil) }
    }
    var value = trimmed(text[text.index(after: equals)...])
    if value.count >= 2, value.first == "\"", value.last == "\"" {
      value = value.dropFirst().dropLast()
    }
    guard let name = token(text[..<equals]), ResponseHead.isToken(value) else { return nil }
    return Parameter(name: name, value: String(value))
  }

  private static func token(_ text: Substring) -> String? {
    let name = trimmed(text)
    return ResponseHead.isToken(name) ? name.lowercased() : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
