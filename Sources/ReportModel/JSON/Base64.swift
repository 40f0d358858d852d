// Base64 (RFC 4648, section 4): with padding, without line ends.

/// Bytes as text of 64 letters.
public enum Base64 {
  private static let letters = [UInt8](
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each byte as a letter; 0xFF where it is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// Appends bytes as base64.
  public static func encode(_ bytes: [UInt8], into output: inout [UInt8]) {
    let letters = letters
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let second = left > 1 ? bytes[index + 1] : 0
      let third = left > 2 ? bytes[index + 2] : 0
      let group = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
      output.append(letters[Int(group >> 18)])
      output.append(letters[Int(group >> 12 & 63)])
      output.append(left > 1 ? letters[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      output.append(left > 2 ? letters[Int(group & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }

  /// Reads base64; `nil` where the text is none.
  ///
  /// Strict: full groups only, and the bits that the padding leaves over are zero, so that each
  /// content has one form.
  public static func decode(_ text: some RandomAccessCollection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    let values = values
    let padding = text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var filled = 0
    for letter in text.dropLast(padding) {
      let value = values[Int(letter)]
      guard value != 0xFF else { return nil }
      group = group << 6 | UInt32(value)
      filled += 1
      if filled == 4 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
        (group, filled) = (0, 0)
      }
    }
    return finish(group, filled: filled, &bytes) ? bytes : nil
  }

  /// Appends the bytes of a last group that is not full.
  private static func finish(_ group: UInt32, filled: Int, _ bytes: inout [UInt8]) -> Bool {
    switch filled {
    case 0: return true
    case 2 where group & 0xF == 0:
      bytes.append(UInt8(truncatingIfNeeded: group >> 4))
      return true
    case 3 where group & 3 == 0:
      bytes.append(UInt8(truncatingIfNeeded: group >> 10))
      bytes.append(UInt8(truncatingIfNeeded: group >> 2))
      return true
    default: return false
    }
  }
}

/// Hexadecimal digits.
enum Hex {
  /// The small digit of a value from 0 to 15.
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The value of a digit, `nil` where it is none.
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
