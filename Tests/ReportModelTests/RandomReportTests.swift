// The generator of arbitrary reports: the same in each run, and within the rules of the model.

import ReportModel
import TestSupport
import Testing

@Suite struct RandomReportTests {
  @Test func `the same seed gives the same reports and another seed gives others`() {
    var first = RandomReport(seed: 7)
    var second = RandomReport(seed: 7)
    var other = RandomReport(seed: 8)
    let reports = (0..<20).map { _ in first.next() }
    #expect(reports == (0..<20).map { _ in second.next() })
    #expect(reports != (0..<20).map { _ in other.next() })
  }

  @Test(arguments: RandomReport.Characters.allCases)
  func `text runs are never empty and hold no line ends or tabs`(
    characters: RandomReport.Characters
  ) {
    var generator = RandomReport(seed: 1, characters: characters)
    var runs = 0
    for _ in 0..<100 {
      generator.next().forEachStory { blocks, _ in
        for run in blocks.flatMap(\.everyInline).compactMap(\.run) {
          runs += 1
          #expect(!run.string.isEmpty)
          #expect(!run.string.utf8.contains { [9, 10, 13].contains($0) })
        }
      }
    }
    #expect(runs > 1_000)
  }

  @Test func `cells cover each place of a table at most once and fill it`() {
    var generator = RandomReport(seed: 2)
    var tables = 0
    for _ in 0..<100 {
      generator.next().forEachStory { blocks, _ in
        for table in blocks.flatMap(\.everyTable) {
          tables += 1
          let areas = table.rows.flatMap(\.cells).map { $0.columnSpan * $0.rowSpan }
          #expect(areas.reduce(0, +).isMultiple(of: table.rows.count))
        }
      }
    }
    #expect(tables > 50)
  }
}

extension Inline {
  fileprivate var selfAndBelow: [Inline] { [self] + children.flatMap(\.selfAndBelow) }

  fileprivate var run: StyledText? {
    guard case .text(let run) = self else { return nil }
    return run
  }
}

extension Block {
  fileprivate var everyInline: [Inline] {
    guard case .paragraph(let paragraph) = self else {
      return children.flatMap { $0 }.flatMap(\.everyInline)
    }
    return paragraph.inlines.flatMap(\.selfAndBelow)
  }

  fileprivate var everyTable: [Table] {
    let below = children.flatMap { $0 }.flatMap(\.everyTable)
    guard case .table(let table) = self else { return below }
    return [table] + below
  }
}
