// Reading and writing of whole files by the system's own calls, without Foundation.

internal import Glibc

/// An open file that closes itself.
struct FileDescriptor: ~Copyable {
  private(set) var number: Int32
  let path: String

  private init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  /// Opens a file.
  init(opening path: String, flags: Int32, mode: mode_t = 0o666) throws(FileError) {
    number = unsafe open(path, flags | O_CLOEXEC, mode)
    self.path = path
    guard number >= 0 else { throw FileError(errno: errno, path: path) }
  }

  deinit {
    if number > STDERR_FILENO { close(number) }
  }

  /// The process's standard input.
  static func standardInput() -> FileDescriptor {
    FileDescriptor(number: STDIN_FILENO, path: "stdin")
  }

  /// The process's standard output.
  static func standardOutput() -> FileDescriptor {
    FileDescriptor(number: STDOUT_FILENO, path: "stdout")
  }

  /// The process's standard error.
  static func standardError() -> FileDescriptor {
    FileDescriptor(number: STDERR_FILENO, path: "stderr")
  }

  /// Closes the file and says whether all that was written has arrived.
  consuming func finish() throws(FileError) {
    let result = close(number)
    let code = errno
    number = -1
    if result != 0 && code != EINTR { throw FileError(errno: code, path: path) }
  }
}

extension FileDescriptor {
  /// Reads up to `count` bytes behind the end of `buffer`.
  ///
  /// - Returns: how many came; 0 at the end of the file.
  func read(upTo count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var result = 0
    repeat {
      result = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(number, bytes.baseAddress.map { unsafe $0 + start }, count)
      }
    } while result < 0 && errno == EINTR
    let code = errno
    buffer.removeLast(count - max(result, 0))
    guard result >= 0 else { throw FileError(errno: code, path: path) }
    return result
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let result = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(
          number, all.baseAddress.map { unsafe $0 + start }, all.count - start)
      }
      if result < 0 && errno == EINTR { continue }
      guard result >= 0 else { throw FileError(errno: errno, path: path) }
      start += result
    }
  }

  /// Waits until the file, or the folder's list of names, is on the disk.
  func synchronize() throws(FileError) {
    // Some file systems cannot do it for folders.
    guard fsync(number) == 0 || errno == EINVAL else { throw FileError(errno: errno, path: path) }
  }

  /// The size that the file system gives, 0 for pipes and devices.
  var expectedSize: Int {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { return 0 }
    return Int(status.st_size)
  }
}
