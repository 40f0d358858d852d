// The JSON form of blocks but tables: objects whose `type` says which block they are.

extension Block: JSONWritable, JSONReadable {
  /// Appends the block's JSON form.
  public func write(to json: inout JSONOutput) {
    switch self {
    case .paragraph(let paragraph): paragraph.write(to: &json)
    case .list(let list): list.write(to: &json)
    case .table(let table): table.write(to: &json)
    case .group(let group): group.write(to: &json)
    case .preformatted(let text): json.object(type: "preformatted", "text", text)
    case .rule: json.object(type: "rule")
    case .pageBreak: json.object(type: "pageBreak")
    }
  }

  /// Takes the block that stands next.
  package init(from json: inout JSONScanner) throws(JSONError) {
    switch try json.tag() {
    case "paragraph": self = .paragraph(try json.value())
    case "list": self = .list(try json.value())
    case "table": self = .table(try json.value())
    case "group": self = .group(try json.value())
    case "preformatted": self = .preformatted(try json.taggedString("text"))
    case "rule":
      try json.taggedNothing()
      self = .rule
    case "pageBreak":
      try json.taggedNothing()
      self = .pageBreak
    case let type: throw json.unknownType(type, "block")
    }
  }
}

extension Paragraph: JSONWritable, JSONReadable {
  /// Appends the paragraph's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "paragraph")
    json.member("alignment", alignment, unless: .start)
    json.member("indentation", indentation, unless: 0)
    json.member("headingLevel", headingLevel)
    json.member("rightToLeft", isRightToLeft)
    json.member("change", value: change)
    json.member("content", inlines)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init([])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "content": inlines = try json.array()
      case "alignment": alignment = try json.choice()
      case "indentation": indentation = try json.integer(in: 0...15)
      case "headingLevel": headingLevel = try json.integer(in: 0...9)
      case "rightToLeft": isRightToLeft = try json.boolean()
      case "change": change = try json.value()
      default: throw json.unknownMember
      }
    }
  }
}

extension List: JSONWritable, JSONReadable {
  /// Appends the list's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "list")
    json.member("kind", kind)
    json.member("start", start, unless: 1)
    json.member("items", items)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: Kind?
    var list = List(kind: .other, items: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "kind": kind = try json.choice()
      case "start": list.start = try json.integer()
      case "items": list.items = try json.array()
      default: throw json.unknownMember
      }
    }
    list.kind = try json.required(kind, "kind")
    self = list
  }
}

extension ListItem: JSONWritable, JSONReadable {
  /// Appends the item's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("label", label.isEmpty ? nil : label)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(label: "", blocks: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "label": label = try json.string()
      case "blocks": blocks = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

extension Group: JSONWritable, JSONReadable {
  /// Appends the group's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "group")
    json.member("kind", kind)
    json.member("control", value: control)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: Kind?
    var group = Group(.control, blocks: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "kind": kind = try json.choice()
      case "control": group.control = try json.value()
      case "blocks": group.blocks = try json.array()
      default: throw json.unknownMember
      }
    }
    group.kind = try json.required(kind, "kind")
    self = group
  }
}

extension ContentControl: JSONWritable, JSONReadable {
  /// Appends the content control's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("tag", tag)
    json.member("alias", alias)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init()
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "tag": tag = try json.string()
      case "alias": alias = try json.string()
      default: throw json.unknownMember
      }
    }
  }
}
