// The names of outputs in a folder, and the check that no two outputs meet.

internal import ArgumentParser
internal import ReportFormats

/// The names of outputs.
enum OutputNames {
  /// The name of an output: the input's, with the extension of the format.
  ///
  /// Only an extension that promises a format is replaced: `Dr. Muster` keeps its dot.
  static func name(for input: String, as format: Format) -> String {
    "\(Format.stem(ofName: input)).\(format.fileExtension)"
  }

  /// Refuses a run in which two outputs have the same name, or one would replace another input.
  static func check(_ inputs: [PlannedInput], replaces: Bool) throws {
    guard inputs.count > 1 else { return }
    var owners: [String: String] = [:]
    let sources = replaces ? identities(of: inputs) : [:]
    for planned in inputs {
      for case .file(let path) in planned.outputs.map(\.destination) {
        if let other = owners.updateValue(planned.input.name, forKey: path) {
          throw ValidationError(
            "'\(other)' and '\(planned.input.name)' would both be written to '\(path)': "
              + "convert them in two runs with two folders.")
        }
        if let other = source(at: path, sources), other != planned.input.name {
          throw ValidationError(
            "'\(planned.input.name)' would be written over '\(other)', which is an input too: "
              + "name another folder with --output.")
        }
      }
    }
  }

  private static func identities(of inputs: [PlannedInput]) -> [FileIdentity: String] {
    var identities: [FileIdentity: String] = [:]
    for planned in inputs {
      guard case .file(let identity) = FileStatus(planned.input.name) else { continue }
      identities[identity] = planned.input.name
    }
    return identities
  }

  private static func source(at path: String, _ sources: [FileIdentity: String]) -> String? {
    guard !sources.isEmpty, case .file(let identity) = FileStatus(path) else { return nil }
    return sources[identity]
  }
}
