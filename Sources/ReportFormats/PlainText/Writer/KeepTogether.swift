// Words that must stand on one line: a number and its unit, a comparison and its number.

extension [UInt8] {
  /// Whether no line may end between two words, of which the second follows the first.
  ///
  /// "7 | mm" or "< | 5" read wrongly when a line is cut off, so they are kept whole.
  func mustKeepTogether(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if isDigit(self[second.lowerBound]) {
      if signs.contains(key(first)) { return true }
      return isDigit(self[first.upperBound - 1]) && isThousands(second)
    }
    guard isDigit(self[first.upperBound - 1]) else { return false }
    return signs.contains(key(second)) || units.contains(key(unit(at: second)))
  }

  private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// The next three digits of a number that is grouped by spaces.
  private func isThousands(_ word: Range<Int>) -> Bool {
    word.count >= 3 && self[word].prefix(3).allSatisfy { isDigit($0) }
      && (word.count == 3 || !isDigit(self[word.lowerBound + 3]))
  }

  /// The first unit of a word such as `mg/dl),`.
  private func unit(at word: Range<Int>) -> Range<Int> {
    let end = self[word].firstIndex {
      switch $0 {
      case 0x21, 0x22, 0x28...0x2A, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F: true
      default: false
      }
    }
    return word.lowerBound..<(end ?? word.upperBound)
  }

  /// The bytes of a short word as one number, 0 for longer ones.
  private func key(_ word: Range<Int>) -> UInt64 {
    word.count > 8 ? 0 : self[word].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

private func keys(_ words: String) -> Set<UInt64> {
  Set(words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}

/// Signs between numbers, or before one.
private let signs = keys("< > = ≤ ≥ ± ~ ≈ x × + - – / <= >=")

/// Units that follow a number.
private let units = keys(
  """
  mm cm dm m km µm μm nm mm² cm² m² mm³ cm³ mm2 cm2 m2 mm3 cm3 ml mL cl cL dl dL l L fl fL µl μl \
  cc kg g mg µg μg mcg ng pg mol mmol µmol μmol nmol pmol U IE IU UI mU mIU mUI kcal kJ mmHg \
  cmH2O bar kPa Pa Hz kHz MHz bpm % ‰ ° °C °F C min h s ms sec Gy mGy cGy Sv mSv µSv Bq kBq MBq \
  GBq kV mA mAs T HU HE UH dB dpt Ch Fr G €
  """)
