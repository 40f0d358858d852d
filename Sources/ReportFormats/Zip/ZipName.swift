// The names of entries: which are safe, and which are the same.

internal import ReportModel

/// The rules for names of entries.
enum ZipName {
  /// The name with `/` between its steps, or an error where it could lead out of the archive.
  ///
  /// Some writers separate steps by `\`; that alone is no attack, so it is read as `/`.
  static func checked(_ raw: String) throws(ReadError) -> String {
    let bytes = raw.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    guard isSafe(bytes) else { throw ReadError(.hostileName, detail: printable(raw)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a name stays in the archive: no step up, no root, no drive, no control characters.
  private static func isSafe(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return false }
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":"), isLetter(first) { return false }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    let up = [UInt8(ascii: "."), UInt8(ascii: ".")]
    return !bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual(up) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a name in UTF-8 is what the bytes of a header say.
  ///
  /// Names that are not marked as UTF-8 are in a code page of the machine that packed them, which
  /// nothing tells: characters outside ASCII are compared by their places alone.
  static func isSame(_ name: [UInt8], isUTF8: Bool, inUTF8 other: [UInt8]) -> Bool {
    if name == other { return true }
    guard !isUTF8 else { return false }
    let scalars = String(decoding: other, as: UTF8.self).unicodeScalars
    return scalars.count == name.count
      && zip(scalars, name).allSatisfy { $1 < 0x80 ? $0.value == UInt32($1) : !$0.isASCII }
  }

  /// The name by which two entries are the same: ASCII capitals do not count.
  static func folded(_ name: String) -> String {
    let bytes = name.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name for a message: control characters shown as escapes, and not endless.
  static func printable(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(120) {
      text +=
        scalar.value < 0x20 || scalar.value == 0x7F ? scalar.escaped(asASCII: true) : "\(scalar)"
    }
    return text
  }
}
