// Digits other than 0 to 9.

/// Ten digits, used by position as 0 to 9 are.
struct DigitSet: Sendable {
  private let digits: [Unicode.Scalar]

  private init(_ digits: String) {
    self.digits = Array(digits.unicodeScalars)
  }

  /// The number in these digits, or `nil` where it is negative.
  func label(_ number: Int) -> String? {
    guard number >= 0 else { return nil }
    var label = String.UnicodeScalarView()
    label.append(contentsOf: String(number).utf8.map { digits[Int($0 - UInt8(ascii: "0"))] })
    return String(label)
  }

  static let fullWidth = DigitSet("０１２３４５６７８９")
  static let devanagari = DigitSet("०१२३४५६७८९")
  static let thai = DigitSet("๐๑๒๓๔๕๖๗๘๙")
  static let ideographs = DigitSet("〇一二三四五六七八九")
  static let korean = DigitSet("〇일이삼사오육칠팔구")
}
