// The file that a document is fetched into: written aside, readable by its owner alone, and put in
// its place whole.

internal import Cryptography
internal import Glibc
internal import NIOCore

/// A file being written; gone with the value unless it was put in its place.
@safe
struct FetchFile: ~Copyable {
  private let path: String
  private let aside: String
  private let descriptor: CInt
  private var isPlaced = false
  private var digest = SHA256()
  /// The first bytes, which tell what the content is.
  private var start: [UInt8] = []
  private var count = 0

  /// Creates the file aside, in the folder of its place.
  ///
  /// - Throws: `cannotWrite`.
  init(at path: String) throws(FeedError) {
    let aside = path + ".part"
    // What a killed process left there is worth nothing: its address has gone with it.
    _ = unsafe unlink(aside)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe Glibc.open(aside, flags, 0o600)
    guard descriptor >= 0 else { throw Self.failure(path) }
    self.path = path
    self.aside = aside
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isPlaced { _ = unsafe unlink(aside) }
  }

  /// Keeps the first bytes, and forgets the rest: all that are here, or none.
  mutating func keep(_ offset: Int) throws(FeedError) {
    guard offset != count else { return }
    guard offset == 0, ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw Self.failure(path)
    }
    digest = SHA256()
    start = []
    count = 0
  }

  /// Writes behind what is here.
  mutating func write(_ bytes: ByteBuffer) throws(FeedError) {
    digest.update(bytes.readableBytesSpan)
    start += bytes.readableBytesView.prefix(ContentKind.window - start.count)
    count += bytes.readableBytes
    var rest = bytes
    while rest.readableBytes > 0 {
      let descriptor = descriptor
      let written = unsafe rest.withUnsafeReadableBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw Self.failure(path) }
      rest.moveReaderIndex(forwardBy: written)
    }
  }

  /// What was written.
  var content: Fetched {
    Fetched(size: count, sha256: digest.hex, kind: ContentKind(sniffing: start))
  }

  /// Puts the file in its place, where it also survives a loss of power.
  mutating func place() throws(FeedError) {
    guard fsync(descriptor) == 0, unsafe rename(aside, path) == 0 else { throw Self.failure(path) }
    isPlaced = true
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let directory = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw Self.failure(folder) }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw Self.failure(folder) }
  }

  private static func failure(_ path: String) -> FeedError {
    let words = unsafe strerror(errno).map { unsafe String(cString: $0) }
    return FeedError(.cannotWrite, path, detail: words ?? "")
  }
}
