// Numbers out of bytes, at places that may not be there.

/// Bytes that are read at any place; what lies behind the end is `nil`.
struct ByteView {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// The byte at a place.
  subscript(offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  /// Whether the bytes at a place are those of a text in ASCII.
  func has(_ text: StaticString, at offset: Int = 0) -> Bool {
    has(Array(text.description.utf8), at: offset)
  }

  /// Whether bytes stand at a place.
  func has(_ expected: [UInt8], at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= bytes.count - expected.count else { return false }
    return bytes[offset..<offset + expected.count].elementsEqual(expected)
  }

  /// An unsigned number of so many bytes, the least significant first.
  func little(_ size: Int, at offset: Int) -> Int? {
    number((0..<size).reversed().map { offset + $0 })
  }

  /// An unsigned number of so many bytes, the most significant first.
  func big(_ size: Int, at offset: Int) -> Int? {
    number((0..<size).map { offset + $0 })
  }

  /// A signed number of so many bytes, the least significant first.
  func signedLittle(_ size: Int, at offset: Int) -> Int? {
    little(size, at: offset).map { $0 >= 1 << (8 * size - 1) ? $0 - 1 << (8 * size) : $0 }
  }

  private func number(_ offsets: [Int]) -> Int? {
    var value = 0
    for offset in offsets {
      guard let byte = self[offset] else { return nil }
      value = value << 8 | byte
    }
    return value
  }
}
