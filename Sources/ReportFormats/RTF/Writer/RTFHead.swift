// What stands before the body: fonts, colours, styles, lists, authors, properties, page.

internal import ReportModel

extension RTFComposer {
  mutating func writeHead(_ report: Report) {
    out.literal("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0")
    out.word("\\deflang", language ?? LanguageCodes.unknown)
    out.literal("\n{\\fonttbl\n{\\f0\\fswiss\\fcharset0\\fprq2 Arial;}\n")
    out.literal("{\\f1\\fmodern\\fcharset0\\fprq1 Courier New;}\n}\n")
    writeColors()
    writeStyles()
    writeListTable()
    writeAuthors()
    out.literal("{\\*\\generator ")
    out.append(RTFWriter.generator)
    out.literal(";}\n")
    writeInfo(report)
    writePageSetup(report)
  }

  /// The first entry is empty: it is the automatic colour.
  private mutating func writeColors() {
    out.literal("{\\colortbl;")
    for color in colors.colors {
      out.word("\\red", Int(color.red))
      out.word("\\green", Int(color.green))
      out.word("\\blue", Int(color.blue))
      out.append(ascii: ";")
    }
    out.literal("}\n")
  }

  private mutating func writeStyles() {
    out.literal("{\\stylesheet\n")
    for style in RTFStyle.allCases {
      out.word("{\\s", style.rawValue)
      out.literal(style.paragraphFormat)
      out.literal(style.characterFormat)
      if style != .normal { out.literal("\\sbasedon0") }
      out.word("\\snext", style.next.rawValue)
      out.append(ascii: " ")
      out.literal(style.name)
      out.literal(";}\n")
    }
    for style in RTFCharacterStyle.allCases {
      out.word("{\\*\\cs", style.rawValue)
      out.literal("\\additive")
      out.literal(style.format)
      if style != .defaultFont { out.word("\\sbasedon", RTFCharacterStyle.defaultFont.rawValue) }
      out.append(ascii: " ")
      out.literal(style.name)
      out.literal(";}\n")
    }
    out.literal("}\n")
  }

  private mutating func writeAuthors() {
    guard authors.isUsed else { return }
    out.literal("{\\*\\revtbl {Unknown;}")
    for name in authors.names {
      out.append(ascii: "{")
      // A semicolon would end the name.
      text(String(name.map { $0 == ";" ? "," : $0 }), in: .value)
      out.literal(";}")
    }
    out.literal("}\n")
  }

  private mutating func writePageSetup(_ report: Report) {
    out.word("\\paperw", RTFPageSize.width)
    out.word("\\paperh", RTFPageSize.height)
    for side in ["\\margl", "\\margr", "\\margt", "\\margb"] as [StaticString] {
      out.word(side, RTFPageSize.margin)
    }
    if (report.headers + report.footers).contains(where: { $0.pages == .even }) {
      out.literal("\\facingp")
    }
    out.literal("\\viewkind1\\ftnbj\\aenddoc")
    noteNumbering.write(to: &out)
    out.append(ascii: "\n")
  }
}
