// The kind and the size of a public key.

internal import COpenSSL

/// What kind of key a certificate holds.
public struct PublicKeyKind: Sendable, Hashable {
  /// The kinds that signatures of documents use.
  public enum Family: String, Sendable, Hashable {
    /// RSA (RFC 8017).
    case rsa = "RSA"
    /// Elliptic curves (FIPS 186-4).
    case ec = "EC"
    /// Any other kind, which no document is signed with here.
    case other = "other"
  }

  /// The kind.
  public let family: Family
  /// The bits of the modulus, or of the curve's order.
  public let bits: Int

  init(borrowing key: OpaquePointer?) {
    guard let key = unsafe key else {
      (family, bits) = (.other, 0)
      return
    }
    let isRSA = unsafe reportconv_key_is_rsa(key) != 0
    let isEC = unsafe reportconv_key_is_ec(key) != 0
    family = isRSA ? .rsa : isEC ? .ec : .other
    bits = unsafe Int(EVP_PKEY_get_bits(key))
  }

  /// Whether breaking the key takes less than 2^112 steps (NIST SP 800-57 part 1, table 2).
  public var isWeak: Bool {
    switch family {
    case .rsa: bits < 2_048
    case .ec: bits < 224
    case .other: true
    }
  }
}
