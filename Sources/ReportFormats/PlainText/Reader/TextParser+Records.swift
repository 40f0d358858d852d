// Tables written record by record, as our writer does where lines are too short for columns:
//
//     +---
//     | first cell
//     | second cell
//     +===             below the header, else +---

internal import ReportModel

extension TextParser {
  func isRecordRule(_ line: TextLine) -> Bool {
    line.range.count == 4
      && (bytes[line.range].elementsEqual("+---".utf8) || isHeaderRule(line))
  }

  private func isHeaderRule(_ line: TextLine) -> Bool {
    bytes[line.range].elementsEqual("+===".utf8)
  }

  func records(_ lines: ArraySlice<TextLine>) -> TableAttempt {
    let first = lines[lines.startIndex]
    var rows: [TableRow] = []
    var headerRows = 0
    var cells: [[TextLine]] = []
    var index = lines.startIndex + 1
    var end = index
    while index < lines.endIndex {
      let line = lines[index]
      if line.indent == first.indent, isRecordRule(line) {
        guard !cells.isEmpty else { break }
        rows.append(row(cells, base: first.indent + 2))
        cells = []
        end = index + 1
        if isHeaderRule(line) { headerRows = rows.count }
      } else if line.indent == first.indent, bytes[line.content] == UInt8(ascii: "|") {
        cells.append([line])
      } else if line.indent > first.indent + 1, !cells.isEmpty {
        cells[cells.count - 1].append(line)
      } else {
        break
      }
      index += 1
    }
    guard !rows.isEmpty, depth < deepest else { return TableAttempt(table: nil, end: index) }
    return TableAttempt(table: Table(headerRows: headerRows, rows: rows), end: end)
  }

  /// How deep tables may stand in cells.
  var deepest: Int { min(limits.nesting, 16) }

  private func row(_ cells: [[TextLine]], base: Int) -> TableRow {
    TableRow(
      cells: cells.map { lines in
        var text: [UInt8] = []
        for (index, line) in lines.enumerated() {
          if index == 0 {
            text += bytes[(line.content + 1)..<line.end].drop { $0 == 0x20 }
          } else {
            text.append(0x0A)
            text.append(0x20, times: line.indent - base)
            text += bytes[line.range]
          }
        }
        return cell(text)
      })
  }

  /// A cell that holds a text of its own.
  func cell(_ text: [UInt8], columnSpan: Int = 1, rowSpan: Int = 1) -> TableCell {
    let parser = TextParser(
      text, limits: limits, depth: depth + 1, lineEnds: .kept,
      hasBoxes: hasBoxes)
    return TableCell(columnSpan: columnSpan, rowSpan: rowSpan, blocks: parser.blocks())
  }
}
