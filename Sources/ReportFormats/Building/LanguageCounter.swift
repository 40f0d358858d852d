// Which language most of the text is in.

/// A language tag (BCP 47) of up to 15 bytes, as a value that is copied without counting references:
/// run properties are copied often.
struct LanguageTag: Equatable {
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

}

/// Counts text by the language that its properties name.
struct LanguageCounter {
  /// More languages than any report has; those that come after are not counted.
  private static let most = 64

  private var tags: [LanguageTag] = []
  private var counts: [Int] = []
  private var current: LanguageTag?
  /// Where the current language stands in the lists.
  private var position: Int?

  /// Counts bytes of text in a language.
  @inline(__always)
  mutating func count(_ bytes: Int, _ language: LanguageTag?) {
    if language != current { turn(to: language) }
    if let position { counts[position] += bytes }
  }

  private mutating func turn(to language: LanguageTag?) {
    current = language
    position = language.flatMap { tags.firstIndex(of: $0) }
    guard let language, position == nil, tags.count < Self.most else { return }
    position = tags.count
    tags.append(language)
    counts.append(0)
  }

  /// The language of most text; of two with the same share the one that came first.
  var most: String? {
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { tags[$0].text }
  }
}
