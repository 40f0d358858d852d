// Links, the places they lead to, and stored fields (RTF 1.9.1, Fields).

internal import ReportModel

/// Fields whose stored result every program shows, and that run, ask and fetch nothing.
///
/// LibreOffice computes others anew even where they are locked: a DATE would become that of today.
private let storedFields: Set<String> = [
  "AUTHOR", "CREATEDATE", "DOCPROPERTY", "DOCVARIABLE", "FILESIZE", "FORMTEXT", "LASTSAVEDBY",
  "MERGEFIELD", "NOTEREF", "PRINTDATE", "QUOTE", "SAVEDATE", "SECTION", "SEQ", "STYLEREF",
  "USERNAME",
]

/// Fields that each page shows for itself in its header and footer.
private let pageFields: Set<String> = ["PAGE", "NUMPAGES", "SECTIONPAGES"]

extension RTFComposer {
  mutating func write(_ link: Link) {
    switch LinkTarget(link.target) {
    case _ where isInLink: writeShown(link)
    case .anchor(let name): writeLive(link, address: nil, anchor: name)
    case .address: writeLive(link, address: link.target, anchor: nil)
    case .unsafe: writeShown(link)
    }
  }

  private mutating func writeLive(_ link: Link, address: String?, anchor: String?) {
    out.literal("{\\field{\\*\\fldinst HYPERLINK")
    writeArgument("", address)
    writeArgument(" \\\\l", anchor)
    writeArgument(" \\\\o", link.tooltip)
    out.literal("}{\\fldrslt ")
    isInLink = true
    write(link.content)
    isInLink = false
    out.literal("}}")
  }

  /// Arguments stand in quotation marks; these and backslashes have a backslash before them.
  private mutating func writeArgument(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    out.literal(name)
    out.literal(" \"")
    var escaped = ""
    for scalar in value.unicodeScalars {
      if scalar == "\\" || scalar == "\"" || scalar == "“" || scalar == "”" {
        escaped.unicodeScalars.append("\\")
      }
      escaped.unicodeScalars.append(scalar)
    }
    text(escaped, in: .value)
    out.append(ascii: "\"")
  }

  /// A link that may not be followed, or stands in another, is its text.
  private mutating func writeShown(_ link: Link) {
    ledger.lose(.links)
    write(link.content)
  }

  mutating func writeAnchor(_ name: String) {
    let isOurs = name.hasPrefix(RTFFieldMark.prefix) || name == "_GoBack"
    guard !isOurs, bookmarks.insert(name).inserted else { return ledger.lose(.links) }
    writeBookmark(name)
  }

  mutating func writeBookmark(_ name: String) {
    out.literal("{\\*\\bkmkstart ")
    text(name, in: .value)
    out.literal("}{\\*\\bkmkend ")
    text(name, in: .value)
    out.append(ascii: "}")
  }

  /// A field with its stored result, locked so that no program computes it anew; else its text.
  mutating func write(_ field: FieldResult) {
    let isPageField = story.isPageRegion && pageFields.contains(field.kind)
    guard isPageField || storedFields.contains(field.kind) else {
      ledger.lose(.fieldResults)
      return write(field.content)
    }
    out.literal("{\\field")
    if !isPageField { out.literal("\\fldlock") }
    out.literal("{\\*\\fldinst ")
    out.append(field.kind)
    out.literal("}{\\fldrslt ")
    write(field.content)
    out.literal("}}")
  }

  /// A form field that word processors show as a box; its result is the box as a sign for those
  /// that know no form fields, and hidden from those that would show both.
  mutating func writeCheckBox(isTicked: Bool) {
    out.literal("{\\field\\fldlock{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffsize0")
    out.word("\\ffhps", 20)
    out.word("\\ffdefres0\\ffres", isTicked ? 1 : 0)
    out.literal("}}}{\\fldrslt {\\v ")
    out.unicode(isTicked ? 0x2612 : 0x2610)
    out.literal("}}}")
  }
}

/// The bookmark that says which field a section feeds; word processors do not show names with `_`.
enum RTFFieldMark {
  static let prefix = "_Field_"

  /// The name of the bookmark: `_Field_findings_3`.
  static func name(_ field: Field, _ number: Int) -> String {
    "\(prefix)\(field.rawValue)_\(number)"
  }

  /// The field that a bookmark names; `nil` for any other bookmark.
  static func field(of name: String) -> Field? {
    guard name.hasPrefix(prefix) else { return nil }
    return Field(rawValue: String(name.dropFirst(prefix.count).prefix { $0 != "_" }))
  }
}
