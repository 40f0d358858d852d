// Reading the sender's five fields: an object of strings, each the text of one field.
//
//   [x] any of the five, in the order of the input        [x] other members as sections, unassigned
//   [x] null and empty strings: nothing is said           [x] nested values as lists with their names
//   [x] lists and tables of a text, where the text        [x] numbers as they are written
//       comes back exactly when it is written again       [x] values of another type: a finding
//
// The heading of a section is the member's name as it was sent: an output shows which text is which,
// and nothing is made up.

internal import Cryptography
public import ReportModel

/// Turns the sender's five fields into a report.
public enum FieldsReader {
  /// Reads an object that has at least one of the five fields.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    guard !bytes.isEmpty else { throw ReadError(.emptyInput) }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(json: bytes, maximumDepth: options.limits.jsonDepth)
    } catch {
      throw ReadError(error)
    }
    guard case .object(let members) = value, members.contains(where: { $0.field != nil }) else {
      let names = Field.allCases.filter { $0 != .unassigned }.map(\.rawValue)
      throw ReadError(
        .notAReport, detail: "none of the members \(names.joined(separator: ", ")) is there")
    }
    var report = report(of: members, options: options)
    report.sources = [
      Source(format: Format.fields.rawValue, size: bytes.count, sha256: SHA256.hex(of: bytes))
    ]
    return report
  }

  /// The report of an object's members; it has no sources yet.
  static func report(of members: [JSONValue.Member], options: ReadOptions) -> Report {
    var report = Report()
    for member in members {
      guard let section = section(member, options, &report.findings) else { continue }
      report.sections.append(section)
    }
    return report
  }

  private static func section(
    _ member: JSONValue.Member, _ options: ReadOptions, _ findings: inout [Finding]
  ) -> Section? {
    let field = member.field
    var text = FieldText(options: options, part: member.name)
    let blocks: [Block]
    switch member.value {
    case .null: return nil
    case .string(let string):
      if string.isEmpty, field != nil { return nil }
      blocks = text.blocks(string)
    case .boolean, .number, .array, .object:
      if field != nil { findings.append(member.wrongType(expected: "a string")) }
      blocks = text.blocks(member.value)
    }
    let heading = text.line(member.name)
    findings += text.findings
    return Section(heading: heading, field: field ?? .unassigned, blocks: blocks)
  }
}

extension JSONValue.Member {
  /// The field that the member is the text of.
  var field: Field? {
    Field(rawValue: name).flatMap { $0 == .unassigned ? nil : $0 }
  }

  /// The finding that the value is of another type; its text is kept.
  func wrongType(expected: String) -> Finding {
    Finding(
      .malformedStructure, "the member \"\(name)\" is \(value.typeName), not \(expected)",
      at: Location(part: name))
  }
}

extension JSONValue {
  /// The type of the value in words.
  var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value as JSON on one line.
  var compactText: String {
    var json = JSONOutput()
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
