// Who says what a setting is: an option, else the environment, else the file, else nobody.

internal import Configuration

/// Where the value of a setting comes from.
enum Origin: Sendable, Hashable {
  /// An option of the command line.
  case option
  /// A variable of the environment.
  case environment
  /// The profile's own value in the file.
  case profile(String)
  /// The value for all profiles in the file.
  case file
  /// Nobody said it.
  case usual

  /// The origin as a cell of a table.
  var title: String {
    switch self {
    case .option: "option"
    case .environment: "environment"
    case .profile(let name): "profile \(name)"
    case .file: "file"
    case .usual: "default"
    }
  }
}

/// A setting's text and who gave it.
struct OriginText: Sendable, Hashable {
  /// The text.
  var text: String
  /// Who gave it.
  var origin: Origin
}

/// The layers of settings at one moment, those that win first.
struct SettingsLayers {
  private let options: any ConfigSnapshot
  private let environment: any ConfigSnapshot
  private let file: any ConfigSnapshot

  /// Puts a file's settings below those that cannot change while the process runs.
  init(_ fixed: FixedSettings, file: any ConfigSnapshot) {
    options = fixed.options.snapshot()
    environment = fixed.environment.snapshot()
    self.file = file
  }

  /// The text of a setting, a profile's own where one is named; `nil` where there is none.
  func find(_ setting: Setting, profile: String?) throws -> OriginText? {
    if let text = try text(options, [setting.rawValue]) {
      return OriginText(text: text, origin: .option)
    }
    if let text = try text(environment, [setting.rawValue]) {
      return OriginText(text: text, origin: .environment)
    }
    if let profile,
      let text = try text(file, [SettingsFile.profilesMember, profile, setting.rawValue])
    {
      return OriginText(text: text, origin: .profile(profile))
    }
    if let text = try text(file, [setting.rawValue]) {
      return OriginText(text: text, origin: .file)
    }
    return setting.usual.map { OriginText(text: $0, origin: .usual) }
  }

  private func text(_ layer: any ConfigSnapshot, _ key: [String]) throws -> String? {
    let value = try layer.value(forKey: AbsoluteConfigKey(key), type: .string).value
    guard case .string(let text)? = value?.content else { return nil }
    return text
  }
}

/// The settings that cannot change while the process runs.
struct FixedSettings: Sendable {
  fileprivate let options: InMemoryProvider
  fileprivate let environment: KeyMappingProvider<EnvironmentVariablesProvider>

  /// Checks what the command line and the environment say.
  ///
  /// - Throws: where a value is not allowed; paths may be relative to the process's folder here.
  init(_ options: [Setting: String], _ environment: Environment) throws(SettingsError) {
    var typed: [AbsoluteConfigKey: ConfigValue] = [:]
    for (setting, text) in options {
      let text = try Self.checked(setting, text, subject: "--\(setting.rawValue)")
      typed[AbsoluteConfigKey([setting.rawValue])] = ConfigValue(.string(text), isSecret: false)
    }
    var variables: [String: String] = [:]
    for setting in Setting.allCases {
      guard let text = environment[setting.variable] else { continue }
      variables[setting.variable] = try Self.checked(setting, text, subject: setting.variable)
    }
    self.options = InMemoryProvider(name: "options", values: typed)
    self.environment = EnvironmentVariablesProvider(environmentVariables: variables)
      .prefixKeys(with: "reportconv")
  }

  /// The text in its canonical form.
  static func checked(
    _ setting: Setting, _ text: String, subject: String
  ) throws(SettingsError) -> String {
    let isRelative = setting.isPath && !text.isEmpty && !text.hasPrefix("~/")
    do throws(SettingFault) {
      return try setting.canonical(isRelative ? Path.absolute(text) : text)
    } catch {
      throw SettingsError(code: .badValue(expected: error.words(for: text)), subject: subject)
    }
  }
}
