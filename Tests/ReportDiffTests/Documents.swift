// Reports read from documents, as the program reads them.

import Foundation
import ReportFormats
import ReportModel
import ReportNormalizer
import TestSupport
import Testing

enum Documents {
  /// The folder of the samples.
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples")

  /// The report of a document, with its fields.
  static func report(_ path: String) throws -> Report {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let read = try #require(try Format.detect(bytes).reader)
    return try read(bytes, ReadOptions()).normalized()
  }

  /// The reports of the samples, each with the one that follows it.
  static func samplePairs() throws -> [(Report, Report)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()
    let reports = try names.filter { $0.hasSuffix(".docx") }.map {
      try report(samples.appending(path: $0).path)
    }
    return Array(zip(reports, reports.dropFirst()))
  }

  /// The validator of a schema among the samples.
  static func validator(
    _ name: String, others: [String: SchemaValidator] = [:]
  ) throws -> SchemaValidator {
    let schema = try Data(contentsOf: samples.appending(path: name))
    return try SchemaValidator(JSONValue(json: [UInt8](schema)), others: others)
  }
}
