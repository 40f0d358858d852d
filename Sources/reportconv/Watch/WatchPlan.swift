// What the command line of `watch` means.

/// What the command line of `watch` asks for.
struct WatchPlan: Sendable, Hashable {
  /// The settings that it overrides.
  var options: SettingsOptions
  /// After how many delivered reports to end; `nil` for never.
  var count: Int?
  /// How many times `--verbose` was given.
  var verbose: Int
  /// Whether errors alone are logged.
  var isQuiet: Bool
}

extension WatchPlan {
  /// Finds out what was meant.
  init(_ command: WatchCommand) throws {
    var values: [Setting: String] = [:]
    for setting in Setting.allCases { values[setting] = command.text(of: setting) }
    self.init(
      options: SettingsOptions(profiles: command.profile, values: values),
      count: try command.once ? 1 : command.count.map { try Meaning.count($0, of: "--count") },
      verbose: command.verbose, isQuiet: command.quiet)
  }
}

extension WatchCommand {
  /// What was typed for a setting.
  fileprivate func text(of setting: Setting) -> String? {
    switch setting {
    case .endpoint: endpoint
    case .out: out
    case .to: to
    case .diff: diff
    case .exec: exec
    case .caFile: caFile
    case .wait: wait ? "true" : nil
    case .patientContext: patientContext
    case .contextExpiry: contextExpiry
    case .onMismatch: onMismatch
    case .onUnknown: onUnknown
    case .onDisagreement: onDisagreement
    case .requireSigned: requireSigned ? "true" : nil
    case .trust: trust
    case .logLevel: nil
    }
  }
}
