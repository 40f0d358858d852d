// `reportconv config`: the settings of the watcher, shown and changed.

internal import ArgumentParser

/// Shows and changes the settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", _superCommandName: Reportconv.name,
    abstract: "Shows and changes the settings of the watcher.", version: Reportconv.version,
    subcommands: [List.self, Get.self, Set.self, Unset.self, PathOfFile.self])
}

/// The option that names a profile.
struct ProfileArgument: ParsableArguments {
  @Option(help: ArgumentHelp("The profile that is meant.", valueName: "name"))
  var profile: String?

  /// The profile's name, where one was given and is allowed.
  func name() throws(SettingsError) -> String? {
    guard let profile, !ProfileName.isValid(profile) else { return profile }
    throw SettingsError(code: .badProfileName, subject: profile)
  }
}

/// The argument that names a setting.
struct SettingArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The setting's name.", valueName: "setting"),
    completion: .list(Setting.allCases.map(\.rawValue)))
  var setting: String

  /// The setting.
  func value() throws(SettingsError) -> Setting {
    guard let known = Setting(rawValue: setting) else {
      throw SettingsError(code: .unknownSetting, subject: setting)
    }
    return known
  }
}

extension ConfigCommand {
  /// Does something with the settings, and says what is wrong where that fails.
  @MainActor
  fileprivate static func trying(
    _ body: () throws(SettingsError) -> ExitStatus
  ) -> ExitStatus {
    do throws(SettingsError) {
      return try body()
    } catch {
      Console.tell([error.line])
      return error.status
    }
  }

  /// Lists the settings.
  struct List: Command {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the settings, with where each value comes from.",
      version: Reportconv.version)

    @OptionGroup var profile: ProfileArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      ConfigCommand.trying { () throws(SettingsError) in
        let name = try profile.name()
        let view = try SettingsView(.process)
        Console.tell(SettingsRemarks.unknown(view.file, Places(.process).settingsFile))
        return Console.answer(
          Array(view.lines(profile: name).map { $0 + "\n" }.joined().utf8))
      }
    }
  }

  /// Shows a setting.
  struct Get: Command {
    static let configuration = CommandConfiguration(
      commandName: "get", abstract: "Shows the value of a setting.", version: Reportconv.version)

    @OptionGroup var setting: SettingArgument
    @OptionGroup var profile: ProfileArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      ConfigCommand.trying { () throws(SettingsError) in
        let setting = try setting.value()
        let name = try profile.name()
        guard let found = try SettingsView(.process).find(setting, profile: name) else {
          Console.tell([SettingsRemarks.nothing(setting)])
          return .inputFailed
        }
        return Console.answer(Array("\(found.text)\n".utf8))
      }
    }
  }

  /// Changes a setting.
  struct Set: Command {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Changes a setting; a running watcher follows at once.",
      version: Reportconv.version)

    @OptionGroup var setting: SettingArgument
    @Argument(help: ArgumentHelp("The new value.", valueName: "value"))
    var value: String
    @OptionGroup var profile: ProfileArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      ConfigCommand.trying { () throws(SettingsError) in
        let setting = try setting.value()
        let name = try profile.name()
        guard name == nil || setting.isOfProfile else {
          throw SettingsError(code: .notOfProfile, subject: setting.rawValue)
        }
        let text = try FixedSettings.checked(setting, value, subject: setting.rawValue)
        try SettingsDocument.edit(Places(.process)) {
          $0.set(setting, to: text, profile: name)
        }
        Console.tell(SettingsRemarks.afterSetting(setting, text, .process))
        return .done
      }
    }
  }

  /// Takes a setting or a profile away.
  struct Unset: Command {
    static let configuration = CommandConfiguration(
      commandName: "unset", abstract: "Takes the value of a setting away, or all of a profile.",
      version: Reportconv.version)

    @Argument(
      help: ArgumentHelp(
        "The setting's name; without one, all that the profile has.", valueName: "setting"),
      completion: .list(Setting.allCases.map(\.rawValue)))
    var setting: String?
    @OptionGroup var profile: ProfileArgument

    func validate() throws {
      guard setting != nil || profile.profile != nil else {
        throw ValidationError("Name a setting, or a profile by --profile.")
      }
    }

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      ConfigCommand.trying { () throws(SettingsError) in
        let name = try profile.name()
        let known = setting.flatMap(Setting.init(rawValue:))
        if let setting, known == nil {
          throw SettingsError(code: .unknownSetting, subject: setting)
        }
        if let name, try SettingsView(.process).file.has(profile: name) == false {
          throw SettingsError(code: .unknownProfile, subject: name)
        }
        try SettingsDocument.edit(Places(.process)) { document in
          if let known {
            document.set(known, to: nil, profile: name)
          } else if let name {
            document.remove(profile: name)
          }
        }
        return .done
      }
    }
  }

  /// Says where the settings are.
  struct PathOfFile: Command {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Says which file holds the settings.",
      version: Reportconv.version)

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      Console.answer(Array("\(Places(.process).settingsFile)\n".utf8))
    }
  }
}
