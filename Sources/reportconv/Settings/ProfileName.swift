// The names of profiles: they are names of files and of credentials too.

/// What a name of a profile may be.
enum ProfileName {
  /// The profile that is meant where none is named.
  static let usual = "default"

  /// What a name must look like, in words.
  static let rule = "1 to 64 letters, digits, '-', '_' or '.', the first a letter or digit"

  /// Whether a profile can have the name.
  static func isValid(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, isLetterOrDigit(first), bytes.count <= 64 else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || "-_.".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
