// Codes that only a holder of a key can make for a message (RFC 2104).

/// HMAC with SHA-256.
public enum HMAC {
  /// The code of a message under a key, as 64 small hexadecimal digits.
  public static func sha256(of message: [UInt8], key: [UInt8]) -> String {
    let padded = padded(key)
    var inner = SHA256()
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(padded.map { $0 ^ 0x5C })
    outer.update(inner.bytes)
    return outer.hex
  }

  /// The key as one block of SHA-256, which has 64 bytes.
  private static func padded(_ key: [UInt8]) -> [UInt8] {
    var block = key
    if key.count > 64 {
      var digest = SHA256()
      digest.update(key)
      block = digest.bytes
    }
    return block + [UInt8](repeating: 0, count: 64 - block.count)
  }
}
