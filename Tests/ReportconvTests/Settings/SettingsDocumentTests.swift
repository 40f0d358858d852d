// Changing the file of the settings.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct SettingsDocumentTests {
  private let workshop: Workshop
  private let places: Places

  init() throws {
    workshop = try Workshop()
    places = Places(workshop.environment())
  }

  private func edit(_ change: (inout SettingsDocument) -> Void) throws {
    try SettingsDocument.edit(places, change)
  }

  @Test func `the first setting makes the file, and only its owner can read it`() throws {
    try edit { $0.set(.to, to: "html,txt", profile: nil) }
    let file = try #require(FileStamp(places.settingsFile))
    #expect(file.mode & 0o777 == 0o600)
    #expect(
      workshop.text(Workshop.settingsFile)
        == "{\n  \"to\": [\n    \"html\",\n    \"txt\"\n  ]\n}\n")
    #expect(workshop.names(in: "home/.config/reportconv") == ["config.json"])
  }

  @Test func `members that nobody knows stay where they are and as they were written`() throws {
    try workshop.write(
      #"{"z": 1.50, "endpoint": "wss://a.example/", "a": {"deep": [null]}}"#,
      to: Workshop.settingsFile)
    try edit { $0.set(.endpoint, to: "wss://b.example/", profile: nil) }
    let value = try JSONValue(json: Array(try #require(workshop.text(Workshop.settingsFile)).utf8))
    let old = try JSONValue(
      json: Array(#"{"z": 1.50, "endpoint": "wss://b.example/", "a": {"deep": [null]}}"#.utf8))
    #expect(value == old)
  }

  @Test func `a profile's setting is set and taken away beside the others`() throws {
    try edit { $0.set(.out, to: "/srv/berg", profile: "berg") }
    try edit { $0.set(.exec, to: "true", profile: "berg") }
    try edit { $0.set(.out, to: nil, profile: "berg") }
    try edit { $0.set(.out, to: nil, profile: "nobody") }
    let file = try SettingsFile(json: try #require(try SmallFile.read(places.settingsFile)))
    #expect(file.profiles.map(\.name) == ["berg"])
    #expect(file.profiles.first?.values == [.exec: "true"])
    try edit { $0.remove(profile: "berg") }
    let empty = try SettingsFile(json: try #require(try SmallFile.read(places.settingsFile)))
    #expect(empty.profiles.isEmpty)
  }

  @Test func `a broken file is left as it is`() throws {
    let broken = "{\n  \"endpoint\": wss://a.example/\n}\n"
    try workshop.write(broken, to: Workshop.settingsFile)
    let error = #expect(throws: SettingsError.self) {
      try edit { $0.set(.wait, to: "true", profile: nil) }
    }
    #expect(error?.status == .inputFailed)
    #expect(
      error?.line.line(usesColor: false).hasPrefix(
        "reportconv: \(places.settingsFile): line 2, column 15, at /endpoint: ") == true)
    #expect(workshop.text(Workshop.settingsFile) == broken)
  }

  @Test func `a link to a file elsewhere stays a link`() throws {
    try workshop.write("{}", to: "dotfiles/config.json")
    try workshop.write("", to: "home/.config/reportconv/other")
    let result = try workshop.shell(
      "ln -s ../../../dotfiles/config.json home/.config/reportconv/config.json")
    #expect(result.status == 0)
    try edit { $0.set(.wait, to: "true", profile: nil) }
    #expect(FileStatus(places.settingsFile, followingLinks: false) == .special)
    #expect(workshop.text("dotfiles/config.json")?.contains("\"wait\": true") == true)
  }

  @Test func `changes at the same time are all kept`() async throws {
    let places = places
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          try? SettingsDocument.edit(places) {
            $0.set(.exec, to: "true", profile: "p\(number)")
          }
        }
      }
    }
    let file = try SettingsFile(json: try #require(try SmallFile.read(places.settingsFile)))
    #expect(Set(file.profiles.map(\.name)) == Set((0..<24).map { "p\($0)" }))
  }
}
