// The folder in which watchers say what they do: a file with the status of each, and a file that
// it keeps locked while it lives. Whether a watcher lives is told by the lock, not by the number
// of its process, which the system may have given to another one since.

internal import Glibc
internal import ReportFeed
internal import ReportModel

/// The page on which a running watcher says what it does.
final class StatusPage: Sendable {
  private let path: String
  private let lockPath: String
  private let lock: FileDescriptor

  /// Opens a page, and clears away those of watchers that ended without doing so.
  ///
  /// - Parameters:
  ///   - folder: is where the pages are; it is made where it is missing.
  ///   - process: is the number of the process.
  ///   - started: is when it was started.
  /// - Throws: where the files cannot be written.
  init(in folder: String, process: Int, started: WallTime) throws(FileError) {
    try PrivateFolder.make(folder)
    for found in StatusFolder.read(folder) where !found.isAlive { found.remove() }
    let name = Path.join(folder, "\(process)-\(started.milliseconds)")
    path = name + StatusFolder.pageEnding
    lockPath = name + StatusFolder.lockEnding
    lock = try FileDescriptor(opening: lockPath, flags: O_RDWR | O_CREAT, mode: 0o600)
    guard try lock.lock() else { throw FileError(code: .nameTaken, path: lockPath) }
  }

  /// Puts a status in place of the one before.
  func write(_ status: WatcherStatus) throws(FileError) {
    var json = JSONOutput()
    status.write(to: &json)
    json.endLine()
    try PrivateFile.write(json.bytes, to: path, lasts: false)
  }

  deinit {
    unsafe unlink(path)
    unsafe unlink(lockPath)
  }
}

/// Reads the pages.
enum StatusFolder {
  static let pageEnding = ".json"
  static let lockEnding = ".lock"

  /// A page that was found.
  struct Found: Sendable, Hashable {
    /// The file.
    var path: String
    /// Whether the process that wrote it lives.
    var isAlive: Bool
    /// What it says; `nil` where it cannot be read.
    var status: WatcherStatus?

    /// Removes the page and its lock.
    func remove() {
      unsafe unlink(path)
      unsafe unlink(StatusFolder.lock(of: path))
    }
  }

  /// All pages, in the order of their names.
  static func read(_ folder: String) -> [Found] {
    var walk = FolderWalk()
    return walk.files(below: folder).filter { $0.hasSuffix(pageEnding) }.map { name in
      let path = Path.join(folder, name)
      // Seen before the page is read: a watcher that ends in between is alive and has no page.
      let isAlive = isHeld(lock(of: path))
      let bytes = (try? SmallFile.read(path)) ?? []
      return Found(path: path, isAlive: isAlive, status: try? WatcherStatus(json: bytes))
    }.filter { FileStatus($0.path) != nil }
  }

  private static func lock(of page: String) -> String {
    String(page.dropLast(pageEnding.count)) + lockEnding
  }

  private static func isHeld(_ path: String) -> Bool {
    guard let file = try? FileDescriptor(opening: path, flags: O_RDONLY) else { return false }
    return (try? file.lock(isShared: true)) == false
  }
}
