// One style of a document, and which heading it makes.

/// A style as it stands in the styles part (ECMA-376-1, 17.7.4).
struct Style {
  /// What a style applies to.
  enum Kind {
    case paragraph
    case character
    case table
    case numbering
  }

  /// A part of a table that a table style can treat on its own (ECMA-376-1, 17.18.89).
  enum TableRegion: String, CaseIterable {
    case firstRow
    case lastRow
    case firstColumn = "firstCol"
    case lastColumn = "lastCol"
  }

  /// What such parts have on top of the table; four fields, as a dictionary would cost each start
  /// of the program more than a report's tables do.
  struct RegionProperties {
    private var firstRow: RunProperties?
    private var lastRow: RunProperties?
    private var firstColumn: RunProperties?
    private var lastColumn: RunProperties?

    subscript(region: TableRegion) -> RunProperties? {
      get {
        switch region {
        case .firstRow: firstRow
        case .lastRow: lastRow
        case .firstColumn: firstColumn
        case .lastColumn: lastColumn
        }
      }
      set {
        switch region {
        case .firstRow: firstRow = newValue
        case .lastRow: lastRow = newValue
        case .firstColumn: firstColumn = newValue
        case .lastColumn: lastColumn = newValue
        }
      }
    }

    /// These properties on top of those of another style.
    func over(_ base: RegionProperties) -> RegionProperties {
      var result = base
      for region in TableRegion.allCases {
        guard let own = self[region] else { continue }
        result[region] = base[region].map { own.over($0) } ?? own
      }
      return result
    }
  }

  /// Some parts of a table.
  struct TableRegions: OptionSet {
    var rawValue: UInt8

    static let firstRow = TableRegions(rawValue: 1)
    static let lastRow = TableRegions(rawValue: 1 << 1)
    static let firstColumn = TableRegions(rawValue: 1 << 2)
    static let lastColumn = TableRegions(rawValue: 1 << 3)
  }

  var id: String
  var kind: Kind
  var isDefault = false
  var name = ""
  var basedOn: String?
  var run = RunProperties()
  var paragraph = ParagraphProperties()
  /// What parts of a table have on top, for a table style.
  var regions = RegionProperties()

  /// The rank of the heading that the style's name stands for: 1 to 9, or 0 for the title.
  var namedHeadingLevel: Int? {
    Style.headingLevel(name: name) ?? (name.isEmpty ? Style.headingLevel(name: id) : nil)
  }
}

extension Style {
  /// The names that word processors give to heading styles, in small letters without spaces.
  private static let headingNames = [
    "heading", "überschrift", "berschrift", "titre", "título", "titulo", "iwwerschrëft",
    "titolo", "kop", "encabezado", "cabeçalho", "rubrik", "overskrift", "otsikko", "nagłówek",
    "nadpis", "címsor", "заголовок", "titlu",
  ]

  private static let titleNames = ["title", "titel", "titre"]

  /// The rank that a style's name stands for: `heading 2`, `Überschrift 2`, `Titre2`.
  static func headingLevel(name: String) -> Int? {
    var name = name.lowercased()
    name.removeAll { $0 == " " || $0 == "_" || $0 == "-" }
    if titleNames.contains(name) { return 0 }
    guard let digit = name.last, let level = digit.wholeNumberValue, 1...9 ~= level else {
      return nil
    }
    return headingNames.contains(String(name.dropLast())) ? level : nil
  }
}
