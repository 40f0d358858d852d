// Locks on open files. The kernel gives them back when the process ends, however it ends, so no
// lock is ever left over.

internal import Glibc

extension FileDescriptor {
  /// Takes the lock of the file (flock(2)); it is held until the file is closed.
  ///
  /// It belongs to this opening of the file: the same process cannot have it twice, and no child
  /// keeps it, as files are closed when another program is run.
  ///
  /// - Parameters:
  ///   - isShared: is whether others may share the lock, but none have it alone.
  ///   - waits: is whether to wait for whoever has the lock.
  /// - Returns: whether the lock was taken; always where it was waited for.
  /// - Throws: where the file system has no locks.
  func lock(isShared: Bool = false, waits: Bool = false) throws(FileError) -> Bool {
    let operation = (isShared ? LOCK_SH : LOCK_EX) | (waits ? 0 : LOCK_NB)
    var result: Int32 = 0
    repeat { result = flock(number, operation) } while result != 0 && errno == EINTR
    if result == 0 { return true }
    guard errno == EWOULDBLOCK else { throw FileError(errno: errno, path: path) }
    return false
  }

  /// Does something while nobody else has the lock, and closes the file.
  consuming func locked<Result>(_ body: () throws -> Result) throws -> Result {
    _ = try lock(waits: true)
    return try body()
  }

  /// Puts bytes in place of the file's content.
  func replaceContent(with bytes: [UInt8]) throws(FileError) {
    guard ftruncate(number, 0) == 0, lseek(number, 0, SEEK_SET) == 0 else {
      throw FileError(errno: errno, path: path)
    }
    try write(bytes)
  }
}
