// Short RTF for tests.

import ReportModel

@testable import ReportFormats

/// A document of a header and a body.
func rtf(_ body: String, head: String = "") -> [UInt8] {
  Array(
    "{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1033{\\fonttbl{\\f0 Arial;}\(head)}\(body)}".utf8)
}

/// Reads a document of a body.
func readRTF(
  _ body: String, head: String = "", _ changes: ReadOptions.TrackedChanges = .final
) throws -> Report {
  try RTFReader.read(rtf(body, head: head), options: ReadOptions(trackedChanges: changes))
}

/// The text of a document's sections.
func rtfText(_ body: String, head: String = "") throws -> String {
  try readRTF(body, head: head).plainText
}

extension Report {
  /// The blocks of the first section.
  var firstBlocks: [Block] { sections.first?.blocks ?? [] }

  /// The inlines of the first paragraph.
  var firstInlines: [Inline] {
    if case .paragraph(let paragraph)? = firstBlocks.first { paragraph.inlines } else { [] }
  }

  /// The codes of all findings in order.
  var findingCodes: [Finding.Code] { findings.map(\.code) }
}
