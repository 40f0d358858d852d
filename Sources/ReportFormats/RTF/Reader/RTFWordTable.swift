// Finds a control word by its letters, without making a string of them.

/// All known control words by the hash of their letters.
struct RTFWordTable: Sendable {
  /// A hash of 64 bits (FNV-1a): the known words have 64 bits that differ, and a word that is not
  /// known meets one of them by chance never, by design only as another way to write it.
  struct Hash {
    fileprivate var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ letter: UInt8) {
      value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
    }
  }

  private struct Slot {
    var hash: UInt64 = 0
    var word = RTFWord.unknown
  }

  /// The table, made once.
  static let shared = RTFWordTable()

  private var slots = [Slot](repeating: Slot(), count: 2048)

  private init() {
    for (name, word) in RTFWord.named {
      var hash = Hash()
      for letter in name.utf8 { hash.add(letter) }
      var place = Int(truncatingIfNeeded: hash.value & 2047)
      while slots[place].hash != 0 { place = (place + 1) & 2047 }
      slots[place] = Slot(hash: hash.value, word: word)
    }
  }

  /// The word of a hash.
  @inline(__always)
  subscript(hash: Hash) -> RTFWord {
    var place = Int(truncatingIfNeeded: hash.value & 2047)
    while slots[place].hash != 0 {
      if slots[place].hash == hash.value { return slots[place].word }
      place = (place + 1) & 2047
    }
    return .unknown
  }
}
