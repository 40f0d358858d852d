// Names of persons in the form in which they are compared and looked up.

/// Makes the form of a name that spelling alone does not change.
///
/// Case, marks, hyphens and apostrophes say nothing; ß is ss, œ is oe, and ae, oe, ue are ä, ö, ü.
/// Letters of other alphabets stay what they are, so that two names of them are never taken for one.
enum NameKey {
  /// The key of a name; `nil` where it has no letter.
  static func key(of name: String) -> String? {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in name.unicodeScalars {
      var bytes: [UInt8] = []
      append(scalar, to: &bytes)
      switch bytes {
      case [UInt8(ascii: "'")], [UInt8(ascii: "`")]: break
      case [UInt8(ascii: "-")], [UInt8(ascii: " ")], [UInt8(ascii: ",")], [UInt8(ascii: ".")]:
        end(&word, &words)
      default: word += bytes
      }
    }
    end(&word, &words)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Appends a scalar without case and marks; one that is not Latin in its small form.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if !LetterFolding.append(scalar, to: &bytes) {
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func end(_ word: inout [UInt8], _ words: inout [String]) {
    if !word.isEmpty { words.append(withoutE(word)) }
    word = []
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
}
