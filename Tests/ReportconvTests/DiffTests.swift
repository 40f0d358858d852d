// `reportconv diff`: two reports, good and bad.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct DiffTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("<h2>Befund</h2><p>Knoten rechts, 5 mm.</p>", to: "old.html")
    try workshop.write("<h2>Befund</h2><p>Knoten links, 5 mm.</p>", to: "new.html")
    try workshop.write("Befund\n\nKnoten rechts, 5 mm.\n", to: "old.txt")
  }

  @Test func `changes are shown with status 1, which can be turned off`() throws {
    let result = try workshop.run("diff", "old.html", "new.html")
    #expect(result.status == 1)
    #expect(
      result.output == """
        Befund (findings): changed, laterality
          Befund
        - Knoten [-rechts-], 5 mm.
        + Knoten {+links+}, 5 mm.

        """)
    #expect(try workshop.run("diff", "--no-exit-code", "old.html", "new.html").status == 0)
  }

  @Test
  func `the same report in two formats has no changes, and a message says what is not compared`()
    throws
  {
    let result = try workshop.run("diff", "old.html", "old.txt")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.contains("differences in formatting are not shown"))
    #expect(try workshop.run("diff", "old.html", "old.html").errors == "")
  }

  @Test func `JSON tells each change with its class and its places`() throws {
    let result = try workshop.run("diff", "--format", "json", "old.html", "new.html")
    let json = try JSONValue(json: Array(result.output.utf8))
    #expect(json["schema"]?.string == "reportconv.changes")
    #expect(result.output.contains(#""class": "laterality""#))
  }

  @Test func `a document with tracked changes reads as either report`() throws {
    for format in ["docx", "rtf"] {
      let name = "changes.\(format)"
      let result = try workshop.run(
        "diff", "--format", format, "--output", name, "old.html", "new.html")
      #expect(result.status == 1)
      #expect(result.errors == "")
      for (policy, side) in [("original", "rechts"), ("final", "links")] {
        let read = try workshop.run(
          "convert", name, "--to", "txt", "--track-changes", policy)
        #expect(read.output.contains("Knoten \(side), 5 mm."))
      }
    }
  }

  @Test func `what cannot be tracked is said, and tracked changes of a report itself are refused`()
    throws
  {
    try workshop.write("<h2>Befund</h2><p>Knoten rechts, 5 mm.</p><hr>", to: "rule.html")
    let rule = try workshop.run("diff", "--format", "rtf", "old.html", "rule.html")
    #expect(rule.errors.contains("breaks: a change that cannot be tracked"))
    try workshop.addSamples()
    let sample = "samples/ultrasound-en-tracked.docx"
    let tracked = try workshop.run(
      "diff", "--format", "rtf", "--track-changes", "all", sample, "samples/ct-thorax-fr.docx")
    #expect(tracked.status == 2)
    #expect(tracked.errors.contains("take its text with --track-changes final or original"))
    #expect(tracked.errors.contains("[alreadyTracked]"))
  }

  @Test(arguments: ["--summary", "--side-by-side", "--no-side-by-side"])
  func `an option for text is refused for another format, not passed over`(option: String) throws {
    let result = try workshop.run("diff", "--format", "json", option, "old.html", "new.html")
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("are for '--format text' alone"))
  }

  @Test func `Markdown shows words struck through and bold`() throws {
    let result = try workshop.run("diff", "--format", "md", "old.html", "new.html")
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("\n\nKnoten ~~rechts~~<strong>links</strong>, 5 mm.\n"))
  }

  @Test(arguments: [
    (nil, nil, nil), (nil, 80, nil), (nil, 159, nil), (nil, 160, 160), (nil, 240, 240),
    (true, nil, 120), (true, 80, 80), (false, nil, nil), (false, 240, nil),
  ])
  func `both texts stand side by side where it is asked for, or where the terminal is wide`(
    isSideBySide: Bool?, terminal: Int?, columns: Int?
  ) {
    #expect(DiffRun.columns(isSideBySide: isSideBySide, terminal: terminal) == columns)
  }

  @Test func `reports of two patients are compared with a warning`() throws {
    try workshop.write("<p>Patient: MUSTER Erika, geb. 01.02.1960</p>", to: "erika.html")
    try workshop.write("<p>Patient: MUSTER Max, geb. 03.04.1970</p>", to: "max.html")
    let result = try workshop.run("diff", "erika.html", "max.html")
    #expect(result.status == 1)
    #expect(result.errors.contains("[otherPatient]"))
  }

  @Test func `an output is written whole, and no existing one is replaced unasked`() throws {
    let arguments = ["diff", "--summary", "-o", "out.txt", "old.html", "new.html"]
    #expect(try workshop.shell("reportconv \(arguments.joined(separator: " "))").status == 1)
    #expect(
      try workshop.shell("cat out.txt").output == "Befund (findings): changed, laterality\n")
    #expect(try workshop.shell("reportconv \(arguments.joined(separator: " "))").status == 74)
  }

  @Test(arguments: [
    ("diff old.html missing.html", 2), ("diff - -", 64), ("diff old.html", 64),
    ("diff --ignore colours old.html new.html", 64), ("diff --context=-1 old.html new.html", 64),
    ("diff --format pdf old.html new.html", 64),
  ])
  func `what cannot be done is told`(arguments: String, status: Int) throws {
    let result = try workshop.shell("reportconv \(arguments) < /dev/null 2>&1")
    #expect(Int(result.status) == status)
    #expect(!result.output.isEmpty)
  }
}
