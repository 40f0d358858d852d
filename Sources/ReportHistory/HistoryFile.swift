// The file of the database: private from its first byte on.

internal import Glibc

/// Makes and checks the file of the database.
///
/// SQLite gives its journal files (`-wal`, `-shm`) the mode of the database, so it is enough that
/// the database is there, with its mode, before SQLite opens it.
enum HistoryFile {
  /// Makes the folder (0700) and the file (0600) where they are missing, and refuses what others
  /// can read.
  static func prepare(_ path: String) throws(HistoryError) {
    let folder = folder(of: path)
    try makeFolder(folder, for: path)
    try checkIsPrivate(folder)
    try makeFile(path, in: folder)
    for name in [path, "\(path)-wal", "\(path)-shm", "\(path)-journal"] {
      try checkIsPrivate(name)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolder(_ folder: String, for path: String) throws(HistoryError) {
    if unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    let parent = self.folder(of: folder)
    guard errno == ENOENT, parent != folder else { throw error(path) }
    try makeFolder(parent, for: path)
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw error(path) }
  }

  /// An existing file is not opened here: to close it would take away the locks that SQLite holds
  /// for this process (sqlite.org/howtocorrupt.html, 2.2).
  private static func makeFile(_ path: String, in folder: String) throws(HistoryError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw error(path)
    }
    close(file)
    try syncFolder(folder, for: path)
  }

  private static func syncFolder(_ folder: String, for path: String) throws(HistoryError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw error(path) }
  }

  private static func checkIsPrivate(_ path: String) throws(HistoryError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw error(path)
    }
    guard status.st_mode & 0o077 == 0 else { throw HistoryError(.notPrivate, path: path) }
  }

  private static func error(_ path: String) -> HistoryError {
    let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
    return HistoryError(.cannotOpen, path: path, detail: words)
  }
}
