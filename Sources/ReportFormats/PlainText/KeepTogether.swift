// Words that must stand on one line: a number and its unit, a comparison and its number.

extension [UInt8] {
  /// Whether no line may end between two words, of which the second follows the first.
  ///
  /// "7 | mm" or "< | 5" read wrongly when a line is cut off, so they are kept whole.
  func mustKeepTogether(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard let last = self[first].last, let next = self[second].first else { return false }
    if isDigit(next), isRelation(first) { return true }
    guard isDigit(last) else { return false }
    return isUnit(second) || isRelation(second) || isThousands(second)
  }

  private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// A sign between numbers, or before one.
  private func isRelation(_ word: Range<Int>) -> Bool {
    guard word.count <= 3 else { return false }
    switch String(decoding: self[word], as: UTF8.self) {
    case "<", ">", "=", "≤", "≥", "±", "~", "≈", "x", "×", "+", "-", "–", "/", "<=", ">=":
      return true
    default: return false
    }
  }

  /// The next three digits of a number that is grouped by spaces.
  private func isThousands(_ word: Range<Int>) -> Bool {
    word.count >= 3 && self[word].prefix(3).allSatisfy { isDigit($0) }
      && (word.count == 3 || !isDigit(self[word.lowerBound + 3]))
  }

  /// A unit or a fraction of units, with marks of punctuation behind it.
  private func isUnit(_ word: Range<Int>) -> Bool {
    guard word.count <= 24 else { return false }
    let text = String(decoding: self[word], as: UTF8.self)
    let parts = text.split { "/·*().,;:!?»\"".contains($0) }
    guard let unit = parts.first, text.first == unit.first else { return false }
    return parts.count <= 4 && isUnitName(unit)
  }

  private func isUnitName(_ name: Substring) -> Bool {
    switch name {
    case "mm", "cm", "dm", "m", "km", "µm", "μm", "nm", "mm²", "cm²", "m²", "mm³", "cm³", "mm2",
      "cm2", "m2", "mm3", "cm3", "ml", "mL", "cl", "cL", "dl", "dL", "l", "L", "fl", "fL", "µl",
      "μl", "cc", "kg", "g", "mg", "µg", "μg", "mcg", "ng", "pg", "mol", "mmol", "µmol", "μmol",
      "nmol", "pmol", "U", "I.E", "IE", "IU", "UI", "mU", "mIU", "mUI", "kcal", "kJ", "mmHg",
      "cmH2O", "bar", "kPa", "Pa", "Hz", "kHz", "MHz", "bpm", "%", "‰", "°", "°C", "°F", "C",
      "min", "h", "s", "ms", "sec", "Gy", "mGy", "cGy", "Sv", "mSv", "µSv", "Bq", "MBq",
      "GBq", "kBq", "kV", "mA", "mAs", "T", "HU", "HE", "UH", "dB", "dpt", "Ch", "Fr", "G", "€":
      true
    default: false
    }
  }
}
