// Whether a signature was made with the key of a certificate.

internal import COpenSSL

extension Certificate {
  /// Whether a signature over some bytes fits the certificate's key.
  ///
  /// - Parameters:
  ///   - signature: as XML signatures hold it: RSA's number (PKCS #1 v1.5), or ECDSA's two numbers side
  ///     by side (RFC 4050, 3.3).
  ///   - bytes: what was signed.
  ///   - digest: the digest that was signed in their place.
  /// - Returns: whether it fits.
  public func verifies(
    _ signature: [UInt8], of bytes: [UInt8], digest: DigestAlgorithm
  ) -> Bool {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    guard let handle = CertificateHandle(der: der),
      let publicKey = unsafe X509_get0_pubkey(handle.pointer),
      let form = key.family == .ec ? ECDSASignature.der(signature, bits: key.bits) : signature
    else { return false }
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestVerifyInit(context, nil, digest.method, nil, publicKey) == 1 else {
      return false
    }
    if unsafe EVP_DigestVerify(context, form, form.count, bytes, bytes.count) == 1 { return true }
    guard key.family == .rsa else { return false }
    return unsafe Self.recovered(signature, by: publicKey) == digest.shortForm(of: bytes)
  }

  /// What an RSA signature says was signed; `nil` where its padding is wrong.
  private static func recovered(_ signature: [UInt8], by key: OpaquePointer) -> [UInt8]? {
    guard let context = unsafe EVP_PKEY_CTX_new(key, nil) else { return nil }
    defer { unsafe EVP_PKEY_CTX_free(context) }
    var count = 0
    guard unsafe EVP_PKEY_verify_recover_init(context) == 1,
      unsafe EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1,
      unsafe EVP_PKEY_verify_recover(context, nil, &count, signature, signature.count) == 1
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    guard unsafe EVP_PKEY_verify_recover(context, &bytes, &count, signature, signature.count) == 1
    else { return nil }
    return Array(bytes.prefix(count))
  }
}

extension DigestAlgorithm {
  /// What RSA signs in place of some bytes, in the form without parameters.
  ///
  /// Most signers write NULL for the parameters that digests do not have, and OpenSSL takes nothing
  /// else; some cards leave them out, which verifiers are to accept as well (RFC 8017, appendix B.1).
  /// There is one such form, and it is compared as a whole.
  fileprivate func shortForm(of bytes: [UInt8]) -> [UInt8] {
    let value = digest(of: bytes)
    let name: [UInt8] = [0x06, UInt8(identifier.count)] + identifier
    let method: [UInt8] = [0x30, UInt8(name.count)] + name
    let content = method + [0x04, UInt8(value.count)] + value
    return [0x30, UInt8(content.count)] + content
  }

  /// The object identifier in DER, without its head.
  private var identifier: [UInt8] {
    let sha2: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02]
    switch self {
    case .sha1: return [0x2B, 0x0E, 0x03, 0x02, 0x1A]
    case .sha256: return sha2 + [1]
    case .sha384: return sha2 + [2]
    case .sha512: return sha2 + [3]
    }
  }
}

/// The two forms of a signature by ECDSA.
enum ECDSASignature {
  /// The bytes of one of the two numbers.
  static func side(bits: Int) -> Int { (bits + 7) / 8 }

  /// The form that OpenSSL reads; `nil` where there are not two numbers of the curve's size.
  static func der(_ sides: [UInt8], bits: Int) -> [UInt8]? {
    let side = side(bits: bits)
    guard side > 0, sides.count == 2 * side else { return nil }
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe reportconv_ecdsa_to_der(sides, CInt(side), &start)
    guard count > 0, let start = unsafe start else { return nil }
    defer { unsafe reportconv_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// The form that XML signatures hold.
  static func sides(_ der: [UInt8], bits: Int) -> [UInt8]? {
    let side = side(bits: bits)
    var sides = [UInt8](repeating: 0, count: 2 * side)
    let isMade = unsafe reportconv_ecdsa_from_der(der, der.count, &sides, CInt(side))
    return isMade == 1 ? sides : nil
  }
}
