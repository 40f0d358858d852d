// The JSON form of tracked changes, as a member of blocks and rows and as an inline.

extension ChangeMark: JSONWritable, JSONReadable {
  /// Appends the mark's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  fileprivate func writeMembers(to json: inout JSONOutput) {
    json.member("kind", kind)
    json.member("author", author)
    json.member("date", date)
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var members = ChangeMembers()
    try json.beginObject()
    while let name = try json.nextMember() {
      guard try members.take(name, from: &json) else { throw json.unknownMember }
    }
    self = try members.mark(json)
  }
}

/// The form of ``Inline/change(_:_:)``: the members of the mark, and the content.
struct ChangeJSON: JSONWritable, JSONReadable {
  var mark: ChangeMark
  var content: [Inline]

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "change")
    mark.writeMembers(to: &json)
    json.member("content", content)
    json.endObject()
  }
}

extension ChangeJSON {
  init(from json: inout JSONScanner) throws(JSONError) {
    var members = ChangeMembers()
    var content: [Inline] = []
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "content": content = try json.array()
      default: guard try members.take(name, from: &json) else { throw json.unknownMember }
      }
    }
    self.init(mark: try members.mark(json), content: content)
  }
}

/// The members of a change mark while they are being read.
private struct ChangeMembers {
  private var kind: ChangeMark.Kind?
  private var author: String?
  private var date: String?

  /// Takes the value of a member; false where the name is none of a mark's.
  mutating func take(_ name: String, from json: inout JSONScanner) throws(JSONError) -> Bool {
    switch name {
    case "kind": kind = try json.choice()
    case "author": author = try json.string()
    case "date": date = try json.string()
    default: return false
    }
    return true
  }

  func mark(_ json: JSONScanner) throws(JSONError) -> ChangeMark {
    ChangeMark(kind: try json.required(kind, "kind"), author: author, date: date)
  }
}
