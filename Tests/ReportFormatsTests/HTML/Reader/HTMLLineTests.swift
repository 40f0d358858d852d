// The open line of a page: what its end takes out, and what it leaves for the next one.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct HTMLLineTests {
  private func append(_ text: String, to line: inout HTMLLine) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { unsafe line.append($0, .plain) }
  }

  @Test func `where no line is open there is nothing to end, however often`() {
    var line = HTMLLine()
    #expect(line.end() == [])
    #expect(line.end() == [])
    append(" a b ", to: &line)
    #expect(line.end() == [.text("a b")])
    #expect(line.end() == [])
    append(" c", to: &line)
    #expect(line.end() == [.text("c")])
  }

  @Test func `marks and breaks without text are taken out`() {
    var line = HTMLLine()
    line.keepsEmpty = true
    line.appendInvisible(.anchor("a"))
    #expect(line.end() == [.anchor("a")])
    line.breakLine()
    #expect(line.end() == [.lineBreak])
    #expect(line.end() == [])
  }

  @Test func `an empty wrapper of our own pages is kept, and goes on behind the line`() {
    var line = HTMLLine()
    line.inlines.keepsEmpty = true
    let link = line.inlines.open(.link(target: "#a", tooltip: nil))
    let empty = Inline.link(Link(target: "#a", content: []))
    #expect(line.end() == [empty])
    append("b", to: &line)
    #expect(line.end() == [.link(Link(target: "#a", content: [.text("b")]))])
    line.inlines.close(link)
    #expect(line.end() == [empty])
    #expect(line.end() == [])
  }

  @Test func `a break that waits for text is forgotten at the end`() {
    var line = HTMLLine()
    append("a", to: &line)
    line.breakHeading()
    #expect(line.end() == [.text("a")])
    append("b", to: &line)
    #expect(line.end() == [.text("b")])
  }

  @Test func `a break that waits where its text was taken out is forgotten too`() {
    var line = HTMLLine()
    let capture = line.inlines.open(.capture)
    append("a", to: &line)
    line.breakHeading()
    line.breakLine()
    #expect(line.inlines.endCapture(capture) == [.text("a"), .lineBreak])
    #expect(line.end() == [])
    append("b", to: &line)
    #expect(line.end() == [.text("b")])
  }
}
