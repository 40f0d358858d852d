// What OpenSSL says of a failed connection, as an error with advice.

internal import COpenSSL

extension TLSError {
  /// Translates the first cause that libssl gives.
  init(_ host: String, _ entries: [ErrorQueue.Entry]) {
    let entry = entries.first { $0.tlsReason != nil } ?? entries.first
    self.init(entry?.tlsReason.map(Self.code) ?? .failed, host, detail: entry?.words ?? "")
  }

  private static func code(ofReason reason: Int) -> Code {
    switch CInt(truncatingIfNeeded: reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_UNSUPPORTED_SSL_VERSION, SSL_R_VERSION_TOO_LOW,
      SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
      .tooOld
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST,
      SSL_R_PACKET_LENGTH_TOO_LONG:
      .notTLS
    case SSL_AD_REASON_OFFSET..<(SSL_AD_REASON_OFFSET + 256): .refused
    default: .failed
    }
  }
}
