// The JSON form of tables.

extension Table: JSONWritable, JSONReadable {
  /// Appends the table's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("type", "table")
    json.member("columnWidths", columnWidths)
    json.member("headerRows", headerRows, unless: 0)
    json.member("summary", summary)
    json.member("rows", rows)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(rows: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "type": try json.skipString()
      case "columnWidths": columnWidths = try json.array()
      case "headerRows": headerRows = try json.integer(in: 0...Int.max)
      case "summary": summary = try json.string()
      case "rows": rows = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

extension TableRow: JSONWritable, JSONReadable {
  /// Appends the row's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("control", value: control)
    json.member("change", value: change)
    json.member("cells", cells)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(cells: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "control": control = try json.value()
      case "change": change = try json.value()
      case "cells": cells = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

extension TableCell: JSONWritable, JSONReadable {
  /// What a span may be: a number that no page holds would only cost whoever lays the table out.
  private static let spans = 1...65_535

  /// Appends the cell's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("columnSpan", columnSpan, unless: 1)
    json.member("rowSpan", rowSpan, unless: 1)
    json.member("shading", value: shading)
    json.member("control", value: control)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(blocks: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "columnSpan": columnSpan = try json.integer(in: Self.spans)
      case "rowSpan": rowSpan = try json.integer(in: Self.spans)
      case "shading": shading = try json.value()
      case "control": control = try json.value()
      case "blocks": blocks = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}
