// Deflate streams for tests (RFC 1951).

/// Packs bytes without a compressor.
enum Deflate {
  /// Blocks that are not compressed (3.2.4).
  static func blocks(_ data: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + 65_535, data.count)
      let count = UInt16(end - start)
      output.append(end == data.count ? 1 : 0)
      for number in [count, ~count] {
        output += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      output += data[start..<end]
      start = end
    } while start < data.count
    return output
  }

  /// A zero byte and `matches` times 258 more, each in 13 bits of the fixed codes (3.2.6).
  static func zeros(matches: Int) -> [UInt8] {
    var writer = BitWriter()
    writer.append([1, 1, 0])  // The last block, with fixed codes.
    writer.append([0, 0, 1, 1, 0, 0, 0, 0])  // The byte 0.
    for _ in 0..<matches {
      writer.append([1, 1, 0, 0, 0, 1, 0, 1])  // The length 258.
      writer.append([0, 0, 0, 0, 0])  // One byte back.
    }
    writer.append([0, 0, 0, 0, 0, 0, 0])  // The end.
    return writer.bytes
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var count = 0

    mutating func append(_ bits: [UInt8]) {
      for bit in bits {
        if count % 8 == 0 { bytes.append(0) }
        bytes[count / 8] |= bit << (count % 8)
        count += 1
      }
    }
  }
}

/// The check sum of zip archives.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    var value = UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    return value
  }

  static func of(_ data: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in data { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    return ~sum
  }
}
