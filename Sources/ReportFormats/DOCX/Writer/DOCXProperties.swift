// The settings part and the properties of the document (ECMA-376-2, 11; ECMA-376-1, 15.2.12).

internal import ReportModel

extension DOCXComposer {
  /// The order is that of the schema (CT_Settings).
  mutating func writeSettings(_ regions: RegionPlan) {
    if regions.hasEvenPages { out.literal("<w:evenAndOddHeaders/>") }
    if notes.hasNotes(.footnote) {
      out.literal("<w:footnotePr><w:numFmt w:val=\"")
      out.append(notes.footnoteFormat.rawValue)
      out.literal(
        "\"/><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    }
    if notes.hasNotes(.endnote) {
      out.literal("<w:endnotePr><w:numFmt w:val=\"")
      out.append(notes.endnoteFormat.rawValue)
      out.literal("\"/><w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/></w:endnotePr>")
    }
    out.literal(
      """
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
      """)
  }

  mutating func writeCoreProperties(_ report: Report) {
    writeProperty("<dc:title>", report.title, "</dc:title>")
    writeProperty("<dc:creator>", report.author, "</dc:creator>")
    writeProperty("<dc:language>", report.language, "</dc:language>")
    writeDate(
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">", report.dates.created, "</dcterms:created>")
    writeDate(
      "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", report.dates.modified,
      "</dcterms:modified>")
  }

  mutating func writeExtendedProperties(_ report: Report) {
    out.literal("<Application>reportconv</Application>")
    writeProperty("<Company>", report.institution, "</Company>")
  }

  /// Word processors take no two properties of one name, in whatever capitals.
  mutating func writeCustomProperties(_ properties: [DocumentProperty]) {
    var names: Set<String> = []
    var number = 2
    for property in properties {
      guard 1...255 ~= property.name.utf16.count, names.insert(property.name.lowercased()).inserted
      else {
        ledger.lose(.properties)
        continue
      }
      out.literal("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\"")
      attribute("pid", number)
      attribute("name", property.name)
      out.literal("><vt:lpwstr>")
      text(property.value, in: .value)
      out.literal("</vt:lpwstr></property>")
      number += 1
    }
  }

  private mutating func writeProperty(
    _ start: StaticString, _ value: String?, _ end: StaticString
  ) {
    guard let value, !value.isEmpty else { return }
    out.literal(start)
    text(value, in: .value)
    out.literal(end)
  }

  private mutating func writeDate(_ start: StaticString, _ date: String?, _ end: StaticString) {
    guard let date else { return }
    guard DateText.isDateOrTime(date) else { return ledger.lose(.properties) }
    writeProperty(start, date, end)
  }
}

extension DOCXName {
  /// Whether a text has the form of a language tag (BCP 47).
  static func isLanguage(_ tag: String) -> Bool {
    2...35 ~= tag.utf8.count
      && tag.utf8.allSatisfy {
        0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-")
      }
  }
}
