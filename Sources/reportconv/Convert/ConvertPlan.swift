// What a `convert` command line means: which inputs, which outputs, and how. It looks at the
// file system, but reads and writes nothing.

internal import ArgumentParser
internal import Glibc
internal import ReportFormats

/// An input and where its outputs go.
struct PlannedInput: Sendable, Hashable {
  /// The input.
  var input: InputFile
  /// Other forms of the same report, which are compared with the input.
  var others: [InputFile] = []
  /// The outputs.
  var outputs: [PlannedOutput]
  /// Whether the outputs are named after the input, so that an input of several reports can have
  /// several outputs.
  var isInFolder = false
}

/// An output of an input.
struct PlannedOutput: Sendable, Hashable {
  /// Where an output goes.
  enum Destination: Sendable, Hashable {
    /// Standard output.
    case standardOutput
    /// A file.
    case file(String)
  }

  /// The format.
  var format: Format
  /// Where it goes.
  var destination: Destination
}

/// What a `convert` command line means.
struct ConvertPlan: Sendable {
  /// What is asked of each conversion.
  var request: ConversionRequest
  /// The inputs in the order of the command line.
  var inputs: [PlannedInput] = []
  /// Folders that cannot be read.
  var unreadable: [FileError] = []
  /// Whether there may be many inputs, so that a summary is due.
  var isBatch = false
  /// How many inputs are converted at a time.
  var jobs: Int
  /// Whether existing files are replaced.
  var replaces: Bool
  /// Whether missing folders for the outputs are made.
  var makesFolders: Bool
  /// Whether losses and findings count as failure.
  var isStrict: Bool
  /// How losses and findings are told; `nil` counts them.
  var display: LossDisplay?
}

extension ConvertPlan {
  /// Finds out what was meant.
  ///
  /// - Throws: `ValidationError` where it cannot be done; then nothing has been written.
  init(_ command: ConvertCommand) throws {
    request = try Self.request(of: command)
    jobs = try Self.jobs(of: command)
    replaces = command.force
    isStrict = command.strict
    display = try command.losses.map { try Meaning.choice($0, of: "--losses") }
    let formats = try Self.formats(of: command)
    let target = try OutputTarget(command, formats: formats)
    let found = try InputList(command.inputs, excluding: target.folder)
    makesFolders = target.folder != nil
    unreadable = found.unreadable
    isBatch = found.isBatch && !command.merge
    inputs = found.inputs.map { target.plan($0, formats: formats) }
    if command.merge { inputs = try Self.merged(inputs) }
    try OutputNames.check(inputs, replaces: replaces)
  }

  /// What the options ask of readers and writers.
  static func request(of command: ConvertCommand) throws -> ConversionRequest {
    ConversionRequest(
      from: try command.reading.format(), reading: try command.reading.options(),
      writing: WriteOptions(
        wrapColumn: command.noWrap ? nil : WriteOptions().wrapColumn,
        isFragment: command.fragment),
      trust: try command.trusting.request(isRequired: command.requireSigned))
  }

  /// The inputs as forms of one report, with the outputs of the first.
  ///
  /// A folder can hold reports of many patients: its files are named one by one.
  private static func merged(_ inputs: [PlannedInput]) throws -> [PlannedInput] {
    guard var first = inputs.first else { return [] }
    first.others = inputs.dropFirst().map(\.input)
    first.isInFolder = false
    return [first]
  }

  /// How many inputs are converted at a time.
  static func jobs(of command: ConvertCommand) throws -> Int {
    try command.jobs.map { try Meaning.count($0, of: "--jobs") } ?? Processors.count
  }

  /// The formats asked for; without `--to` the one that the output's name promises, else text.
  private static func formats(of command: ConvertCommand) throws -> [Format] {
    let promised = command.output.flatMap(Format.promised(byName:)) ?? .text
    let formats = try command.to.map { try Meaning.formats($0, of: "--to") } ?? [promised]
    for format in formats where format.writer == nil {
      throw ValidationError(
        "\(format.title) (\(format.rawValue)) cannot be written yet; "
          + "'reportconv formats' lists what can.")
    }
    if command.fragment && !formats.contains(.html) {
      throw ValidationError("--fragment is for the format html.")
    }
    if command.noWrap && !formats.contains(.text) {
      throw ValidationError("--no-wrap is for the format txt.")
    }
    return formats
  }
}

/// The processors that this process may use.
enum Processors {
  /// How many there are.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
