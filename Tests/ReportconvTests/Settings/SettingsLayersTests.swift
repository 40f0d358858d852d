// Who says what a setting is.

import Testing

@testable import reportconv

@Suite struct SettingsLayersTests {
  private let file = """
    {"endpoint": "wss://file.example/", "to": "html",
     "profiles": {"berg": {"endpoint": "wss://berg.example/"}}}
    """

  private func find(
    _ setting: Setting, _ profile: String?, options: [Setting: String] = [:],
    environment: [String: String] = [:]
  ) throws -> OriginText? {
    let fixed = try FixedSettings(options, Environment(environment))
    let snapshot = SettingsSnapshot(try SettingsFile(json: Array(file.utf8)))
    return try SettingsLayers(fixed, file: snapshot).find(setting, profile: profile)
  }

  @Test func `nobody, the file, the profile, the environment, an option: the last one wins`() throws
  {
    #expect(try find(.wait, nil) == OriginText(text: "false", origin: .usual))
    #expect(
      try find(.endpoint, nil) == OriginText(text: "wss://file.example/", origin: .file))
    #expect(
      try find(.endpoint, "berg")
        == OriginText(text: "wss://berg.example/", origin: .profile("berg")))
    let environment = ["REPORTCONV_ENDPOINT": "wss://env.example/"]
    #expect(
      try find(.endpoint, "berg", environment: environment)
        == OriginText(text: "wss://env.example/", origin: .environment))
    #expect(
      try find(
        .endpoint, "berg", options: [.endpoint: "wss://option.example/"],
        environment: environment)
        == OriginText(text: "wss://option.example/", origin: .option))
  }

  @Test func `a profile has what is set for all where it has nothing of its own`() throws {
    #expect(try find(.to, "berg") == OriginText(text: "html", origin: .file))
    #expect(
      try find(.endpoint, "nobody") == OriginText(text: "wss://file.example/", origin: .file))
  }

  @Test(arguments: Setting.allCases)
  func `each setting can come from its variable`(setting: Setting) throws {
    let values: [Setting: String] = [
      .endpoint: "wss://x.example/", .out: "/x", .to: "json", .exec: "x", .caFile: "/x.pem",
      .wait: "true", .logLevel: "debug", .patientContext: "/x.json", .contextExpiry: "5",
      .onMismatch: "hold", .onUnknown: "quarantine",
      .onDisagreement: "hold", .diff: "html", .requireSigned: "true", .trust: "/trust",
    ]
    let value = try #require(values[setting])
    #expect(
      try find(setting, nil, environment: [setting.variable: value])
        == OriginText(text: value, origin: .environment))
  }

  @Test func `paths of the command line and the environment may be relative`() throws {
    let found = try find(.out, nil, options: [.out: "reports"])
    #expect(found?.text == Path.absolute("reports"))
    #expect(found?.text.hasPrefix("/") == true)
  }

  @Test func `a wrong value is told with the option or the variable that has it`() {
    let option = #expect(throws: SettingsError.self) { try find(.out, nil, options: [.to: "pdf"]) }
    #expect(option?.subject == "--to")
    let variable = #expect(throws: SettingsError.self) {
      try find(.out, nil, environment: ["REPORTCONV_WAIT": "perhaps"])
    }
    #expect(variable?.subject == "REPORTCONV_WAIT")
    #expect(variable?.status == .usage)
  }
}
