// Where the parts of a package come from: an archive, or values in memory.

internal import ReportModel

/// The parts of a package by name, without a slash before it.
protocol PartStore: AnyObject {
  /// The names of all parts.
  var names: [String] { get }
  /// Whether there is a part of a name.
  func contains(_ name: String) -> Bool
  /// The bytes of a part.
  func read(_ name: String) throws(ReadError) -> [UInt8]
  /// Opens a part of which perhaps not all is read.
  func open(_ name: String) throws(ReadError) -> any PartStream
  /// Hands out the bytes of a part piece by piece.
  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError)
}

/// A part that is read as far as its reader wants.
protocol PartStream: AnyObject {
  /// The next bytes, at most some thousands; none at the end.
  func next() throws(ReadError) -> [UInt8]
}

/// The parts in a zip archive.
final class ArchiveParts: PartStore {
  private let archive: ZipArchive

  init(_ archive: consuming ZipArchive) {
    self.archive = archive
  }

  var names: [String] { archive.names }

  func contains(_ name: String) -> Bool { archive.contains(name) }

  func read(_ name: String) throws(ReadError) -> [UInt8] { try archive.read(name) }

  func open(_ name: String) throws(ReadError) -> any PartStream {
    ArchiveStream(try archive.open(name), of: self)
  }

  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError) {
    try unsafe archive.forEachChunk(of: name, body)
  }
}

/// A part that is unpacked as far as its reader wants.
private final class ArchiveStream: PartStream {
  private static let pieceSize = 1 << 13
  /// Keeps the archive open as long as the stream.
  private let parts: ArchiveParts
  private var stream: ZipEntryStream

  init(_ stream: consuming ZipEntryStream, of parts: ArchiveParts) {
    self.parts = parts
    self.stream = stream
  }

  func next() throws(ReadError) -> [UInt8] {
    var failure: ReadError?
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      do throws(ReadError) {
        count = try unsafe stream.read(into: buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return piece
  }
}

/// A part that is a value already, handed out at once.
private final class MemoryStream: PartStream {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func next() -> [UInt8] {
    let rest = bytes
    bytes = []
    return rest
  }
}

/// Parts that are values already.
final class MemoryParts: PartStore {
  private let parts: [String: [UInt8]]

  init(_ parts: [String: [UInt8]]) {
    self.parts = parts
  }

  var names: [String] { parts.keys.sorted() }

  func contains(_ name: String) -> Bool { parts[name] != nil }

  func read(_ name: String) throws(ReadError) -> [UInt8] { parts[name] ?? [] }

  func open(_ name: String) -> any PartStream { MemoryStream(parts[name] ?? []) }

  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError) {
    guard let bytes = parts[name] else { return }
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
      try unsafe body(buffer)
    }
  }
}
