// What the watcher works by: the settings of all layers, put together and read.

internal import ReportFeed
internal import ReportFormats

/// What the watcher works by.
struct Settings: Sendable, Hashable {
  /// How much is logged.
  var logLevel: LogLevel
  /// What is watched, in the order in which it was named.
  var profiles: [ProfileSettings]
  /// What is wrong with the file as it is now, or with reading it; the settings are from before.
  var problem: SettingsError?
  /// Members of the file that are not known: perhaps slips of the pen.
  var unknown: [String]

  /// The settings of a profile.
  subscript(profile name: String) -> ProfileSettings? {
    profiles.first { $0.name == name }
  }
}

/// What the watcher does for one doctor.
struct ProfileSettings: Sendable, Hashable {
  /// The profile's name.
  var name: String
  /// Where reports come from; `nil` where nobody has said it.
  var endpoint: Endpoint?
  /// The folder that reports are put in, from the top.
  var out: String
  /// The formats that each report is written in.
  var formats: [Format]
  /// The formats that changes since an earlier report are written in.
  var diffs: [DiffFormat] = []
  /// A command of the shell for each report.
  var exec: String?
  /// A PEM file of more authorities for certificates, from the top.
  var caFile: String?
  /// A file or folder of the authorities that signers are trusted by, from the top.
  var trust: String?
  /// Whether to wait for another key when the sender refuses this one.
  var waits: Bool
  /// By what it is decided whose report it is.
  var patient = PatientGate()
  /// The doctor's key, or why there is none.
  var key: Result<DoctorKey, KeyError>
}

/// What the command line of `watch` says of settings.
struct SettingsOptions: Sendable, Hashable {
  /// The profiles to watch; all of the file where none is named.
  var profiles: [String] = []
  /// The options that were given, as they were typed.
  var values: [Setting: String] = [:]
}
