// The few settings of a document that change what a reader of its pages sees.

internal import ReportModel

/// Settings (ECMA-376-1, 17.15.1).
struct Settings {
  /// Whether pages with an even number have headers and footers of their own.
  var hasEvenPages = false
  /// The language of text that names none.
  var language: String?
  /// How notes are numbered where a part of the document does not say.
  var footnotes = NoteNumbering(format: .decimal)
  var endnotes = NoteNumbering(format: .lowerRoman)

  init() {}

  /// Reads the settings part; none where the document has no settings.
  init(_ bytes: [UInt8], part: String, limits: Limits) throws(ReadError) {
    guard !bytes.isEmpty else { return }
    let root = try XMLElement(parsing: bytes, part: part, limits: limits)
    hasEvenPages = root.first(.evenAndOddHeaders)?.isOn ?? false
    language = root.first(.themeFontLang)?[.val]
    if let properties = root.first(.footnotePr) { footnotes.read(properties) }
    if let properties = root.first(.endnotePr) { endnotes.read(properties) }
  }
}

/// How footnotes or endnotes are numbered (ECMA-376-1, 17.11).
struct NoteNumbering {
  var format: NumberFormat
  var start = 1

  init(format: NumberFormat) {
    self.format = format
  }

  mutating func read(_ properties: XMLElement) {
    if let element = properties.first(.numFmt), let name = element[.val] {
      format = NumberFormat(ooxml: name, customFormat: element[.format])
    }
    if let start = properties.first(.numStart)?[.val].flatMap({ Int($0) }) { self.start = start }
  }
}
