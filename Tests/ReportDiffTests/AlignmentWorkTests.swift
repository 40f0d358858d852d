// How much work unlike reports make: counted, since a time depends on the machine.

import ReportModel
import Testing

@testable import ReportDiff

@Suite struct AlignmentWorkTests {
  /// Texts that have no word in common with those of another name.
  private func texts(_ name: String, _ count: Int) -> [String] {
    (0..<count).map { index in
      // Letters alone: digits would be words in common.
      let word = String(String(index).utf8.map { Character(Unicode.Scalar($0 + 49)) })
      return ["e", "z", "d", "v"].map { name + word + $0 }.joined(separator: " ")
    }
  }

  private func units(_ texts: [String]) -> [LineUnit] {
    let blocks = texts.map { Block.paragraph(Paragraph([.text($0)])) }
    return Passage(.section(depth: 0), Section(blocks: blocks), trail: []).units(at: 0)
  }

  private func passages(_ texts: [String]) -> [Passage] {
    texts.map { text in
      let blocks = [Block.paragraph(Paragraph([.text(text)]))]
      return Passage(
        .section(depth: 0), Section(heading: [.text(text)], blocks: blocks), trail: [text])
    }
  }

  @Test func `unlike lines are compared up to a number of pairs, and no more beyond it`() {
    let few = LineAlignment(units(texts("a", 490)), units(texts("b", 490)))
    #expect(few.comparisons == 490 * 490)
    #expect(few.lines.count == 980)
    let many = LineAlignment(units(texts("a", 5_000)), units(texts("b", 5_000)))
    #expect(many.comparisons == 0)
    #expect(many.lines.count == 10_000)
  }

  @Test func `the pairs that are compared grow with the lines, not with their square`() {
    for size in [100, 200, 400, 800, 1_600] {
      let (old, new) = (texts("a", size), texts("b", size))
      // A line in common each 400 lines keeps the stretches between them as dear as can be.
      let isCommon = { (index: Int) in index.isMultiple(of: 400) }
      let mixed = new.indices.map { isCommon($0) ? old[$0] : new[$0] }
      let work = LineAlignment(units(old), units(mixed)).comparisons
      #expect(work <= 250 * 2 * size, "\(size) lines")
    }
  }

  @Test func `unlike sections are compared up to a number of pairs, and no more beyond it`() {
    let few = PassageAlignment(passages(texts("a", 490)), passages(texts("b", 490)))
    #expect(few.comparisons <= 250_000 + 250 * 980)
    #expect(few.pairs.count == 980)
    let many = PassageAlignment(passages(texts("a", 2_000)), passages(texts("b", 2_000)))
    #expect(many.comparisons == 0)
    #expect(many.pairs.count == 4_000)
  }

  @Test func `sections of one name at other places are compared up to the same number`() {
    let same = { (name: String) in
      texts(name, 490).map { text in
        let blocks = [Block.paragraph(Paragraph([.text(text)]))]
        return Passage(
          .section(depth: 0), Section(heading: [.text("Befund")], blocks: blocks), trail: [])
      }
    }
    let alignment = PassageAlignment(same("a"), passages(texts("c", 490)) + same("b"))
    #expect(alignment.comparisons <= 250_000 + 250 * 3 * 490)
  }
}
