// A folder for a database, as the program's state folder is: closed to others, gone at the end.

import Foundation

@testable import ReportHistory

/// A folder in which tests keep databases.
final class StateFolder {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reportconv-history-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The full path of a name.
  func path(_ name: String = "history.sqlite") -> String {
    folder.appendingPathComponent(name).path
  }

  /// The permissions of a file.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// Sets the permissions of a file.
  func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(name))) }

  /// Writes a file that only the user can read.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url(name))
    try setMode(0o600, of: name)
  }

  private func url(_ name: String) -> URL { folder.appendingPathComponent(name) }
}

extension Journal {
  /// A message of a test, received in a whole second.
  func take(
    _ text: String, profile: String = "muster", second: Double = 0
  ) throws -> Received {
    try receive(profile: profile, bytes: Array(text.utf8), at: .second(second))
  }

  /// What is unfinished of the profile that tests use.
  func open() throws -> [Delivery] { try unfinished(of: ["muster"]) }
}

extension Date {
  /// Seconds after the beginning of a test.
  static func second(_ second: Double) -> Date {
    Date(timeIntervalSince1970: 1_700_000_000 + second)
  }
}
