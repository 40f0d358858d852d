// The names of outputs, and paths as text.

import ReportFormats
import Testing

@testable import reportconv

@Suite struct OutputNamesTests {
  @Test(arguments: [
    ("a.docx", Format.html, "a.html"), ("x/a.JSON", .text, "x/a.txt"),
    ("Dr. Muster", .markdown, "Dr. Muster.md"), ("a.fields.json", .json, "a.json"),
    ("2024.05", .fields, "2024.05.fields.json"), ("stdin", .html, "stdin.html"),
  ])
  func `only an extension that promises a format is replaced`(
    input: String, format: Format, output: String
  ) {
    #expect(OutputNames.name(for: input, as: format) == output)
  }

  @Test(arguments: [
    ("a", ".", "a"), ("/a", "/", "a"), ("x/a", "x", "a"), ("/x/y/a", "/x/y", "a"),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }

  @Test func `paths are joined by one slash`() {
    #expect(Path.join("x", "a") == "x/a")
    #expect(Path.join("x/", "a") == "x/a")
    #expect(Path.join("", "a") == "a")
  }

  @Test func `the heavier status wins`() {
    #expect(reportconv.ExitStatus.done.joined(with: .remarks) == .remarks)
    #expect(reportconv.ExitStatus.outputFailed.joined(with: .inputFailed) == .outputFailed)
  }
}
