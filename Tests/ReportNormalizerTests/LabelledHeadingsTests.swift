import Foundation
import ReportFormats
import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct LabelledHeadingsTests {
  /// How many headings of a set there are, and how many of them feed the right field.
  private struct Count {
    var all = 0
    var right = 0
    /// Those that are wrong without a finding at them.
    var silent = 0
  }

  private static func search(_ path: String) throws -> HeadingSearch {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let format = try Format.detect(bytes)
    let read = try #require(format.reader)
    return HeadingSearch(try read(bytes, ReadOptions()).normalized())
  }

  @Test func `headings of real documents feed the right fields`() throws {
    var counts: [String: Count] = [:]
    var searches: [String: HeadingSearch] = [:]
    for label in try LabelledHeading.all() {
      guard let path = label.path else { continue }
      let search = try searches[path] ?? Self.search(path)
      searches[path] = search
      let set = label.isAside ? "aside" : "known"
      counts[set, default: Count()].all += 1
      let fate = search.fate(of: label.text)
      if let fate, fate.isRight(label.right) {
        counts[set, default: Count()].right += 1
      } else {
        if fate?.isTold != true { counts[set, default: Count()].silent += 1 }
        // Those set aside are not looked at.
        if !label.isAside { print(Self.line(label, fate)) }
      }
    }
    for (set, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(set): \(count.right) of \(count.all) right, \(count.silent) silently wrong")
    }
    // What the rules reach today, with the documents of the corpus and without them.
    let hasCorpus = ProcessInfo.processInfo.environment["REPORTCONV_CORPUS"] != nil
    #expect(counts["aside"]?.right ?? 0 >= (hasCorpus ? 302 : 57))
    #expect(counts["known"]?.right ?? 0 >= (hasCorpus ? 317 : 48))
  }

  private static func line(_ label: LabelledHeading, _ fate: HeadingFate?) -> String {
    let got = fate.map {
      "\($0.isHeading ? "heading" : "text") in \($0.field), behind \($0.before) \($0.findings)"
    }
    return "\(label.right) | \(label.form) | \(label.text) | \(got ?? "not found") | "
      + "\(label.document.suffix(40))"
  }
}
