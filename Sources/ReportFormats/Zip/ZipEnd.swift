// Where an archive's directory is, by the record at its end (APPNOTE 4.3.14 to 4.3.16).
//
// A file can hold two such records, each with a directory of its own; which one counts, readers
// choose differently: some take a record that ends the file, and look for its directory right before
// it whatever it says. Such a file is refused.

internal import ReportModel

/// The directory's place, as the record at the end of the archive says it.
struct ZipEnd: Equatable {
  var offset: Int
  var size: Int

  /// The length of the record without the comment behind it.
  private static let length = 22
  /// The length of the record that says where the 64-bit one is.
  private static let locatorLength = 20

  /// Finds the only directory; `nil` where there is none.
  static func find(in bytes: borrowing ZipBytes) throws(ReadError) -> ZipEnd? {
    // As far back as a comment and libzip reach.
    let start = max(0, bytes.count - 0xFFFF - length - locatorLength)
    let tail = try bytes.read(at: start, count: bytes.count - start)
    var found: ZipEnd?
    var endsElsewhere = false
    var count = 0
    for position in stride(from: tail.count - length, through: 0, by: -1)
    where tail[position] == 0x50 && tail.isRecord((5, 6), at: position) {
      count += 1
      let comment = tail.little(at: position + 20, bytes: 2)
      let isLast = position + length + (comment ?? 0) == tail.count
      guard let end = try ZipEnd(tail, at: position, start: start, bytes) else {
        endsElsewhere = endsElsewhere || isLast
        continue
      }
      // Behind a 64-bit directory stand records of its own.
      let isWide = tail.isRecord((6, 7), at: position - locatorLength)
      if isLast, !isWide, end.offset + end.size != start + position { endsElsewhere = true }
      if let found, found != end { throw twoDirectories() }
      found = end
    }
    if found != nil, endsElsewhere, count > 1 { throw twoDirectories() }
    return found
  }

  /// Reads one record; `nil` where it points to no directory, as one does that is an entry's data.
  private init?(
    _ tail: [UInt8], at position: Int, start: Int, _ bytes: borrowing ZipBytes
  ) throws(ReadError) {
    guard let size = tail.little(at: position + 12, bytes: 4),
      let offset = tail.little(at: position + 16, bytes: 4)
    else { return nil }
    self.size = size
    self.offset = offset
    if tail.isRecord((6, 7), at: position - Self.locatorLength) {
      guard let place = tail.little(at: position - Self.locatorLength + 8, bytes: 8) else {
        return nil
      }
      try widen(by: bytes.read(at: place, count: 56))
    }
    guard self.offset <= start + position, self.size <= start + position - self.offset else {
      return nil
    }
    let isDirectory = try bytes.read(at: self.offset, count: 4).isRecord((1, 2), at: 0)
    guard isDirectory || self.size == 0 else { return nil }
  }

  /// Takes the numbers of the 64-bit record, which must not speak of another directory.
  private mutating func widen(by record: [UInt8]) throws(ReadError) {
    guard record.isRecord((6, 6), at: 0), let size = record.little(at: 40, bytes: 8),
      let offset = record.little(at: 48, bytes: 8)
    else { return }
    let marker = 0xFFFF_FFFF
    guard self.size == marker || self.size == size,
      self.offset == marker || self.offset == offset
    else { throw Self.twoDirectories() }
    self.size = size
    self.offset = offset
  }

  private static func twoDirectories() -> ReadError {
    ReadError(.damagedArchive, detail: "it has two directories")
  }
}
