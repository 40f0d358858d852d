// Paths as text: POSIX names with slashes.

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
