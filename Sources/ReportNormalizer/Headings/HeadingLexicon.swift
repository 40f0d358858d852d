// Looking up what a heading means, over all languages at once: a letter may mix them.
//
// The lexicon is data in Lexicon/headings.tsv, compiled to one constant text in order of its
// headings. An entry is found in it by halving, without memory of its own.

internal import ReportModel

/// What a heading says of its section.
enum HeadingMeaning: Hashable {
  /// The section feeds one field.
  case field(Field)
  /// The section is about something that feeds the field where no section above does.
  case topic(Field)
  /// The section holds texts for several fields.
  case combined([Field])
  /// The heading can mean several fields, or one or none.
  case ambiguous([Field])
  /// The section remarks on the one before.
  case comment
  /// The section ends the text that feeds fields.
  case closing
}

/// The headings that are known.
enum HeadingLexicon {
  /// What a heading means; `nil` where it is not known.
  static func meaning(of heading: String) -> HeadingMeaning? {
    meaning(of: heading, without: [])
  }

  /// What a line or a label means that is not marked up as a heading; `nil` where it is not known.
  ///
  /// Words that are headings only where they look like one are left out, and so are labels such as
  /// "Patient": they stand within a section as often as behind it.
  static func meaning(ofLine line: String) -> HeadingMeaning? {
    meaning(of: line, without: [.weak, .admin])
  }

  /// What the first cell of a row means; `nil` where it is not known.
  ///
  /// Here "Patient" ends what stands above; a subject such as "Labor" is as often the name of a value.
  static func meaning(ofRow label: String) -> HeadingMeaning? {
    meaning(of: label, without: [.weak, .topic], derives: false)
  }

  /// What the lexicon says of a heading; `nil` where it is not known.
  static func entry(of heading: String) -> HeadingEntry? {
    HeadingKey.key(of: heading).flatMap { HeadingPhrase.entry(of: $0) }
  }

  /// What the lexicon says of a heading in normal form (``HeadingKey``).
  ///
  /// The time grows with the logarithm of the lexicon's size.
  static func entry(forKey key: Span<UInt8>) -> HeadingEntry? {
    var low = 0
    var high = HeadingTable.count
    while low < high {
      let middle = (low + high) / 2
      let (part, index) = middle.quotientAndRemainder(dividingBy: HeadingTable.partCount)
      let records = Digits(HeadingTable.records(ofPart: part))
      let starts = Digits(HeadingTable.starts(ofPart: part))
      let start = starts.number(at: index * 4, count: 4)
      switch records.order(ofHeadingAt: start, key) {
      case 0: return records.entry(at: start + key.count + 1)
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// The LOINC code of a number; `nil` for 0.
  static func code(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    return Digits(HeadingTable.codes).word(at: (number - 1) * 8, longest: 7)
  }

  static func entry(forKey key: String) -> HeadingEntry? { entry(forKey: key.utf8.span) }

  private static func meaning(
    of heading: String, without flags: HeadingEntry.Flags, derives: Bool = true
  ) -> HeadingMeaning? {
    guard let key = HeadingKey.key(of: heading),
      let entry = HeadingPhrase.entry(of: key, derives: derives),
      entry.flags.isDisjoint(with: flags)
    else { return nil }
    return entry.meaning
  }
}

/// The bytes of a constant text.
@safe
private struct Digits {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: StaticString) {
    unsafe bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The number that digits of base 32 make.
  func number(at place: Int, count: Int) -> Int {
    var number = 0
    for index in place..<place + count {
      let byte = unsafe bytes[index]
      // `A` stands 17 places behind `0`, and is the digit 10.
      let digit = byte - UInt8(ascii: "0")
      number = number << 5 | Int(digit > 9 ? digit - 7 : digit)
    }
    return number
  }

  /// Below 0 where the heading at a place stands before a key, 0 where they are the same.
  ///
  /// A colon ends the heading: no key has one that is in the lexicon.
  func order(ofHeadingAt start: Int, _ key: Span<UInt8>) -> Int {
    let colon = UInt8(ascii: ":")
    for index in 0..<key.count {
      let byte = unsafe bytes[start + index]
      if byte != key[index] { return byte == colon || byte < key[index] ? -1 : 1 }
      if byte == colon { return -1 }
    }
    return unsafe bytes[start + key.count] == colon ? 0 : 1
  }

  /// The entry whose digits start at a place.
  func entry(at place: Int) -> HeadingEntry? {
    guard let kind = HeadingEntry.Kind(rawValue: byte(at: place)) else { return nil }
    return HeadingEntry(
      kind: kind, fields: HeadingEntry.Fields(rawValue: byte(at: place + 1)),
      flags: HeadingEntry.Flags(rawValue: byte(at: place + 2)),
      languages: HeadingEntry.Languages(rawValue: byte(at: place + 3)),
      codeNumber: number(at: place + 4, count: 2))
  }

  /// The letters, digits and hyphens at a place.
  func word(at place: Int, longest: Int) -> String {
    let word = unsafe bytes[place..<place + longest].prefix { $0 > UInt8(ascii: " ") }
    return unsafe String(decoding: word, as: UTF8.self)
  }

  private func byte(at place: Int) -> UInt8 { UInt8(number(at: place, count: 1)) }
}
