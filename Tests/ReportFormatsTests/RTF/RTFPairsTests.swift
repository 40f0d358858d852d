// RTF documents against the texts that striprtf's authors expect of them, where the environment
// variable REPORTCONV_CORPUS names the folder that holds them.

import ReportModel
import Testing

@testable import ReportFormats

@Suite(.enabled(if: Corpus.isThere, "\(Corpus.absence)"))
struct RTFPairsTests {
  private static let folder = "rtf/joshy+striprtf/tests"
  private static let documents = Corpus.files("rtf", below: "\(folder)/rtf").filter {
    Corpus.files("txt", below: "\(folder)/text").contains(expected($0))
  }

  /// Documents whose words are others, with the words that are ours alone: striprtf ends at the
  /// brace that closes the document, while text behind it is read here, with a finding.
  private static let differing = ["sample_3.rtf": ["@joshy"]]

  private static func expected(_ document: String) -> String {
    document.replacing("/tests/rtf/", with: "/tests/text/").replacing(".rtf", with: ".txt")
  }

  @Test func `there are documents`() { #expect(Self.documents.count >= 10) }

  @Test(arguments: documents)
  func `a document has the expected words in order`(path: String) throws {
    let report = try RTFReader.read(try Corpus.bytes(path), options: ReadOptions())
    var found = bare(Self.text(of: report))
    let name = String(path.split(separator: "/").last ?? "")
    for word in Self.differing[name] ?? [] {
      let place = try #require(found.lastIndex(of: word))
      found.remove(at: place)
    }
    let expected = String(decoding: try Corpus.bytes(Self.expected(path)), as: UTF8.self)
    #expect(found == bare(expected))
  }

  /// Words without the bars that striprtf sets between cells.
  private func bare(_ text: String) -> [String] { words(text.replacing("|", with: " ")) }

  /// The text of the body with the targets of links as striprtf prints them: `text("target")`.
  private static func text(of report: Report) -> String {
    let sections = report.allSections.map { section in
      text(of: section.heading) + "\n" + text(of: section.blocks)
    }
    return sections.joined(separator: "\n")
  }

  private static func text(of blocks: [Block]) -> String {
    let lines = blocks.map { block in
      switch block {
      case .paragraph(let paragraph): text(of: paragraph.inlines)
      case .list(let list):
        list.items.map { "\($0.label) \(text(of: $0.blocks))" }.joined(separator: "\n")
      case .table, .group, .preformatted, .rule, .pageBreak:
        block.children.map { text(of: $0) }.joined(separator: "\n")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      if case .link(let link) = inline { return "\(text(of: link.content))(\"\(link.target)\")" }
      return [inline].plainText
    }.joined()
  }
}
