// The settings of a running watcher follow the file and the keys.

import ReportFeed
import ReportFormats
import Testing
import ToolSupport

@testable import reportconv

@Suite struct SettingsSourceTests {
  private let workshop: Workshop
  private let environment: reportconv.Environment
  private let places: Places

  init() throws {
    workshop = try Workshop()
    environment = workshop.environment()
    places = Places(environment)
  }

  private func source(_ options: SettingsOptions = SettingsOptions()) throws -> SettingsSource {
    try SettingsSource(options, environment)
  }

  private func set(_ setting: Setting, _ text: String, profile: String? = nil) throws {
    try SettingsDocument.edit(places) { $0.set(setting, to: text, profile: profile) }
  }

  @Test func `without a file there is one profile, without address and key`() async throws {
    let settings = try await source().current()
    let profile = try #require(settings.profiles.first)
    #expect(settings.profiles.count == 1)
    #expect(profile.name == "default")
    #expect(profile.endpoint == nil)
    #expect(profile.out == workshop.path("home/reportconv"))
    #expect(profile.formats == [.html, .text])
    #expect(profile.key == .failure(KeyError(code: .notFound, profile: "default")))
    #expect(settings.logLevel == .notice)
    #expect(settings.problem == nil)
  }

  @Test func `a changed address is followed and told`() async throws {
    try set(.endpoint, "wss://old.example/ws")
    let source = try source()
    #expect(await source.current()[profile: "default"]?.endpoint?.host == "old.example")
    try set(.endpoint, "wss://new.example/ws")
    await source.reload()
    #expect(await source.current()[profile: "default"]?.endpoint?.host == "new.example")
    var changes = source.changes.makeAsyncIterator()
    #expect(await changes.next()?[profile: "default"]?.endpoint?.host == "new.example")
  }

  @Test func `a file, a profile and a key that come later are followed`() async throws {
    let source = try source()
    try set(.endpoint, "wss://a.example/ws", profile: "berg")
    await source.reload()
    #expect(await source.current().profiles.map(\.name) == ["berg"])
    let key = try DoctorKey(typed: "secret")
    try KeyStore(places, environment).set(key, for: "berg")
    await source.reload()
    #expect(await source.current()[profile: "berg"]?.key == .success(key))
    try KeyStore(places, environment).set(try DoctorKey(typed: "other!"), for: "berg")
    await source.reload()
    #expect(
      await source.current()[profile: "berg"]?.key == .success(try DoctorKey(typed: "other!")))
  }

  @Test func `of changes in quick succession the last one counts`() async throws {
    try set(.wait, "true")
    let source = try source()
    for number in 0..<50 {
      try replace(with: #"{"endpoint": "wss://host\#(number % 10).example/"}"#)
      await source.reload()
      #expect(
        await source.current()[profile: "default"]?.endpoint?.host
          == "host\(number % 10).example")
    }
  }

  @Test func `a broken file leaves the settings as they were, and says where it is broken`()
    async throws
  {
    try set(.endpoint, "wss://a.example/ws")
    let source = try source()
    try workshop.write("{\n  \"endpoint\": 5\n}", to: Workshop.settingsFile)
    await source.reload()
    #expect(await source.current().problem == nil, "an editor may not be ready yet")
    await source.reload()
    let settings = await source.current()
    #expect(settings.problem?.line.place == "line 2, column 15, at /endpoint")
    #expect(settings[profile: "default"]?.endpoint?.host == "a.example")
    try replace(with: #"{"endpoint": "wss://b.example/ws"}"#)
    await source.reload()
    #expect(await source.current().problem == nil)
    #expect(await source.current()[profile: "default"]?.endpoint?.host == "b.example")
  }

  private func replace(with text: String) throws {
    try PrivateFile.write(Array(text.utf8), to: places.settingsFile)
  }

  @Test func `a file that is away for a moment is still believed, one that stays away is not`()
    async throws
  {
    try set(.endpoint, "wss://a.example/ws")
    let source = try source()
    _ = try workshop.shell("rm \(Workshop.settingsFile)")
    await source.reload()
    #expect(await source.current()[profile: "default"]?.endpoint != nil)
    await source.reload()
    #expect(await source.current()[profile: "default"]?.endpoint == nil)
  }

  @Test func `nothing is told where nothing has changed`() async throws {
    try set(.endpoint, "wss://a.example/ws")
    let source = try source()
    #expect(await source.reload() == false)
    try set(.endpoint, "wss://a.example/ws")
    #expect(await source.reload() == false)
    try set(.wait, "true")
    #expect(await source.reload())
    #expect(await source.reload() == false)
  }

  @Test func `options and the environment stay above a changed file`() async throws {
    let options = SettingsOptions(
      profiles: ["berg"], values: [.endpoint: "wss://option.example/"])
    let source = try source(options)
    try set(.endpoint, "wss://file.example/")
    try set(.to, "json")
    await source.reload()
    let profile = try #require(await source.current()[profile: "berg"])
    #expect(profile.endpoint?.host == "option.example")
    #expect(profile.formats == [.json])
  }

  @Test func `each profile that was named is watched once, whatever the file has`() async throws {
    try set(.out, "/srv/other", profile: "other")
    let options = SettingsOptions(profiles: ["b", "a", "b"])
    #expect(await (try source(options)).current().profiles.map(\.name) == ["b", "a"])
    let error = #expect(throws: SettingsError.self) {
      try source(SettingsOptions(profiles: ["../x"]))
    }
    #expect(error?.code == .badProfileName)
  }

  @Test func `a file that is broken at the start is refused`() async throws {
    try workshop.write("{", to: Workshop.settingsFile)
    let error = #expect(throws: SettingsError.self) { try source() }
    #expect(error?.subject == places.settingsFile)
    #expect(error?.word == "badSettings")
  }

  @Test func `following looks by itself`() async throws {
    let source = try source()
    let following = Task { await source.follow(every: .milliseconds(5)) }
    try set(.endpoint, "wss://new.example/ws")
    for await settings in source.changes {
      if settings[profile: "default"]?.endpoint?.host == "new.example" { break }
    }
    following.cancel()
    await following.value
  }
}
