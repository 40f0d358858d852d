// The JSON form of lines and the pieces of their text.

public import ReportModel

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

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(status: .kept, kind: .paragraph, spans: [])
    var (status, kind): (Status?, LineKind?)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "status": status = try json.choice()
      case "kind": kind = try json.choice()
      case "oldPlace": oldPlace = try LinePlace(from: &json)
      case "newPlace": newPlace = try LinePlace(from: &json)
      case "isReformatted": isReformatted = try json.boolean()
      case "hasOtherImages": hasOtherImages = try json.boolean()
      case "move": move = try json.integer(in: 1...Int.max)
      case "spans": spans = try json.values(ChangeSpan.init(from:))
      default: throw json.unknownMember
      }
    }
    self.status = try json.required(status, "status")
    self.kind = try json.required(kind, "kind")
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

  init(from json: inout JSONScanner) throws(JSONError) {
    var (passage, line): (Int?, Int?)
    var (table, row, cell): (Int?, Int?, Int?)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "passage": passage = try json.count()
      case "line": line = try json.count()
      case "table": table = try json.integer(in: 1...Int.max)
      case "row": row = try json.integer(in: 1...Int.max)
      case "cell": cell = try json.integer(in: 1...Int.max)
      default: throw json.unknownMember
      }
    }
    self.init(
      passage: try json.required(passage, "passage"), line: try json.required(line, "line"))
    guard table != nil || row != nil || cell != nil else { return }
    self.cell = Cell(
      table: try json.required(table, "table"), row: try json.required(row, "row"),
      cell: try json.required(cell, "cell"))
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

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(.kept, "")
    var (kind, text): (Kind?, String?)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "kind": kind = try json.choice()
      case "class": changeClass = try json.choice()
      case "ignored": isIgnored = try json.boolean()
      case "text": text = try json.string()
      default: throw json.unknownMember
      }
    }
    self.kind = try json.required(kind, "kind")
    self.text = try json.required(text, "text")
  }
}

extension JSONScanner {
  /// Takes an array of values that are read each by a function.
  mutating func values<Value>(
    _ read: (inout JSONScanner) throws(JSONError) -> Value
  ) throws(JSONError) -> [Value] {
    var values: [Value] = []
    try beginArray()
    while try nextElement() { values.append(try read(&self)) }
    return values
  }

  /// Takes an array of strings.
  mutating func strings() throws(JSONError) -> [String] {
    try values { json throws(JSONError) in try json.string() }
  }

  /// Takes an array of words of an enum.
  mutating func choices<Value: RawRepresentable & CaseIterable>() throws(JSONError) -> [Value]
  where Value.RawValue == String {
    try values { json throws(JSONError) in try json.choice() }
  }

  /// Takes a whole number of at least 0.
  mutating func count() throws(JSONError) -> Int { try integer(in: 0...Int.max) }
}
