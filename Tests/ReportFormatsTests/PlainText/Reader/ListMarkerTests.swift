// What the label of a line can be.

import Testing

@testable import ReportFormats

@Suite struct ListMarkerTests {
  private func marker(_ label: String) -> ListMarker? {
    let lines = TextLines(Array("\(label) x".utf8))
    return lines.lines.first.flatMap { ListMarker(lines.bytes, $0) }
  }

  @Test(arguments: [
    ("1.2", [1, 2]), ("1.2.", [1, 2]), ("0.1", [0, 1]), ("9.10.999", [9, 10, 999]), ("7.", [7]),
    ("12)", [12]),
  ])
  func `numbers with periods between them are a path`(label: String, path: [Int]) {
    #expect(marker(label)?.path == path)
  }

  @Test(arguments: [
    ".1", ".", "..", "1..2", "1.a", "a.1", "Befund", "x.y", "1.2345", "/1.2", ":1.2", "-1.2", "1,2",
    "(1.2)", "١.2", "1", "",
  ])
  func `other words are no path, and no label`(label: String) {
    #expect(marker(label) == nil)
  }

  @Test(arguments: ["a.", "(a)", "iv)", "B.", "-", "•", "(12)"])
  func `labels without a path have their other reading`(label: String) {
    #expect(marker(label)?.path == [])
  }
}
