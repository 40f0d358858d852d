// Writing outputs: whole or not at all, and never over a file that was not to be replaced.

internal import Glibc

/// Writes outputs under their final names only when they are complete.
///
/// The bytes are not forced to the disk before the rename: the input is still there, so after a
/// power failure the run can be repeated, and a batch does not wait for the disk at each file.
struct OutputFile {
  /// The unfinished outputs of the run.
  let temporaries: TemporaryFiles
  /// Whether an existing file is replaced.
  var replaces: Bool
  /// Whether missing folders above a file are made.
  var makesFolders: Bool

  /// Writes a file; a device or a pipe is written to as it is.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    switch FileStatus(path) {
    case .special: try Self.fill(path, flags: O_WRONLY, with: bytes)
    case .folder: throw FileError(code: .isFolder, path: path)
    case .file where !replaces: throw FileError(code: .outputExists, path: path)
    case .file: try writeWhole(bytes, to: path)
    case nil:
      if makesFolders { try Self.makeFolder(Path.folder(of: path)) }
      try writeWhole(bytes, to: path)
    }
  }

  /// Whether a write would be refused; so a conversion for nothing is saved.
  func refusal(of path: String) -> FileError? {
    guard !replaces, case .file = FileStatus(path) else { return nil }
    return FileError(code: .outputExists, path: path)
  }

  private func writeWhole(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = temporaries.add(in: Path.folder(of: path))
    defer { temporaries.remove(temporary) }
    do throws(FileError) {
      try Self.fill(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, with: bytes)
      try move(temporary, to: path)
    } catch {
      unsafe unlink(temporary)
      throw FileError(code: error.code, path: path, detail: error.detail)
    }
  }

  private static func fill(
    _ path: String, flags: Int32, with bytes: [UInt8]
  ) throws(FileError) {
    let file = try FileDescriptor(opening: path, flags: flags)
    try file.write(bytes)
    try file.finish()
  }

  private func move(_ temporary: String, to path: String) throws(FileError) {
    if !replaces {
      // A second name fails where the name is taken, so no file that has come since is lost.
      if unsafe link(temporary, path) == 0 {
        unsafe unlink(temporary)
        return
      }
      // A file system without links: an empty file of our own keeps the name free for us.
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
        throw FileError(errno: errno, path: path)
      }
      try Self.fill(path, flags: O_WRONLY | O_CREAT | O_EXCL, with: [])
    }
    guard unsafe rename(temporary, path) == 0 else { throw FileError(errno: errno, path: path) }
  }
}

extension OutputFile {
  /// Makes a folder and the folders above it, where they are missing.
  static func makeFolder(_ path: String) throws(FileError) {
    switch FileStatus(path) {
    case .folder: return
    case .file, .special: throw FileError(code: .notFolder, path: path)
    case nil: break
    }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(errno: errno, path: path)
    }
  }
}
