// The laws over real documents: each gives a sound report or a documented error, and what comes of
// it can be written in every format and read again.

import ReportModel
import ReportNormalizer
import TestSupport
import Testing

@testable import ReportFormats

@Suite(.enabled(if: Corpus.isThere, "\(Corpus.absence)"))
struct CorpusLawTests {
  private static let options = ReadOptions(trackedChanges: .all)
  private static let documents = Corpus.files("docx", "docm", "dotx", "rtf", "html", "htm", "txt")

  /// The report of a document; `nil` where it cannot be read, or no reader exists for it.
  private func report(_ path: String) throws -> Report? {
    do {
      let bytes = try Corpus.bytes(path)
      guard let reader = try Format.detect(bytes).reader else { return nil }
      return try reader(bytes, Self.options)
    } catch let error as ReadError {
      #expect(!error.description.isEmpty)
      return nil
    }
  }

  @Test(arguments: documents)
  func `a document gives a sound report or a documented error`(path: String) throws {
    guard let report = try report(path) else { return }
    #expect(report.invariantViolations == [])
    #expect(try Report(json: report.json()) == report)
  }

  @Test(arguments: documents)
  func `a document is the same after each round trip, less the losses`(path: String) throws {
    guard let report = try report(path)?.normalized() else { return }
    for trip in RoundTrip.structured {
      let difference = try trip.difference(of: report, options: Self.options)
      #expect(difference == nil, "\(trip)")
    }
  }

  @Test(arguments: documents)
  func `the page of a document has each of its words once and in order`(path: String) throws {
    guard let report = try report(path) else { return }
    let page = HTMLText(HTMLWriter.write(report, options: WriteOptions()).bytes)
    #expect(words(page.text) == words(report.plainText))
  }

  @Test(arguments: documents)
  func `a document gives the same bytes twice in each format`(path: String) throws {
    guard let report = try report(path) else { return }
    for format in Format.allCases {
      guard let writer = format.writer else { continue }
      #expect(
        writer(report, WriteOptions()) == writer(try self.report(path) ?? report, WriteOptions()))
    }
  }
}
