// Several reports in one input: which texts are JSON lines.

import Testing

@testable import ReportFormats

@Suite struct JSONLinesTests {
  private func numbers(_ text: String) -> [Int]? {
    JSONLines(Array(text.utf8))?.lines.map(\.number)
  }

  @Test(arguments: [
    ("{}\n{}", [1, 2]), ("\u{FEFF}{}\r\n\r\n{}\n", [1, 3]), ("\n{\"a\":1}\nbad\n{}", [2, 3, 4]),
    ("{bad\n{}", [1, 2]), ("{\"a\":1}\n{\"a\":", [1, 2]),
  ])
  func `several lines of which one can be an object are JSON lines`(text: String, lines: [Int]) {
    #expect(numbers(text) == lines)
  }

  @Test(arguments: [
    "", "{}", "{}\n\n", "{\n}", "{\"a\":{}\n}", "{\n\"a\":\n{}}", "[{}\n,{}]", "a\n{}", "\n\n",
    "{\\rtf1\n{\\b a}\n{b}}",
  ])
  func `one value over several lines is none`(text: String) {
    #expect(numbers(text) == nil)
  }
}
