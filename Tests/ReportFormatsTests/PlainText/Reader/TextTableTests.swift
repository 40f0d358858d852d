// Plain text: tables in all their forms, and text that only looks like one.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextTableTests {
  private func blocks(_ text: String) -> [Block] {
    TextParser(Array(text.utf8), limits: Limits()).blocks()
  }

  private func table(headerRows: Int = 0, _ rows: [String]...) -> Block {
    .table(
      Table(
        headerRows: headerRows,
        rows: rows.map { row in
          TableRow(cells: row.map { TableCell(blocks: $0.isEmpty ? [] : [.line($0)]) })
        }))
  }

  @Test(arguments: [
    "Natrium\t140\nKalium\t4,1", "Natrium    140\nKalium     4,1", "Natrium  140\nKalium   4,1",
    "| Natrium | 140 |\n| Kalium | 4,1 |", "Natrium | 140\nKalium | 4,1",
    "+---------+-----+\n| Natrium | 140 |\n| Kalium  | 4,1 |\n+---------+-----+",
    "+---\n| Natrium\n| 140\n+---\n| Kalium\n| 4,1\n+---", "Natrium\t\t140\nKalium\t4,1",
    "\tNatrium\t140\n\tKalium\t4,1",
  ])
  func `lines in columns are a table`(text: String) {
    #expect(blocks(text) == [table(["Natrium", "140"], ["Kalium", "4,1"])])
  }

  @Test(arguments: [
    "| Na | K |\n|---|---:|\n| 140 | 4 |", "Na   K\n---  --\n140  4",
    "+-----+---+\n| Na  | K |\n+=====+===+\n| 140 | 4 |\n+-----+---+",
    "+---\n| Na\n| K\n+===\n| 140\n| 4\n+---",
  ])
  func `a line below the first row makes it a header`(text: String) {
    #expect(blocks(text) == [table(headerRows: 1, ["Na", "K"], ["140", "4"])])
  }

  @Test func `empty cells between tabs keep their columns`() {
    #expect(blocks("a\t\tb\nc\td\t") == [table(["a", "", "b"], ["c", "d", ""])])
  }

  @Test func `numbers in line on their right are a column`() {
    #expect(
      blocks("Natrium  140\nKalium     4") == [table(["Natrium", "140"], ["Kalium", "4"])])
  }

  @Test func `cells of drawn tables span columns and rows, and have lines`() {
    let text = """
      +-------+-------+
      | a     | b     |
      | second| c     |
      |       +---+---+
      |       | ü | 肺|
      +-------+---+---+
      """
    guard case .table(let table)? = blocks(text).first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.cells.map(\.columnSpan) } == [[1, 2], [1, 1]])
    #expect(table.rows.map { $0.cells.map(\.rowSpan) } == [[2, 1], [1, 1]])
    #expect(table.rows[0].cells.map(\.blocks.plainText) == ["a\nsecond", "b\nc"])
    #expect(table.rows[1].cells.map(\.blocks.plainText) == ["ü", "肺"])
  }

  @Test func `a last line of equals signs says that lines are one row`() {
    let lines = "| a | b |\n| c | d |\n"
    #expect(blocks("+---+---+\n\(lines)+---+---+") == [table(["a", "b"], ["c", "d"])])
    guard case .table(let table)? = blocks("+---+---+\n\(lines)+===+===+").first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.cells.map(\.blocks.plainText) } == [["a\nc", "b\nd"]])
  }

  @Test(arguments: [
    "Natrium\t140", "a  b", "a  b\nc", "Leber normal.  Milz normal.\nNiere normal.  Herz normal.",
    "Name      : Muster\nVorname   : Erika", "a  b\nccc  d  e", "a  b\ncccc  d", "x | y",
    "| a |\n| b |",
    "+---+\n| a |", "+---+\n| a\n+---+", "|x| < 5\n|y| < 6", "+---", "+---\n| a", "+++",
    "+5 mm\n+7 mm",
  ])
  func `what only looks like a table is text`(text: String) {
    for block in blocks(text) {
      guard case .paragraph = block else {
        Issue.record("\(block)")
        continue
      }
    }
    #expect(words(blocks(text).plainText) == words(text))
  }
}
