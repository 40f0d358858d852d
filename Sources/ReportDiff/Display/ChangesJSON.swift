// Changes as JSON, for programs.
//
// Passages without changes are there by name and place alone. With the reports that were compared, the
// members "old" and "new" are all that is needed to make one out of the other.

public import ReportModel

extension ReportChanges: JSONWritable {
  /// The name of the form, the first member.
  public static let jsonSchema = "reportconv.changes"
  /// The version of the form that is written.
  public static let jsonVersion = "1.0"

  /// The changes in JSON, in UTF-8.
  ///
  /// - Parameter pretty: puts each value on its own line, and ends the last one.
  /// - Returns: the text in UTF-8.
  public func json(pretty: Bool = false) -> [UInt8] {
    var json = JSONOutput(isPretty: pretty)
    write(to: &json)
    if pretty { json.endLine() }
    return json.bytes
  }

  /// Appends the changes' JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("schema", Self.jsonSchema)
    json.member("version", Self.jsonVersion)
    json.member("isEmpty", isEmpty)
    json.member("classes", classes.map(\.rawValue))
    json.member("passages", passages)
    json.endObject()
  }

  /// What the changes are about, the gravest first, without what is ignored.
  public var classes: [ChangeClass] {
    let classes = Set(passages.flatMap(\.classes))
    return ChangeClass.allCases.filter(classes.contains)
  }
}

extension PassageChange: JSONWritable {
  /// Appends the passage's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("status", status)
    json.member("name", name)
    json.member("section", trail)
    json.member("field", field, unless: .unassigned)
    json.member("oldPlace", oldPlace)
    json.member("newPlace", newPlace)
    json.member("classes", classes.map(\.rawValue))
    json.member("lines", lines)
    json.member("old", value: old)
    json.member("new", value: new)
    json.endObject()
  }
}

extension LineChange: JSONWritable {
  /// Appends the line's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("status", status)
    json.member("kind", kind)
    json.member("oldPlace", value: oldPlace)
    json.member("newPlace", value: newPlace)
    json.member("isReformatted", isReformatted)
    json.member("hasOtherImages", hasOtherImages)
    json.member("move", move)
    json.member("spans", spans)
    json.endObject()
  }
}

extension LinePlace: JSONWritable {
  /// Appends the place's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("passage", passage)
    json.member("line", line)
    json.member("table", cell?.table)
    json.member("row", cell?.row)
    json.member("cell", cell?.cell)
    json.endObject()
  }
}

extension ChangeSpan: JSONWritable {
  /// Appends the piece's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("kind", kind)
    json.member("class", changeClass?.rawValue)
    json.member("ignored", isIgnored)
    json.member("text", text)
    json.endObject()
  }
}

extension Passage: JSONWritable {
  /// Appends the passage's JSON form: its place, and its section or blocks.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    switch place {
    case .header(let pages, let part), .footer(let pages, let part):
      if case .header = place {
        json.member("place", "header")
      } else {
        json.member("place", "footer")
      }
      json.member("pages", pages, unless: .default)
      json.member("part", part, unless: 1)
      json.member("blocks", section.blocks)
    case .section(let depth):
      json.member("place", "section")
      json.member("depth", depth)
      json.member("section", value: section)
    case .note(let id, let kind, let label):
      json.member("place", kind)
      json.member("id", id)
      json.member("label", label)
      json.member("blocks", section.blocks)
    case .comment(let id, let author, let initials, let date):
      json.member("place", "comment")
      json.member("id", id)
      json.member("author", author)
      json.member("initials", initials)
      json.member("date", date)
      json.member("blocks", section.blocks)
    }
    json.endObject()
  }
}
