// The values on the command line: from what was typed to what it means.
//
// Options are declared as strings and get their meaning here: each type that the argument parser
// would have to handle itself costs start-up time, which a script pays at every call.

internal import ArgumentParser
internal import ReportFormats

/// How losses and findings are told.
enum LossDisplay: String, CaseIterable, Sendable {
  /// In lines for people.
  case text
  /// As JSON, a line each input.
  case json
}

/// A new value of a limit: `NAME=VALUE`.
struct LimitSetting {
  /// The limit's name.
  var name: String
  /// Its new value.
  var value: Int

  /// Fails where there is no such limit, or it cannot have the value.
  init?(name: String, value: Int) {
    guard value > 0, Limits.named.contains(where: { $0.name == name }) else { return nil }
    self.name = name
    self.value = value
  }
}

extension Limits {
  /// The limits with one of them changed.
  func setting(_ setting: LimitSetting) -> Limits {
    var limits = self
    for (name, path) in Self.named where name == setting.name {
      limits[keyPath: path] = setting.value
    }
    return limits
  }
}

/// What typed values mean.
enum Meaning {
  /// One of the words of an enum.
  static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, of option: String
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("The value '\(text)' is invalid for '\(option)': it is one of \(words).")
  }

  /// Formats with commas between them, each once, in the order given.
  static func formats(_ text: String, of option: String) throws -> [Format] {
    var formats: [Format] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let format: Format = try choice(String(word), of: option)
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  /// A whole number that is at least 1.
  static func count(_ text: String, of option: String) throws -> Int {
    if let count = Int(text), count > 0 { return count }
    throw ValidationError("The value '\(text)' is invalid for '\(option)': it is at least 1.")
  }

  /// The limits with some of them changed by `NAME=VALUE`.
  static func limits(_ texts: [String], of option: String) throws -> Limits {
    try texts.reduce(Limits()) { limits, text in
      let words = text.split(separator: "=", maxSplits: 1)
      if words.count == 2, let value = Int(words[1]),
        let setting = LimitSetting(name: String(words[0]), value: value)
      {
        return limits.setting(setting)
      }
      let names = Limits.named.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "The value '\(text)' is invalid for '\(option)': it is name=value with a value of at "
          + "least 1; the names are \(names).")
    }
  }
}

/// The options of all commands that read a report.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the input; told from the content by default.", valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Which text to take where tracked changes are pending: final, original or all.",
      valueName: "text"),
    completion: .list(ReadOptions.TrackedChanges.allCases.map(\.rawValue)))
  var trackChanges: String?

  @Option(
    help: ArgumentHelp(
      "A new value for a limit of the input's size; the manual lists them.",
      valueName: "name=value"),
    completion: .list(Limits.named.map { "\($0.name)=" }))
  var limit: [String] = []

  /// The input's format, where one was named.
  func format() throws -> Format? {
    try from.map { try Meaning.choice($0, of: "--from") }
  }

  /// What the options ask of a reader.
  func options() throws -> ReadOptions {
    ReadOptions(
      limits: try Meaning.limits(limit, of: "--limit"),
      trackedChanges: try trackChanges.map { try Meaning.choice($0, of: "--track-changes") }
        ?? .final)
  }
}
