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
    bytes.reserveCapacity(longest)
    if heading.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in heading.utf8 {
        guard let plain = LetterFolding.plain(ascii: byte) else { return nil }
        if plain != space || bytes.last ?? space != space { bytes.append(plain) }
      }
    } else {
      for scalar in heading.unicodeScalars {
        guard LetterFolding.append(scalar, to: &bytes) else { return nil }
        if bytes.last == space, bytes.dropLast().last ?? space == space { bytes.removeLast() }
      }
    }
    let words = withoutEnd(withoutLabels(bytes[...]))
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  /// The parts of a key that names two or more things; the key alone where it names one.
  static func parts(of key: String) -> [String] {
    let isOne =
      !key.utf8.contains(where: marks.contains)
      && !key.utf8.split(separator: space).contains {
        $0.contains(hyphen) || $0.count <= 3 && conjunctions.contains(String(Substring($0)))
      }
    if isOne { return [key] }
    var spaced: [UInt8] = []
    for byte in key.utf8 {
      if marks.contains(byte) {
        spaced += [space, UInt8(ascii: "&"), space]
      } else {
        spaced.append(byte)
      }
    }
    return String(decoding: spaced, as: UTF8.self).split(separator: " ")
      .flatMap(beforeHyphen)
      .split(omittingEmptySubsequences: false) { conjunctions.contains(String($0)) }
      .map { $0.joined(separator: " ") }
  }

  /// "Haupt-und" is "Haupt- und".
  private static func beforeHyphen(_ word: Substring) -> [Substring] {
    for end in ["-und", "-et", "-and"] where word.hasSuffix(end) {
      let place = word.index(word.endIndex, offsetBy: 1 - end.utf8.count)
      return [word[..<place], word[place...]]
    }
    return [word]
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  private static let marks = [UInt8](",/+".utf8)
  private static let conjunctions = ["und", "u.", "et", "and", "a", "an", "e", "&"]
  private static let continuations = [" (suite)", " (fortsetzung)", " (continued)"].map {
    [UInt8]($0.utf8)
  }

  /// The words without those such as `2.1`, `II.`, `a)` and bullets before them.
  private static func withoutLabels(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = words
    while let end = words.firstIndex(of: space), isLabel(words[..<end]) {
      words = words[(end + 1)...]
    }
    return words
  }

  private static func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    var isRoman = true
    for byte in word {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "*"):
        break
      default:
        letters += 1
        isRoman = isRoman && romanDigits.contains(byte)
      }
    }
    guard letters > 0 else { return true }
    guard word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ")") else { return false }
    return letters == 1 || isRoman
  }

  private static let romanDigits = [UInt8]("ivx".utf8)

  /// The words without colons, periods, dashes and a word such as `(suite)` at their end.
  private static func withoutEnd(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = withoutMarks(words)
    guard words.last == UInt8(ascii: ")"),
      let word = continuations.first(where: { words.suffix($0.count).elementsEqual($0) })
    else { return words }
    return withoutMarks(words.dropLast(word.count))
  }

  private static func withoutMarks(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = words
    while let byte = words.last, byte == space || endMarks.contains(byte) { words.removeLast() }
    return words
  }

  private static let endMarks = [UInt8](":.-".utf8)
}
