// Comparing output with a text that is kept beside the tests and can be read.

import Foundation
import Testing

/// A text that output must equal to the last byte.
enum Golden {
  /// Compares output with the text of a name; UPDATE_GOLDEN=1 writes the text anew, and fails.
  static func expect(_ bytes: [UInt8], equals name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("\(name) was written anew")
      return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(String(decoding: bytes, as: UTF8.self) == kept)
  }
}
