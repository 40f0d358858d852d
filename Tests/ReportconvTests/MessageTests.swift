// The lines on standard error, the bar, and the words for losses.

import ReportFormats
import ReportModel
import Testing

@testable import reportconv

@Suite struct MessageTests {
  @Test func `a message names file, place, words and code`() {
    let message = Message(
      file: "a.docx", place: "word/document.xml, line 3", text: "wrong", code: "malformedXML")
    #expect(
      message.line(usesColor: false)
        == "reportconv: a.docx: word/document.xml, line 3: wrong [malformedXML]")
  }

  @Test func `colour marks what is said, red where something failed`() {
    #expect(
      Message(file: "a", text: "x", isFailure: true).line(usesColor: true)
        == "reportconv: a: \u{1B}[31mx\u{1B}[0m")
    #expect(
      Message(file: "a", text: "x").line(usesColor: true)
        == "reportconv: a: \u{1B}[33mx\u{1B}[0m")
  }

  @Test func `control characters and marks of direction are spelled out`() {
    #expect(TerminalText.safe("a\u{7}b\u{9B}c\u{202E}d\n") == "a\\u{7}b\\u{9b}c\\u{202e}d\\n")
    #expect(TerminalText.safe("Überweisung › 5‑7 mm") == "Überweisung › 5‑7 mm")
  }

  @Test func `a loss says what, where, how often and which text`() {
    let output = WrittenOutput(format: .text, name: "a.txt", losses: [])
    let place = Location(section: ["Findings"])
    #expect(
      Message(Loss(.color, count: 3, at: place), in: output, input: "a.docx")
        .line(usesColor: false)
        == "reportconv: a.docx: in \"Findings\": not in txt: the colour of letters, 3 times [color]"
    )
    #expect(
      Message(Loss(.text, at: place, text: "5 mm"), in: output, input: "a.docx").text
        == "not in txt: text: \"5 mm\"")
  }

  @Test func `each feature has words of its own`() {
    #expect(Set(Feature.allCases.map(\.title)).count == Feature.allCases.count)
  }

  @Test func `the bar grows with what is done and fits the terminal`() {
    var bar = ProgressBar(total: 4, columns: 24)
    #expect(bar.text == "[.................] 0/4")
    _ = bar.advance()
    #expect(bar.advance() == "\r[########.........] 2/4\u{1B}[K")
    _ = bar.advance()
    _ = bar.advance()
    #expect(bar.text == "[#################] 4/4")
    #expect(ProgressBar(total: 4, columns: 9).text == "0/4")
  }

  @Test func `a large batch moves the bar only where it can be seen`() {
    var bar = ProgressBar(total: 100_000, columns: 80)
    let moves = (0..<100_000).filter { _ in !bar.advance().isEmpty }
    #expect(moves.count == 400)
    #expect(moves.last == 99_999)
  }
}
