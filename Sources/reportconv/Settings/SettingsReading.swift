// From texts to settings: the layers of one moment, read into values.

internal import ReportFeed

/// Reads settings from their layers.
struct SettingsReading {
  /// The layers.
  let layers: SettingsLayers
  /// The file below them.
  let file: SettingsFile
  /// Where things are.
  let places: Places

  /// The profiles that are watched: those named, else those of the file, else the usual one.
  static func profiles(_ named: [String], _ file: SettingsFile) -> [String] {
    if !named.isEmpty {
      return named.indices.filter { !named[..<$0].contains(named[$0]) }.map { named[$0] }
    }
    return file.profiles.isEmpty ? [ProfileName.usual] : file.profiles.map(\.name)
  }

  /// How much is logged.
  func logLevel() throws -> LogLevel {
    let text = try layers.find(.logLevel, profile: nil)?.text
    return text.flatMap(LogLevel.init(rawValue:)) ?? .notice
  }

  /// The settings of a profile.
  ///
  /// All texts were checked where they came in.
  func profile(
    _ name: String, key: Result<DoctorKey, KeyError>
  ) throws -> ProfileSettings {
    func text(_ setting: Setting) throws -> String? {
      try layers.find(setting, profile: name)?.text
    }
    return ProfileSettings(
      name: name, endpoint: try text(.endpoint).map(Setting.endpoint),
      out: try text(.out).map(places.expanded) ?? places.home,
      formats: try text(.to).map(Setting.formats) ?? [],
      diffs: try text(.diff).map(Setting.diffs) ?? [], exec: try text(.exec),
      caFile: try text(.caFile).map(places.expanded),
      trust: try text(.trust).map(places.expanded),
      waits: try text(.wait).map(Setting.boolean) ?? false,
      patient: PatientGate(
        file: try text(.patientContext).map(places.expanded),
        lifetime: (try text(.contextExpiry).map(Setting.minutes) ?? 60) * 60_000,
        onMismatch: try text(.onMismatch).map { try Setting.policy($0, as: PatientPolicy.self) }
          ?? .quarantine,
        onUnknown: try text(.onUnknown).map { try Setting.policy($0, as: PatientPolicy.self) }
          ?? .unassigned,
        onDisagreement: try text(.onDisagreement)
          .map { try Setting.policy($0, as: DisagreementPolicy.self) } ?? .quarantine,
        requiresSigned: try text(.requireSigned).map(Setting.boolean) ?? false),
      key: key)
  }
}

/// Reads settings again and again: what stays the same between two readings.
struct SettingsReader: Sendable {
  /// Where things are.
  let places: Places
  private let fixed: FixedSettings
  private let named: [String]
  private var keys: KeyCache
  private var last: Reading?

  /// A reading, and what it was made of.
  private struct Reading {
    var file: SettingsFile
    var keys: [Result<DoctorKey, KeyError>]
    var settings: Settings
  }

  /// Checks what the command line and the environment say.
  init(_ options: SettingsOptions, _ environment: Environment) throws(SettingsError) {
    places = Places(environment)
    fixed = try FixedSettings(options.values, environment)
    if let bad = options.profiles.first(where: { !ProfileName.isValid($0) }) {
      throw SettingsError(code: .badProfileName, subject: bad)
    }
    named = options.profiles
    keys = KeyCache(KeyStore(places, environment))
  }

  /// The settings with a file below, and with the keys as they are now.
  mutating func read(
    _ file: SettingsFile, problem: SettingsError?
  ) throws(SettingsError) -> Settings {
    let names = SettingsReading.profiles(named, file)
    let found = names.map { keys.key(for: $0, isOnly: names.count == 1) }
    // A watcher asks several times a second, and nearly always nothing has changed.
    if var last, last.file == file, last.keys == found {
      last.settings.problem = problem
      return last.settings
    }
    let layers = SettingsLayers(fixed, file: SettingsSnapshot(file))
    let reading = SettingsReading(layers: layers, file: file, places: places)
    do {
      let settings = Settings(
        logLevel: try reading.logLevel(),
        profiles: try zip(names, found).map { try reading.profile($0, key: $1) },
        problem: problem, unknown: file.unknown)
      last = Reading(file: file, keys: found, settings: settings)
      return settings
    } catch {
      throw SettingsError(unknown: error, places.settingsFile)
    }
  }
}
