// The bytes of an archive themselves, for what libzip does not tell.

internal import CLibZip
internal import ReportModel

/// Stretches of a source's bytes, wherever they stand.
@safe
struct ZipBytes: ~Copyable {
  private let source: OpaquePointer
  /// How many bytes there are.
  let count: Int

  /// Opens a source once more; libzip seeks before each read of its own.
  init(_ source: OpaquePointer) throws(ReadError) {
    guard unsafe zip_source_open(source) == 0 else {
      throw unsafe ZipFailure.reading(zip_source_error(source))
    }
    guard unsafe zip_source_seek(source, 0, SEEK_END) == 0 else {
      let error = unsafe ZipFailure.reading(zip_source_error(source))
      _ = unsafe zip_source_close(source)
      throw error
    }
    unsafe zip_source_keep(source)
    unsafe self.source = source
    count = max(Int(unsafe zip_source_tell(source)), 0)
  }

  deinit {
    _ = unsafe zip_source_close(source)
    unsafe zip_source_free(source)
  }

  /// The bytes from an offset on: fewer than asked for where the source ends, none outside it.
  func read(at offset: Int, count wanted: Int) throws(ReadError) -> [UInt8] {
    guard 0..<count ~= offset, wanted > 0 else { return [] }
    guard unsafe zip_source_seek(source, Int64(offset), SEEK_SET) == 0 else {
      throw unsafe ZipFailure.reading(zip_source_error(source))
    }
    let size = min(wanted, count - offset)
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      while filled < size {
        let got = Int(unsafe zip_source_read(source, start + filled, UInt64(size - filled)))
        failed = got < 0
        guard got > 0 else { return }
        filled += got
      }
    }
    if failed { throw unsafe ZipFailure.reading(zip_source_error(source)) }
    return bytes
  }
}

extension [UInt8] {
  /// The little-endian number of so many bytes at an offset; `nil` where it does not fit.
  func little(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, offset <= count - bytes else { return nil }
    let number = self[offset..<offset + bytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: number)
  }

  /// Whether a record of that kind starts here: `PK` and two bytes (APPNOTE 4.3).
  func isRecord(_ kind: (UInt8, UInt8), at offset: Int) -> Bool {
    offset >= 0 && offset + 4 <= count && self[offset] == 0x50 && self[offset + 1] == 0x4B
      && self[offset + 2] == kind.0 && self[offset + 3] == kind.1
  }
}
