// Characters of RTF: code pages, Unicode, fallbacks, symbol fonts, signs.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RTFTextTests {
  private static let fonts =
    "{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset128 MS Gothic;}{\\f3\\fcharset2 Symbol;}"
    + "{\\f4\\fcharset204 Arial Cyr;}{\\f5\\fcharset2 Wingdings;}{\\f6\\fcharset134 SimSun;}"
    + "{\\f7\\fcharset129 Batang;}{\\f8\\fcharset136 MingLiU;}"

  @Test(arguments: [
    ("caf\\'e9", "café"), ("\\f1 \\'e8\\'f8", "čř"), ("\\f4 \\'c0\\'e1", "Аб"),
    ("\\f2 \\'93\\'fa\\'96\\'7b", "日本"), ("\\f2 \\'83e", "テ"), ("\\f2 \\'b1x", "ｱx"),
    ("\\f6 \\'d6\\'d0", "中"), ("\\f7 \\'b0\\'a1", "가"), ("\\f8 \\'a4\\'a4", "中"),
    ("\\f3 a\\'b3", "α≥"), ("\\f3\\u-3920 ?", "°"), ("\\u8364?", "€"), ("\\uc0\\u8364 x", "€x"),
    ("\\uc2\\u8364 abc", "€c"), ("\\u8364\\'80x", "€x"), ("\\u8217\\rquote x", "’x"),
    ("\\u-10179?\\u-8704?", "😀"), ("{\\u8364}x", "€x"), ("5\\_7\\~mm\\-", "5‑7\u{A0}mm\u{AD}"),
    ("a\\emdash b\\endash\\bullet\\lquote\\rquote\\ldblquote\\rdblquote", "a—b–•‘’“”"),
    ("\\{\\}\\\\", "{}\\"), ("a\\zwj\\zwnj\\ltrmark\\rtlmark", "a\u{200D}\u{200C}\u{200E}\u{200F}"),
    ("{\\upr{a}{\\*\\ud{\\u8805?}}}", "≥"), ("{\\*\\unknown x}y", "y"), ("\\unknown5 y", "y"),
  ])
  func `text is decoded by its font and its escapes`(body: String, text: String) throws {
    let report = try readRTF(body, head: Self.fonts)
    #expect(report.plainText == text)
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: [
    ("\\ansicpg1250", "\\'e8", "č"), ("\\ansicpg1251", "\\'e1", "б"),
    ("\\ansicpg65001", "\\'c3\\'a9", "é"), ("\\mac", "\\'8e", "é"), ("\\pc", "\\'82", "é"),
    ("\\pca", "\\'82", "é"), ("\\ansicpg874", "\\'a1", "ก"), ("\\ansicpg932", "\\'82\\'a0", "あ"),
    ("\\ansicpg1255", "\\'e0", "א"), ("\\ansicpg10000", "\\'8e", "é"),
  ])
  func `the code page of the document counts where the font names none`(
    page: String, body: String, text: String
  ) throws {
    let bytes = Array("{\\rtf1\(page){\\fonttbl{\\f0 Arial;}}\(body)}".utf8)
    #expect(try RTFReader.read(bytes, options: ReadOptions()).plainText == text)
  }

  @Test func `raw bytes over 127 are text of the code page`() throws {
    let bytes = Array("{\\rtf1\\ansi caf".utf8) + [0xE9] + Array("}".utf8)
    #expect(try RTFReader.read(bytes, options: ReadOptions()).plainText == "café")
  }

  @Test(arguments: ["\\'81x", "\\u-10179 ?x", "\\u-8704 ?x"])
  func `what is no character is shown as such and reported once`(body: String) throws {
    let report = try readRTF(body)
    #expect(report.plainText == "\u{FFFD}x")
    #expect(report.findingCodes == [.undecodableText])
  }

  @Test func `a word that ends text is no fallback`() throws {
    #expect(try rtfText("a\\u8364\\par b") == "a€\nb")
  }

  @Test func `an unknown sign of a symbol font is reported`() throws {
    let report = try readRTF("\\f3 \\'80", head: Self.fonts)
    #expect(report.findingCodes == [.unknownSymbol])
  }

  @Test func `styles of letters are kept`() throws {
    let report = try readRTF(
      "{\\colortbl;\\red255\\green0\\blue0;}a{\\b b}{\\i\\ul c}{\\super 2}{\\cf1 3,1}{\\caps d}")
    #expect(
      report.firstInlines == [
        .text("a"), .text("b", TextStyle(.bold)), .text("c", TextStyle([.italic, .underline])),
        .text("2", TextStyle(.superscript)),
        .text("3,1", TextStyle(color: Color(red: 255, green: 0, blue: 0))),
        .text("d", TextStyle(.allCaps)),
      ])
  }

  @Test func `hidden text is a finding and not content`() throws {
    let report = try readRTF("a{\\v secret}b\\par")
    #expect(report.plainText == "ab")
    #expect(report.findings.map(\.text) == ["secret"])
    #expect(report.findingCodes == [.hiddenText])
  }
}
