// Names as they are compared: without case, marks, and what spelling alone makes of them.

/// How far two values of the same kind agree.
enum Agreement: Int, Comparable {
  /// They are of two persons.
  case disagrees
  /// They can be of one person, and of two.
  case partly
  /// They are the same.
  case agrees

  static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
}

/// A name as it is compared.
///
/// Case, marks, hyphens and apostrophes say nothing; ß is ss, œ is oe, and ae, oe, ue are ä, ö, ü.
/// Letters of other alphabets stay what they are.
struct ComparableName: Hashable {
  /// The names between spaces, each as the words between its hyphens: `Marie-Louise Anna` has two.
  var units: [[String]]

  /// Reads a name as printed.
  init(_ text: String) {
    units = []
    var unit: [String] = []
    var word: [UInt8] = []
    func endWord() {
      if !word.isEmpty { unit.append(Self.withoutE(word)) }
      word = []
    }
    for scalar in text.unicodeScalars {
      var bytes: [UInt8] = []
      LetterFolding.appendAny(scalar, to: &bytes)
      switch bytes {
      case [UInt8(ascii: "'")], [UInt8(ascii: "`")], [UInt8(ascii: ".")]: break
      case [UInt8(ascii: "-")]: endWord()
      case [UInt8(ascii: " ")], [UInt8(ascii: ",")]:
        endWord()
        if !unit.isEmpty { units.append(unit) }
        unit = []
      default: word += bytes
      }
    }
    endWord()
    if !unit.isEmpty { units.append(unit) }
  }

  private init(units: [[String]]) {
    self.units = units
  }

  /// The form by which a name is looked up; `nil` where it has no letter.
  var key: String? { units.isEmpty ? nil : words.joined(separator: " ") }

  /// The words in order.
  var words: [String] { units.flatMap(\.self) }

  /// The words that are not particles, or all where there are no others.
  private var mainWords: [String] {
    let main = words.filter { !Self.particles.contains($0) }
    return main.isEmpty ? words : main
  }

  /// The name without words of another.
  func without(_ other: ComparableName) -> ComparableName? {
    var left = other.mainWords
    var units: [[String]] = []
    for unit in self.units {
      var kept: [String] = []
      for word in unit {
        if let place = left.firstIndex(of: word) {
          left.remove(at: place)
        } else if !(Self.particles.contains(word) && other.words.contains(word)) {
          kept.append(word)
        }
      }
      if !kept.isEmpty { units.append(kept) }
    }
    return left.isEmpty ? ComparableName(units: units) : nil
  }

  /// `ae`, `oe` and `ue` without their `e`: how ä, ö and ü are written without marks.
  private static func withoutE(_ word: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for byte in word {
      if byte == UInt8(ascii: "e"), let last = bytes.last, "aou".utf8.contains(last),
        bytes.count < 2 || !"aeiouq".utf8.contains(bytes[bytes.count - 2])
      {
        continue
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let particles: Set<String> = [
    "de", "von", "van", "der", "den", "da", "do", "dos", "das", "du", "la", "le", "di", "zu", "zum",
    "zur", "vom", "ter", "ten", "e", "d", "l",
  ]
}

// MARK: - Comparing

extension ComparableName {
  /// Compares family names.
  ///
  /// Half of a double name, its other order, and particles left out can be those of one person.
  func compare(family other: ComparableName) -> Agreement {
    if words.joined() == other.words.joined() { return .agrees }
    let mine = Set(mainWords)
    let others = Set(other.mainWords)
    return mine.isSubset(of: others) || others.isSubset(of: mine) ? .partly : .disagrees
  }

  /// Compares given names.
  ///
  /// More names behind the first ones agree. Jean and Jean-Pierre can be brothers, and so can two who
  /// share the first of their names.
  func compare(given other: ComparableName) -> Agreement {
    if words.joined() == other.words.joined() { return .agrees }
    let (short, long) = units.count <= other.units.count ? (self, other) : (other, self)
    if zip(short.units, long.units).allSatisfy({ $0 == $1 }) { return .agrees }
    if short.units.first == long.units.first { return .partly }
    let mine = Set(words)
    let others = Set(other.words)
    if mine.isSubset(of: others) || others.isSubset(of: mine) { return .partly }
    return zip(words, other.words).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
      ? .partly : .disagrees
  }

  /// Compares whole names, whose words have no order.
  func compare(whole other: ComparableName) -> Agreement {
    if words.sorted() == other.words.sorted() { return .agrees }
    let mine = Set(mainWords)
    let others = Set(other.mainWords)
    let (few, many) = mine.count <= others.count ? (mine, others) : (others, mine)
    return few.count > 1 && few.isSubset(of: many) ? .partly : .disagrees
  }
}
