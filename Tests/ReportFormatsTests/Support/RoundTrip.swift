// Writing a report and reading it again.

import ReportModel
import TestSupport

@testable import ReportFormats

/// A format that reports are written in and read from.
struct RoundTrip: Sendable, CustomStringConvertible {
  let format: Format
  let write: Writer
  let read: Reader

  init?(_ format: Format) {
    guard let write = format.writer, let read = format.reader else { return nil }
    self.format = format
    self.write = write
    self.read = read
  }

  /// The formats whose readers get back what the writers carry; plain text and the five fields
  /// are for people, and give back the text alone.
  static let structured = Format.allCases.filter { format in
    switch format {
    case .docx, .html, .rtf, .json: true
    case .text, .markdown, .fields: false
    }
  }.compactMap(RoundTrip.init)

  var description: String { format.rawValue }

  /// What is not the same when the report is written and read again, less what was said to be
  /// lost; the record of the input is of course another one.
  func difference(of report: Report, options: ReadOptions = ReadOptions()) throws -> String? {
    let written = write(report, WriteOptions())
    let back = try read(written.bytes, options)
    let lost = Set(written.losses.map(\.feature)).union([.provenance])
    return ReportFormatsTests.difference(back.dropping(lost), from: report.dropping(lost))
  }
}
