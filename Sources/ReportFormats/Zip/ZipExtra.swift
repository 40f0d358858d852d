// The extra fields of a header (APPNOTE 4.5): other names, and numbers that need 64 bits.

/// The extra fields that matter here.
struct ZipExtra {
  /// The names in Unicode Path fields, whether or not their check sums are right: some readers look
  /// at them, some do not.
  private(set) var unicodeNames: [[UInt8]] = []
  private var wideNumbers: [UInt8] = []

  /// Reads fields up to the first that is not whole.
  init(_ bytes: [UInt8]) {
    var index = 0
    while let kind = bytes.little(at: index, bytes: 2),
      let length = bytes.little(at: index + 2, bytes: 2), index + 4 + length <= bytes.count
    {
      let content = bytes[index + 4..<index + 4 + length]
      switch kind {
      case 0x0001 where wideNumbers.isEmpty: wideNumbers = Array(content)
      // A version and the check sum of the other name come first (APPNOTE 4.6.9).
      case 0x7075 where length >= 5: unicodeNames.append(Array(content.dropFirst(5)))
      default: break
      }
      index += 4 + length
    }
  }

  /// One of the 64-bit numbers.
  func wideNumber(_ index: Int) -> Int? { wideNumbers.little(at: 8 * index, bytes: 8) }
}
