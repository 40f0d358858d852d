// Comparing with reports of the history: `diff --previous` and `history diff`.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct HistoryDiffTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  /// Writes a letter of a fictitious patient.
  private func write(
    _ name: String, day: String?, text: String = "Knoten rechts, 5 mm.", given: String = "Erika",
    birth: String? = "01.02.1960", title: String = "CT Thorax"
  ) throws {
    let patient = "Patient: MUSTER \(given)" + (birth.map { ", geb. \($0)" } ?? "")
    let date = day.map { "<p>Untersuchung vom: \($0)</p>" } ?? ""
    try workshop.write(
      "<title>\(title)</title><p>\(patient)</p>\(date)<h2>Befund</h2><p>\(text)</p>", to: name)
  }

  private func run(_ arguments: String, input: String = "") throws -> ToolResult {
    try workshop.shell("reportconv \(arguments)", input: input)
  }

  /// Two reports of one patient, with one word changed, of which the first is in the history.
  private func addPair() throws {
    try write("old.html", day: "05.03.2024")
    try write("new.html", day: "06.03.2025", text: "Knoten links, 5 mm.")
    #expect(try run("history add old.html").status == 0)
  }

  @Test func `a new report is compared with the previous one, as if that were named`() throws {
    try addPair()
    let named = try run("diff --summary --ignore dates old.html new.html")
    let found = try run("diff --previous --summary --ignore dates new.html")
    #expect(found.status == 1)
    #expect(found.output == named.output)
    #expect(found.output.contains("Befund (findings): changed, laterality"))
    #expect(
      found.errors == "reportconv: new.html: it is compared with report 1 of 2024-03-05\n")
    #expect(try run("diff --previous --no-exit-code new.html").status == 0)
    #expect(try run("history list").output.split(separator: "\n").count == 2)
  }

  @Test func `standard input, every format and a file for the output work alike`() throws {
    try addPair()
    let page = try #require(workshop.text("new.html"))
    #expect(try run("diff --previous --summary -", input: page).status == 1)
    for format in DiffFormat.allCases {
      let named = try run("diff --format \(format.rawValue) -o named old.html new.html --force")
      #expect(named.status == 1)
      let arguments = "--previous --format \(format.rawValue) -o out --force new.html"
      #expect(try run("diff \(arguments)").status == 1)
      let changes = workshop.text("out")?.replacing("report 1 of 2024-03-05", with: "old.html")
      #expect(changes == workshop.text("named"), "\(format)")
    }
  }

  @Test func `a report is not its own previous one`() throws {
    try addPair()
    #expect(try run("history add new.html").status == 0)
    let result = try run("diff --previous new.html")
    #expect(result.status == 1)
    #expect(result.errors.contains("report 1 of 2024-03-05"))
  }

  @Test func `where nothing was ever filed, that is said, and no history is made`() throws {
    try write("new.html", day: "06.03.2025")
    let result = try run("diff --previous new.html")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("history.sqlite: there is no history: `reportconv history add`"))
    #expect(result.errors.hasSuffix("[noHistory]\n"))
    #expect(!workshop.names().contains(".local"))
  }

  @Test func `no identity, no kind and no previous report are errors with advice`() throws {
    try addPair()
    try write("nobody.html", day: "06.03.2025", birth: nil)
    try write("other.html", day: "06.03.2025", title: "MRT Knie rechts")
    for (name, code) in [("nobody", "noPatient"), ("other", "noPrevious"), ("old", "noPrevious")] {
      let result = try run("diff --previous \(name).html")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.errors.hasPrefix("reportconv: \(name).html: there is no previous report: "))
      #expect(result.errors.hasSuffix("[\(code)]\n"), "\(result.errors)")
    }
  }

  @Test(arguments: [("Petra", "01.02.1960"), ("Erika", "02.02.1960")])
  func `another patient's report is never compared`(given: String, birth: String) throws {
    try write("old.html", day: "05.03.2024", given: given, birth: birth)
    try write("new.html", day: "06.03.2025")
    #expect(try run("history add old.html new.html").status == 0)
    #expect(try run("diff --previous new.html").errors.contains("[noPrevious]"))
    #expect(try run("history diff 2").errors.contains("[noPrevious]"))
    let named = try run("history diff 2 1")
    #expect(named.status == 2)
    #expect(named.output == "")
    #expect(named.errors.contains("report 2: it is not compared with report 1"))
    #expect(named.errors.contains("[otherPatient]"))
  }

  @Test func `a damaged or open history is an error of its own`() throws {
    try addPair()
    let file = ".local/state/reportconv/history.sqlite"
    let open = try workshop.shell("chmod 644 \(file); reportconv diff --previous new.html")
    #expect(open.status == 2)
    #expect(open.errors.contains("[notPrivate]"))
  }

  @Test func `two reports of the history are compared from the earlier to the later`() throws {
    try addPair()
    #expect(try run("history add new.html").status == 0)
    let named = try run("diff old.html new.html")
    for numbers in ["2", "2 1", "1 2"] {
      let result = try run("history diff \(numbers)")
      #expect(result.status == 1)
      #expect(result.output == named.output, "\(numbers)")
    }
    #expect(try run("history diff 2 --no-exit-code -o out").status == 0)
    #expect(workshop.text("out") == named.output)
    #expect(try run("history diff 2 -o out").status == 74)
    let first = try run("history diff 1")
    #expect(first.status == 2)
    #expect(first.errors.hasPrefix("reportconv: report 1 of 2024-03-05: there is no previous"))
  }

  @Test func `a revision is compared with the one before it`() throws {
    try addPair()
    try write("corrected.html", day: "05.03.2024", text: "Knoten rechts, 15 mm.")
    #expect(try run("history add corrected.html").output.contains("new revision, 2"))
    let result = try run("history diff 1 --revised --summary")
    #expect(result.output == "Befund (findings): changed, number\n")
    #expect(result.status == 1)
    let first = try run("history diff 1 --revised --revision 1")
    #expect(first.status == 2)
    #expect(first.errors.contains("[noRevision]"))
    #expect(
      try run("diff --previous new.html").errors.contains("report 1 of 2024-03-05, revision 2"))
  }

  @Test func `reports of which it is not certain whose they are are not compared`() throws {
    try write("one.html", day: "05.03.2024", birth: nil)
    try write("two.html", day: "06.03.2025", birth: nil)
    #expect(try run("history add one.html two.html").status == 0)
    let result = try run("history diff 1 2")
    #expect(result.status == 2)
    #expect(result.errors.contains("[noPatient]"))
  }

  @Test(arguments: [
    ("diff --previous a b", 64), ("diff --previous", 64), ("diff a", 64), ("history diff", 64),
    ("history diff x", 64), ("history diff 1 1", 64), ("history diff 1 2 --revised", 64),
    ("history diff 1 2 --format pdf", 64), ("history diff 9", 2),
    ("history diff 1 --revision 0", 64),
    ("diff --previous missing.html", 2),
  ])
  func `what cannot be done is told`(arguments: String, status: Int) throws {
    let result = try run("\(arguments) 2>&1")
    #expect(Int(result.status) == status)
    #expect(!result.output.isEmpty)
  }
}
