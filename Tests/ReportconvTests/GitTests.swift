// Reports in a repository of git: as a driver of `git diff`, as text, and as a tool of `git difftool`.

import Testing
import ToolSupport

@testable import reportconv

@Suite struct GitTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    let result = try workshop.shell(
      """
      git init -q && git config user.name Tester && git config user.email tester@example.org
      printf '*.%s diff=report\\n' docx rtf > .gitattributes
      """)
    #expect(result.status == 0, "\(result.errors)")
  }

  /// Writes a report in a format of documents.
  private func write(_ text: String, to name: String) throws {
    let page = "<h2>Befund</h2><p>\(text)</p>"
    let format = name.split(separator: ".").last.map(String.init) ?? ""
    let result = try workshop.run(
      "convert", "-", "--to", format, "-o", name, "--force", input: page)
    #expect(result.status == 0)
  }

  private func commit() throws {
    #expect(try workshop.shell("git add -A && git commit -q -m report").status == 0)
  }

  /// The settings that the manual's examples have.
  private func configure(_ names: String...) throws {
    for name in names {
      let line = try #require(
        try Workshop.document("man/reportconv-diff.1").split(separator: "\n").first {
          $0.hasPrefix("$ git config \(name) ")
        })
      #expect(try workshop.shell(String(line.dropFirst(2))).status == 0)
    }
  }

  @Test(arguments: ["letter.docx", "letter.rtf"])
  func `git diff shows the words that changed`(name: String) throws {
    try configure("diff.report.command")
    try write("Kein Erguss. Knoten rechts, 5 mm.", to: name)
    try commit()
    try write("Erguss. Knoten links, 5 mm.", to: name)
    let expected = """
      \(name):
      Befund (findings): changed, laterality, negation
        Befund
      - [-Kein -]Erguss. Knoten [-rechts-], 5 mm.
      + Erguss. Knoten {+links+}, 5 mm.

      """
    #expect(try workshop.shell("git diff").output == expected)
    try commit()
    #expect(try workshop.shell("git diff HEAD~ HEAD").output == expected)
    #expect(try workshop.shell("git show --ext-diff --format= HEAD").output == expected)
  }

  @Test func `an added, a deleted and a renamed report are shown`() throws {
    try configure("diff.report.command")
    try write("Knoten rechts, 5 mm.", to: "old.docx")
    try commit()
    let added = try workshop.shell(
      "git diff 4b825dc642cb6eb9a060e54bf8d69288fbee4904 HEAD -- '*.docx'")
    #expect(added.output.contains("Befund (findings): added\n+ Befund\n+ Knoten rechts, 5 mm."))
    #expect(try workshop.shell("rm old.docx; git diff").output.contains("- Knoten rechts, 5 mm."))
    try write("Knoten links, 5 mm.", to: "new.docx")
    let renamed = try workshop.shell("git add -A; git diff --cached -M10%")
    #expect(renamed.status == 0)
    #expect(renamed.output.contains("{+links+}"), "\(renamed)")
  }

  @Test func `a report that cannot be read does not keep the others back`() throws {
    try configure("diff.report.command")
    try write("Knoten rechts, 5 mm.", to: "b.docx")
    try workshop.write([UInt8]("PK\u{3}\u{4}".utf8), to: "a.docx")
    try commit()
    try write("Knoten links, 5 mm.", to: "b.docx")
    try workshop.write([UInt8]("PK\u{3}\u{4}x".utf8), to: "a.docx")
    let result = try workshop.shell("git diff")
    #expect(result.status == 0)
    #expect(result.errors.contains("reportconv: "))
    #expect(result.output.contains("{+links+}"))
  }

  @Test func `git compares the text of reports with its own means`() throws {
    try configure("diff.report.textconv")
    try write("Knoten rechts, 5 mm.", to: "letter.docx")
    try commit()
    try write("Knoten links, 5 mm.", to: "letter.docx")
    let result = try workshop.shell("git diff --word-diff")
    #expect(result.output.contains("Knoten [-rechts,-]{+links,+} 5 mm."))
    #expect(result.errors == "")
    try commit()
    #expect(try workshop.shell("git log -p -1").output.contains("\n+Knoten links, 5 mm.\n"))
    #expect(try workshop.shell("git blame letter.docx").output.contains("Knoten links, 5 mm."))
  }

  @Test func `git difftool shows what changed, and goes on to the next`() throws {
    try configure("diff.tool", "difftool.report.cmd")
    for name in ["a.docx", "b.docx"] { try write("Knoten rechts, 5 mm.", to: name) }
    try commit()
    for name in ["a.docx", "b.docx"] { try write("Knoten links, 5 mm.", to: name) }
    let result = try workshop.shell("git difftool -y")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count { $0.hasPrefix("+ Knoten {+links+}") } == 2)
    #expect(
      try workshop.shell("git add -N . ; git rm -q --cached b.docx; git difftool -y HEAD").status
        == 0)
  }
}
