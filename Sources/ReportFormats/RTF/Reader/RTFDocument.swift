// What the header of RTF says: fonts, colours, styles, authors of changes, properties.

internal import ReportModel

/// The tables and settings of a document.
struct RTFDocument {
  /// The code page of text whose font does not name another.
  var codePage = CodePage.windows1252
  var defaultFont: Int32 = 0
  var language: Int32 = 0
  var fonts = RTFFontTable()
  var colors = RTFColors()
  var styles = RTFStyleSheet()
  var lists = RTFListDefinitions()
  /// Who made changes, by number.
  var authors: [String] = []
  var title: String?
  var author: String?
  var institution: String?
  var dates = ReportDates()
  var properties: [DocumentProperty] = []
  /// Whether the document is of our own writer.
  var isOwn = false
  /// Whether left and right pages have headers of their own.
  var hasFacingPages = false
  var footnotes = NoteNumbering(format: .decimal)
  var endnotes = NoteNumbering(format: .decimal)

  /// The font of a number, or the default one.
  func font(_ number: Int32) -> RTFFontTable.Font? {
    fonts[number < 0 ? defaultFont : number]
  }

  /// The author of a number in the table of revisions.
  func author(_ number: Int32) -> String? {
    let index = Int(number)
    guard authors.indices.contains(index), !authors[index].isEmpty else { return nil }
    return authors[index]
  }
}

/// The colours of a document; the first is the usual one.
struct RTFColors {
  private var colors: [Color?] = []
  private var next: (red: Int32?, green: Int32?, blue: Int32?) = (nil, nil, nil)

  /// Takes one share of the colour that is read.
  mutating func set(_ word: RTFDocumentWord, _ value: Int32) {
    switch word {
    case .red: next.red = value
    case .green: next.green = value
    default: next.blue = value
    }
  }

  /// Ends a colour; one of which nothing is said is the usual one.
  mutating func finish() {
    let isSaid = next.red != nil || next.green != nil || next.blue != nil
    func share(_ value: Int32?) -> UInt8 { UInt8(clamping: value ?? 0) }
    colors.append(
      isSaid
        ? Color(red: share(next.red), green: share(next.green), blue: share(next.blue)) : nil)
    next = (nil, nil, nil)
  }

  /// The colour of a number.
  subscript(number: Int32) -> Color? {
    colors.indices.contains(Int(number)) ? colors[Int(number)] : nil
  }
}
