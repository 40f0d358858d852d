// The file of the settings as a layer of swift-configuration.
//
// The library's own snapshot of JSON says neither line nor column of what is wrong, and refuses a
// file for a `null` in a member that nobody asks for: so the file is read by `SettingsFile`.

internal import Configuration

/// A file of settings as a layer.
struct SettingsSnapshot: ConfigSnapshot {
  let providerName = "file"
  private let file: SettingsFile

  /// Wraps a file that was read.
  init(_ file: SettingsFile) {
    self.file = file
  }

  func value(forKey key: AbsoluteConfigKey, type: ConfigType) -> LookupResult {
    LookupResult(
      encodedKey: key.components.joined(separator: "."),
      value: file.text(at: key.components).map { ConfigValue(.string($0), isSecret: false) })
  }
}

extension SettingsFile {
  /// The text of the setting at a path of members.
  fileprivate func text(at path: [String]) -> String? {
    guard let setting = path.last.flatMap(Setting.init(rawValue:)) else { return nil }
    switch path.count {
    case 1: return self[setting, profile: nil]
    case 3 where path[0] == Self.profilesMember: return self[setting, profile: path[1]]
    default: return nil
    }
  }
}
