// What a certificate says (X.509, RFC 5280), copied out of OpenSSL's structure.

internal import COpenSSL

/// The parts of a certificate that people and programs can check.
public struct Certificate: Sendable, Hashable {
  /// The certificate in DER, as it was signed.
  public let der: [UInt8]
  /// Whose it is: a distinguished name in the order and form of RFC 2253.
  public let subject: String
  /// Who issued it, in the same form.
  public let issuer: String
  /// The number that its issuer gave it, in decimal digits.
  public let serial: String
  /// When it begins to be valid, such as `2026-01-31T09:00:00Z`.
  public let validFrom: String
  /// When it ends to be valid.
  public let validTo: String
  /// What the key may be used for.
  public let usage: CertificateUsage
  /// The kind and the size of the key.
  public let key: PublicKeyKind
  /// The alternative names: DNS names and IP addresses.
  let names: [String]
  /// Whether the last moment is past, and whether the first is still to come.
  let isPast: Bool
  let isYetToCome: Bool
  /// The common name of the issuer.
  let issuerCommonName: String?

  /// Reads a certificate in DER; `nil` where the bytes are none, or more than one.
  public init?(der: [UInt8]) {
    guard let handle = CertificateHandle(der: der) else { return nil }
    unsafe self.init(borrowing: handle.pointer)
    guard self.der == der else { return nil }
  }

  /// Copies from a certificate that OpenSSL keeps.
  init?(borrowing pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer, let der = unsafe Self.der(pointer) else { return nil }
    let first = unsafe X509_get0_notBefore(pointer)
    let last = unsafe X509_get0_notAfter(pointer)
    self.der = der
    unsafe subject = Self.name(X509_get_subject_name(pointer))
    unsafe issuer = Self.name(X509_get_issuer_name(pointer))
    unsafe serial = OwnedText(reportconv_serial_text(pointer)).text ?? ""
    unsafe validFrom = Self.moment(first)
    unsafe validTo = Self.moment(last)
    unsafe usage = CertificateUsage(borrowing: pointer)
    unsafe key = PublicKeyKind(borrowing: X509_get0_pubkey(pointer))
    isYetToCome = unsafe X509_cmp_current_time(first) > 0
    isPast = unsafe X509_cmp_current_time(last) < 0
    unsafe issuerCommonName = Self.commonName(X509_get_issuer_name(pointer))
    unsafe names = Self.names(pointer)
  }

  /// The SHA-256 of the certificate in small hexadecimal digits.
  public var fingerprint: String { SHA256.hex(of: der) }

  /// The modulus of an RSA key, its most significant byte first; `nil` for other keys.
  public var rsaModulus: [UInt8]? { rsaNumber("n") }

  /// The public exponent of an RSA key, in the same form.
  public var rsaExponent: [UInt8]? { rsaNumber("e") }

  private func rsaNumber(_ name: String) -> [UInt8]? {
    guard key.family == .rsa, let handle = CertificateHandle(der: der),
      let publicKey = unsafe X509_get0_pubkey(handle.pointer)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: (key.bits + 7) / 8)
    guard unsafe reportconv_rsa_number(publicKey, name, &bytes, CInt(bytes.count)) == 1 else {
      return nil
    }
    return Array(bytes.drop { $0 == 0 })
  }

  /// The point of a key of an elliptic curve (SEC 1, 2.3.3); `nil` for other keys.
  public var curvePoint: [UInt8]? {
    guard key.family == .ec, let handle = CertificateHandle(der: der),
      let publicKey = unsafe X509_get0_pubkey(handle.pointer)
    else { return nil }
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe EVP_PKEY_get1_encoded_public_key(publicKey, &start)
    guard count > 0, let start = unsafe start else { return nil }
    defer { unsafe reportconv_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The first and last day as `2026-01-31`, in UTC.
  var firstDay: String { String(validFrom.prefix(10)) }
  var lastDay: String { String(validTo.prefix(10)) }

  private static func der(_ pointer: OpaquePointer) -> [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe i2d_X509(pointer, &start)
    guard count > 0, let start = unsafe start else { return nil }
    defer { unsafe reportconv_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  private static func moment(_ time: UnsafePointer<ASN1_TIME>?) -> String {
    var parts = [CInt](repeating: 0, count: 6)
    guard unsafe reportconv_moment(time, &parts) == 1 else { return "unknown" }
    let two = parts.map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(parts[0])-\(two[1])-\(two[2])T\(two[3]):\(two[4]):\(two[5])Z"
  }

  private static func name(_ name: OpaquePointer?) -> String {
    guard let name = unsafe name else { return "" }
    var count = 0
    guard let start = unsafe reportconv_name_text(name, &count) else { return "" }
    defer { unsafe reportconv_free(start) }
    return unsafe printable(
      UnsafeBufferPointer(start: start, count: count).map { UInt8(bitPattern: $0) })
  }

  private static func commonName(_ name: OpaquePointer?) -> String? {
    var bytes = [CChar](repeating: 0, count: 128)
    let count = unsafe X509_NAME_get_text_by_NID(name, NID_commonName, &bytes, CInt(bytes.count))
    guard count > 0 else { return nil }
    return printable(bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) })
  }

  private static func names(_ pointer: OpaquePointer) -> [String] {
    guard let list = unsafe reportconv_alternative_names(pointer) else { return [] }
    defer { unsafe reportconv_names_free(list) }
    return unsafe (0..<reportconv_names_count(list)).compactMap { index in
      var kind: CInt = 0
      var count: CInt = 0
      guard let start = unsafe reportconv_name_at(list, index, &kind, &count) else { return nil }
      let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
      return kind == 2 ? address(bytes) : printable(bytes)
    }
  }

  private static func address(_ bytes: [UInt8]) -> String? {
    if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
    guard bytes.count == 16 else { return nil }
    return stride(from: 0, to: 16, by: 2)
      .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }

  /// A stranger's text for a message: what could move the cursor or break the line is replaced.
  private static func printable(_ bytes: [UInt8]) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return String(
      String.UnicodeScalarView(
        scalars.map { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) ? "?" : $0 }))
  }
}
