// The JSON form of sections, page headers and page footers.

extension Section: JSONWritable, JSONReadable {
  /// Appends the section's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("heading", heading)
    json.member("label", label)
    json.member("level", level)
    json.member("field", field)
    json.member("origin", value: origin)
    json.member("change", value: change)
    json.member("blocks", blocks)
    json.member("subsections", subsections)
    json.endObject()
  }

  /// Takes the section that stands next.
  package init(from json: inout JSONScanner) throws(JSONError) {
    var section = Section()
    var level: Int?
    var field: Field?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "heading": section.heading = try json.array()
      case "label": section.label = try json.string()
      case "level": level = try json.integer(in: 0...9)
      case "field": field = try json.choice()
      case "origin": section.origin = try FieldOrigin(from: &json)
      case "change": section.change = try ChangeMark(from: &json)
      case "blocks": section.blocks = try json.array()
      case "subsections": section.subsections = try json.array()
      default: throw json.unknownMember
      }
    }
    section.level = try json.required(level, "level")
    section.field = try json.required(field, "field")
    self = section
  }
}

extension FieldOrigin: JSONWritable, JSONReadable {
  /// Appends the origin's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("kind", kind)
    json.member("label", label)
    json.member("loinc", code)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var kind: Kind?
    var label: String?
    var code: String?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = try json.choice()
      case "label": label = try json.string()
      case "loinc": code = try json.string()
      default: throw json.unknownMember
      }
    }
    self.init(try json.required(kind, "kind"), label: label, code: code)
  }
}

extension PageRegion: JSONWritable, JSONReadable {
  /// Appends the region's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("pages", pages, unless: .default)
    json.member("part", part, unless: 1)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(blocks: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "pages": pages = try json.choice()
      case "part": part = try json.integer(in: 1...Int.max)
      case "blocks": blocks = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}
