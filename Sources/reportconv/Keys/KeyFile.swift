// The file of a key: it is read only while nobody but its owner can read it.

internal import Glibc
internal import ReportFeed

/// A time of the file system.
struct FileTime: Sendable, Hashable {
  /// Seconds since the beginning of 1970.
  var seconds: Int
  /// Nanoseconds within the second.
  var nanoseconds: Int

  fileprivate init(_ time: timespec) {
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
  }
}

/// What the system says of a file, to see whether it has changed since.
struct FileStamp: Sendable, Hashable {
  /// Which file it is.
  var identity: FileIdentity
  /// Its size in bytes.
  var size: Int
  /// When its content changed last, and when anything else of it did.
  var changed: [FileTime]
  /// Its kind and who may do what.
  var mode: UInt32
  /// Whose it is.
  var owner: UInt32

  /// Looks at a path; `nil` where nothing is there.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at an open file.
  init(_ file: borrowing FileDescriptor) throws(FileError) {
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else {
      throw FileError(errno: errno, path: file.path)
    }
    self.init(status)
  }

  private init(_ status: stat) {
    identity = FileIdentity(device: status.st_dev, number: status.st_ino)
    size = status.st_size
    changed = [FileTime(status.st_mtim), FileTime(status.st_ctim)]
    mode = status.st_mode
    owner = status.st_uid
  }

  /// Whether the last change is so long ago that another one has another time.
  func isSettled(at now: WallTime) -> Bool {
    changed.allSatisfy { now.milliseconds / 1_000 - $0.seconds > 2 }
  }

  /// Whether anyone but the owner may do anything with it.
  var isOpenToOthers: Bool { mode & 0o077 != 0 }
}

/// Reads files of keys.
enum KeyFile {
  /// The bytes of a key's file.
  ///
  /// - Throws: `KeyError` where others can read it, `FileError` where it cannot be read.
  static func read(_ path: String, folder: String, profile: String) throws -> [UInt8] {
    if let stamp = FileStamp(folder), stamp.isOpenToOthers {
      throw KeyError(code: .openToOthers(path: folder, mode: "700"), profile: profile)
    }
    let file = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
    let stamp = try FileStamp(file)
    guard !stamp.isOpenToOthers else {
      throw KeyError(code: .openToOthers(path: path, mode: "600"), profile: profile)
    }
    guard stamp.owner == geteuid() || stamp.owner == 0 else {
      throw KeyError(code: .foreign(path: path), profile: profile)
    }
    return try SmallFile.bytes(of: file)
  }
}
