// Why a server's certificate was not accepted, in words that name the date, the names or the issuer.

internal import COpenSSL

/// The outcome of the check of a chain of certificates.
enum CertificateCheck {
  /// The error of a session whose certificate was refused; nil where it was not.
  static func error(of ssl: OpaquePointer, host: String) -> TLSError? {
    let result = unsafe CInt(truncatingIfNeeded: SSL_get_verify_result(ssl))
    guard result != X509_V_OK else { return nil }
    let words = unsafe X509_verify_cert_error_string(Int(result)).map { unsafe String(cString: $0) }
    let chain = unsafe SSL_get0_verified_chain(ssl)
    switch result {
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return TLSError(.expired, host, detail: unsafe expiry(in: chain))
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return TLSError(.notYetValid, host, detail: unsafe firstDay(in: chain))
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
      let certificate = unsafe Certificate(borrowing: reportconv_chain_at(chain, 0))
      return TLSError(.wrongName, host, detail: certificate.map(names) ?? "none")
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
      X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED, X509_V_ERR_INVALID_CA:
      return TLSError(.untrusted, host, detail: unsafe issuer(in: chain) ?? words ?? "")
    case X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_KEY_TOO_SMALL, X509_V_ERR_CA_MD_TOO_WEAK:
      return TLSError(.weak, host, detail: words ?? "")
    default:
      return TLSError(.badCertificate, host, detail: words ?? "")
    }
  }

  private static func certificates(_ chain: OpaquePointer?) -> [Certificate] {
    guard let chain = unsafe chain else { return [] }
    return unsafe (0..<reportconv_chain_count(chain)).compactMap { index in
      unsafe Certificate(borrowing: reportconv_chain_at(chain, index))
    }
  }

  /// The last day of the certificate that is past its own: not always the server's.
  private static func expiry(in chain: OpaquePointer?) -> String {
    let all = unsafe certificates(chain)
    guard let index = all.firstIndex(where: \.isPast) else { return "" }
    return all[index].lastDay + (index == 0 ? "" : " (that of its issuer)")
  }

  private static func firstDay(in chain: OpaquePointer?) -> String {
    unsafe certificates(chain).first { $0.isYetToCome }?.firstDay ?? "its first day"
  }

  private static func issuer(in chain: OpaquePointer?) -> String? {
    unsafe certificates(chain).last?.issuerCommonName.map { "issuer: \($0)" }
  }

  private static func names(_ certificate: Certificate) -> String {
    let names = certificate.names
    guard !names.isEmpty else { return "none" }
    return names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
  }
}
