// Bytes that are written as a sign and two hexadecimal digits, as addresses have them.

extension ArraySlice<UInt8> {
  /// The bytes with each sign and two hexadecimal digits replaced by the byte that they stand for.
  func decodingHexDigits(behind sign: UInt8) -> [UInt8] {
    guard contains(sign) else { return Array(self) }
    var decoded: [UInt8] = []
    var index = startIndex
    while index < endIndex {
      if self[index] == sign, index + 2 < endIndex, let high = self[index + 1].hexDigit,
        let low = self[index + 2].hexDigit
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(self[index])
        index += 1
      }
    }
    return decoded
  }
}
