// The JSON form of the inlines that have members of their own.

extension Image: JSONWritable, JSONReadable {
  /// Appends the image's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "image")
    json.member("resource", resource)
    json.member("alternativeText", alternativeText)
    json.member("width", width, unless: 0)
    json.member("height", height, unless: 0)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(resource: nil)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "resource": resource = try json.string()
      case "alternativeText": alternativeText = try json.string()
      case "width": width = try json.integer(in: 0...Int.max)
      case "height": height = try json.integer(in: 0...Int.max)
      default: throw json.unknownMember
      }
    }
  }
}

extension Link: JSONWritable, JSONReadable {
  /// Appends the link's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "link")
    json.member("target", target)
    json.member("tooltip", tooltip)
    json.member("content", content)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var target: String?
    var link = Link(target: "", content: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "target": target = try json.string()
      case "tooltip": link.tooltip = try json.string()
      case "content": link.content = try json.array()
      default: throw json.unknownMember
      }
    }
    link.target = try json.required(target, "target")
    self = link
  }
}

extension FieldResult: JSONWritable, JSONReadable {
  /// Appends the field result's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "fieldResult")
    json.member("kind", kind)
    json.member("content", content)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: String?
    var content: [Inline] = []
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "kind": kind = try json.string()
      case "content": content = try json.array()
      default: throw json.unknownMember
      }
    }
    self.init(kind: try json.required(kind, "kind"), content: content)
  }
}

/// The form of ``Inline/checkBox(isTicked:)``.
struct CheckBoxJSON: JSONWritable, JSONReadable {
  var isTicked: Bool

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "checkBox")
    json.member("ticked", isTicked)
    json.endObject()
  }
}

extension CheckBoxJSON {
  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(isTicked: false)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "ticked": isTicked = try json.boolean()
      default: throw json.unknownMember
      }
    }
  }
}

/// The form of ``Inline/comment(id:edge:)``.
struct CommentEdgeJSON: JSONWritable, JSONReadable {
  var id: String
  var edge: CommentEdge

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "comment")
    json.member("id", id)
    json.member("edge", edge)
    json.endObject()
  }
}

extension CommentEdgeJSON {
  init(from json: inout JSONScanner) throws(JSONError) {
    var id: String?
    var edge: CommentEdge?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "id": id = try json.string()
      case "edge": edge = try json.choice()
      default: throw json.unknownMember
      }
    }
    self.init(id: try json.required(id, "id"), edge: try json.required(edge, "edge"))
  }
}

/// The form of ``Inline/control(_:_:)``.
struct ControlJSON: JSONWritable, JSONReadable {
  var control: ContentControl
  var content: [Inline]

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "control")
    json.member("tag", control.tag)
    json.member("alias", control.alias)
    json.member("content", content)
    json.endObject()
  }
}

extension ControlJSON {
  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(control: ContentControl(), content: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "tag": control.tag = try json.string()
      case "alias": control.alias = try json.string()
      case "content": content = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

/// The form of ``Inline/ruby(base:annotation:)``.
struct RubyJSON: JSONWritable, JSONReadable {
  var base: [Inline]
  var annotation: [Inline]

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "ruby")
    json.member("base", base)
    json.member("annotation", annotation)
    json.endObject()
  }
}

extension RubyJSON {
  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(base: [], annotation: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "base": base = try json.array()
      case "annotation": annotation = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}
