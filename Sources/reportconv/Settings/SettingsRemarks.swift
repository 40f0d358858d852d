// What a user should know beside the answer of `reportconv config`.

internal import ReportFeed

/// What a user should know of settings that are allowed and perhaps not meant.
enum SettingsRemarks {
  /// Members of the file that are not known: perhaps slips of the pen.
  static func unknown(_ file: SettingsFile, _ path: String) -> [Message] {
    file.unknown.map { name in
      Message(
        file: path, text: "\"\(name)\" is no setting: it is kept and has no effect",
        code: "unknownSetting")
    }
  }

  /// A setting that has no value.
  static func nothing(_ setting: Setting) -> Message {
    Message(
      file: setting.rawValue,
      text: "there is no value: `reportconv config set \(setting.rawValue) …` sets one",
      code: "noValue", isFailure: true)
  }

  /// What may surprise after a setting was changed.
  static func afterSetting(
    _ setting: Setting, _ text: String, _ environment: Environment
  ) -> [Message] {
    var remarks: [Message] = []
    if environment[setting.variable] != nil {
      remarks.append(
        Message(
          file: setting.rawValue,
          text: "\(setting.variable) is set in the environment here and comes first",
          code: "overridden"))
    }
    if setting == .endpoint, isOpen(text) {
      remarks.append(
        Message(
          file: setting.rawValue,
          text: "the key and the reports travel where others can read them: use wss://",
          code: "notEncrypted"))
    }
    return remarks
  }

  /// Whether an address leaves the machine without encryption.
  private static func isOpen(_ text: String) -> Bool {
    guard let endpoint = try? Setting.endpoint(text), !endpoint.scheme.isSecure else {
      return false
    }
    return endpoint.host != "localhost" && endpoint.host != "::1"
      && !endpoint.host.hasPrefix("127.")
  }
}
