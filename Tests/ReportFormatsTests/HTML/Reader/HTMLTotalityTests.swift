// Whatever the bytes: a sound report or one documented error, and no more time than bytes ask for.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct HTMLTotalityTests {
  private static let page = """
    <!doctype html><html lang=de><head><title>A &amp; B</title><style>.x{color:red}</style></head>
    <body><h1 class=x>Befund</h1><p>Größe <b>7 <i>mm</b></i> &NotEqualTilde; &#150;<br>neu
    <ul><li>eins<ol start=3><li>zwei</ol></ul><table><thead><tr><th colspan=2>a<tbody><tr><td
    rowspan=0>b<td>c</table><textarea>x</textarea><select><option>J<option selected>N</select>
    <ruby>a<rt>b</rt></ruby><img src="data:image/png;base64,AQIDBA==" alt=x><svg><title>t</title>
    <![CDATA[z]]></svg><!-- c --><pre>
     a </pre><a href=#y>l</a><p id=y>z<script>if(a<b)</script>
    """

  private func check(_ bytes: [UInt8]) {
    do {
      let report = try HTMLReader.read(bytes, options: ReadOptions())
      #expect(report.invariantViolations == [])
    } catch {
      #expect([.limitExceeded, .emptyInput].contains(error.code))
    }
  }

  @Test func `a page cut at any byte is read`() {
    let bytes = Array(Self.page.utf8)
    for count in 0...bytes.count { check(Array(bytes.prefix(count))) }
  }

  @Test func `a page with bytes changed is read`() {
    var random = SplitMix64(seed: 7)
    let bytes = Array(Self.page.utf8)
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0...random.below(8) {
        let place = random.below(changed.count)
        switch random.below(3) {
        case 0: changed[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: changed.remove(at: place)
        default: changed.insert(contentsOf: bytes[place % 400..<(place % 400 + 30)], at: place)
        }
      }
      check(changed)
    }
  }

  @Test(arguments: [
    "<div>", "<b>", "<table>", "<ul><li>", "<table><tr><td>", "<ruby>a<rt>", "<ins>", "<svg>",
    "<blockquote>", "<a href=x>", "<font color=#1>", "<p><b id=x>", "<button>", "<select>",
    "<math><mi>", "<template>", "<b><p>", "<h1>", "<i></p>x",
  ])
  func `elements that never end are an error or a report`(tag: String) {
    check(Array(String(repeating: tag, count: 100_000).utf8))
  }

  @Test func `rules of style sheets for more elements than they may have are refused`() throws {
    var limits = Limits()
    limits.styleSteps = 1_000
    func page(_ rules: Int, _ list: String = "") -> [UInt8] {
      let sheet = (0..<rules).map { ".a\($0) .b\($0) > p { color: red }" }.joined()
      let body = String(repeating: "<p class=\"\(list)\">x</p>", count: 20)
      return Array("<style>\(sheet)</style><div>\(body)</div>".utf8)
    }
    let options = ReadOptions(limits: limits)
    #expect(throws: Never.self) { try HTMLReader.read(page(10), options: options) }
    let error = #expect(throws: ReadError.self) {
      try HTMLReader.read(page(100), options: options)
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail.hasPrefix("style-steps (1000)") == true)
    #expect(throws: Never.self) { try HTMLReader.read(page(100), options: ReadOptions()) }
  }

  @Test func `declarations for more elements than they may have are refused`() throws {
    var limits = Limits()
    limits.styleSteps = 1_000
    func page(_ declarations: Int, _ declaration: String = "color:red;") -> [UInt8] {
      let rule = String(repeating: declaration, count: declarations)
      return Array(("<style>p{\(rule)}</style>" + String(repeating: "<p>x", count: 20)).utf8)
    }
    let options = ReadOptions(limits: limits)
    #expect(throws: Never.self) { try HTMLReader.read(page(7), options: options) }
    let error = #expect(throws: ReadError.self) { try HTMLReader.read(page(10), options: options) }
    #expect(error?.detail.hasPrefix("style-steps (1000)") == true)
    let long = page(1, "color:" + String(repeating: "red ", count: 200))
    #expect(throws: ReadError.self) { try HTMLReader.read(long, options: options) }
    let meaningless = page(1_000, "mso-style-parent:x;")
    #expect(throws: Never.self) { try HTMLReader.read(meaningless, options: options) }
  }

  @Test func `cells that others are merged over are as many as the limit and no more`() throws {
    var limits = Limits()
    limits.partBlocks = 10
    func page(_ rows: Int) -> [UInt8] {
      Array(("<table>" + String(repeating: "<tr><td rowspan=99>x", count: rows)).utf8)
    }
    let options = ReadOptions(limits: limits)
    #expect(throws: Never.self) { try HTMLReader.read(page(5), options: options) }
    let error = #expect(throws: ReadError.self) { try HTMLReader.read(page(6), options: options) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "part-blocks (10): cells that are merged")
  }

  @Test func `elements inside one another are too deep beyond the limit`() {
    let deep = Array(String(repeating: "<div>", count: 100_000).utf8)
    let error = #expect(throws: ReadError.self) {
      try HTMLReader.read(deep, options: ReadOptions())
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "xml-depth (256)")
  }

  @Test(arguments: [
    "<p>x", "</p>", "<br>", "</b>", "&", "&amp", "<", "<!--", "<a href=#></a>x", "\0", "\r", "]]>",
    "<td>", "</table>", "<p id=a>", "<i><p></i>", "<!", "<x", "<p title=", "&#x10FFFFF;", " ",
    "<table><td>", "<span style='color:red'>a</span> ", "<li>", "<hr>", "<h2>a</h2>",
    "<x-y>z</x-y>",
  ])
  func `a hundred thousand of anything is read`(piece: String) {
    check(Array(String(repeating: piece, count: 100_000).utf8))
  }

  @Test func `an element of very many attributes is an error`() {
    let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
    let error = #expect(throws: ReadError.self) {
      try HTMLReader.read(Array("<p\(attributes)>x".utf8), options: ReadOptions())
    }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `an attribute and a word of many bytes are read whole`() throws {
    let long = String(repeating: "x", count: 12_000_000)
    let report = try HTMLReader.read(
      Array("<p><a href='\(long)'>\(long)</a>".utf8), options: ReadOptions())
    #expect(report.plainText == long)
    guard case .paragraph(let paragraph)? = report.sections.first?.blocks.first,
      case .link(let link)? = paragraph.inlines.first
    else {
      Issue.record("no link")
      return
    }
    #expect(link.target.utf8.count == long.utf8.count)
  }

  @Test func `sections of our own pages inside ones of their rank are beside them`() throws {
    let page =
      "<article class=report><section data-field=history data-level=1><h2>a</h2><p>b"
      + "<section data-field=findings data-level=1><h2>c</h2><p>d</section><p>e</section></article>"
    check(Array(page.utf8))
    let report = try HTMLReader.read(Array(page.utf8), options: ReadOptions())
    #expect(report.sections.map(\.headingText) == ["a", "c"])
    #expect(report.plainText == "a\nb\nc\nd\ne")
  }

  @Test(
    arguments: [
      (
        "<div class=note id=rc-comment-1 data-id=0><p>remark</div>", [.comment(id: "0", edge: .end)]
      ),
      ("<p class=note id=rc-comment-1 data-id=0 data-kind=footnote>remark</p>", []),
    ] as [(String, [Inline])])
  func `a mark of our own pages refers to what is there, whatever it says that it is`(
    note: String, marks: [Inline]
  ) throws {
    let page =
      "<article class=report><section data-field=findings data-level=1><p>text"
      + "<sup class=\"added comment-mark\"><a href=#rc-comment-1>[c1]</a></sup> more</section>"
      + "<aside class=comments>\(note)</aside></article>"
    let report = try HTMLReader.read(Array(page.utf8), options: ReadOptions())
    #expect(report.invariantViolations == [])
    #expect(report.plainText.hasPrefix("text more"))
    guard case .paragraph(let paragraph)? = report.sections.first?.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.inlines.filter { if case .text = $0 { false } else { true } } == marks)
  }

  @Test(arguments: [
    "<a href>text</a>", "<a href='javascript:go()'>text</a>",
    "<span class=link data-href='javascript:go()'>text</span>",
  ])
  func `a link of our own pages that leads nowhere or runs something is text`(link: String) throws {
    let page =
      "<article class=report><section data-field=findings data-level=1><p>\(link)</section></article>"
    let report = try HTMLReader.read(Array(page.utf8), options: ReadOptions())
    #expect(report.sections.first?.blocks == [.paragraph(Paragraph([.text("text")]))])
    #expect(report.findings.isEmpty != page.contains("javascript"))
  }

  @Test func `spans beyond the table are cut`() throws {
    let text = "<table><tr><td colspan=9999999 rowspan=99999999>a<td>b<tr><td>c</table>"
    let report = try HTMLReader.read(Array(text.utf8), options: ReadOptions())
    #expect(report.invariantViolations == [])
    #expect(report.plainText == "a\nb\nc")
  }
}
