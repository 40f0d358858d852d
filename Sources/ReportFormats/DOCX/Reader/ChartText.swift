// Charts (ECMA-376-1, 21.2) as what they say: a title and a table of the values last drawn.

internal import ReportModel

/// Turns charts into blocks.
enum ChartText {
  /// A series of a chart.
  private struct Series {
    var name: String
    var categories: [Int: String]
    var values: [Int: String]
  }

  /// The title and the values of a chart.
  static func blocks(_ root: XMLElement) -> [Block] {
    var blocks = root.descendants(.cTitle).map { title in
      let lines =
        title.descendants(.aP).map { $0.descendants(.aT).map(\.text).joined() }
        + title.descendants(.cV).map(\.text)
      return lines.filter { !$0.isEmpty }.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
    .map { Block.paragraph(Paragraph([.text($0)])) }
    let series = root.descendants(.cSer).map(self.series)
    if let table = table(series) { blocks.append(.table(table)) }
    return blocks
  }

  private static func series(_ element: XMLElement) -> Series {
    let name = element.first(.cTx)?.descendants(.cV).map(\.text).joined(separator: " ") ?? ""
    return Series(
      name: name, categories: points(element.first(.cCat) ?? element.first(.cXVal)),
      values: points(element.first(.cVal) ?? element.first(.cYVal)))
  }

  private static func points(_ element: XMLElement?) -> [Int: String] {
    var points: [Int: String] = [:]
    for point in element?.descendants(.cPt) ?? [] {
      guard let index = point[.attrIdx].flatMap({ Int($0) }) else { continue }
      // Of categories with several levels the inner one comes first (21.2.2.95).
      let text = point.first(.cV)?.text ?? ""
      points[index] = points[index].map { "\(text) \($0)" } ?? text
    }
    return points
  }

  private static func table(_ series: [Series]) -> Table? {
    let indices = Set(series.flatMap { Array($0.values.keys) + Array($0.categories.keys) }).sorted()
    guard !indices.isEmpty else { return nil }
    let header = TableRow(cells: [cell("")] + series.map { cell($0.name) })
    let rows = indices.map { index in
      let category = series.lazy.compactMap { $0.categories[index] }.first ?? ""
      return TableRow(cells: [cell(category)] + series.map { cell($0.values[index] ?? "") })
    }
    return Table(headerRows: 1, rows: [header] + rows)
  }

  private static func cell(_ text: String) -> TableCell {
    TableCell(blocks: text.isEmpty ? [] : [.paragraph(Paragraph([.text(text)]))])
  }
}
