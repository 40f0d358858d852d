// What tables show in words, which is no part of a report's text.

import ReportModel

extension Report {
  /// The summaries of all tables, one after another.
  var tableSummaries: String {
    var text = ""
    forEachStory { blocks, _ in text += blocks.tableSummaries }
    return text
  }
}

extension [Block] {
  fileprivate var tableSummaries: String {
    map { block in
      let inner = block.children.map(\.tableSummaries).joined()
      guard case .table(let table) = block else { return inner }
      return (table.summary ?? "") + inner
    }.joined()
  }
}
