// The laws over real documents: pairs of versions that others compare.

import Foundation
import ReportDiff
import ReportFormats
import ReportModel
import Testing

@Suite struct CorpusTests {
  private static let corpus = ProcessInfo.processInfo.environment["REPORTCONV_CORPUS"]

  private static func pairs(in folder: String) throws -> [(String, String)] {
    let text = try String(contentsOfFile: folder + "/COMPARE-PAIRS.tsv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return ("\(folder)/TestFiles/\(words[2])", "\(folder)/TestFiles/\(words[3])")
    }
  }

  @Test(.enabled(if: corpus != nil, "REPORTCONV_CORPUS names no folder"))
  func `pairs of real documents lead from one to the other and back`() throws {
    let folder = try #require(Self.corpus) + "/docx/JSv4+Docxodus"
    var compared = 0
    for (oldPath, newPath) in try Self.pairs(in: folder) {
      guard let old = try? Documents.report(oldPath), let new = try? Documents.report(newPath)
      else {
        continue
      }
      let changes = try ReportDiff.changes(from: old, to: new)
      #expect(changes.accepted(in: old)?.passages == new.passages, "\(newPath)")
      #expect(changes.rejected(in: new)?.passages == old.passages, "\(oldPath)")
      #expect(changes.isEmpty == (old.passages == new.passages), "\(newPath)")
      compared += 1
    }
    print("\(compared) pairs compared")
    #expect(compared >= 100)
  }

  @Test(.enabled(if: corpus != nil, "REPORTCONV_CORPUS names no folder"))
  func `versions of a template differ exactly where a person sees it`() throws {
    let folder = try #require(Self.corpus) + "/html/DRGagit+ak_befundung-history"
    var compared = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let versions = try (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)"))
        .map { try $0.sorted().map { try Documents.report("\(folder)/\(name)/\($0)") } }
      for (old, new) in zip(versions ?? [], (versions ?? []).dropFirst()) {
        let changes = try ReportDiff.changes(from: old, to: new)
        #expect(changes.accepted(in: old)?.passages == new.passages, "\(name)")
        #expect(changes.rejected(in: new)?.passages == old.passages, "\(name)")
        #expect(changes.isEmpty == (Self.page(old) == Self.page(new)), "\(name)")
        compared += 1
      }
    }
    print("\(compared) versions compared")
    #expect(compared >= 150)
  }

  /// What a reader of the page sees.
  private static func page(_ report: Report) -> [UInt8] {
    HTMLWriter.write(report, options: WriteOptions(isFragment: true)).bytes
  }
}
