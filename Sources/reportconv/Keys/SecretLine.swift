// A line that is typed without being shown: what each byte from the terminal does.

internal import ReportFeed

/// A line that is typed without being shown.
struct SecretLine: Sendable {
  /// What comes of a byte.
  enum Step: Sendable, Hashable {
    /// More is to be typed.
    case more
    /// The line is complete.
    case done(String)
    /// Whoever types has given up.
    case cancelled
  }

  private var bytes: [UInt8] = []

  /// Takes a byte as the terminal gives it when it edits no line itself.
  mutating func take(_ byte: UInt8) -> Step {
    switch byte {
    case 0x0A, 0x0D: return .done(String(decoding: bytes, as: UTF8.self))
    case 0x03, 0x1A, 0x1C: return .cancelled  // ^C, ^Z, ^\
    case 0x04: return bytes.isEmpty ? .cancelled : .done(String(decoding: bytes, as: UTF8.self))
    case 0x15: bytes.removeAll()  // ^U
    case 0x08, 0x7F: removeCharacter()
    default: if bytes.count <= DoctorKey.longest { bytes.append(byte) }
    }
    return .more
  }

  /// Takes back a character of UTF-8: the bytes that continue it and the one that begins it.
  private mutating func removeCharacter() {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }
}
