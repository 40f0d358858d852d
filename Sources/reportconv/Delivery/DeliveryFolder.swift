// A delivered folder on the disk: written aside under a dot name, then put into its place in one
// step. Whatever moment a crash comes, the place holds nothing, or all.

internal import CLinux
internal import Cryptography
internal import Glibc
internal import ReportHistory

/// A delivered folder: its place, and the folder beside it in which it is made.
struct DeliveryFolder: Sendable, Hashable {
  /// The full path of the place.
  let path: String
  /// The folder in which the content is made aside: that of all deliveries, whichever place below it
  /// this one gets.
  let root: String

  /// Makes the names of a folder.
  init(path: String, root: String? = nil) {
    self.path = path
    self.root = root ?? Path.folder(of: path)
  }

  /// The folder in which the content is made.
  var aside: String { Path.join(root, ".\(Path.name(of: path)).part") }

  /// Where the document is fetched to.
  var fetchedDocument: String { Path.join(aside, DeliveryPlan.documentName) }

  /// Where the document of the delivered folder stands.
  var deliveredDocument: String { Path.join(path, DeliveryPlan.documentName) }
}

// MARK: - Writing

extension DeliveryFolder {
  /// Makes the folder aside; one that a crash left stays, with the document that it may hold.
  func prepare() throws(FileError) {
    for folder in [root, aside, Path.join(aside, DeliveryPlan.receivedFolder)] {
      try Self.makeFolder(folder)
    }
  }

  /// Writes all files aside, next to the fetched document, and waits until they are on the disk.
  func write(_ files: [DeliveryFile]) throws(FileError) {
    try prepare()
    try removeLeftovers(keeping: Set(files.map(\.name)))
    try add(files)
  }

  /// Writes files to those aside, and waits until they are on the disk.
  func add(_ files: [DeliveryFile]) throws(FileError) {
    try Self.write(files, into: aside)
    try Self.synchronize(Path.join(aside, DeliveryPlan.receivedFolder))
  }

  /// Writes files that only the user can read into a folder, and waits until they are on the disk.
  static func write(_ files: [DeliveryFile], into folder: String) throws(FileError) {
    for file in files {
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
      let descriptor = try FileDescriptor(
        opening: Path.join(folder, file.name), flags: flags, mode: 0o600)
      try descriptor.write(file.bytes)
      try descriptor.finish()
    }
    // All files are written before the first is waited for: the disk then takes them in one go.
    for file in files { try synchronize(Path.join(folder, file.name)) }
    try synchronize(folder)
  }

  /// Removes what an earlier attempt left for formats that are no longer asked for.
  private func removeLeftovers(keeping names: Set<String>) throws(FileError) {
    for name in try FolderWalk.names(in: aside) where name != DeliveryPlan.receivedFolder {
      guard name != ".", name != "..", !names.contains(name) else { continue }
      try Self.remove(Path.join(aside, name))
    }
  }

  /// Makes the fetched document private and waits until it is on the disk.
  func keepDocument() throws(FileError) {
    guard unsafe chmod(fetchedDocument, 0o600) == 0 else {
      throw FileError(errno: errno, path: fetchedDocument)
    }
    try Self.synchronize(fetchedDocument)
    try Self.synchronize(Path.folder(of: fetchedDocument))
    try Self.synchronize(aside)
  }
}

// MARK: - Putting into place

extension DeliveryFolder {
  /// Gives the finished folder its place.
  ///
  /// A folder with content that has the name already is not replaced: rename(2) fails.
  func publish() throws(FileError) {
    try Self.move(aside, to: path)
  }

  /// Gives a finished folder another place, whose folder is made where it is missing.
  static func move(_ old: String, to new: String) throws(FileError) {
    try makeFolder(Path.folder(of: new))
    guard unsafe rename(old, new) == 0 else { throw FileError(errno: errno, path: new) }
    try synchronize(Path.folder(of: new))
    if Path.folder(of: old) != Path.folder(of: new) { try synchronize(Path.folder(of: old)) }
  }

