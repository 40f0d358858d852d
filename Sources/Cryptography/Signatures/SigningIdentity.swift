// A key with the certificate that says whose it is: what signs a document.

internal import COpenSSL

/// Why a key and a certificate cannot sign.
public enum SigningIdentityError: String, Error, Sendable, Hashable, CaseIterable {
  /// The file of the key holds none, or is not PEM.
  case noKey
  /// The key or container opens with a password, and none or another one was given.
  case wrongPassword
  /// The file of the certificate holds none.
  case noCertificate
  /// The certificate is for another key.
  case otherKey
  /// The container is no PKCS #12, or holds no key with its certificate.
  case badContainer
  /// The key is neither RSA nor of an elliptic curve.
  case unsupportedKey
}

/// The ownership of an `EVP_PKEY`, which wipes a private key when it frees it.
@safe
struct PrivateKeyHandle: ~Copyable {
  let pointer: OpaquePointer

  init?(owning pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  deinit { unsafe EVP_PKEY_free(pointer) }
}

/// A private key and its certificate.
public final class SigningIdentity {
  /// The certificate of the key.
  public let certificate: Certificate
  /// Further certificates towards the authority.
  public let chain: [Certificate]
  private let key: PrivateKeyHandle

  private init(
    _ key: consuming PrivateKeyHandle, _ certificate: Certificate, _ chain: [Certificate]
  ) {
    self.key = key
    self.certificate = certificate
    self.chain = chain
  }

  /// Reads a key and a certificate from PEM.
  ///
  /// - Parameters:
  ///   - key: the key's file (PKCS #8 or the older forms).
  ///   - certificate: the certificate's file; further certificates in it are the chain.
  ///   - password: opens the key where it is enciphered.
  /// - Returns: the identity.
  /// - Throws: why the files are none.
  public static func pem(
    key: SecretBytes, certificate: [UInt8], password: SecretBytes? = nil
  ) throws(SigningIdentityError) -> SigningIdentity {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    let handle = try privateKey(key, password)
    let certificates = CertificateFile(certificate).certificates
    guard let first = certificates.first else { throw .noCertificate }
    return try make(handle, first, Array(certificates.dropFirst()))
  }

  /// Reads a key and certificates from a container of PKCS #12 (RFC 7292).
  public static func pkcs12(
    _ container: SecretBytes, password: SecretBytes? = nil
  ) throws(SigningIdentityError) -> SigningIdentity {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    let parsed = unsafe container.withBytes { bytes -> OpaquePointer? in
      var start = bytes.baseAddress
      return unsafe d2i_PKCS12(nil, &start, bytes.count)
    }
    guard let parsed = unsafe parsed else { throw .badContainer }
    defer { unsafe PKCS12_free(parsed) }
    var key: OpaquePointer?
    var certificate: OpaquePointer?
    var others: OpaquePointer?
    let isOpen = unsafe withText(password) { text in
      unsafe PKCS12_parse(parsed, text, &key, &certificate, &others)
    }
    guard isOpen == 1 else { throw .wrongPassword }
    defer { if let others = unsafe others { unsafe reportconv_chain_free(others) } }
    guard let handle = unsafe PrivateKeyHandle(owning: key),
      let owned = unsafe CertificateHandle(owning: certificate),
      let read = unsafe Certificate(borrowing: owned.pointer)
    else { throw .badContainer }
    return try unsafe make(handle, read, certificates(others))
  }

  /// Signs bytes; `nil` where OpenSSL cannot.
  ///
  /// - Returns: the signature as XML signatures hold it, see `Certificate.verifies`.
  public func sign(_ bytes: [UInt8], digest: DigestAlgorithm) -> [UInt8]? {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    let signature = unsafe Self.sign(key.pointer, bytes, digest)
    guard let signature, certificate.key.family == .ec else { return signature }
    return ECDSASignature.sides(signature, bits: certificate.key.bits)
  }

  private static func sign(
    _ key: OpaquePointer, _ bytes: [UInt8], _ digest: DigestAlgorithm
  ) -> [UInt8]? {
    guard let context = unsafe EVP_MD_CTX_new() else { return nil }
    defer { unsafe EVP_MD_CTX_free(context) }
    var count = 0
    guard unsafe EVP_DigestSignInit(context, nil, digest.method, nil, key) == 1,
      unsafe EVP_DigestSign(context, nil, &count, bytes, bytes.count) == 1
    else { return nil }
    var signature = [UInt8](repeating: 0, count: count)
    guard unsafe EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1 else {
      return nil
    }
    return Array(signature.prefix(count))
  }

  private static func make(
    _ key: consuming PrivateKeyHandle, _ certificate: Certificate, _ chain: [Certificate]
  ) throws(SigningIdentityError) -> SigningIdentity {
    guard certificate.key.family != .other else { throw .unsupportedKey }
    guard let handle = CertificateHandle(der: certificate.der),
      unsafe reportconv_key_fits(handle.pointer, key.pointer) == 1
    else { throw .otherKey }
    return SigningIdentity(key, certificate, chain)
  }

  private static func certificates(_ list: OpaquePointer?) -> [Certificate] {
    guard let list = unsafe list else { return [] }
    return unsafe (0..<reportconv_chain_count(list)).compactMap { index in
      unsafe Certificate(borrowing: reportconv_chain_at(list, index))
    }
  }

  private static func privateKey(
    _ bytes: SecretBytes, _ password: SecretBytes?
  ) throws(SigningIdentityError) -> PrivateKeyHandle {
    let key = unsafe bytes.withBytes { bytes -> OpaquePointer? in
      guard let file = unsafe BIO_new_mem_buf(bytes.baseAddress, CInt(clamping: bytes.count)) else {
        return nil
      }
      defer { unsafe BIO_free(file) }
      return unsafe withText(password) { unsafe reportconv_read_key(file, $0) }
    }
    if let handle = unsafe PrivateKeyHandle(owning: key) { return handle }
    let isEnciphered = unsafe bytes.withBytes { bytes in
      unsafe String(decoding: bytes.prefix(200), as: UTF8.self).contains("ENCRYPTED")
    }
    throw isEnciphered ? .wrongPassword : .noKey
  }

  /// Lends a password as a string of C.
  private static func withText<Result>(
    _ password: SecretBytes?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let password else { return body(nil) }
    return unsafe password.withBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in unsafe body(text.baseAddress) }
    }
  }
}
