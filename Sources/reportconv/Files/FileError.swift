// Why a file cannot be read or written. The operating system's error number becomes a code here.

internal import Glibc

/// Why a file cannot be read or written.
struct FileError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  enum Code: String, Sendable, Hashable, CaseIterable {
    /// There is no such file.
    case fileNotFound
    /// The user may not read or write it.
    case permissionDenied
    /// It is a folder.
    case isFolder
    /// The output exists and was not to be replaced.
    case outputExists
    /// Another input of the run is written to it.
    case nameTaken
    /// A part of its path is a file, not a folder.
    case notFolder
    /// There is no space, or the user's share of it is used up.
    case noSpace
    /// The reader of a pipe has gone away.
    case brokenPipe
    /// It was to hold certificates, and holds none.
    case notCertificates
    /// Anything else that the operating system says.
    case ioError
  }

  /// What is wrong.
  var code: Code
  /// The file.
  var path: String
  /// What the operating system says.
  var detail = ""
}

extension FileError {
  /// Names what the operating system said of a file, by `errno` after the call that failed.
  init(errno number: Int32, path: String) {
    let code: Code =
      switch number {
      case ENOENT: .fileNotFound
      case ENOTDIR: .notFolder
      case EACCES, EPERM, EROFS: .permissionDenied
      case EISDIR: .isFolder
      case EEXIST: .outputExists
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EPIPE: .brokenPipe
      default: .ioError
      }
    let words = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    self.init(code: code, path: path, detail: words)
  }

  /// What is wrong and what to do.
  var message: String {
    switch code {
    case .fileNotFound: "there is no such file or folder: check the path"
    case .permissionDenied: "access is refused (\(detail)): check the permissions"
    case .isFolder: "this is a folder, not a file: name a file"
    case .outputExists: "the file exists already: give --force to replace it"
    case .nameTaken: "another input is written to this file: convert them into two folders"
    case .notFolder: "a part of the path is a file, not a folder: check the path"
    case .noSpace: "there is no space for the output (\(detail)): free some, or write elsewhere"
    case .brokenPipe: "nobody reads the output"
    case .notCertificates:
      "there is no certificate here: name a PEM or DER file of an authority, or a folder of them"
    case .ioError: "the operating system says: \(detail)"
    }
  }
}
