// Digests by the system's OpenSSL.

internal import COpenSSL

/// SHA-256 (FIPS 180-4), of bytes that come piece by piece.
public struct SHA256: Sendable {
  private var context = SHA256_CTX()

  /// Begins a digest.
  public init() {
    unsafe reportconv_sha256_begin(&context)
  }

  /// Takes the next bytes.
  public mutating func update(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe reportconv_sha256_update(&context, bytes.baseAddress, bytes.count)
    }
  }

  /// Takes the next bytes.
  mutating func update(_ bytes: [UInt8]) {
    unsafe update(bytes.span.bytes)
  }

  /// The 32 bytes of the digest of the bytes so far.
  public var bytes: [UInt8] {
    var context = context
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe reportconv_sha256_end(&context, output.baseAddress)
    }
    return digest
  }

  /// The digest of the bytes so far as 64 small hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of some bytes as 64 small hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hex
  }
}
