// Files of a test that are gone when the test is over.

import FoundationEssentials

/// A folder under the system's temporary one, removed with its content when the value goes.
public final class TemporaryFolder: Sendable {
  /// The path, without a slash at its end.
  public let path: String

  /// Makes a folder of its own.
  public init() throws {
    let name = "reportconv-test-\(UInt64.random(in: .min ... .max))"
    path = "\(FileManager.default.temporaryDirectory.path)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and gives its path.
  public func file(_ name: String, _ text: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }
}
