// Items become lists, frames that touch become one.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct BlockCollectorTests {
  private func position(
    _ level: Int, _ number: Int, kind: List.Kind = .decimal, instance: Int = 1
  ) -> ListPosition {
    ListPosition(
      instance: instance, level: level, kind: kind, number: number, label: "\(level).\(number)")
  }

  private func item(_ label: String, _ blocks: Block...) -> ListItem {
    ListItem(label: label, blocks: blocks)
  }

  private func list(_ start: Int, _ items: ListItem...) -> Block {
    .list(List(kind: .decimal, start: start, items: items))
  }

  @Test func `items of deeper levels belong to the item above`() {
    var collector = BlockCollector()
    #expect(collector.isEmpty)
    collector.append(item: [.line("a")], at: position(0, 1))
    collector.append(item: [.line("b")], at: position(1, 1))
    collector.append(item: [.line("c")], at: position(3, 1))
    collector.append(item: [.line("d")], at: position(1, 2))
    collector.append(item: [.line("e")], at: position(0, 2))
    #expect(!collector.isEmpty)
    let third = list(1, item("3.1", .line("c")))
    let second = list(1, item("1.1", .line("b"), third), item("1.2", .line("d")))
    #expect(
      collector.finish() == [list(1, item("0.1", .line("a"), second), item("0.2", .line("e")))])
    #expect(collector.isEmpty)
  }

  @Test func `a list that begins below ends where a higher level begins`() {
    var collector = BlockCollector()
    collector.append(item: [.line("a")], at: position(2, 1))
    collector.append(item: [.line("b")], at: position(0, 4))
    #expect(
      collector.finish()
        == [list(1, item("2.1", .line("a"))), list(4, item("0.4", .line("b")))])
  }

  @Test func `another kind or another list is another list`() {
    var collector = BlockCollector()
    collector.append(item: [], at: position(0, 1))
    collector.append(item: [], at: position(0, 1, instance: 2))
    collector.append(item: [], at: position(0, 9, kind: .bullet, instance: 2))
    #expect(
      collector.finish() == [
        list(1, item("0.1")), list(1, item("0.1")),
        .list(List(kind: .bullet, start: 1, items: [item("0.9")])),
      ])
  }

  @Test func `a block between ends a list and a frame`() {
    var collector = BlockCollector()
    collector.append(item: [], at: position(0, 1))
    collector.append(.line("a"))
    collector.append(item: [], at: position(0, 2))
    collector.append(framed: .line("b"))
    collector.append(framed: .line("c"))
    collector.append(.rule)
    collector.append(framed: .line("d"))
    #expect(
      collector.finish() == [
        list(1, item("0.1")), .line("a"), list(2, item("0.2")),
        .group(Group(.frame, blocks: [.line("b"), .line("c")])), .rule,
        .group(Group(.frame, blocks: [.line("d")])),
      ])
  }
}
