import ReportModel
import Testing

@testable import ReportFormats

@Suite struct HighlightColorTests {
  @Test(arguments: [
    ("black", "#000000"), ("blue", "#0000ff"), ("cyan", "#00ffff"), ("darkBlue", "#00008b"),
    ("darkCyan", "#008b8b"), ("darkGray", "#a9a9a9"), ("darkGreen", "#006400"),
    ("darkMagenta", "#800080"), ("darkRed", "#8b0000"), ("darkYellow", "#808000"),
    ("green", "#00ff00"), ("lightGray", "#d3d3d3"), ("magenta", "#ff00ff"), ("red", "#ff0000"),
    ("white", "#ffffff"), ("yellow", "#ffff00"),
  ])
  func `a name of the highlighter is its colour`(name: String, hex: String) {
    #expect(Color(highlightName: name)?.hex == hex)
  }

  @Test(arguments: ["none", "", "Yellow", "orange"])
  func `no highlight and an unknown name are no colour`(name: String) {
    #expect(Color(highlightName: name) == nil)
  }
}
