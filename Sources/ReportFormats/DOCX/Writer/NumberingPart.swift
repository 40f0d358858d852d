// The numbering part: definitions of levels, and instances that say where they start.

/// Gathers the numbering of a document (ECMA-376-1, 17.9).
struct NumberingPart {
  private var definitions: [UInt8] = []
  private var instances: [UInt8] = []
  private var definitionCount = 0
  private var instanceCount = 0
  private var definitionsByText: [String: Int] = [:]
  private var literals: [String: Int] = [:]

  var isEmpty: Bool { instanceCount == 0 }

  /// Starts a list that counts: its instance.
  mutating func begin(_ format: NumberFormat, text: String, start: Int, level: Int) -> Int {
    let definition = definition(format, text: text, level: level)
    return makeInstance(definition) { out in
      out.literal("<w:lvlOverride w:ilvl=\"")
      out.append(decimal: level)
      out.literal("\"><w:startOverride w:val=\"")
      out.append(decimal: start)
      out.literal("\"/></w:lvlOverride>")
    }
  }

  /// An instance that prints a label as it is; `start` is the number that a new list starts at, or
  /// `nil` where a list goes on.
  mutating func literal(_ label: String, _ format: NumberFormat, start: Int?, level: Int) -> Int {
    let key = "\(level) \(format.rawValue) \(label)"
    if start == nil, let known = literals[key] { return known }
    let definition = definition(format, text: "", level: level)
    let instance = makeInstance(definition) { out in
      out.literal("<w:lvlOverride w:ilvl=\"")
      out.append(decimal: level)
      out.literal("\">")
      if let start {
        out.literal("<w:startOverride w:val=\"")
        out.append(decimal: start)
        out.literal("\"/>")
      }
      out.appendLevel(level, format, text: LabelText.plain(label), start: start ?? 1)
      out.literal("</w:lvlOverride>")
    }
    if start == nil { literals[key] = instance }
    return instance
  }

  /// An instance that prints nothing.
  mutating func silent(level: Int) -> Int {
    literal("", .none, start: nil, level: level)
  }

  /// An instance of levels that are given as they are.
  mutating func begin(levels: [(format: NumberFormat, text: String)]) -> Int {
    let definition = makeDefinition { out in
      for (level, value) in levels.enumerated() {
        out.appendLevel(level, value.format, text: value.text, start: 1, isHeading: true)
      }
    }
    return makeInstance(definition) { _ in }
  }

  private mutating func definition(_ format: NumberFormat, text: String, level: Int) -> Int {
    let key = "\(level) \(format.rawValue) \(text)"
    if let known = definitionsByText[key] { return known }
    let definition = makeDefinition { out in
      for above in 0..<level { out.appendLevel(above, format, text: "", start: 1) }
      out.appendLevel(level, format, text: text, start: 1)
    }
    definitionsByText[key] = definition
    return definition
  }

  private mutating func makeDefinition(_ levels: (inout [UInt8]) -> Void) -> Int {
    definitionCount += 1
    definitions.literal("<w:abstractNum w:abstractNumId=\"")
    definitions.append(decimal: definitionCount)
    definitions.literal("\"><w:multiLevelType w:val=\"multilevel\"/>")
    levels(&definitions)
    definitions.literal("</w:abstractNum>")
    return definitionCount
  }

  private mutating func makeInstance(
    _ definition: Int, _ overrides: (inout [UInt8]) -> Void
  ) -> Int {
    instanceCount += 1
    instances.literal("<w:num w:numId=\"")
    instances.append(decimal: instanceCount)
    instances.literal("\"><w:abstractNumId w:val=\"")
    instances.append(decimal: definition)
    instances.literal("\"/>")
    overrides(&instances)
    instances.literal("</w:num>")
    return instanceCount
  }

  /// Appends all definitions, then all instances, as the schema has them (CT_Numbering).
  func append(to out: inout [UInt8]) {
    out.append(contentsOf: definitions)
    out.append(contentsOf: instances)
  }
}

extension [UInt8] {
  /// Appends a level of a list: its items stand a step further in than those of the level above.
  fileprivate mutating func appendLevel(
    _ level: Int, _ format: NumberFormat, text: String, start: Int, isHeading: Bool = false
  ) {
    literal("<w:lvl w:ilvl=\"")
    append(decimal: level)
    literal("\"><w:start w:val=\"")
    append(decimal: start)
    literal("\"/><w:numFmt w:val=\"")
    append(format.rawValue)
    literal("\"/>")
    if isHeading { literal("<w:suff w:val=\"space\"/>") }
    literal("<w:lvlText w:val=\"")
    appendValue(text)
    literal("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
    append(decimal: isHeading ? 0 : 709 * (level + 1))
    literal(isHeading ? "\" w:firstLine=\"0\"" : "\" w:hanging=\"425\"")
    literal("/></w:pPr></w:lvl>")
  }

  /// Appends text as the value of an attribute; control characters are replaced.
  fileprivate mutating func appendValue(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": literal("&amp;")
      case "<": literal("&lt;")
      case "\"": literal("&quot;")
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": literal("\u{FFFD}")
      default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
