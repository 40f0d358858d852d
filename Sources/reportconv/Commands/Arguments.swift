// The types of values on the command line: formats, lists of formats, limits.

public import ArgumentParser
public import ReportFormats

extension Format: ExpressibleByArgument {}

extension ReadOptions.TrackedChanges: ExpressibleByArgument {}

/// Formats with commas between them.
struct FormatList: ExpressibleByArgument {
  /// The formats, each once, in the order given.
  var formats: [Format] = []

  init?(argument: String) {
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(word)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
  }

  static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}

/// A new value of a limit: `NAME=VALUE`.
struct LimitSetting: ExpressibleByArgument {
  /// The limit's name.
  var name: String
  /// Its new value.
  var value: Int

  init?(argument: String) {
    let words = argument.split(separator: "=", maxSplits: 1)
    guard words.count == 2, let value = Int(words[1]) else { return nil }
    self.init(name: String(words[0]), value: value)
  }

  /// Fails where there is no such limit, or it cannot have the value.
  init?(name: String, value: Int) {
    guard value > 0, Limits.named.contains(where: { $0.name == name }) else { return nil }
    self.name = name
    self.value = value
  }

  static var allValueStrings: [String] { Limits.named.map { "\($0.name)=" } }
}

extension Limits {
  /// The limits with some of them changed.
  func setting(_ settings: [LimitSetting]) -> Limits {
    var limits = self
    for setting in settings {
      for (name, path) in Self.named where name == setting.name {
        limits[keyPath: path] = setting.value
      }
    }
    return limits
  }
}

/// How losses and findings are told.
enum LossDisplay: String, ExpressibleByArgument, CaseIterable {
  /// In lines for people.
  case text
  /// As JSON, a line each input.
  case json
}

/// The options of all commands that read a report.
struct ReadingArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The format of the input; told from the content by default."))
  var from: Format?

  @Option(help: "Which text to take where tracked changes are pending.")
  var trackChanges: ReadOptions.TrackedChanges = .final

  @Option(
    help: ArgumentHelp("A new value for a limit of the input's size.", valueName: "name=value"))
  var limit: [LimitSetting] = []

  /// What the options ask of a reader.
  var options: ReadOptions {
    ReadOptions(limits: Limits().setting(limit), trackedChanges: trackChanges)
  }
}
