// Files for tests that are about files.

import FoundationEssentials

/// Writes bytes to a new file, hands over its path, and removes it.
func withTemporaryFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result
{
  let name = "reportconv-\(UUID().uuidString)"
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}
