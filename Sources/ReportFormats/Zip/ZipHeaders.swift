// The names of entries in all the places where an archive says them.
//
// An entry is named in the directory, in the header before its data, and possibly once more in an
// extra field of either, the Info-ZIP Unicode Path (APPNOTE 4.6.9), which libzip applies without a
// word. Where they differ, one reader sees another document than the next one does.

internal import ReportModel

/// What the directory says of each entry's name, in its order.
struct ZipHeaders {
  /// One entry's names.
  struct Header {
    var name: [UInt8]
    /// The name in extra fields, the same but for its encoding.
    var unicodeNames: [[UInt8]]
    /// Where the header before the data is.
    var offset: Int
    /// What the directory says of the data.
    var data: ZipDataHeader
    /// The length of the data, also where it needs 64 bits.
    var packedSize: Int

    /// Whether the name is said to be UTF-8.
    var isUTF8: Bool { data.isUTF8 }
  }

  private(set) var headers: [Header] = []

  /// Reads the directory, and compares the names of each entry.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - limits: how many entries there may be.
  /// - Throws: an error where an entry has two names, or the archive two directories.
  init(_ bytes: borrowing ZipBytes, limits: Limits) throws(ReadError) {
    guard let end = try ZipEnd.find(in: bytes) else { return }
    // With the beginning of what follows: some readers go on to it if it looks like an entry.
    let directory = try bytes.read(at: end.offset, count: end.size + 4)
    var index = 0
    while headers.count <= limits.archiveEntries, directory.isRecord((1, 2), at: index) {
      guard index < end.size, let next = append(directory, at: index) else {
        throw ReadError(.damagedArchive, detail: "its directory is longer than it says")
      }
      index = next
    }
    var places: [ZipPlace] = []
    for header in headers {
      try header.check()
      if let place = try header.compareLocal(in: bytes) { places.append(place) }
    }
    try ZipPlace.check(places, before: end.offset)
  }

  /// Reads one entry of the directory (APPNOTE 4.3.12) and gives the place behind it.
  private mutating func append(_ directory: [UInt8], at index: Int) -> Int? {
    guard let data = ZipDataHeader(directory, at: index + 8),
      let nameLength = directory.little(at: index + 28, bytes: 2),
      let extraLength = directory.little(at: index + 30, bytes: 2),
      let commentLength = directory.little(at: index + 32, bytes: 2),
      let offset = directory.little(at: index + 42, bytes: 4)
    else { return nil }
    let nameEnd = index + 46 + nameLength
    let end = nameEnd + extraLength + commentLength
    guard end <= directory.count else { return nil }
    let extra = ZipExtra(Array(directory[nameEnd..<nameEnd + extraLength]))
    // The 64-bit field has only those numbers that have no room in their place (APPNOTE 4.5.3).
    let marker = ZipDataHeader.marker
    let before = data.size == marker ? 1 : 0
    let isPackedWide = data.packedSize == marker
    headers.append(
      Header(
        name: Array(directory[index + 46..<nameEnd]), unicodeNames: extra.unicodeNames,
        offset: offset == marker ? extra.wideNumber(before + (isPackedWide ? 1 : 0)) ?? -1 : offset,
        data: data,
        packedSize: isPackedWide ? extra.wideNumber(before) ?? marker : data.packedSize))
    return end
  }
}

extension ZipHeaders.Header {
  /// Whether a text is one of the entry's names.
  func isCalled(_ text: String) -> Bool {
    ([name] + unicodeNames).contains { text == String(decoding: $0, as: UTF8.self) }
  }

  /// Throws where an extra field gives the entry another name.
  fileprivate func check() throws(ReadError) {
    for other in unicodeNames where !ZipName.isSame(name, isUTF8: isUTF8, inUTF8: other) {
      throw twoNames(other)
    }
  }

  /// Throws where the header before the data says something else; where there is no header, libzip
  /// says so when the entry is read.
  ///
  /// - Returns: where the entry stands; `nil` where there is no header.
  fileprivate func compareLocal(in bytes: borrowing ZipBytes) throws(ReadError) -> ZipPlace? {
    var header = try bytes.read(at: offset, count: 30 + name.count + 1024)
    guard header.isRecord((3, 4), at: 0), let nameLength = header.little(at: 26, bytes: 2),
      let extraLength = header.little(at: 28, bytes: 2), let numbers = ZipDataHeader(header, at: 6)
    else { return nil }
    let end = 30 + nameLength + extraLength
    if header.count < end { header = try bytes.read(at: offset, count: end) }
    let local = header[30...].prefix(nameLength)
    guard local.elementsEqual(name) else { throw twoNames(Array(local)) }
    let extra = ZipExtra(Array(header[30...].dropFirst(nameLength).prefix(extraLength)))
    for other in extra.unicodeNames
    where !ZipName.isSame(name, isUTF8: isUTF8, inUTF8: other) {
      throw twoNames(other)
    }
    guard !data.contradicts(numbers) else {
      throw ReadError(
        .damagedArchive, at: Location(part: ZipName.printable(name)),
        detail: "it says two things of an entry")
    }
    let (last, overflows) = (offset + end).addingReportingOverflow(packedSize)
    return ZipPlace(name: name, range: offset..<(overflows ? Int.max : max(last, offset)))
  }

  private func twoNames(_ other: [UInt8]) -> ReadError {
    let names = [name, other].map { ZipName.printable(String(decoding: $0, as: UTF8.self)) }
    return ReadError(
      .hostileName, at: Location(part: names[0]), detail: "\(names[0]), also called \(names[1])")
  }
}
