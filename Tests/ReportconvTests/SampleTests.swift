// The sample reports as the tool converts them, beside what is kept of each.

import ReportFormats
import Testing
import ToolSupport

@Suite struct SampleTests {
  private static let expected = "samples/expected"

  static var samples: [String] {
    let names = (try? Workshop.documents(in: "samples")) ?? []
    return names.filter { $0.hasSuffix(".docx") }.map { String($0.dropLast(5)) }
  }

  private static let formats = Format.allCases.filter { $0.writer != nil && !$0.isBinary }

  @Test(arguments: samples)
  func `a sample converts to what is kept of it`(name: String) throws {
    let workshop = try Workshop()
    try workshop.addSamples()
    let formats = Self.formats.map(\.rawValue).joined(separator: ",")
    let result = try workshop.run(
      "convert", "samples/\(name).docx", "--to", formats, "-o", "out")
    #expect(result.status == 0)
    for format in Self.formats {
      let file = "\(name).\(format.fileExtension)"
      let text = try #require(workshop.text("out/\(file)"))
      let difference = try Workshop.difference(of: text, from: "\(Self.expected)/\(file)")
      if let difference { Issue.record("\(difference)") }
    }
  }

  @Test func `everything that is kept belongs to a sample`() throws {
    let files = Self.samples.flatMap { name in
      Self.formats.map { "\(name).\($0.fileExtension)" }
    }
    #expect(try Workshop.documents(in: Self.expected) == files.sorted())
    #expect(Self.samples.count == 10)
  }
}
