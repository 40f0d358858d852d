// What is around a run changes nothing: language, time zone, other jobs, the way of the input.

import Testing
import ToolSupport

@Suite struct SurroundingsTests {
  private static let formats = "html,txt,md,json,fields"

  /// All outputs of a run over the samples, by name.
  private func outputs(_ prefix: String, _ options: String = "") throws -> [String: String] {
    let workshop = try Workshop()
    try workshop.addSamples()
    let result = try workshop.shell(
      "\(prefix) reportconv convert samples/*.docx --to \(Self.formats) -o out \(options)")
    #expect(result.status == 0)
    var outputs: [String: String] = [:]
    for name in workshop.names(in: "out") { outputs[name] = workshop.text("out/\(name)") }
    #expect(outputs.count == 50)
    return outputs
  }

  @Test(arguments: [
    "LC_ALL=C TZ=UTC", "LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 TZ=Pacific/Auckland",
    "LC_NUMERIC=de_DE.UTF-8 LANGUAGE=fr TZ=America/St_Johns", "env -i \"PATH=$PATH\"",
  ])
  func `language and time zone change nothing`(surroundings: String) throws {
    #expect(try outputs(surroundings) == outputs(""))
  }

  @Test(arguments: [1, 4, 16])
  func `the number of jobs changes nothing`(jobs: Int) throws {
    #expect(try outputs("", "--jobs \(jobs)") == outputs(""))
  }

  @Test func `a document from a pipe gives what the file gives`() throws {
    let workshop = try Workshop()
    try workshop.addSamples()
    let file = try workshop.run("convert", "samples/ct-thorax-fr.docx", "--to", "json")
    let pipe = try workshop.shell(
      "dd if=samples/ct-thorax-fr.docx bs=7 status=none | reportconv convert - --to json")
    #expect(pipe == file)
  }
}
