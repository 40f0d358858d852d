// The text of a field as blocks: a line each paragraph, as the writer of the fields has it, with
// lists and tables where their text is exactly what stood there.

internal import ReportModel

/// Makes blocks of strings and other values of JSON.
struct FieldText {
  private let options: ReadOptions
  /// The member that the text is of.
  private let part: String
  /// What was left out.
  private(set) var findings: [Finding] = []

  /// Values inside one another that are laid out as lists; deeper ones are shown as JSON.
  private static let deepest = 24

  init(options: ReadOptions, part: String) {
    self.options = options
    self.part = part
  }

  /// The blocks of a text; written as a field, they are the text again but for form feeds and
  /// control characters.
  mutating func blocks(_ string: String) -> [Block] {
    let text = clean(string)
    var blocks: [Block] = []
    for (index, page) in text.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { blocks.append(.pageBreak) }
      if !page.isEmpty { append(page, to: &blocks) }
    }
    return blocks
  }

  /// A text as the inlines of one line.
  mutating func line(_ string: String) -> [Inline] {
    let text = clean(string).map { $0 < 0x20 ? 0x20 : $0 }
    return text.isEmpty ? [] : [.text(String(decoding: text, as: UTF8.self))]
  }

  private mutating func clean(_ string: String) -> [UInt8] {
    let cleaner = TextCleaner(Array(string.utf8))
    if cleaner.count > 0 {
      var finding = DecodedText.controls(cleaner)
      finding.location.part = part
      findings.append(finding)
    }
    guard SymbolSigns.mayStand(in: cleaner.bytes) else { return cleaner.bytes }
    var signs = SymbolSigns()
    let text = signs.replaced(cleaner.bytes, font: nil)
    findings += signs.findings(at: Location(part: part))
    return text
  }

  /// Appends the lines of a page: stretches between blank lines, and blank lines.
  private func append(_ page: ArraySlice<UInt8>, to blocks: inout [Block]) {
    var stretch: ArraySlice<UInt8> = []
    for line in page.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        blocks += structured(stretch)
        stretch = []
        blocks.append(.paragraph(Paragraph(Self.inlines(line))))
      } else {
        stretch = stretch.isEmpty ? line : page[stretch.startIndex..<line.endIndex]
      }
    }
    blocks += structured(stretch)
  }

  /// The blocks of a stretch without blank lines.
  private func structured(_ stretch: ArraySlice<UInt8>) -> [Block] {
    guard !stretch.isEmpty else { return [] }
    let parser = TextParser(
      Array(stretch), limits: options.limits, lineEnds: .paragraphs, hasBoxes: false)
    let blocks = parser.blocks()
    var layout = FieldsLayout(section: [])
    layout.append(blocks)
    if layout.text.utf8.elementsEqual(stretch) { return blocks }
    return stretch.split(separator: 0x0A).map { .paragraph(Paragraph(Self.inlines($0))) }
  }

  private static func inlines(_ line: ArraySlice<UInt8>) -> [Inline] {
    var builder = TextInlineBuilder(hasBoxes: false)
    builder.append(line)
    return builder.finish()
  }
}

// MARK: - Other values

extension FieldText {
  /// The blocks of a value of any type: an array is a list, an object a list with its names.
  mutating func blocks(_ value: JSONValue) -> [Block] {
    blocks(value, depth: 0)
  }

  private mutating func blocks(_ value: JSONValue, depth: Int) -> [Block] {
    switch value {
    case .null, .boolean, .number: return [.paragraph(Paragraph([.text(value.compactText)]))]
    case .string(let string): return blocks(string)
    case .array(let values) where depth < Self.deepest:
      let items = values.map { ListItem(label: "•", blocks: blocks($0, depth: depth + 1)) }
      return items.isEmpty ? [] : [.list(List(kind: .bullet, items: items))]
    case .object(let members) where depth < Self.deepest:
      let items = members.map { member in
        ListItem(
          label: line(member.name).plainText + ":", blocks: blocks(member.value, depth: depth + 1))
      }
      return items.isEmpty ? [] : [.list(List(kind: .other, items: items))]
    case .array, .object: return blocks(value.compactText)
    }
  }
}
