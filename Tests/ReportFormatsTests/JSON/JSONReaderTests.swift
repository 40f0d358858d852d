// Reading and writing the canonical report as a format among others.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [true, false])
  func `JSON carries a report without any loss`(isPretty: Bool) throws {
    var generator = RandomReport(seed: 41, characters: .any)
    for report in [.everything] + (0..<30).map({ _ in generator.next() }) {
      let written = JSONWriter.write(report, options: WriteOptions(isPretty: isPretty))
      #expect(written.losses.isEmpty)
      #expect(try JSONReader.read(written.bytes, options: ReadOptions()) == report)
    }
  }

  @Test(arguments: [
    ("{\n  \"a\": }", ReadError.Code.malformedJSON, 2, 8),
    ("{\"a\": 1, \"a\": 2}", .malformedJSON, 1, 10),
    ("{\"title\": \"\"}", .notAReport, 1, 1),
    ("{\"schema\":\"reportconv.report\",\"version\":\"1.7\"}", .unsupportedVersion, 1, 1),
    ("{\"schema\":\"reportconv.report\",\"version\":\"1.0\",\n\"tilte\":\"\"}", .notAReport, 2, 1),
  ])
  func `what cannot be read is an error with its place`(
    text: String, code: ReadError.Code, line: Int, column: Int
  ) {
    let error = #expect(throws: ReadError.self) {
      try JSONReader.read([UInt8](text.utf8), options: ReadOptions())
    }
    #expect(error?.code == code)
    #expect(error?.location == Location(line: line, column: column))
  }

  @Test func `the depth that is allowed is that of the options`() {
    var options = ReadOptions()
    options.limits.jsonDepth = 2
    let bytes = Report.everything.json()
    let error = #expect(throws: ReadError.self) { try JSONReader.read(bytes, options: options) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail.hasPrefix("json-depth") == true)
  }

  @Test func `a wrong value says where it stands and what was expected`() {
    let text = """
      {"schema":"reportconv.report","version":"1.0","sections":[{"level":1,"field":"befund"}]}
      """
    let error = #expect(throws: ReadError.self) {
      try JSONReader.read([UInt8](text.utf8), options: ReadOptions())
    }
    #expect(error?.detail.contains("/sections/0/field") == true)
    #expect(error?.detail.contains(#"found "befund""#) == true)
  }

  @Test func `an image that says it has too many pixels is refused`() throws {
    let image = ImageResource(
      id: "i", mediaType: "image/png", pixelWidth: 1, pixelHeight: 1, bytes: PictureBytes.png)
    var report = Report()
    report.resources.images = [image]
    var options = ReadOptions()
    options.limits.imagePixels = 640 * 480
    #expect(try JSONReader.read(report.json(), options: options) == report)
    options.limits.imagePixels -= 1
    let error = #expect(throws: ReadError.self) {
      try JSONReader.read(report.json(), options: options)
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "image-pixels (307199): image i")
  }
}
