// A zip archive as documents use it: entries by name, unpacked under limits and check sums.
//
// The names and sizes are those of the central directory, as word processors take them. libzip
// checks each entry's CRC and length when its end is reached; entries are counted while inflating.

internal import CLibZip
internal import ReportModel

/// An archive whose entries can be read by name.
@safe
struct ZipArchive: ~Copyable {
  /// What the central directory says of an entry.
  struct Entry {
    var name: String
    var index: UInt64
    var size: Int
    var packedSize: Int
    var isReadable: Bool
    var isEncrypted: Bool
  }

  private let handle: OpaquePointer
  private let limits: Limits
  private let entries: [Entry]
  /// Where each entry stands in `entries`, by its name in small letters.
  private let positions: [String: Int]
  private let inflation: InflationCount

  /// Opens an archive that is held in memory.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - limits: how large it may be and become.
  ///   - inflation: is what was unpacked so far of the archive that this one is in.
  /// - Throws: an error where the bytes are no archive, or one that lies.
  init(
    _ bytes: [UInt8], limits: Limits, inflation: InflationCount? = nil
  ) throws(ReadError) {
    try self.init(
      ZipSource(bytes), limits: limits, inflation: inflation ?? InflationCount(of: bytes.count))
  }

  /// Opens an archive on disk; its directory alone is read.
  init(path: String, limits: Limits) throws(ReadError) {
    let source = try ZipSource(path: path)
    let size = try source.bytes().count
    try self.init(source, limits: limits, inflation: InflationCount(of: size))
  }

  private init(
    _ source: consuming ZipSource, limits: Limits, inflation: InflationCount
  ) throws(ReadError) {
    let handle = try unsafe source.open()
    let directory: (entries: [Entry], positions: [String: Int])
    do throws(ReadError) {
      directory = try unsafe ZipDirectory.read(handle, source, limits: limits)
    } catch {
      unsafe zip_discard(handle)
      throw error
    }
    unsafe self.handle = handle
    self.limits = limits
    self.inflation = inflation
    entries = directory.entries
    positions = directory.positions
  }

  deinit {
    unsafe zip_discard(handle)
  }

  /// The names of the entries in the archive's order, folders left out.
  var names: [String] { entries.map(\.name) }

  /// Whether there is an entry of that name, in whatever capitals: part names are equal without
  /// regard to case (ECMA-376-2, 6.2.2.3).
  func contains(_ name: String) -> Bool { entry(name) != nil }

  private func entry(_ name: String) -> Entry? {
    positions[ZipName.folded(name)].map { entries[$0] }
  }

  /// The whole entry, unpacked.
  func read(_ name: String) throws(ReadError) -> [UInt8] {
    var stream = try open(name)
    return try stream.readAll()
  }

  /// Hands over an entry in pieces of up to 64 KB, so that large parts need not be held.
  ///
  /// The pieces are valid during the call only. The check sum is known after the last one.
  func forEachChunk(
    of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
  ) throws(ReadError) {
    var stream = try open(name)
    let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { unsafe chunk.deallocate() }
    while true {
      let count = try unsafe stream.read(into: chunk)
      guard count > 0 else { return }
      try unsafe body(UnsafeBufferPointer(rebasing: chunk[..<count]))
    }
  }

  /// An entry that is unpacked as far as its reader wants; it must not outlive the archive.
  func open(_ name: String) throws(ReadError) -> ZipEntryStream {
    guard let entry = entry(name) else {
      throw ReadError(.damagedArchive, at: Location(part: name), detail: "no such entry")
    }
    return try unsafe ZipEntryStream(handle, entry, limits: limits, inflation: inflation)
  }
}

/// The bytes unpacked so far of an archive and of those inside it, as one can be read while another
/// one is.
final class InflationCount {
  var bytes = 0
  /// The bytes of the outermost archive.
  let archiveBytes: Int

  init(of archiveBytes: Int) {
    self.archiveBytes = archiveBytes
  }
}
