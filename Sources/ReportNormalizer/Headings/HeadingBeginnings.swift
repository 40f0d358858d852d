// The words that headings begin with: most lines begin with none, and are told without a key.

/// One bit for each hash of a first word of the lexicon.
struct HeadingBeginnings: Sendable {
  private static let size = 1 << 15
  private var bits = [UInt64](repeating: 0, count: size / 64)

  /// Those of all headings.
  static let all = HeadingBeginnings()

  private init() {
    for part in 0...(HeadingTable.count - 1) / HeadingTable.partCount {
      HeadingTable.records(ofPart: part).withUTF8Buffer { records in
        var place = 0
        while place < records.count { unsafe addRecord(records, &place) }
      }
    }
  }

  /// Adds the heading at a place, and goes to the next one.
  private mutating func addRecord(_ records: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    var hash = Hash()
    while unsafe records[place] != UInt8(ascii: " "), unsafe records[place] != UInt8(ascii: ":") {
      unsafe hash.add(records[place])
      place += 1
    }
    bits[hash.place >> 6] |= 1 << UInt64(hash.place & 63)
    while unsafe records[place] != UInt8(ascii: ":") { place += 1 }
    // The colon, six digits and a space.
    place += 8
  }

  /// Whether a heading may begin with the first word of a line.
  ///
  /// - Returns: `true` also where the word is not of plain letters alone: its form in the lexicon is
  ///   another then (``HeadingKey``).
  func mayHold(firstWordOf line: String) -> Bool {
    let bytes = line.utf8.span
    var hash = Hash()
    for index in 0..<min(bytes.count, HeadingKey.longest) {
      switch bytes[index] {
      case UInt8(ascii: " "): return bits[hash.place >> 6] & 1 << UInt64(hash.place & 63) != 0
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        hash.add(bytes[index] | 0x20)
      default: return true
      }
    }
    return true
  }

  /// FNV-1a, which spreads short words well.
  private struct Hash {
    private var value: UInt32 = 0x811C_9DC5

    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }

    /// The upper bits are mixed in, as the lower ones depend on the lower bits of letters alone.
    var place: Int { Int((value >> 15 ^ value) & UInt32(HeadingBeginnings.size - 1)) }
  }
}
