// One watcher a key: the sender allows one connection a doctor, and a second one on the machine
// would only push the first one out.

internal import Glibc
internal import ReportFeed
internal import ReportModel

/// Who holds a lock.
struct LockHolder: Sendable, Hashable {
  /// The number of the process.
  var process: Int
  /// What the process does, in words for people: `reportconv watch`.
  var command: String
  /// The profile that the key belongs to there.
  var profile: String
  /// Since when.
  var since: WallTime
}

/// Why a lock cannot be had.
struct LockError: Error, Sendable, Hashable {
  /// What is wrong.
  enum Code: Sendable, Hashable {
    /// Somebody has it; who, unless it was taken this very moment.
    case taken(LockHolder?)
    /// The file of the lock cannot be used.
    case file(FileError)
  }

  /// What is wrong.
  var code: Code
  /// The profile whose key was to be locked.
  var profile: String
}

extension LockError {
  /// What is wrong and what to do.
  var message: String {
    switch code {
    case .taken(let holder?) where holder.process == Int(getpid()):
      "profile \(holder.profile) has the same key: give each profile its own"
    case .taken(let holder?):
      "process \(holder.process) (\(holder.command), profile \(holder.profile)) uses this key "
        + "since \(holder.since): end it first, or see `reportconv status`"
    case .taken(nil): "another process uses this key: end it first, or see `reportconv status`"
    case .file(let error): "\(error.path): \(error.message)"
    }
  }

  /// The code that scripts see.
  var word: String {
    switch code {
    case .taken: "keyInUse"
    case .file(let error): error.code.rawValue
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch code {
    case .taken: .tryAgain
    case .file: .outputFailed
    }
  }

  /// The line on standard error.
  var line: Message {
    Message(file: "profile \(profile)", text: message, code: word, isFailure: true)
  }
}

/// The lock of a key, held as long as this is kept.
///
/// Its file is named by a digest of the key and stays when the lock is given back: to remove it
/// would let two processes hold two files of one name.
final class KeyLock: Sendable {
  private let file: FileDescriptor

  /// Takes the lock of a key.
  ///
  /// - Parameters:
  ///   - key: is the key.
  ///   - folder: is where locks are; it is made where it is missing.
  ///   - holder: is what others are told.
  /// - Throws: where somebody has it, or the file cannot be used.
  init(_ key: DoctorKey, in folder: String, for holder: LockHolder) throws(LockError) {
    let path = Path.join(folder, "\(key.mark).lock")
    do throws(FileError) {
      try PrivateFolder.make(folder)
    } catch {
      throw LockError(code: .file(error), profile: holder.profile)
    }
    file = try Self.lockedFile(path, for: holder)
  }

  private static func lockedFile(
    _ path: String, for holder: LockHolder
  ) throws(LockError) -> FileDescriptor {
    let file = try opened(path, for: holder)
    let isTaken: Bool
    do throws(FileError) {
      isTaken = try !file.lock()
      if !isTaken { try file.replaceContent(with: holder.json) }
    } catch {
      throw LockError(code: .file(error), profile: holder.profile)
    }
    guard !isTaken else {
      throw LockError(code: .taken(LockHolder(readingFrom: path)), profile: holder.profile)
    }
    return file
  }

  private static func opened(
    _ path: String, for holder: LockHolder
  ) throws(LockError) -> FileDescriptor {
    do throws(FileError) {
      return try FileDescriptor(opening: path, flags: O_RDWR | O_CREAT, mode: 0o600)
    } catch {
      throw LockError(code: .file(error), profile: holder.profile)
    }
  }

  deinit { try? file.replaceContent(with: []) }
}

extension LockHolder {
  /// The holder as the file of a lock has it.
  fileprivate var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.member("pid", process)
    json.member("command", command)
    json.member("profile", profile)
    json.member("since", since.description)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Reads the file of a lock; `nil` where nothing is written there yet.
  fileprivate init?(readingFrom path: String) {
    guard let bytes = try? SmallFile.read(path), let json = try? JSONValue(json: bytes),
      let process = json["pid"]?.integer, let command = json["command"]?.string,
      let profile = json["profile"]?.string,
      let since = json["since"]?.string.flatMap(WallTime.init)
    else { return nil }
    self.init(process: process, command: command, profile: profile, since: since)
  }
}