  /// Exchanges the delivered folder for the new one, and removes the old one.
  ///
  /// A reader sees one or the other. Where the delivered folder was taken away, the new one gets its
  /// place.
  func exchange() throws(FileError) {
    guard FileStatus(path) != nil else { return try publish() }
    if unsafe reportconv_exchange(aside, path) != 0 {
      // A file system that cannot exchange names: for a moment, there is no folder.
      guard errno == EINVAL || errno == ENOSYS else { throw FileError(errno: errno, path: path) }
      try moveApart()
    }
    try finishExchange()
  }

  /// Removes the old folder after an exchange.
  func finishExchange() throws(FileError) {
    try carryOver()
    try Self.synchronize(Path.folder(of: path))
    try removeAside()
  }

  /// Keeps what others have put into the folder that was delivered before; not the changes of the
  /// report as it was then.
  private func carryOver() throws(FileError) {
    guard FileStatus(aside) != nil else { return }
    for name in try FolderWalk.names(in: aside) where !ComparisonPlan.names.contains(name) {
      let kept = Path.join(path, name)
      guard FileStatus(kept, followingLinks: false) == nil else { continue }
      guard unsafe rename(Path.join(aside, name), kept) == 0 else {
        throw FileError(errno: errno, path: kept)
      }
    }
  }

  private func moveApart() throws(FileError) {
    let old = aside + ".old"
    guard unsafe rename(path, old) == 0 else { throw FileError(errno: errno, path: path) }
    guard unsafe rename(aside, path) == 0 else {
      let error = FileError(errno: errno, path: path)
      unsafe _ = rename(old, path)
      throw error
    }
    guard unsafe rename(old, aside) == 0 else { throw FileError(errno: errno, path: aside) }
  }

  /// Removes what stands aside, where anything does.
  func removeAside() throws(FileError) {
    if FileStatus(aside, followingLinks: false) != nil { try Self.remove(aside) }
  }
}

// MARK: - Looking

extension DeliveryFolder {
  /// Whether the place holds the folder of the message with a digest.
  func holds(messageWith sha256: String) -> Bool {
    Self.digest(of: Path.join(path, DeliveryPlan.messageName)) == sha256
  }

  /// The fetched document, where it is there as it was recorded.
  func fetched(_ document: StoredDocument?) -> [UInt8]? {
    guard let document, let bytes = Self.bytes(of: fetchedDocument),
      SHA256.hex(of: bytes) == document.sha256
    else { return nil }
    return bytes
  }

  /// Whether there is a folder aside.
  var isMade: Bool {
    if case .folder? = FileStatus(aside, followingLinks: false) { true } else { false }
  }

  /// Whether something has the place.
  var isTaken: Bool { FileStatus(path, followingLinks: false) != nil }

  /// The digest of a file; `nil` where it cannot be read.
  static func digest(of path: String) -> String? {
    bytes(of: path).map { SHA256.hex(of: $0) }
  }

  /// The bytes of a file; `nil` where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    guard let file = try? FileDescriptor(opening: path, flags: O_RDONLY) else { return nil }
    return try? file.readAll(limit: Int.max - 1)
  }
}

// MARK: - Folders

extension DeliveryFolder {
  private static func makeFolder(_ path: String) throws(FileError) {
    switch FileStatus(path) {
    case .folder: return
    case .file, .special: throw FileError(code: .notFolder, path: path)
    case nil: break
    }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(errno: errno, path: path)
    }
    try synchronize(parent)
  }

  private static func synchronize(_ path: String) throws(FileError) {
    try FileDescriptor(opening: path, flags: O_RDONLY).synchronize()
  }

  /// Removes a file, or a folder with all that it holds.
  static func remove(_ path: String) throws(FileError) {
    if case .folder? = FileStatus(path, followingLinks: false) {
      for name in try FolderWalk.names(in: path) where name != "." && name != ".." {
        try remove(Path.join(path, name))
      }
      guard unsafe rmdir(path) == 0 else { throw FileError(errno: errno, path: path) }
    } else {
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw FileError(errno: errno, path: path)
      }
    }
  }
}
