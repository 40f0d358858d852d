// The labels of lists as the page shows them: counting, restarts, overrides, bullets.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ListCountersTests {
  /// A level of a list.
  @Test func `the text of a label ends where none would be read any more`() throws {
    let text = String(repeating: "%1", count: 10_000)
    let numbering = Self.definition(0, Self.level(0, text)) + Self.instance(1, of: 0)
    let docx = Docx(Self.item(1), numbering: numbering)
    let labels = try docx.blocks().flatMap(Self.labels)
    #expect(labels.map(\.count) == [128])
    #expect(try docx.read().findingCodes == [.malformedStructure])
  }

  private static func level(
    _ index: Int, _ text: String, _ format: String = "decimal", _ more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private static func definition(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  private static func instance(_ id: Int, of definition: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
  }

  private static func item(_ id: Int, _ level: Int = 0) -> String {
    p("x", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>")
  }

  /// The labels of all list items in document order.
  private func labels(_ body: String, _ numbering: String, styles: String? = nil) throws -> [String]
  {
    try Docx(body, styles: styles, numbering: numbering).blocks().flatMap(Self.labels)
  }

  private static func labels(_ block: Block) -> [String] {
    guard case .list(let list) = block else { return block.children.joined().flatMap(labels) }
    return list.items.flatMap { [$0.label] + $0.blocks.flatMap(labels) }
  }

  private static let threeLevels =
    definition(
      1,
      level(0, "%1)") + level(1, "%1.%2", "lowerLetter") + level(2, "(%3)", "lowerRoman"))
    + instance(1, of: 1)

  @Test func `labels are as printed, on each level`() throws {
    let body =
      Self.item(1) + Self.item(1) + Self.item(1, 1) + Self.item(1, 1) + Self.item(1, 2)
      + Self.item(1) + Self.item(1, 1)
    #expect(
      try labels(body, Self.threeLevels) == ["1)", "2)", "2.a", "2.b", "(i)", "3)", "3.a"])
  }

  @Test func `the number of a heading without text is on the page, and stays`() throws {
    let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let body = p("a") + p("", number + "<w:outlineLvl w:val=\"0\"/>") + p("b")
    let label = List(kind: .decimal, items: [ListItem(label: "1)", blocks: [])])
    #expect(
      try Docx(body, numbering: Self.threeLevels).read().sections
        == [Section(blocks: [.line("a"), .list(label), .line("b")])])
  }

  @Test func `items of deeper levels stand in the item above them`() throws {
    let body = Self.item(1) + Self.item(1, 1) + Self.item(1) + p("end") + Self.item(1)
    let inner = List(kind: .lowerLetter, items: [ListItem(label: "1.a", blocks: [.line("x")])])
    #expect(
      try Docx(body, numbering: Self.threeLevels).blocks() == [
        .list(
          List(
            kind: .decimal,
            items: [
              ListItem(label: "1)", blocks: [.line("x"), .list(inner)]),
              ListItem(label: "2)", blocks: [.line("x")]),
            ])),
        .line("end"),
        .list(List(kind: .decimal, start: 3, items: [ListItem(label: "3)", blocks: [.line("x")])])),
      ])
  }

  @Test func `a level above that was not used shows its first number`() throws {
    #expect(try labels(Self.item(1, 1), Self.threeLevels) == ["1.a"])
  }

  @Test func `instances of one definition count on, unless one says where it starts`() throws {
    let numbering =
      Self.definition(1, Self.level(0, "%1."))
      + Self.instance(1, of: 1) + Self.instance(2, of: 1)
      + Self.instance(
        3, of: 1,
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
    let body =
      Self.item(1) + Self.item(2) + Self.item(3) + Self.item(3) + Self.item(1) + Self.item(3)
    #expect(try labels(body, numbering) == ["1.", "2.", "1.", "2.", "3.", "4."])
  }

  // 17.9.26: the number is used when the level starts, and whenever it starts anew.
  @Test func `a level starts anew at the number that its instance gives`() throws {
    let numbering =
      Self.definition(1, Self.level(0, "%1.") + Self.level(1, "%1.%2"))
      + Self.instance(
        1, of: 1, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
    let body = Self.item(1) + Self.item(1, 1) + Self.item(1, 1) + Self.item(1) + Self.item(1, 1)
    #expect(try labels(body, numbering) == ["1.", "1.5", "1.6", "2.", "2.5"])
  }

  @Test func `a level above that was not used shows the number that its instance gives`() throws {
    let numbering =
      Self.definition(1, Self.level(0, "%1.") + Self.level(1, "%1.%2"))
      + Self.instance(
        1, of: 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>")
    #expect(try labels(Self.item(1, 1), numbering) == ["4.1"])
  }

  @Test func `an instance can define a level anew`() throws {
    let numbering =
      Self.definition(1, Self.level(0, "%1."))
      + Self.instance(
        1, of: 1,
        "<w:lvlOverride w:ilvl=\"0\">\(Self.level(0, "§ %1", "upperRoman"))</w:lvlOverride>")
    #expect(try labels(Self.item(1) + Self.item(1), numbering) == ["§ I", "§ II"])
  }

  // 17.9.10: 0 is never, a number is the level after whose use this one starts anew.
  @Test(arguments: [
    ("", ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1", "2.1.1"]),
    ("0", ["1", "1.1", "1.1.1", "1.2", "1.2.2", "2", "2.1", "2.1.3"]),
    ("1", ["1", "1.1", "1.1.1", "1.2", "1.2.2", "2", "2.1", "2.1.1"]),
    ("2", ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1", "2.1.1"]),
  ])
  func `a level starts anew after the level that it names`(
    restart: String, expected: [String]
  ) throws {
    let more = restart.isEmpty ? "" : "<w:lvlRestart w:val=\"\(restart)\"/>"
    let numbering =
      Self.definition(
        1,
        Self.level(0, "%1") + Self.level(1, "%1.%2") + Self.level(2, "%1.%2.%3", "decimal", more))
      + Self.instance(1, of: 1)
    let body = [0, 1, 2, 1, 2, 0, 1, 2].map { Self.item(1, $0) }.joined()
    #expect(try labels(body, numbering) == expected)
  }

  @Test func `a legal level shows all numbers as digits`() throws {
    let numbering =
      Self.definition(
        1,
        Self.level(0, "Art. %1", "upperRoman")
          + Self.level(1, "%1.%2", "lowerLetter", "<w:isLgl/>"))
      + Self.instance(1, of: 1)
    #expect(
      try labels(Self.item(1) + Self.item(1) + Self.item(1, 1), numbering)
        == ["Art. I", "Art. II", "2.1"])
  }

  @Test(
    arguments: [
      ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪"), ("\u{F0FC}", "Wingdings", "✓"),
      ("\u{F0D8}", "Wingdings", "➢"), ("o", "Courier New", "o"), ("–", "", "–"),
      ("\u{F0B7}", "", "•"), ("•", "Calibri", "•"),
    ])
  func `bullets of symbol fonts are signs of Unicode`(
    text: String, font: String, label: String
  ) throws {
    let fonts = font.isEmpty ? "" : "<w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr>"
    let numbering =
      Self.definition(1, Self.level(0, text, "bullet", fonts)) + Self.instance(1, of: 1)
    #expect(
      try Docx(Self.item(1), numbering: numbering).blocks()
        == [.list(List(kind: .bullet, items: [ListItem(label: label, blocks: [.line("x")])]))])
  }

  @Test(arguments: [
    ("decimalZero", "%1.", "07."), ("lowerRoman", "%1)", "vii)"), ("upperLetter", "(%1)", "(G)"),
    ("none", "Nota:", "Nota:"), ("none", "%1", ""), ("decimal", "100 %", "100 %"),
    ("decimal", "%%1", "%7"), ("decimal", "%0", "%0"),
  ])
  func `numbers are written in the format of their level`(
    format: String, text: String, label: String
  ) throws {
    let numbering =
      Self.definition(1, Self.level(0, text, format, "<w:start w:val=\"7\"/>"))
      + Self.instance(1, of: 1)
    let expected = label.isEmpty ? [] : [label]
    #expect(try labels(Self.item(1), numbering) == expected)
  }

  @Test func `a format of Word's own is read, with decimal where it is not known`() throws {
    let format =
      "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
      + " w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
      + "</mc:Fallback></mc:AlternateContent>"
    let numbering =
      Self.definition(
        1, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\(format)<w:lvlText w:val=\"%1.\"/></w:lvl>")
      + Self.instance(1, of: 1)
    #expect(try labels(Self.item(1), numbering) == ["001."])
  }

  @Test func `numbering comes from the style, at the level that names the style`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/>"
      + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"B\"/></w:style>"
    let numbering =
      Self.definition(
        1,
        Self.level(0, "%1.", "decimal", "<w:pStyle w:val=\"A\"/>")
          + Self.level(1, "%1.%2", "decimal", "<w:pStyle w:val=\"B\"/>"))
      + Self.instance(1, of: 1)
    let body = ["A", "B", "B", "A", "C"].map { p("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
    #expect(try labels(body, numbering, styles: styles) == ["1.", "1.1", "1.2", "2.", "2.1"])
  }

  @Test func `the list 0 takes a paragraph out of the list of its style`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      + "</w:pPr></w:style>"
    let body =
      p("a", "<w:pStyle w:val=\"A\"/>")
      + p("b", "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    #expect(
      try Docx(body, styles: styles, numbering: Self.threeLevels).blocks() == [
        .list(List(kind: .decimal, items: [ListItem(label: "1)", blocks: [.line("a")])])),
        .line("b"),
      ])
  }

  @Test func `a definition takes its levels from a numbering style`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>\(Self.level(0, "%1°"))"
      + "</w:abstractNum>" + Self.instance(1, of: 1)
    #expect(try labels(Self.item(1) + Self.item(1), numbering) == ["1°", "2°"])
  }

  @Test func `an instance changes some levels of a linked definition`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>\(Self.level(0, "%1°"))"
      + "\(Self.level(8, "%9;"))</w:abstractNum>"
      + Self.instance(
        1, of: 1, "<w:lvlOverride w:ilvl=\"0\">\(Self.level(0, "(%1)"))</w:lvlOverride>")
      + Self.instance(2, of: 1)
    // Level 4 is defined nowhere and shows no label.
    let body = Self.item(1) + Self.item(1, 8) + Self.item(1, 4) + Self.item(2)
    #expect(try labels(body, numbering) == ["(1)", "1;", "2°"])
  }

  @Test func `a heading shows its number apart from its text`() throws {
    let body =
      p("Befund", "<w:outlineLvl w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    #expect(
      try Docx(body, numbering: Self.threeLevels).read().sections
        == [Section(heading: [.text("Befund")], label: "1)")])
  }

  // 17.9.25
  @Test func `a level that does not say where it starts does so at 0`() throws {
    let ordinal =
      "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimalZero\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
    let numbering = Self.definition(1, ordinal) + Self.instance(1, of: 1)
    #expect(try labels(Self.item(1) + Self.item(1), numbering) == ["00.", "01."])
  }

  @Test func `a label in words is in the language of the paragraph's end`() throws {
    let ordinal =
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"ordinal\"/>"
      + "<w:lvlText w:val=\"%1\"/></w:lvl>"
    let numbering = Self.definition(1, ordinal) + Self.instance(1, of: 1)
    func item(_ mark: String) -> String {
      p("x", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr>\(mark)</w:rPr>")
    }
    #expect(
      try labels(item("<w:lang w:val=\"de-DE\"/>") + item("<w:lang w:val=\"en-GB\"/>"), numbering)
        == ["1.", "2nd"])
  }

  @Test func `how far an item is indented is said by its list alone`() throws {
    let properties = "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"1418\"/>"
    let list = List(kind: .decimal, items: [ListItem(label: "1)", blocks: [.line("x")])])
    #expect(
      try Docx(p("x", properties), numbering: Self.threeLevels).blocks() == [.list(list)])
  }

  @Test func `a list that is not defined leaves a paragraph`() throws {
    #expect(try Docx(Self.item(7), numbering: Self.threeLevels).blocks() == [.line("x")])
    #expect(try Docx(Self.item(1)).blocks() == [.line("x")])
  }

  @Test func `an item without text shows its number`() throws {
    let body = Self.item(1) + p("", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + Self.item(1)
    #expect(try labels(body, Self.threeLevels) == ["1)", "2)", "3)"])
  }

  @Test func `an item that is hidden with its end has no number`() throws {
    let number = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"
    let hidden =
      "<w:p><w:pPr>\(number)<w:rPr><w:vanish/></w:rPr></w:pPr>\(r("h", "<w:vanish/>"))</w:p>"
    #expect(
      try labels(Self.item(1) + hidden + Self.item(1), Self.threeLevels) == ["1)", "2)"])
    let shown = "<w:p><w:pPr>\(number)<w:rPr><w:vanish/></w:rPr></w:pPr>\(r("s"))</w:p>"
    #expect(
      try labels(Self.item(1) + shown + Self.item(1), Self.threeLevels) == ["1)", "2)", "3)"])
  }

  @Test func `a list in a page header counts on its own`() throws {
    var docx = Docx(Self.item(1) + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
    docx.numbering = Self.threeLevels
    docx.links = [Docx.Link(id: "h", kind: "header", target: "header1.xml")]
    docx.parts["word/header1.xml"] = docx.element("w:hdr", Self.item(1))
    let list = Block.list(
      List(kind: .decimal, items: [ListItem(label: "1)", blocks: [.line("x")])]))
    let report = try docx.read()
    #expect(report.headers == [PageRegion(blocks: [list])])
    #expect(report.sections == [Section(blocks: [list])])
  }
}
