// The law of conservation for the reader: the text that stands in a document's parts is in its
// report, and nothing else is. The parts are read by a scan that knows nothing of documents.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ReadingLawTests {
  /// Letters that a report has beside the text of its document, by sample: two that are characters
  /// of a symbol font, and choices of lists, which stand in attributes.
  private static let resolved = [
    "mrt-knie-de.docx": "μ", "mammography-fr.docx": "B4A2",
  ]

  @Test(arguments: Samples.documents)
  func `each letter of a sample's parts is in its report or its findings`(name: String) throws {
    var document = Self.resolved[name, default: ""]
    for (part, bytes) in try Samples.parts(name) where Self.isText(part) {
      document += Self.text(of: String(decoding: bytes, as: UTF8.self))
    }
    let options = ReadOptions(trackedChanges: .all)
    let report = try DOCXReader.read(try Samples.bytes(name), options: options)
    var found = report.findings.compactMap(\.text).joined()
    report.forEachStory { blocks, _ in found += blocks.map(Self.text).joined() }
    #expect(surplus(letters(document), over: letters(found)).isEmpty)
    #expect(surplus(letters(found), over: letters(document)).isEmpty)
    #expect(letters(document).count > 10)
  }

  private static func isText(_ part: String) -> Bool {
    let names = ["document", "header", "footer", "footnotes", "endnotes", "comments"]
    return names.contains { part.hasPrefix("word/\($0)") && part.hasSuffix(".xml") }
  }

  /// What stands in `w:t` and `w:delText`, without what is there for older programs only.
  private static func text(of part: String) -> String {
    var text = ""
    var rest = part[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      if rest.hasPrefix("<mc:Fallback>") {
        rest = rest.firstRange(of: "</mc:Fallback>").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      let tag = rest.prefix { $0 != ">" }
      rest = rest[tag.endIndex...].dropFirst()
      let name = tag.dropFirst().prefix { $0 != " " && $0 != "/" }
      guard name == "w:t" || name == "w:delText", !tag.hasSuffix("/") else { continue }
      text += HTMLText.unescape(rest.prefix { $0 != "<" })
    }
    return text
  }

  /// The text of a block without the labels of items, which documents do not store, and without
  /// what images show.
  private static func text(of block: Block) -> String {
    switch block {
    case .paragraph(let paragraph):
      return paragraph.inlines.withoutImages.plainText
    case .preformatted(let text): return text
    case .list, .table, .group, .rule, .pageBreak:
      return block.children.joined().map(text).joined()
    }
  }
}

extension [Inline] {
  /// The inlines but the images, which stand beside the text in our samples.
  fileprivate var withoutImages: [Inline] {
    filter { if case .image = $0 { false } else { true } }
  }
}
