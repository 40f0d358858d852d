// Tabs and boxes are found wherever they stand in bare text.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextInlineBuilderTests {
  private func inlines(_ pieces: [String], hasBoxes: Bool = true) -> [Inline] {
    var builder = TextInlineBuilder(hasBoxes: hasBoxes)
    for piece in pieces { builder.append(Array(piece.utf8)[...]) }
    return builder.finish()
  }

  @Test(arguments: [0, 1, 7, 15, 16, 31, 64, 200])
  func `a tab or box is found at each place of a long line`(place: Int) {
    let before = String(repeating: "a", count: place)
    let behind = String(repeating: "b", count: 200 - place)
    for (sign, inline) in [
      ("\t", Inline.tab), ("☒", .checkBox(isTicked: true)), ("☐", .checkBox(isTicked: false)),
    ] {
      let texts = [before, behind].map { $0.isEmpty ? [] : [Inline.text($0)] }
      #expect(inlines([before + sign + behind]) == texts[0] + [inline] + texts[1])
    }
  }

  @Test(arguments: ["", "Befund", "Größe 5 mm", "–", "€", "☑", "☓", "a — b", "日本"])
  func `text without tabs and boxes is one inline, in one piece or several`(text: String) {
    let expected = text.isEmpty ? [] : [Inline.text(text + text)]
    #expect(inlines([text, text]) == expected)
    #expect(inlines([text, text], hasBoxes: false) == expected)
  }

  @Test func `boxes are text where they are not to be ticked, tabs are not`() {
    #expect(inlines(["☒ a\tb"], hasBoxes: false) == [.text("☒ a"), .tab, .text("b")])
  }

  @Test func `only the bytes of the slice count`() {
    let bytes = Array("\ta☒".utf8)
    var builder = TextInlineBuilder()
    builder.append(bytes[1..<2])
    #expect(builder.finish() == [.text("a")])
    builder.append(bytes[1..<4])
    #expect(builder.finish().count == 1)
  }
}
