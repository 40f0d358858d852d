// How much two lines have in common.

extension Collection<ReportWord> {
  /// The share of words in common, from 0 to 1; 0 where one is more than three times as long.
  func likeness(to other: some Collection<ReportWord>) -> Double {
    let total = count + other.count
    guard total > 0, 3 * Swift.min(count, other.count) >= Swift.max(count, other.count)
    else { return 0 }
    var counts: [String: Int] = [:]
    for word in self { counts[word.key, default: 0] += 1 }
    var common = 0
    for word in other {
      guard let count = counts[word.key], count > 0 else { continue }
      counts[word.key] = count - 1
      common += 1
    }
    return Double(2 * common) / Double(total)
  }
}
