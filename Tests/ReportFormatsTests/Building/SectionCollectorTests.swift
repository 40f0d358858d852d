// Sections become a tree by their ranks.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct SectionCollectorTests {
  @Test func `the path names the headings above a place`() {
    var collector = SectionCollector()
    #expect(collector.path == [])
    collector.begin(heading: [.text("A")], label: "1.", level: 1)
    collector.begin(heading: [.text("B")], label: nil, level: 3)
    #expect(collector.path == ["1. A", "B"])
    collector.begin(heading: [.text("C")], label: nil, level: 2)
    #expect(collector.path == ["1. A", "C"])
    collector.begin(heading: [.text("D")], label: nil, level: 1)
    #expect(collector.path == ["D"])
  }

  @Test func `text before the first heading is a section without one`() {
    var collector = SectionCollector()
    #expect(collector.tree() == [])
    collector.append([])
    #expect(collector.tree() == [])
    collector.append([.line("a")])
    collector.append([.line("b")])
    collector.begin(heading: [.text("A")], label: nil, level: 1)
    collector.append([.line("c")])
    #expect(
      collector.tree() == [
        Section(blocks: [.line("a"), .line("b")]),
        Section(heading: [.text("A")], blocks: [.line("c")]),
      ])
  }

  @Test func `a deeper section belongs to the nearest one above it`() {
    var collector = SectionCollector()
    for (name, level) in [("a", 2), ("b", 9), ("c", 3), ("d", 1), ("e", 1), ("f", 0), ("g", 1)] {
      collector.begin(heading: [.text(name)], label: nil, level: level)
    }
    func section(_ name: String, _ level: Int, _ below: Section...) -> Section {
      Section(heading: [.text(name)], level: level, subsections: below)
    }
    #expect(
      collector.tree() == [
        section("a", 2, section("b", 9), section("c", 3)), section("d", 1), section("e", 1),
        section("f", 0, section("g", 1)),
      ])
  }

  @Test func `a section that says to be in one of its rank is beside it`() {
    var collector = SectionCollector()
    let outer = collector.open(level: 1, field: .history)
    let inner = collector.open(level: 1, field: .findings)
    let deepest = collector.open(level: 2, field: .unassigned)
    collector.end(deepest)
    collector.end(inner)
    collector.end(outer)
    collector.append([.line("a")])
    #expect(
      collector.tree() == [
        Section(field: .history),
        Section(
          field: .findings, blocks: [.line("a")],
          subsections: [Section(level: 2, field: .unassigned)]),
      ])
  }

  @Test func `a section that has only a number is one`() {
    var collector = SectionCollector()
    collector.begin(heading: [], label: "1.", level: 1)
    collector.begin(heading: [.text("A")], label: nil, level: 2)
    #expect(
      collector.tree()
        == [Section(label: "1.", subsections: [Section(heading: [.text("A")], level: 2)])])
  }
}
