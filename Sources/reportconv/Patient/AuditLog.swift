// The audit: one line of JSON a decision, in a file that only the user can read.

internal import Glibc

/// The file of decisions; lines are only ever added.
struct AuditLog: Sendable, Hashable {
  /// The full path of the file.
  var path: String

  /// Adds the line of a decision; it is on the disk when this returns.
  func add(_ record: VerdictRecord) throws(FileError) {
    try PrivateFolder.make(Path.folder(of: path))
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW
    let file = try FileDescriptor(opening: path, flags: flags, mode: 0o600)
    // One write a line: lines of two processes do not mix.
    try file.write(record.line)
    try file.synchronize()
    try file.finish()
  }
}
