// What stands under a path.

internal import Glibc

/// What stands under a path.
enum FileStatus: Sendable, Hashable {
  /// A file of bytes.
  case file(FileIdentity)
  /// A folder.
  case folder(FileIdentity)
  /// A device, a pipe, a socket or, where links are not followed, a link.
  case special

  /// Looks at a path; `nil` where nothing is there.
  init?(_ path: String, followingLinks: Bool = true) {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    let identity = FileIdentity(device: status.st_dev, number: status.st_ino)
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(identity)
    case S_IFDIR: self = .folder(identity)
    default: self = .special
    }
  }
}

/// The numbers that tell a file from all others, whatever its names are.
struct FileIdentity: Sendable, Hashable {
  /// The device that holds the file.
  var device: UInt
  /// The file's number there.
  var number: UInt
}
