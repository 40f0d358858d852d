// Code pages against characters that are known.

import Testing

@testable import ReportFormats

@Suite struct CodePageTests {
  @Test(arguments: [
    (CodePage.windows1252, [0x80, 0xE9] as [UInt8], "€é"), (.windows1250, [0xE8], "č"),
    (.windows1251, [0xC0], "А"), (.windows1253, [0xE1], "α"), (.windows1254, [0xFD], "ı"),
    (.windows1255, [0xE0], "א"), (.windows1256, [0xC7], "ا"), (.windows1257, [0xE0], "ą"),
    (.windows1258, [0xFE], "₫"), (.thai874, [0xA1], "ก"), (.oem437, [0x82], "é"),
    (.oem850, [0xD5], "ı"), (.macRoman, [0x8E], "é"), (.japanese932, [0x93, 0xFA, 0xB1], "日ｱ"),
    (.chinese936, [0x80, 0xD6, 0xD0], "€中"), (.korean949, [0xB0, 0xA1], "가"),
    (.chinese950, [0xA4, 0xA4], "中"), (.utf8, [0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80], "é😀"),
  ])
  func `bytes are the characters of their page`(page: CodePage, bytes: [UInt8], text: String) {
    #expect(page.decode(bytes) == (text, 0))
  }

  @Test(arguments: [
    (CodePage.windows1252, [0x81] as [UInt8], "\u{FFFD}", 1),
    (.japanese932, [0x93], "\u{FFFD}", 1), (.chinese936, [0x81, 0x20], "\u{FFFD} ", 1),
    (.utf8, [0xC3, 0x41], "\u{FFFD}A", 1), (.utf8, [0xFF], "\u{FFFD}", 1),
  ])
  func `bytes that are no character are counted`(
    page: CodePage, bytes: [UInt8], text: String, count: Int
  ) {
    #expect(page.decode(bytes) == (text, count))
  }

  @Test(arguments: CodePage.allCases)
  func `all bytes in all pages give text, ASCII itself`(page: CodePage) {
    let all = (0...255).map { UInt8($0) }
    #expect(!page.decode(all).text.isEmpty)
    #expect(page.decode(all.prefix(128)).text == String(decoding: all.prefix(128), as: UTF8.self))
    for first in all { _ = page.decode(all.flatMap { [first, $0] }) }
  }
}
