// How many columns of a terminal text takes.

extension [UInt8] {
  /// The columns that a stretch of UTF-8 takes, as terminals show it.
  func displayWidth(_ range: Range<Int>) -> Int {
    if isASCII(range) { return range.count }
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = self[index]
      if byte < 0x80 {
        width += 1
        index += 1
      } else {
        let (columns, length) = columns(at: index, before: range.upperBound)
        width += columns
        index += length
      }
    }
    return width
  }

  /// Whether a stretch is ASCII: a loop without a way out, which compilers turn into wide steps.
  private func isASCII(_ range: Range<Int>) -> Bool {
    let bytes = span.extracting(range)
    var bits: UInt8 = 0
    for index in bytes.indices { bits |= bytes[index] }
    return bits < 0x80
  }

  /// The columns that all of it takes.
  var displayWidth: Int { displayWidth(0..<count) }

  /// The columns of the character that starts at a byte, and its number of bytes.
  func columns(at index: Int, before end: Int) -> (Int, Int) {
    let (scalar, length) = scalar(at: index, before: end)
    return (scalar.columns, length)
  }

  /// The scalar that starts at a byte of well-formed UTF-8, and its number of bytes.
  private func scalar(at index: Int, before end: Int) -> (UInt32, Int) {
    let first = UInt32(self[index])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= end else { return (0xFFFD, end - index) }
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset]) & 0x3F }
    return (value, length)
  }
}

extension UInt32 {
  /// 2 for wide East Asian characters and emoji, 0 for marks that join the character before.
  fileprivate var columns: Int {
    // Latin letters, then dashes, quotation marks, bullets and the like.
    if self < 0x300 || 0x2010...0x2027 ~= self || 0x2030...0x205E ~= self { return 1 }
    if isWide { return 2 }
    guard let scalar = Unicode.Scalar(self) else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Whether the character is in a block of wide ones (Unicode Standard Annex 11), roughly.
  private var isWide: Bool {
    switch self {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
