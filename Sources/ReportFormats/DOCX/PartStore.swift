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
  /// Hands out the bytes of a part piece by piece.
  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError)
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

  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError) {
    try unsafe archive.forEachChunk(of: name, body)
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

  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError) {
    guard let bytes = parts[name] else { return }
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) in
      try unsafe body(buffer)
    }
  }
}
