// One entry while it is unpacked, counted against the limits.

internal import CLibZip
internal import ReportModel

/// The bytes of an entry, piece by piece; must not outlive its archive.
@safe
struct ZipEntryStream: ~Copyable {
  private let file: OpaquePointer
  private let entry: ZipArchive.Entry
  private let limits: Limits
  private let inflation: InflationCount
  /// The bytes unpacked so far.
  private(set) var count = 0

  init(
    _ handle: OpaquePointer, _ entry: ZipArchive.Entry, limits: Limits, inflation: InflationCount
  ) throws(ReadError) {
    let location = Location(part: entry.name)
    guard !entry.isEncrypted else { throw ReadError(.encrypted, at: location) }
    guard entry.isReadable else {
      throw ReadError(.unsupportedCompression, at: location, detail: entry.name)
    }
    guard let file = unsafe zip_fopen_index(handle, entry.index, 0) else {
      let words = unsafe ZipFailure.words(zip_get_error(handle))
      throw ReadError(.damagedArchive, at: location, detail: words)
    }
    unsafe self.file = file
    self.entry = entry
    self.limits = limits
    self.inflation = inflation
  }

  deinit {
    unsafe _ = zip_fclose(file)
  }

  /// Unpacks the next bytes; 0 at the end, once length and check sum are found to be right.
  mutating func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(ReadError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    let got = Int(unsafe zip_fread(file, start, UInt64(buffer.count)))
    guard got >= 0 else {
      let words = unsafe ZipFailure.words(zip_file_get_error(file))
      throw ReadError(.damagedArchive, at: Location(part: entry.name), detail: words)
    }
    count += got
    inflation.bytes += got
    try check()
    // libzip compares the check sum at the end, but not always the size.
    if got == 0, count != entry.size { throw wrongSize() }
    return got
  }

  /// Unpacks all in one allocation, if the stated size is true.
  mutating func readAll() throws(ReadError) -> [UInt8] {
    var failure: ReadError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      do throws(ReadError) {
        try unsafe fill(buffer, &filled)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The stated size, but no more than deflate can reach (1032 : 1) and the limits allow.
  private var capacity: Int {
    let reachable = min(entry.packedSize, Int.max / 2048) * 1032 + 64
    return max(1, min(entry.size, reachable, max(limits.partBytes, 0)))
  }

  private mutating func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int
  ) throws(ReadError) {
    while filled < buffer.count {
      let end = min(buffer.count, filled + 1 << 20)
      let piece = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled..<end])
      let got = try unsafe read(into: piece)
      guard got > 0 else { return }
      filled += got
    }
    // The check sum is looked at when the end is reached, so the end has to be asked for.
    try unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) {
      (more) throws(ReadError) in
      if try unsafe read(into: more) > 0 { throw wrongSize() }
    }
  }

  private func wrongSize() -> ReadError {
    ReadError(
      .damagedArchive, at: Location(part: entry.name), detail: "an entry's stated size is wrong")
  }

  private func check() throws(ReadError) {
    if count > limits.partBytes {
      throw over("part-bytes (\(limits.partBytes))")
    }
    if inflation.bytes > limits.inflatedBytes {
      throw over("inflated-bytes (\(limits.inflatedBytes))")
    }
    if isPackedTooWell(count, entry.packedSize, over: Limits.freePartBytes)
      || isPackedTooWell(
        inflation.bytes, inflation.archiveBytes, over: Limits.freeInflatedBytes)
    {
      throw over("inflation-ratio (\(limits.inflationRatio))")
    }
  }

  private func isPackedTooWell(_ count: Int, _ packed: Int, over free: Int) -> Bool {
    count > free && count / max(packed, 1) >= limits.inflationRatio
  }

  private func over(_ limit: String) -> ReadError {
    ReadError(.limitExceeded, at: Location(part: entry.name), detail: limit)
  }
}
