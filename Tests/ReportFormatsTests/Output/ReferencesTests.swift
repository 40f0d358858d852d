// Marks of notes where text has no raised figures.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ReferencesTests {
  @Test func `notes with the same mark are told apart, and none is without`() {
    let notes = ["1", "1", "", "*", "1-2"].enumerated().map {
      Note(id: "\($0)", kind: .footnote, label: $1, blocks: [])
    }
    #expect(Resources(notes: notes).noteMarks == ["1", "1-2", "3", "*", "1-2-2"])
  }

  @Test func `a name that nothing has is found nowhere`() {
    let references = References(Resources(comments: [Comment(id: "a", blocks: [])]))
    #expect(references.comment("a") == 0)
    #expect(references.comment("b") == nil)
    #expect(references.note("a") == nil)
    #expect(references.image(nil) == nil)
  }
}
