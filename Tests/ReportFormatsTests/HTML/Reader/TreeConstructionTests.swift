// The text of pages against the test cases of html5lib for the making of trees, where the
// environment variable REPORTCONV_CORPUS names the folder that holds them.

import FoundationEssentials
import Glibc
import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TreeConstructionTests {
  /// A page and the tree that HTML makes of it.
  private struct Case {
    var file: String
    var data = ""
    var tree: [Substring] = []
    var isFragment = false
    var needsPrograms = false
  }

  /// How many cases may differ, by what they are about: text of <select> that stands in no option,
  /// which browsers do not show either, and titles of drawings, which are kept here.
  private static let allowed = ["select": 4, "foreign": 6, "frames": 0, "other": 0]

  @Test func `the text of html5lib's cases is in its trees, in order`() throws {
    guard let folder = Self.corpus else {
      print("skipped: REPORTCONV_CORPUS names no corpus")
      return
    }
    var differing: [String: Int] = [:]
    var count = 0
    for test in try Self.cases(in: folder) where !test.isFragment && !test.needsPrograms {
      let report = try HTMLReader.read(Array((test.data + " ").utf8), options: ReadOptions())
      let found = Self.bare(Self.text(of: report))
      let expected = Self.bare(Self.text(of: test.tree))
      count += 1
      guard found != expected else { continue }
      let kind = Self.kind(of: test)
      differing[kind, default: 0] += 1
      print("\(kind), \(test.file): \(test.data.debugDescription): \(found) is not \(expected)")
    }
    print("\(count) cases, differing: \(differing)")
    #expect(count > 500)
    for (kind, number) in differing { #expect(number <= Self.allowed[kind] ?? 0, "\(kind)") }
  }

  private static var corpus: URL? {
    guard let path = unsafe getenv("REPORTCONV_CORPUS") else { return nil }
    return unsafe URL(filePath: String(cString: path))
      .appending(path: "html/html5lib+html5lib-tests/tree-construction")
  }

  private static func kind(of test: Case) -> String {
    let tree = test.tree.joined()
    if tree.contains("<select") { return "select" }
    if tree.contains("<svg ") || tree.contains("<math ") { return "foreign" }
    return tree.contains("<frameset") ? "frames" : "other"
  }

  private static let parts: Set<String> = [
    "#data", "#errors", "#new-errors", "#document", "#document-fragment", "#script-on",
    "#script-off",
  ]

  private static func cases(in folder: URL) throws -> [Case] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".dat") }.sorted().flatMap { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return cases(String(decoding: data, as: UTF8.self), file: name)
    }
  }

  private static func cases(_ text: String, file: String) -> [Case] {
    var found: [Case] = []
    var part = ""
    var data: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if parts.contains(String(line)) {
        if part == "#data" { found[found.count - 1].data = data.joined(separator: "\n") }
        part = String(line)
        if part == "#data" {
          found.append(Case(file: file))
          data = []
        }
        if part == "#document-fragment" { found[found.count - 1].isFragment = true }
        if part == "#script-on" { found[found.count - 1].needsPrograms = true }
      } else if part == "#data" {
        data.append(line)
      } else if part == "#document" {
        found[found.count - 1].tree.append(line)
      }
    }
    return found
  }

  /// The text that a page of the tree shows: all but what is for programs.
  private static func text(of tree: [Substring]) -> String {
    var text = ""
    var hidden: Int?
    var isOpen = false
    for line in tree {
      if isOpen {
        isOpen = !line.hasSuffix("\"")
        if hidden == nil { text += "\n" + (isOpen ? line : line.dropLast()) }
        continue
      }
      guard line.hasPrefix("| ") else { continue }
      let content = line.dropFirst(2).drop { $0 == " " }
      let depth = line.count - content.count
      if let limit = hidden, depth <= limit { hidden = nil }
      if content.hasPrefix("<"), !content.hasPrefix("<!") {
        let name = content.dropFirst().prefix { $0 != ">" }
        if hidden == nil, unseen.contains(String(name)) { hidden = depth }
      } else if content.hasPrefix("\"") {
        isOpen = !content.hasSuffix("\"") || content.count == 1
        if hidden == nil { text += isOpen ? content.dropFirst() : content.dropFirst().dropLast() }
      }
    }
    return text
  }

  private static let unseen: Set<String> = [
    "head", "title", "script", "style", "template", "noframes", "noembed", "iframe", "rp",
    "datalist", "svg title", "svg desc", "colgroup", "svg script", "svg style",
  ]

  private static func text(of report: Report) -> String {
    var text = ""
    func add(_ blocks: [Block]) {
      for block in blocks {
        if case .paragraph(let paragraph) = block { text += withoutMarks(paragraph.inlines) }
        if case .preformatted(let content) = block { text += content }
        for children in block.children { add(children) }
      }
    }
    for header in report.headers { add(header.blocks) }
    for section in report.allSections {
      text += withoutMarks(section.heading)
      add(section.blocks)
    }
    for footer in report.footers { add(footer.blocks) }
    return text
  }

  private static func withoutMarks(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let run): run.string
      case .checkBox, .image: ""
      default: withoutMarks(inline.children)
      }
    }.joined()
  }

  private static func bare(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { Character($0) })
  }
}
