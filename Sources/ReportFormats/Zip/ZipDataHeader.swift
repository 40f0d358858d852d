// What the directory, and the header before the data, say of an entry's data.
//
// Readers believe the one or the other, and what two entries share can be unpacked twice: 42 kB become
// 5 GB where each of many entries holds all that follow (D. Fifield, "A better zip bomb", 2019).

internal import ReportModel

/// The numbers that both headers have, in the same order (APPNOTE 4.3.7 and 4.3.12).
struct ZipDataHeader {
  private let flags: Int
  private let method: Int
  private let checkSum: Int
  let packedSize: Int
  let size: Int

  /// A number that stands in an extra field instead.
  static let marker = 0xFFFF_FFFF

  /// Reads the numbers from the flags on; `nil` where they are not all there.
  init?(_ header: [UInt8], at index: Int) {
    guard let flags = header.little(at: index, bytes: 2),
      let method = header.little(at: index + 2, bytes: 2),
      let checkSum = header.little(at: index + 8, bytes: 4),
      let packedSize = header.little(at: index + 12, bytes: 4),
      let size = header.little(at: index + 16, bytes: 4)
    else { return nil }
    self.flags = flags
    self.method = method
    self.checkSum = checkSum
    self.packedSize = packedSize
    self.size = size
  }

  /// Whether the name is said to be UTF-8.
  var isUTF8: Bool { flags & 1 << 11 != 0 }

  /// Whether the header before the data says something else than this one of the directory.
  func contradicts(_ local: ZipDataHeader) -> Bool {
    if method != local.method || (flags ^ local.flags) & 1 != 0 { return true }
    // Check sum and sizes may stand behind the data instead (APPNOTE 4.4.4, bit 3).
    if local.flags & 1 << 3 != 0 { return false }
    return checkSum != local.checkSum || Self.differ(packedSize, local.packedSize)
      || Self.differ(size, local.size)
  }

  private static func differ(_ one: Int, _ other: Int) -> Bool {
    one != other && one != marker && other != marker
  }
}

/// Where an entry stands in the archive: its header and its data.
struct ZipPlace {
  let name: [UInt8]
  let range: Range<Int>

  /// Throws where two entries share bytes, or one reaches into the directory.
  static func check(_ places: [ZipPlace], before directory: Int) throws(ReadError) {
    let sorted = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (index, place) in sorted.enumerated() {
      let next = index + 1 < sorted.count ? sorted[index + 1].range.lowerBound : directory
      guard place.range.upperBound <= min(next, directory) else {
        throw ReadError(
          .damagedArchive, at: Location(part: ZipName.printable(place.name)),
          detail: "the entry shares bytes with another one")
      }
    }
  }
}

extension ZipName {
  /// The name for a message, of its bytes.
  static func printable(_ name: [UInt8]) -> String {
    printable(String(decoding: name, as: UTF8.self))
  }
}
