// The inputs that a command line names: files as they are, folders as the files below them.

internal import ArgumentParser

/// The inputs that a command line names.
struct InputList {
  /// The inputs, folders replaced by their files.
  private(set) var inputs: [InputFile] = []
  /// Folders that cannot be read.
  private(set) var unreadable: [FileError] = []
  /// Whether several inputs or a folder were named.
  private(set) var isBatch: Bool

  /// Finds the inputs.
  ///
  /// The arguments are paths, or `-` for standard input. The folder `excluded` is left out where
  /// it lies in one of them.
  init(_ arguments: [String], excluding excluded: String?) throws {
    guard arguments.filter({ $0 == "-" }).count < 2 else {
      throw ValidationError("Standard input can be read only once.")
    }
    isBatch = arguments.count > 1
    var excludedIdentity: FileIdentity?
    if let excluded, case .folder(let identity) = FileStatus(excluded) {
      excludedIdentity = identity
    }
    for argument in arguments {
      if argument == "-" {
        inputs.append(.standardInput)
      } else if case .folder = FileStatus(argument) {
        isBatch = true
        addFiles(below: argument, excluding: excludedIdentity)
      } else {
        inputs.append(.path(argument, relative: Path.name(of: argument)))
      }
    }
  }

  private mutating func addFiles(below folder: String, excluding excluded: FileIdentity?) {
    var walk = FolderWalk(excluded: excluded)
    for name in walk.files(below: folder) {
      inputs.append(.path(Path.join(folder, name), relative: name))
    }
    unreadable += walk.unreadable
  }
}
