// The files below a folder, in an order that does not depend on the file system.

internal import Glibc

/// Lists the files below a folder.
struct FolderWalk {
  /// A folder that is left out: the outputs of an earlier run.
  let excluded: FileIdentity?
  /// The folders that could not be listed.
  private(set) var unreadable: [FileError] = []

  /// Makes a walk.
  init(excluded: FileIdentity? = nil) {
    self.excluded = excluded
  }

  /// The paths of all files below a folder, relative to it, in the order of their bytes.
  ///
  /// Left out are hidden files, the owner files (`~$…`) that word processors keep beside open
  /// documents, and links to folders.
  mutating func files(below folder: String) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let relative = waiting.popLast() {
      for name in names(in: Path.join(folder, relative)) where Self.isVisible(name) {
        let path = Path.join(relative, name)
        switch Self.status(of: Path.join(folder, path)) {
        case .file, nil: found.append(path)
        case .folder(let identity) where identity != excluded: waiting.append(path)
        case .folder, .special: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isVisible(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$")
  }

  /// What an entry is; a link to a file is that file, a link to a folder is not followed.
  private static func status(of path: String) -> FileStatus? {
    let status = FileStatus(path, followingLinks: false)
    guard status == .special, case .file? = FileStatus(path) else { return status }
    return FileStatus(path)
  }

  private mutating func names(in folder: String) -> [String] {
    do throws(FileError) {
      return try Self.names(in: folder)
    } catch {
      unreadable.append(error)
      return []
    }
  }

  /// All names in a folder, in the order of the file system.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw FileError(errno: errno, path: folder)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      names.append(unsafe name(of: entry))
    }
    return names
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        unsafe String(cString: name)
      }
    }
  }
}
