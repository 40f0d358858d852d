// The JSON form of inlines: plain text is a bare string, all else an object with a `type`.

extension Inline: JSONWritable, JSONReadable {
  /// Appends the inline's JSON form.
  public func write(to json: inout JSONOutput) {
    switch self {
    case .text(let run): run.write(to: &json)
    case .lineBreak: json.object(type: "lineBreak")
    case .tab: json.object(type: "tab")
    case .anchor(let name): json.object(type: "anchor", "name", name)
    case .checkBox(let isTicked): CheckBoxJSON(isTicked: isTicked).write(to: &json)
    case .image(let image): image.write(to: &json)
    case .note(let id): json.object(type: "note", "id", id)
    case .comment(let id, let edge): CommentEdgeJSON(id: id, edge: edge).write(to: &json)
    case .link(let link): link.write(to: &json)
    case .fieldResult(let field): field.write(to: &json)
    case .control(let control, let content):
      ControlJSON(control: control, content: content).write(to: &json)
    case .ruby(let base, let annotation):
      RubyJSON(base: base, annotation: annotation).write(to: &json)
    case .change(let mark, let content):
      ChangeJSON(mark: mark, content: content).write(to: &json)
    }
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    if json.peek == UInt8(ascii: "\"") {
      self = .text(StyledText(try json.runString()))
      return
    }
    switch try json.tag() {
    case "text": self = .text(try StyledText(from: &json))
    case "lineBreak":
      try json.taggedNothing()
      self = .lineBreak
    case "tab":
      try json.taggedNothing()
      self = .tab
    case "anchor": self = .anchor(try json.taggedString("name"))
    case "checkBox": self = .checkBox(isTicked: try CheckBoxJSON(from: &json).isTicked)
    case "image": self = .image(try json.value())
    case "note": self = .note(id: try json.taggedString("id"))
    case let type: self = try Inline(spanning: type, from: &json)
    }
  }

  /// Takes an inline that holds or marks other inlines.
  private init(spanning type: String, from json: inout JSONScanner) throws(JSONError) {
    switch type {
    case "comment":
      let mark = try CommentEdgeJSON(from: &json)
      self = .comment(id: mark.id, edge: mark.edge)
    case "link": self = .link(try json.value())
    case "fieldResult": self = .fieldResult(try json.value())
    case "control":
      let control = try ControlJSON(from: &json)
      self = .control(control.control, control.content)
    case "ruby":
      let ruby = try RubyJSON(from: &json)
      self = .ruby(base: ruby.base, annotation: ruby.annotation)
    case "change":
      let change = try ChangeJSON(from: &json)
      self = .change(change.mark, change.content)
    default: throw json.unknownType(type, "inline")
    }
  }
}

extension StyledText: JSONWritable, JSONReadable {
  /// Appends the text's JSON form: a string where its style is plain.
  public func write(to json: inout JSONOutput) {
    guard style != .plain else { return json.string(string) }
    json.beginObject()
    json.member("type", "text")
    if !style.traits.isEmpty {
      for (name, trait) in TextTraits.named { json.member(name, style.traits.contains(trait)) }
    }
    json.member("color", value: style.color)
    json.member("highlight", value: style.highlight)
    json.member("text", string)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var text: String?
    var style = TextStyle.plain
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "text": text = try json.runString()
      case "color": style.color = try json.value()
      case "highlight": style.highlight = try json.value()
      default:
        guard let trait = TextTraits.named.first(where: { $0.name == name })?.trait else {
          throw json.unknownMember
        }
        if try json.boolean() { style.traits.insert(trait) }
      }
    }
    self.init(try json.required(text, "text"), style)
  }
}

extension Color: JSONWritable, JSONReadable {
  /// Appends the colour as `#rrggbb`.
  public func write(to json: inout JSONOutput) { json.string(hex) }

  init(from json: inout JSONScanner) throws(JSONError) {
    let text = try json.string()
    guard text.utf8.first == UInt8(ascii: "#"), let color = Color(hex: text) else {
      throw json.invalidValue("a colour such as #c00000, found \"\(text)\"")
    }
    self = color
  }
}

extension JSONScanner {
  /// Takes the string of a text run: never empty, line ends and tabs are inlines of their own.
  fileprivate mutating func runString() throws(JSONError) -> String {
    let text = try string()
    guard !text.isEmpty else { throw invalidValue("text that is not empty") }
    // Only an escape can bring such a character into a string.
    let hasBreak = hadEscapes && text.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard !hasBreak else {
      throw invalidValue("text without line ends and tabs: these are inlines of their own")
    }
    return text
  }
}
