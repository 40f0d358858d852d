// The file of the settings: what it says, and where it is wrong.

import ReportModel
import Testing

@testable import reportconv

@Suite struct SettingsFileTests {
  private func read(_ text: String) throws(JSONError) -> SettingsFile {
    try SettingsFile(json: Array(text.utf8))
  }

  @Test func `settings are read for all and for each profile, in the file's order`() throws {
    let file = try read(
      """
      {"endpoint": "wss://a.example/ws", "to": ["html"], "wait": true,
       "profiles": {"berg": {"out": "/srv/berg"}, "anders": {}}}
      """)
    #expect(file[.endpoint, profile: nil] == "wss://a.example/ws")
    #expect(file[.to, profile: nil] == "html")
    #expect(file[.wait, profile: nil] == "true")
    #expect(file.profiles.map(\.name) == ["berg", "anders"])
    #expect(file[.out, profile: "berg"] == "/srv/berg")
    #expect(file[.out, profile: "anders"] == nil)
  }

  @Test func `members that are not known are named, not refused`() throws {
    let file = try read(
      #"{"note": null, "endpiont": [1, {}], "profiles": {"b": {"log-level": "debug", "x": 1}}}"#)
    #expect(file.unknown == ["note", "endpiont", "profiles.b.log-level", "profiles.b.x"])
  }

  @Test(arguments: [
    ("{\n  \"endpoint\": \"ftp://x\"\n}", 2, 15, "/endpoint"),
    ("{\n  \"wait\": \"yes\"\n}", 2, 11, "/wait"),
    ("{\n  \"to\": [\"html\", \"pdf\"]\n}", 2, 9, "/to"),
    ("{\"profiles\": {\"b\": {\n \"out\": 5}}}", 2, 9, "/profiles/b/out"),
    ("{\"profiles\": {\"a/b\": {}}}", 1, 15, "/profiles/a~1b"),
    ("{\n  \"endpoint\": \"wss://a\",\n}", 3, 1, ""),
    ("", 1, 1, ""),
  ])
  func `what is wrong is told with line and column`(
    text: String, line: Int, column: Int, path: String
  ) {
    let error = #expect(throws: JSONError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    if !path.isEmpty { #expect(error?.path == path) }
  }
}
