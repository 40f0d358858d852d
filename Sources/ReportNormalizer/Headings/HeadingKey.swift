// The normal form of a heading: what is left when case, marks, numbers and punctuation are gone.

/// Makes the normal form in which headings are compared.
enum HeadingKey {
  /// The longest heading that is looked up, in bytes of UTF-8; longer ones are sentences.
  static let longest = 120

  /// A heading in small ASCII letters with single spaces: marks are taken off (`é` is `e`, `ß` is
  /// `ss`, `œ` is `oe`), and so are a number or bullet before it, `: . -` after it, and words such
  /// as `(suite)`.
  ///
  /// - Returns: `nil` where nothing is left, the heading is too long, or it has a letter that is
  ///   not Latin.
  static func key(of heading: String) -> String? {
    guard heading.utf8.count <= longest else { return nil }
    var bytes: [UInt8] = []
    for scalar in heading.unicodeScalars {
      guard LetterFolding.append(scalar, to: &bytes) else { return nil }
    }
    var words = bytes.split { $0 == space }.map { [UInt8]($0) }
    dropLabels(&words)
    dropEnd(&words)
    if let last = words.last, continuations.contains(last) {
      words.removeLast()
      dropEnd(&words)
    }
    guard !words.isEmpty else { return nil }
    return String(decoding: [UInt8](words.joined(separator: [space])), as: UTF8.self)
  }

  /// The parts of a key that names two or more things; the key alone where it names one.
  static func parts(of key: String) -> [String] {
    var spaced: [UInt8] = []
    for byte in key.utf8 {
      if marks.contains(byte) {
        spaced += [space, UInt8(ascii: "&"), space]
      } else {
        spaced.append(byte)
      }
    }
    return String(decoding: spaced, as: UTF8.self).split(separator: " ")
      .split(omittingEmptySubsequences: false) { conjunctions.contains(String($0)) }
      .map { $0.joined(separator: " ") }
  }

  private static let space = UInt8(ascii: " ")
  private static let marks = [UInt8](",/+".utf8)
  private static let conjunctions = ["und", "et", "and", "a", "an", "e", "&"]
  private static let continuations = ["(suite)", "(fortsetzung)", "(continued)"].map {
    [UInt8]($0.utf8)
  }

  /// Takes away words such as `2.1`, `II.`, `a)` and bullets from the start.
  private static func dropLabels(_ words: inout [[UInt8]]) {
    while let first = words.first, words.count > 1, isLabel(first) { words.removeFirst() }
  }

  private static func isLabel(_ word: [UInt8]) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let marks = [UInt8]("().-*".utf8)
    let core = word.filter { !marks.contains($0) && !digits.contains($0) }
    guard !core.isEmpty else { return true }
    guard word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ")") else { return false }
    return core.count == 1 || core.allSatisfy { [UInt8]("ivx".utf8).contains($0) }
  }

  /// Takes away colons, periods and dashes from the end.
  private static func dropEnd(_ words: inout [[UInt8]]) {
    while var last = words.popLast() {
      while let byte = last.last, [UInt8](":.-".utf8).contains(byte) { last.removeLast() }
      guard last.isEmpty else { return words.append(last) }
    }
  }
}
