// Which language most of the text is in.

/// A language tag (BCP 47) of up to 15 bytes, as a value that is copied without counting references:
/// run properties are copied often.
struct LanguageTag: Hashable {
  private var bytes: (UInt64, UInt64) = (0, 0)

  /// Packs a tag; an empty or longer one is none.
  init?(_ tag: String) {
    guard 1...15 ~= tag.utf8.count else { return nil }
    for (index, byte) in tag.utf8.enumerated() {
      if index < 8 {
        bytes.0 |= UInt64(byte) << (8 * index)
      } else {
        bytes.1 |= UInt64(byte) << (8 * (index - 8))
      }
    }
  }

  /// The tag as text.
  var text: String {
    let all = (0..<16).map { index in
      UInt8(truncatingIfNeeded: (index < 8 ? bytes.0 : bytes.1) >> (8 * (index & 7)))
    }
    return String(decoding: all.prefix { $0 != 0 }, as: UTF8.self)
  }

  static func == (one: LanguageTag, other: LanguageTag) -> Bool {
    one.bytes == other.bytes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.0)
    hasher.combine(bytes.1)
  }
}

/// Counts text by the language that its properties name.
struct LanguageCounter {
  private var counts: [LanguageTag: Int] = [:]
  private var current: LanguageTag?
  private var pending = 0

  /// Counts bytes of text in a language.
  @inline(__always)
  mutating func count(_ bytes: Int, _ language: LanguageTag?) {
    if language != current { turn(to: language) }
    pending += bytes
  }

  private mutating func turn(to language: LanguageTag?) {
    if let current { counts[current, default: 0] += pending }
    current = language
    pending = 0
  }

  /// The language of most text; of two with the same share the first by name.
  var most: String? {
    var counts = counts
    if let current { counts[current, default: 0] += pending }
    return counts.map { (count: $0.value, tag: $0.key.text) }
      .max { ($0.count, $1.tag) < ($1.count, $0.tag) }?.tag
  }
}
