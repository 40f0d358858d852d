// List definitions: levels, instances, overrides (ECMA-376-1, 17.9).

internal import ReportModel

/// One level of a list.
struct NumberingLevel {
  var format = NumberFormat.decimal
  var start = 1
  /// The label with `%1` to `%9` for the numbers of the levels.
  var text = ""
  /// The level after whose use this one starts anew; 0 for never, `nil` for the one above.
  var restart: Int?
  /// Whether all numbers of the label are shown as 1, 2, 3.
  var isLegal = false
  /// The font of a bullet, where it is one of symbols.
  var symbols: SymbolFont?
  /// The paragraph style that stands for the level.
  var style: String?
}

/// The list definitions of a document.
struct Numbering {
  /// An instance of a definition.
  struct Instance {
    var definition: Int
    /// The numbers that levels start at in this instance.
    var starts: [Int: Int] = [:]
    /// Levels that this instance defines anew.
    var levels: [Int: NumberingLevel] = [:]
  }

  private(set) var definitions: [Int: [Int: NumberingLevel]] = [:]
  private(set) var instances: [Int: Instance] = [:]
  /// Whether the text of a label was cut.
  private(set) var hasLongText = false
  /// The numbering style that a definition takes its levels from, and the one that it defines.
  private var links: [Int: String] = [:]
  private var linked: [String: Int] = [:]

  init() {}

  /// Takes definitions and instances that were read from another format.
  init(definitions: [Int: [Int: NumberingLevel]], instances: [Int: Instance]) {
    self.definitions = definitions
    self.instances = instances
  }

  /// Reads the numbering part; none where the document has no lists.
  init(_ bytes: [UInt8], part: String, limits: Limits) throws(ReadError) {
    guard !bytes.isEmpty else { return }
    let root = try XMLElement(parsing: bytes, part: part, limits: limits)
    for element in root.all(.abstractNum) { readDefinition(element) }
    for element in root.all(.num) { readInstance(element) }
    hasLongText = Self.hasLongText(root)
  }

  /// The nine levels of an instance, with what the instance changes of them.
  func levels(of instance: Instance) -> [NumberingLevel] {
    let definition = links[instance.definition].flatMap { linked[$0] } ?? instance.definition
    let levels = definitions[definition] ?? [:]
    return (0...8).map { instance.levels[$0] ?? levels[$0] ?? NumberingLevel() }
  }

  private mutating func readDefinition(_ element: XMLElement) {
    guard let id = element[.abstractNumId].flatMap({ Int($0) }) else { return }
    definitions[id] = Self.levels(element)
    links[id] = element.first(.numStyleLink)?[.val]
    if let style = element.first(.styleLink)?[.val] { linked[style] = id }
  }

  private mutating func readInstance(_ element: XMLElement) {
    guard let id = element[.numId].flatMap({ Int($0) }),
      let definition = element.first(.abstractNumId)?[.val].flatMap({ Int($0) })
    else { return }
    var instance = Instance(definition: definition)
    for override in element.all(.lvlOverride) {
      guard let level = override[.ilvl].flatMap({ Int($0) }) else { continue }
      instance.starts[level] = override.first(.startOverride)?[.val].flatMap { Int($0) }
      instance.levels.merge(Self.levels(override)) { $1 }
    }
    instances[id] = instance
  }

  private static func levels(_ element: XMLElement) -> [Int: NumberingLevel] {
    var levels: [Int: NumberingLevel] = [:]
    for child in element.all(.lvl) {
      if let index = child[.ilvl].flatMap({ Int($0) }) { levels[index] = level(child) }
    }
    return levels
  }

  /// The characters that the text of a label may have: each item shows it once more.
  private static let longestText = 255

  /// Whether a label has a longer text, of which the beginning alone is shown.
  private static func hasLongText(_ root: XMLElement) -> Bool {
    root.descendants(.lvlText).contains { ($0[.val]?.utf8.count ?? 0) > 4 * longestText }
  }

  private static func level(_ element: XMLElement) -> NumberingLevel {
    // A level that does not say where it starts does so at 0 (17.9.25).
    var level = NumberingLevel(start: 0)
    for child in element.elements {
      switch child.name {
      case .numFmt:
        level.format = NumberFormat(ooxml: child[.val] ?? "decimal", customFormat: child[.format])
      case .start: level.start = child[.val].flatMap { Int($0) } ?? 0
      case .lvlText: level.text = child[.val].map { String($0, limit: longestText) } ?? ""
      case .lvlRestart: level.restart = child[.val].flatMap { Int($0) }
      case .isLgl: level.isLegal = child.isOn
      case .pStyle: level.style = child[.val]
      case .rPr:
        let fonts = child.first(.rFonts)
        level.symbols = (fonts?[.ascii] ?? fonts?[.hAnsi]).flatMap { SymbolFont(fontName: $0) }
      default: break
      }
    }
    return level
  }
}

extension String {
  /// A text, or the beginning of one that is too long.
  fileprivate init(_ text: String, limit: Int) {
    guard text.utf8.count > 4 * limit else {
      self = text
      return
    }
    self = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
  }
}
