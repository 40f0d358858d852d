// Where the bytes of an archive come from, and what they are where they are no archive.

internal import CLibZip
internal import ReportModel

/// Bytes in memory or on disk that should be an archive.
@safe
struct ZipSource: ~Copyable {
  private let source: OpaquePointer

  /// Takes a copy of the bytes.
  init(_ bytes: [UInt8]) throws(ReadError) {
    var error = unsafe zip_error_t()
    let source = unsafe bytes.withUnsafeBytes { buffer in
      unsafe reportconv_zip_copy(buffer.baseAddress, buffer.count, &error)
    }
    unsafe self.source = try ZipFailure.unwrap(source, &error)
  }

  /// Names a file; nothing is read yet.
  init(path: String) throws(ReadError) {
    var error = unsafe zip_error_t()
    let source = unsafe zip_source_file_create(path, 0, -1, &error)
    unsafe self.source = try ZipFailure.unwrap(source, &error)
  }

  deinit {
    unsafe zip_source_free(source)
  }

  /// The archive, which keeps a count of the source of its own.
  func open() throws(ReadError) -> OpaquePointer {
    let start = try start()
    guard start != .ole else { throw try oleError() }
    guard start != .other else { throw ReadError(.notAnArchive) }
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    unsafe zip_source_keep(source)
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw unsafe ZipFailure.opening(&error, hasEntries: start == .entry)
    }
    return unsafe handle
  }

  /// The bytes, for what libzip does not tell of them.
  func bytes() throws(ReadError) -> ZipBytes { unsafe try ZipBytes(source) }

  /// What the first bytes say.
  private enum Start {
    /// A local file header.
    case entry
    /// The end of an archive without entries.
    case emptyArchive
    /// A compound file: Word 97 to 2003, or an encrypted package.
    case ole
    /// Anything else.
    case other
  }

  private func start() throws(ReadError) -> Start {
    var start: [UInt8] = []
    try unsafe forEachPiece { piece in
      unsafe start.append(contentsOf: piece)
      return start.count < 8
    }
    if start.starts(with: [0x50, 0x4B, 3, 4]) { return .entry }
    if start.starts(with: [0x50, 0x4B, 5, 6]) { return .emptyArchive }
    return start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? .ole : .other
  }

  /// Tells an encrypted package ([MS-OFFCRYPTO] 2.3.4) by the names of its streams.
  private func oleError() throws(ReadError) -> ReadError {
    let names = ["EncryptedPackage", "EncryptionInfo"].map {
      Array($0.utf16.flatMap(ZipSource.littleEndian))
    }
    var tail: [UInt8] = []
    var isEncrypted = false
    try unsafe forEachPiece { piece in
      unsafe tail.append(contentsOf: piece)
      isEncrypted = names.contains { ZipSource.contains($0, in: tail) }
      tail.removeFirst(max(0, tail.count - 32))
      return !isEncrypted
    }
    return ReadError(isEncrypted ? .encrypted : .legacyWord)
  }

  private static func littleEndian(_ unit: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
  }

  private static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains { start in
      bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
    }
  }

  /// Reads from the start on, until there is no more or `body` says that it has enough.
  private func forEachPiece(
    _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(ReadError) {
    guard unsafe zip_source_open(source) == 0 else {
      throw unsafe ZipFailure.reading(zip_source_error(source))
    }
    defer { _ = unsafe zip_source_close(source) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { unsafe piece.deallocate() }
    guard let start = piece.baseAddress else { return }
    while true {
      let count = Int(unsafe zip_source_read(source, start, UInt64(piece.count)))
      guard count >= 0 else { throw unsafe ZipFailure.reading(zip_source_error(source)) }
      guard count > 0, unsafe body(UnsafeRawBufferPointer(rebasing: piece[..<count])) else {
        return
      }
    }
  }
}
