// The law of JSON: what is written comes back exactly, nothing is lost, and the schema is kept.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct LosslessJSONLawTests {
  @Test(arguments: Subject.all)
  func `a report written as JSON and read again is the same report`(subject: Subject) throws {
    let report = try subject.report()
    for isPretty in [true, false] {
      let written = JSONWriter.write(report, options: WriteOptions(isPretty: isPretty))
      #expect(written.losses.isEmpty)
      let back = try JSONReader.read(written.bytes, options: ReadOptions())
      #expect(back == report)
      // Equality of strings is canonical equivalence, so the bytes are compared too.
      let again = JSONWriter.write(back, options: WriteOptions(isPretty: isPretty))
      #expect(again.bytes == written.bytes)
    }
  }

  @Test(arguments: Subject.samples)
  func `what is written for a sample keeps the schema`(subject: Subject) throws {
    let schema = try Samples.bytes("report.schema.json")
    let validator = try SchemaValidator(try JSONValue(json: schema))
    let json = JSONWriter.write(try subject.report(), options: WriteOptions()).bytes
    #expect(validator.check(try JSONValue(json: json)).problem == nil)
  }
}
