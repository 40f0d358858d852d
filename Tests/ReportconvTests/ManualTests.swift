// The manual and README.md say what the program does: commands, options, limits, statuses, formats.

import ReportFeed
import ReportFormats
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct ManualTests {
  private func document(_ name: String) throws -> String { try Workshop.document(name) }

  private func helpDump() throws -> JSONValue {
    let result = try Workshop().run("--experimental-dump-help")
    #expect(result.status == 0)
    return try JSONValue(json: Array(result.output.utf8))
  }

  private func array(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let values)? = value else { return [] }
    return values
  }

  /// The names of a command's options as the manual's source has them.
  private func options(of command: JSONValue) -> [String] {
    array(command["arguments"]).filter { $0["shouldDisplay"] == .boolean(true) }
      .flatMap { array($0["names"]) }
      .compactMap { name in
        guard let word = name["name"]?.string else { return nil }
        return name["kind"]?.string == "long" ? "Fl -\(word)" : "Fl \(word)"
      }
  }

  /// The same with the options of the commands below it.
  private func allOptions(of command: JSONValue) -> [String] {
    options(of: command) + subcommands(of: command).flatMap(allOptions)
  }

  private func subcommands(of command: JSONValue) -> [JSONValue] {
    array(command["subcommands"]).filter { $0["commandName"]?.string != "help" }
  }

  /// Whether an item of a list in the page names the option.
  private func hasItem(_ option: String, in page: String) -> Bool {
    page.split(separator: "\n").contains { line in
      line.hasPrefix(".It ")
        && "\(line) ".replacing(" ,", with: " ").contains(" \(option) ")
    }
  }

  @Test func `every command has its page, and every option is in it`() throws {
    let commands = subcommands(of: try #require(try helpDump()["command"]))
    #expect(commands.count == 13)
    for command in commands {
      let name = try #require(command["commandName"]?.string)
      let page = try document("man/reportconv-\(name).1")
      let options = allOptions(of: command)
      #expect(options.contains("Fl -help"))
      for option in options { #expect(hasItem(option, in: page), "\(name): \(option)") }
      #expect(try document("man/reportconv.1").contains(".It Cm \(name)\n"))
      for below in subcommands(of: command).compactMap({ $0["commandName"]?.string }) {
        #expect(page.contains(".It Cm \(below)\n"), "\(name) \(below)")
        #expect(page.contains(".Nm reportconv Cm \(name) \(below)\n"), "\(name) \(below)")
      }
    }
  }

  @Test func `the page of the program names its own options`() throws {
    let command = try #require(try helpDump()["command"])
    let page = try document("man/reportconv.1")
    for option in options(of: command) { #expect(hasItem(option, in: page), "\(option)") }
  }

  @Test func `the manual says each limit with its default`() throws {
    let page = try document("man/reportconv-convert.1")
    for (name, path) in Limits.named {
      let item = ".It Cm \(name)\n"
      let text = try #require(page.firstRange(of: item).map { page[$0.upperBound...] })
      let lines = text.split(separator: "\n").prefix { !$0.hasPrefix(".") }
      #expect(lines.contains("The default is \(Limits()[keyPath: path])."), "\(name)")
    }
  }

  @Test func `the manual says each member of a job and of a result`() throws {
    let page = try document("man/reportconv-convert.1")
    let members = [
      "id", "input", "content", "name", "output", "to", "from", "trackChanges", "force",
      "fragment", "noWrap", "limits", "line", "status", "error", "text", "findings", "losses",
    ]
    for member in members {
      #expect(hasItem("Cm \(member)", in: page) || hasItem(member, in: page))
    }
  }

  @Test func `the manual says each fault of the simulated sender`() throws {
    let page = try document("man/reportconv-simulate.1")
    for fault in SimulatorFault.allCases { #expect(hasItem("Cm \(fault.rawValue)", in: page)) }
  }

  @Test(arguments: reportconv.ExitStatus.allCases)
  func `an exit status stands in the README and in the manual`(status: reportconv.ExitStatus) throws
  {
    #expect(try document("README.md").contains("| \(status.rawValue) | \(status.meaning) |\n"))
    let words = status.meaning.replacing("--strict", with: "\n.Fl -strict\n")
      .replacing(" \n", with: "\n").replacing("\n ", with: "\n")
    let isOfConvert = status != .tryAgain && status != .keyRefused
    for page in ["man/reportconv.1"] + (isOfConvert ? ["man/reportconv-convert.1"] : []) {
      #expect(try document(page).contains(".It \(status.rawValue)\n\(words)\n"))
    }
  }

  @Test(arguments: Setting.allCases)
  func `the manual says each setting with its default and its variable`(setting: Setting) throws {
    let page = try document("man/reportconv-config.1")
    #expect(page.contains(setting.variable))
    let item = ".It Cm \(setting.rawValue)\n"
    let text = try #require(page.firstRange(of: item).map { page[$0.upperBound...] })
    let lines = text.split(separator: "\n").prefix { !$0.hasPrefix(".It") && $0 != ".El" }
    guard let usual = setting.usual else {
      #expect(lines.contains("There is no default."))
      return
    }
    let kind = setting.isPath ? "Pa" : "Cm"
    #expect(lines.suffix(2) == ["The default is", ".\(kind) \(usual) ."])
  }

  @Test(arguments: ProfileStatus.State.allCases)
  func `the manual says each state of a connection`(state: ProfileStatus.State) throws {
    let page = try document("man/reportconv-status.1")
    #expect(
      page.split(separator: "\n").contains {
        $0.hasPrefix(".Cm ") && " \($0) ".contains(" \(state.rawValue) ")
      })
  }

  @Test func `the service's unit knows the statuses that no new attempt can mend`() throws {
    let unit = try document("samples/systemd/reportconv.service")
    let statuses = [reportconv.ExitStatus.usage, .keyRefused].map { "\($0.rawValue)" }
    #expect(unit.contains("RestartPreventExitStatus=\(statuses.joined(separator: " "))\n"))
  }

  @Test(arguments: Format.allCases)
  func `the README says of a format what can be done with it`(format: Format) throws {
    let row =
      "| `\(format.rawValue)` | \(format.title) | `.\(format.fileExtension)` "
      + "| \(format.reader == nil ? "no" : "yes") | \(format.writer == nil ? "no" : "yes") |\n"
    #expect(try document("README.md").contains(row))
  }
}
