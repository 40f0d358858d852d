// The settings as they are at one moment, for the commands that show them.

internal import ReportModel

/// The settings as they are at one moment.
struct SettingsView {
  /// What the file says.
  let file: SettingsFile
  private let layers: SettingsLayers

  /// Reads the file and the environment.
  init(_ environment: Environment) throws(SettingsError) {
    let path = Places(environment).settingsFile
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try SmallFile.read(path)
    } catch {
      throw SettingsError(code: .cannotRead(error), subject: path)
    }
    do throws(JSONError) {
      file =
        try bytes.map { bytes throws(JSONError) in try SettingsFile(json: bytes) }
        ?? SettingsFile()
    } catch {
      throw SettingsError(error, file: path)
    }
    layers = SettingsLayers(
      try FixedSettings([:], environment), file: SettingsSnapshot(file))
  }

  /// The text of a setting and who gave it; a profile that the file does not know has what is set
  /// for all.
  func find(_ setting: Setting, profile: String?) -> OriginText? {
    try? layers.find(setting, profile: profile)
  }

  /// The table of all settings, with what profiles have of their own; of one profile alone where
  /// it is named.
  func lines(profile: String?) -> [String] {
    var rows = [["name", "value", "from", "what"]]
    for setting in Setting.allCases {
      rows.append(row(setting, find(setting, profile: profile)))
      guard profile == nil else { continue }
      for profile in file.profiles {
        guard let text = profile.values[setting] else { continue }
        rows.append(row(setting, OriginText(text: text, origin: .profile(profile.name))))
      }
    }
    return TextColumns.lines(rows.map { $0.map(TerminalText.safe) })
  }

  private func row(_ setting: Setting, _ found: OriginText?) -> [String] {
    [setting.rawValue, found?.text ?? "-", found?.origin.title ?? "-", setting.meaning]
  }
}
