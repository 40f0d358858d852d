// Which language most of the text is in.

/// Counts text by the language that its properties name.
struct LanguageCounter {
  private var counts: [String: Int] = [:]
  private var current: String?
  private var pending = 0

  /// Counts bytes of text in a language.
  @inline(__always)
  mutating func count(_ bytes: Int, _ language: String?) {
    if language != current { turn(to: language) }
    pending += bytes
  }

  private mutating func turn(to language: String?) {
    if let current { counts[current, default: 0] += pending }
    current = language
    pending = 0
  }

  /// The language of most text; of two with the same share the first by name.
  var most: String? {
    var counts = counts
    if let current { counts[current, default: 0] += pending }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
  }
}
