// The words of a text as numbers, so that many texts can be compared with many others.

internal import ReportNormalizer

/// The words of a text: in order, and sorted.
struct WordBag {
  /// A number each word, the same for words that are equal.
  let words: [Int]
  private let sorted: [Int]

  fileprivate init(_ words: [Int]) {
    self.words = words
    sorted = words.sorted()
  }

  /// The share of words in common, from 0 to 1; 0 where one is more than three times as long.
  func likeness(to other: WordBag) -> Double {
    let (least, most) = (min(words.count, other.words.count), max(words.count, other.words.count))
    guard most > 0, 3 * least >= most else { return 0 }
    var common = 0
    var (place, otherPlace) = (0, 0)
    while place < sorted.count, otherPlace < other.sorted.count {
      if sorted[place] == other.sorted[otherPlace] {
        common += 1
        place += 1
        otherPlace += 1
      } else if sorted[place] < other.sorted[otherPlace] {
        place += 1
      } else {
        otherPlace += 1
      }
    }
    return Double(2 * common) / Double(least + most)
  }
}

/// Gives words their numbers.
struct WordNumbers {
  private var numbers: [String: Int] = [:]

  /// The words of a text.
  mutating func bag(_ text: String) -> WordBag {
    WordBag(
      ReportWords.words(of: text).map { word in
        if let number = numbers[word.key] { return number }
        let number = numbers.count
        numbers[word.key] = number
        return number
      })
  }
}
