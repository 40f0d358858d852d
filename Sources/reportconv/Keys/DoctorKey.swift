// The key that tells the sender who a doctor is, as people and files give it.

internal import Cryptography
internal import ReportFeed

extension DoctorKey {
  /// The longest key that is taken, in bytes.
  static let longest = 4_096

  /// Takes a key as it was typed; space and line ends around it are none of it.
  init(typed text: String) throws(KeyFault) {
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= Self.longest else { throw .tooLong }
    guard !trimmed.unicodeScalars.contains(where: Self.isForbidden) else { throw .control }
    self.init(trimmed)
  }

  /// Takes the bytes of a file.
  init(bytes: [UInt8]) throws(KeyFault) {
    guard bytes.count <= Self.longest + 2 else { throw .tooLong }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .control }
    try self.init(typed: text)
  }

  /// How many characters it has, so that who types it can see that it is whole.
  var length: Int { secret.count }

  /// A name for the key that does not tell it: 32 hexadecimal digits of a digest.
  var mark: String {
    String(SHA256.hex(of: Array("reportconv key\n\(secret)".utf8)).prefix(32))
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}

/// Why a text is no key.
enum KeyFault: Error, Sendable, Hashable {
  /// There is nothing but space.
  case empty
  /// It is longer than keys are.
  case tooLong
  /// It has line ends or other controls in it, or is not UTF-8.
  case control
}
