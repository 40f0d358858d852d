// The examples of README.md and the manual run as shown.

import Testing
import ToolSupport

@Suite struct TranscriptTests {
  static var documents: [String] {
    let pages = (try? Workshop.documents(in: "man")) ?? []
    return ["README.md"] + pages.map { "man/\($0)" }
  }

  @Test(arguments: documents)
  func `the examples of a document run as shown`(name: String) throws {
    let text = try Workshop.document(name)
    let transcript = Transcript(kind: name.hasSuffix(".md") ? .markdown : .manual, text: text)
    let replaced = try transcript.replaced(by: run)
    if let difference = try Workshop.difference(of: replaced, from: name) {
      Issue.record("\(difference)")
    }
  }

  /// Runs the commands of a block one after the other in the same fresh folder.
  private func run(_ commands: [String]) throws -> [String] {
    let workshop = try Workshop()
    try workshop.addSamples()
    var earlier = "{ "
    return try commands.map { command in
      let result = try workshop.shell("exec 2>&1\n\(earlier) :\n} > /dev/null\n\(command)")
      // Only a change of folder lasts; everything else is in the files.
      if command.hasPrefix("cd ") { earlier += "\(command)\n" }
      return result.output
    }
  }

  @Test func `a changed output is seen`() {
    let transcript = Transcript(kind: .markdown, text: "a\n```console\n$ x\nold\n```\nb\n")
    #expect(transcript.replaced { _ in ["new\n"] } == "a\n```console\n$ x\nnew\n```\nb\n")
  }

  @Test func `the manual's escapes are undone for the command and made for its output`() {
    let transcript = Transcript(kind: .manual, text: ".Bd -literal\n$ printf 'a\\en'\n.Ed\n")
    var seen: [String] = []
    let text = transcript.replaced { commands in
      seen = commands
      return [".a\\b\n"]
    }
    #expect(seen == ["printf 'a\\n'"])
    #expect(text == ".Bd -literal\n$ printf 'a\\en'\n\\&.a\\eb\n.Ed\n")
  }
}
