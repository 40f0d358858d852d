// Where the outputs of a run go: standard output, one file, or a folder.

internal import ArgumentParser
internal import Glibc
internal import ReportFormats

/// Where the outputs of a run go.
enum OutputTarget: Sendable, Hashable {
  /// Standard output, for one input and one format.
  case standardOutput
  /// A file, for one input and one format.
  case file(String)
  /// A folder, in which each output is named after its input.
  case folder(String)
}

extension OutputTarget {
  /// Finds out where the outputs go.
  init(_ command: ConvertCommand, formats: [Format]) throws {
    let isOneReport = command.inputs.count == 1 || command.merge
    let isSingle = formats.count == 1 && isOneReport && !Self.isFolder(command.inputs)
    switch command.output {
    case nil, "-"?:
      guard isSingle else {
        throw ValidationError("Several inputs or formats need a folder: name it with --output.")
      }
      guard !formats.contains(where: \.isBinary) || isatty(STDOUT_FILENO) == 0 else {
        throw ValidationError("The output is of no use on a terminal: name a file with --output.")
      }
      self = .standardOutput
    case let path?:
      guard isSingle, !path.hasSuffix("/"), !Self.isFolder([path]) else {
        self = try .folder(Self.checked(path))
        return
      }
      self = .file(path)
    }
  }

  private static func isFolder(_ paths: [String]) -> Bool {
    paths.contains { path in
      if case .folder = FileStatus(path) { true } else { false }
    }
  }

  private static func checked(_ path: String) throws -> String {
    switch FileStatus(path) {
    case .folder, nil: return path
    case .file, .special:
      throw ValidationError(
        "Several inputs or formats need a folder, but '\(path)' is a file.")
    }
  }

  /// The path of the folder, where it is one.
  var folder: String? {
    switch self {
    case .folder(let path): path
    case .file, .standardOutput: nil
    }
  }

  /// Says where the outputs of an input go.
  func plan(_ input: InputFile, formats: [Format]) -> PlannedInput {
    PlannedInput(
      input: input,
      outputs: formats.map { PlannedOutput(format: $0, destination: destination(input, $0)) },
      isInFolder: folder != nil)
  }

  private func destination(_ input: InputFile, _ format: Format) -> PlannedOutput.Destination {
    switch self {
    case .standardOutput: .standardOutput
    case .file(let path): .file(path)
    case .folder(let folder):
      .file(Path.join(folder, OutputNames.name(for: input.relativeName, as: format)))
    }
  }
}
