// What `reportconv simulate` was asked for: from what was typed to what it means.

internal import ArgumentParser
internal import Cryptography
internal import ReportFeed

/// A simulation to run.
struct SimulationPlan {
  /// The folders with reports.
  var folders: [String]
  /// How the sender behaves; how many reports there are and its certificate follow from files.
  var settings: SimulatorSettings
  /// How many reports each key gets, where it is not each once.
  var count: Int?
  /// Whether there is no end of reports.
  var isEndless: Bool
  /// Whether the run ends with the reports.
  var ends: Bool
  /// The files of the certificate and of its key.
  var identity: (certificate: String, key: String)?
  /// Whether events are told as JSON.
  var isJSON: Bool

  /// Finds out what was meant.
  init(_ command: SimulateCommand) throws {
    folders = command.folders
    settings = SimulatorSettings()
    if let host = command.host { settings.host = host }
    if !command.key.isEmpty { settings.keys = Set(command.key) }
    if let port = command.port { settings.port = try Self.number(port, 0...65_535, "--port") }
    if let seconds = command.interval {
      settings.interval = try Self.milliseconds(seconds, "--interval")
    }
    if let seconds = command.urlLifetime {
      settings.urlLifetime = try Self.milliseconds(seconds, "--url-lifetime")
    }
    if let seed = command.seed {
      settings.seed = UInt64(try Self.number(seed, 0...Int.max, "--seed"))
    }
    settings.faults = try command.fault.map(Self.fault)
    count = try command.count.map { try Meaning.count($0, of: "--count") }
    isEndless = command.repeat
    ends = command.end
    isJSON = command.json
    if let certificate = command.certificate, let key = command.privateKey {
      identity = (certificate, key)
    }
  }

  private static func fault(_ text: String) throws -> FaultRequest {
    if let request = FaultRequest(text) { return request }
    let names = SimulatorFault.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(
      "The value '\(text)' is invalid for '--fault': it is a name, name=3 for every third time or "
        + "name=20% for a chance; the names are \(names).")
  }

  private static func number(
    _ text: String, _ range: ClosedRange<Int>, _ option: String
  ) throws -> Int {
    if let number = Int(text), range.contains(number) { return number }
    let words =
      range.upperBound == .max
      ? "a number from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    throw ValidationError("The value '\(text)' is invalid for '\(option)': it is \(words).")
  }

  private static func milliseconds(_ text: String, _ option: String) throws -> Int {
    if let seconds = Double(text), seconds >= 0, seconds <= 1e6 { return Int(seconds * 1_000) }
    throw ValidationError(
      "The value '\(text)' is invalid for '\(option)': it is a number of seconds, such as 0.5.")
  }
}
