// What RTF is made of: paragraphs, headings, lists, tables, fields, notes, regions, pictures.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RTFStructureTests {
  private static let styles =
    "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Titre 2;}{\\s3\\outlinelevel0 Eigen;}"
    + "{\\*\\cs9\\ul\\cf1 Hyperlink;}}"

  @Test func `headings are told by names and outline levels and lose the looks of their style`()
    throws
  {
    let report = try readRTF(
      "a\\par{\\s1\\b Befund\\par}b\\par\\pard\\s2 Lunge\\par\\pard\\outlinelevel0 Ende\\par",
      head: Self.styles)
    #expect(report.allSections.map(\.level) == [1, 1, 2, 1])
    #expect(report.allSections.map(\.headingText) == ["", "Befund", "Lunge", "Ende"])
    #expect(report.sections[1].heading == [.text("Befund")])
  }

  @Test func `alignment and indentation are kept`() throws {
    let report = try readRTF("\\qc\\li720 a\\par\\pard\\rtlpar\\qr b\\par\\pard\\ql c\\par")
    #expect(
      report.firstBlocks == [
        .paragraph(Paragraph([.text("a")], alignment: .center, indentation: 1)),
        .paragraph(Paragraph([.text("b")], isRightToLeft: true)),
        .paragraph(Paragraph([.text("c")])),
      ])
  }

  private static let lists =
    "{\\fonttbl{\\f3\\fcharset2 Symbol;}}"
    + "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00);}"
    + "{\\levelnumbers\\'01;}}{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'03\\'00.\\'01;}"
    + "{\\levelnumbers\\'01\\'03;}}\\listid5}}"
    + "{\\*\\listoverridetable{\\listoverride\\listid5\\listoverridecount0\\ls1}}"

  @Test func `the number of a heading without text is on the page, and stays`() throws {
    let report = try readRTF(
      "a\\par\\pard\\outlinelevel0\\ls1\\par\\pard b\\par", head: Self.lists)
    let label = List(kind: .decimal, items: [ListItem(label: "1)", blocks: [])])
    #expect(report.sections == [Section(blocks: [.line("a"), .list(label), .line("b")])])
  }

  @Test func `labels are counted where the document does not hold them, else kept as printed`()
    throws
  {
    let report = try readRTF(
      "\\ls1 a\\par\\ilvl1 b\\par\\ilvl0{\\listtext\\'a7 9\\tab}c\\par", head: Self.lists)
    guard case .list(let list)? = report.firstBlocks.first else {
      Issue.record("no list")
      return
    }
    #expect(list.kind == .decimal)
    #expect(list.items.map(\.label) == ["1)", "§ 9"])
    guard case .list(let inner)? = list.items[0].blocks.last else {
      Issue.record("no inner list")
      return
    }
    #expect(inner.items.map(\.label) == ["1.a"])
  }

  @Test func `labels of Word 6 and of symbol fonts are read`() throws {
    let report = try readRTF(
      "{\\pntext\\f3\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}a\\par", head: Self.lists)
    #expect(
      report.firstBlocks == [
        .list(
          List(
            kind: .bullet,
            items: [ListItem(label: "•", blocks: [.paragraph(Paragraph([.text("a")]))])]))
      ])
  }

  private func table(_ body: String) throws -> Table? {
    if case .table(let table)? = try readRTF(body).firstBlocks.first { table } else { nil }
  }

  @Test func `cells span the columns that the edges of other rows make`() throws {
    let table = try table(
      "\\trowd\\trhdr\\cellx1000\\cellx2000\\cellx3000\\intbl a\\cell b\\cell c\\cell\\row"
        + "\\trowd\\cellx2000\\cellx3000\\intbl d\\cell e\\cell\\row")
    #expect(table?.columnWidths == [1000, 1000, 1000])
    #expect(table?.headerRows == 1)
    #expect(table?.rows.map { $0.cells.map(\.columnSpan) } == [[1, 1, 1], [2, 1]])
    #expect(
      table?.rows.map { $0.cells.map(\.blocks.plainText) } == [["a", "b", "c"], ["d", "e"]])
  }

  @Test func `merged cells become one`() throws {
    let table = try table(
      "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
        + "\\intbl a\\cell b\\cell\\cell\\row"
        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell c\\cell d\\cell\\row")
    #expect(table?.rows[0].cells.map(\.rowSpan) == [2, 1])
    #expect(table?.rows[0].cells.map(\.columnSpan) == [1, 2])
    #expect(table?.rows[1].cells.map(\.blocks.plainText) == ["c", "d"])
  }

  @Test func `a table in a cell is read once and in its place`() throws {
    let table = try table(
      "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap1 a\\par"
        + "\\pard\\intbl\\itap2 b\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
        + "{\\nonesttables\\par}\\pard\\intbl\\itap1 c\\cell d\\cell\\row")
    let cell = table?.rows.first?.cells.first
    #expect(cell?.blocks.plainText == "a\nb\nc")
    #expect(cell?.blocks.count == 3)
    #expect(table?.rows.first?.cells.count == 2)
  }

  @Test(arguments: [
    ("{\\field{\\*\\fldinst DATE}{\\fldrslt 01.03.2024}}", "01.03.2024", "DATE"),
    ("{\\field{\\*\\fldinst{ PAGE }}{\\fldrslt{\\b 2}}}", "2", "PAGE"),
    ("{\\field{\\*\\fldinst SYMBOL 179 \\\\f \"Symbol\"}{\\fldrslt}}", "≥", "SYMBOL"),
    (
      "{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst X}{\\fldrslt 1}} = 1 a b}{\\fldrslt a}}", "a",
      "IF"
    ),
    (
      "{\\field{\\*\\fldinst FORMDROPDOWN{\\*\\formfield\\fftype2\\ffres1{\\*\\ffl x}{\\*\\ffl y}}}"
        + "{\\fldrslt}}", "y", "FORMDROPDOWN"
    ),
  ])
  func `the stored result of a field is kept`(body: String, text: String, kind: String) throws {
    guard case .fieldResult(let field)? = try readRTF(body).firstInlines.first else {
      Issue.record("no field")
      return
    }
    #expect(field.kind == kind)
    #expect(field.content.plainText == text)
  }

  @Test func `links, check boxes and bookmarks are kept`() throws {
    let link = try readRTF(
      "{\\field{\\*\\fldinst HYPERLINK \"https://a.example/\" \\\\l \"b\"}{\\fldrslt{\\cs9\\ul c}}}"
        + "{\\*\\bkmkstart d}{\\*\\bkmkend d}e", head: Self.styles)
    #expect(
      link.firstInlines == [
        .link(Link(target: "https://a.example/#b", content: [.text("c")])), .anchor("d"),
        .text("e"),
      ])
    let box = try readRTF(
      "{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres1}}}{\\fldrslt}}")
    #expect(box.plainText == "☒")
  }

  @Test(arguments: [
    ("MACROBUTTON Run press", Finding.Code.activeContent),
    ("INCLUDETEXT \"c:/a\"", .externalContent), ("REF a", .fieldWithoutResult),
  ])
  func `fields that act or have no result are findings`(code: String, finding: Finding.Code) throws
  {
    let report = try readRTF("{\\field{\\*\\fldinst \(code)}}")
    #expect(report.findingCodes.contains(finding))
  }

  @Test func `footnotes and endnotes are numbered and anchored`() throws {
    let report = try readRTF(
      "\\aftnnrlc a{\\super\\chftn}{\\footnote{\\super\\chftn} one}"
        + "b{\\super\\chftn}{\\footnote\\ftnalt\\chftn two}")
    #expect(report.resources.notes.map(\.label) == ["1", "i"])
    #expect(report.resources.notes.map(\.kind) == [.footnote, .endnote])
    #expect(report.resources.notes.map(\.blocks.plainText) == ["one", "two"])
    #expect(report.plainText.hasPrefix("ab"))
    #expect(report.invariantCount(of: .danglingReference) == 0)
  }

  @Test func `a comment stands around the text that it speaks of`() throws {
    let report = try readRTF(
      "a{\\*\\atrfstart 1}b{\\*\\atrfend 1}{\\*\\atnid MW}{\\*\\atnauthor M. Weber}\\chatn"
        + "{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 1203972702}\\chatn why}")
    let comment = try #require(report.resources.comments.first)
    #expect(comment.author == "M. Weber")
    #expect(comment.initials == "MW")
    #expect(comment.blocks.plainText == "why")
    #expect(
      report.firstInlines == [
        .text("a"), .comment(id: comment.id, edge: .start), .text("b"),
        .comment(id: comment.id, edge: .end),
      ])
  }

  private static let changed =
    "{\\*\\revtbl{Unknown;}{A. Weber;}}Dose {\\revised\\revauth1 5}{\\deleted\\revauthdel1 50} mg"

  @Test(arguments: [
    (ReadOptions.TrackedChanges.final, "Dose 5 mg"), (.original, "Dose 50 mg"),
    (.all, "Dose 550 mg"),
  ])
  func `tracked changes are read as asked, with a finding`(
    policy: ReadOptions.TrackedChanges, text: String
  ) throws {
    let report = try readRTF(Self.changed, policy)
    #expect(report.plainText == text)
    #expect(report.findingCodes == [.pendingChanges])
    #expect(report.findings[0].message.contains("1 insertion, 1 deletion by A. Weber"))
  }

  @Test func `page headers and footers are kept with the pages that show them`() throws {
    let report = try readRTF(
      "{\\header Patient: MUSTER Erika\\par}{\\headerf First\\par}{\\footerl Left\\par}"
        + "\\titlepg a\\par\\sect\\sectd{\\header Two\\par}b\\par")
    #expect(report.headers.map(\.blocks.plainText) == ["Patient: MUSTER Erika", "First", "Two"])
    #expect(report.headers.map(\.pages) == [.default, .first, .default])
    #expect(report.headers.map(\.part) == [1, 1, 2])
    #expect(report.footers.isEmpty)
    #expect(report.findings.map(\.text) == ["Left"])
  }

  @Test(arguments: ["89504e470d0a1a0a", "8950 4e47\n0d0a1a0a"])
  func `a picture is kept once with its size and its words`(digits: String) throws {
    let report = try readRTF(
      "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Lung}}}\\pngblip"
        + "\\picwgoal1440\\pichgoal720 \(digits)}}{\\nonshppict{\\pict\\wmetafile8 0100}}")
    #expect(report.resources.images.map(\.bytes.count) == [8])
    let id = try #require(report.resources.images.first?.id)
    let image = Image(resource: id, alternativeText: "Lung", width: 72, height: 36)
    #expect(report.firstInlines == [.image(image)])
  }

  @Test func `a picture that says it has too many pixels is left out, with a finding`() throws {
    // 65,535 pixels each way.
    let gif = "474946383961ffffffff00003b"
    let report = try readRTF("a{\\pict\\pngblip \(gif)}b")
    #expect(report.resources.images.isEmpty)
    #expect(report.findingCodes == [.unsupportedContent])
  }

  @Test func `pictures as data, text boxes and objects are read`() throws {
    let bytes =
      Array("{\\rtf1 a{\\pict\\jpegblip\\bin3 ".utf8) + [0xFF, 0x7D, 0x5C]
      + Array("}{\\shp{\\*\\shpinst{\\shptxt box\\par}}{\\shprslt no}}\\par".utf8)
      + Array("{\\object\\objemb{\\*\\objclass X}{\\*\\objdata 00}{\\result b}}}".utf8)
    let report = try RTFReader.read(bytes, options: ReadOptions())
    #expect(report.resources.images.map(\.bytes) == [[0xFF, 0x7D, 0x5C]])
    #expect(report.plainText == "a\nbox\nb")
    #expect(report.findingCodes == [.embeddedObject])
  }

  @Test func `properties and languages are kept`() throws {
    let report = try readRTF(
      "{\\info{\\title T}{\\author A}{\\*\\company C}{\\creatim\\yr2024\\mo3\\dy1\\hr8\\min15}}"
        + "{\\*\\userprops{\\propname k}\\proptype30{\\staticval v}}\\lang5132 bonjour")
    #expect(report.title == "T")
    #expect(report.author == "A")
    #expect(report.institution == "C")
    #expect(report.dates.created == "2024-03-01T08:15:00")
    #expect(report.properties == [DocumentProperty(name: "k", value: "v")])
    #expect(report.language == "fr-LU")
  }

  @Test func `HTML in RTF is taken out again`() {
    let text =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\fonttbl{\\f0\\fcharset238 Arial;}}"
      + "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 caf\\'e9 \\f0\\'e8\\htmlrtf \\par}\\htmlrtf0"
      + "{\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0{\\*\\mhtmltag x}{\\*\\htmltag72 </p>}\\par}"
    let html = RTFEncapsulatedHTML.html(in: RTFTokenizer(Array(text.utf8)))
    #expect(String(decoding: html.dropFirst(3), as: UTF8.self) == "<p>café č&amp;</p>\r\n")
  }

  @Test func `an end too early of RTF around HTML is a finding`() throws {
    let text = "{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}Dose 5{\\*\\htmltag72 </p>}"
    let cut = try RTFReader.read(Array(text.utf8), options: ReadOptions())
    #expect(cut.plainText == "Dose 5")
    #expect(cut.findingCodes == [.truncatedInput])
    let whole = try RTFReader.read(Array((text + "}").utf8), options: ReadOptions())
    #expect(whole.findings.isEmpty)
  }
}

extension Report {
  fileprivate func invariantCount(of code: Finding.Code) -> Int {
    findingCodes.count { $0 == code }
  }
}
