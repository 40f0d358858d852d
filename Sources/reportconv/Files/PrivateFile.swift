// Small files that are nobody else's: settings, keys, what a watcher does.

internal import Glibc

/// Reads small files whole.
enum SmallFile {
  /// The most that is read: none of these files has a reason to be larger.
  static let limit = 1 << 20

  /// The bytes of a file; `nil` where there is none.
  static func read(_ path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try bytes(of: try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK))
    } catch  where error.code == .fileNotFound {
      return nil
    }
  }

  /// The bytes of an open file.
  static func bytes(of file: borrowing FileDescriptor) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try file.read(upTo: 1 << 14, into: &bytes) > 0 {
      guard bytes.count <= limit else {
        throw FileError(code: .ioError, path: file.path, detail: "the file is over 1 MiB")
      }
    }
    return bytes
  }
}

/// Writes files that only their owner can read.
enum PrivateFile {
  /// Puts a file in place of what was there, whole or not at all, even if the power fails.
  ///
  /// - Parameters:
  ///   - bytes: are the whole content.
  ///   - path: is the file; its folder must be there.
  ///   - lasts: is whether the content is forced to the disk; what is written anew every few
  ///     seconds need not be.
  /// - Throws: where the file cannot be written; what was there is there still.
  static func write(
    _ bytes: [UInt8], to path: String, lasts: Bool = true
  ) throws(FileError) {
    let folder = Path.folder(of: path)
    let temporary = Path.join(folder, ".\(Path.name(of: path)).\(getpid()).tmp")
    // One of that name is left from a process of the same number that was killed.
    unsafe unlink(temporary)
    do throws(FileError) {
      try fill(temporary, with: bytes, lasts: lasts)
      guard unsafe rename(temporary, path) == 0 else { throw FileError(errno: errno, path: path) }
      if lasts { try FileDescriptor(opening: folder, flags: O_RDONLY).synchronize() }
    } catch {
      unsafe unlink(temporary)
      throw FileError(code: error.code, path: path, detail: error.detail)
    }
  }

  private static func fill(
    _ path: String, with bytes: [UInt8], lasts: Bool
  ) throws(FileError) {
    let file = try FileDescriptor(
      opening: path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(bytes)
    if lasts { try file.synchronize() }
    try file.finish()
  }
}

/// Makes folders that only their owner can look into.
enum PrivateFolder {
  /// Makes a folder and those above it, where they are missing; one that is there stays as it is.
  static func make(_ path: String) throws(FileError) {
    switch FileStatus(path) {
    case .folder: return
    case .file, .special: throw FileError(code: .notFolder, path: path)
    case nil: break
    }
    let parent = Path.folder(of: path)
    if parent != path { try make(parent) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(errno: errno, path: path)
    }
  }
}
