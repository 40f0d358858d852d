// `reportconv config`, `key` and `status` as they are called.

import ReportModel
import Testing
import ToolSupport

@Suite struct SettingsCommandTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private static let file = ".config/reportconv/config.json"

  @Test func `what is set is got again, and taken away`() throws {
    let set = try workshop.run("config", "set", "endpoint", "wss://reports.example/ws")
    #expect(set == ToolResult(status: 0, output: "", errors: ""))
    let got = try workshop.run("config", "get", "endpoint")
    #expect(got == ToolResult(status: 0, output: "wss://reports.example/ws\n", errors: ""))
    #expect(try workshop.run("config", "unset", "endpoint").status == 0)
    let nothing = try workshop.run("config", "get", "endpoint")
    #expect(nothing.status == 2)
    #expect(nothing.errors.hasSuffix("[noValue]\n"))
  }

  @Test func `a relative folder is kept from the top`() throws {
    #expect(try workshop.run("config", "set", "out", "reports", "--profile", "berg").status == 0)
    let got = try workshop.run("config", "get", "out", "--profile", "berg")
    #expect(got.output.hasSuffix("/reports\n") && got.output.hasPrefix("/"))
    #expect(try workshop.run("config", "get", "out").output == "~/reportconv\n")
  }

  @Test(arguments: [
    (["config", "set", "endpoint", "https://reports.example"], "badValue"),
    (["config", "set", "endpiont", "wss://reports.example"], "unknownSetting"),
    (["config", "set", "log-level", "debug", "--profile", "berg"], "notOfProfile"),
    (["config", "get", "endpoint", "--profile", "../x"], "badProfileName"),
    (["config", "unset", "--profile", "nobody"], "unknownProfile"),
    (["key", "remove", "--profile", "../x"], "badProfileName"),
  ])
  func `what makes no sense is refused, and nothing is changed`(
    arguments: [String], code: String
  ) throws {
    let call = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try workshop.shell("reportconv \(call)")
    #expect(result.status == 64)
    #expect(result.errors.hasSuffix(" [\(code)]\n"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(workshop.text(Self.file) == nil)
  }

  @Test func `a broken file is told with line and column by every command`() throws {
    try workshop.write("{\n  \"to\": 5\n}\n", to: Self.file)
    for call in ["list", "get to", "set to html", "unset to"] {
      let result = try workshop.shell("reportconv config \(call)")
      #expect(result.status == 2)
      #expect(result.errors.contains("config.json: line 2, column 9, at /to: "), "\(call)")
    }
  }

  @Test func `an address without encryption is remarked, unless it is this machine's`() throws {
    let open = try workshop.run("config", "set", "endpoint", "ws://reports.example/ws")
    #expect(open.status == 0 && open.errors.hasSuffix("[notEncrypted]\n"))
    #expect(try workshop.run("config", "set", "endpoint", "ws://127.0.0.1:8080/").errors.isEmpty)
  }

  @Test func `a value of the environment comes first, and setting says so`() throws {
    let result = try workshop.shell(
      """
      export REPORTCONV_TO=json
      reportconv config set to html 2>&1
      reportconv config get to
      reportconv config list | grep '^to '
      """)
    #expect(result.output.contains("REPORTCONV_TO is set in the environment here"))
    #expect(result.output.contains("\njson\n"))
    #expect(result.output.contains("json          environment  "))
  }

  @Test func `a key comes from standard input and is never shown`() throws {
    let set = try workshop.run("key", "set", "--profile", "berg", input: "s3cret-key\n")
    #expect(
      set
        == ToolResult(
          status: 0, output: "",
          errors: "reportconv: profile berg: the key is kept (10 characters)\n"))
    #expect(workshop.text(".config/reportconv/keys/berg") == "s3cret-key\n")
    let list = try workshop.run("key", "list")
    #expect(list.output.contains("berg     file  usable"))
    #expect(!(list.output + list.errors).contains("s3cret"))
    #expect(try workshop.run("key", "remove", "--profile", "berg").status == 0)
    #expect(workshop.text(".config/reportconv/keys/berg") == nil)
  }

  @Test func `a key is no argument`() throws {
    let result = try workshop.run("key", "set", "s3cret-key")
    #expect(result.status == 64)
    #expect(workshop.text(".config/reportconv/keys/default") == nil)
  }

  @Test func `an empty key is refused`() throws {
    let result = try workshop.run("key", "set", input: "\n")
    #expect(result.status == 2)
    #expect(result.errors.hasSuffix("[badKey]\n"))
  }

  @Test func `without a watcher the status says how to start one`() throws {
    let text = try workshop.run("status")
    #expect(text.status == 75)
    #expect(text.output == "no watcher runs: start one with `reportconv watch`\n")
    let json = try workshop.run("status", "--json")
    #expect(json.status == 75)
    #expect(try JSONValue(json: Array(json.output.utf8))["health"]?.string == "away")
  }

  @Test func `the file of the settings is named`() throws {
    let result = try workshop.run("config", "path")
    #expect(result.output == workshop.path(Self.file) + "\n")
  }
}
