// Paths as text: POSIX names with slashes.

internal import Glibc

/// What can be said of a path by its letters alone.
enum Path {
  /// The path of something inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: true).last
    return name.map(String.init) ?? path
  }

  /// What stands before the last slash; `.` where there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension Path {
  /// The path without links; as it is where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The path from the top; a relative one begins in the folder that the process is in.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(folder) }
    let relative = path == "." ? "" : path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let top = unsafe String(cString: folder)
    return relative.isEmpty ? top : join(top, relative)
  }
}
