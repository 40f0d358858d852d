// Why a TLS connection cannot be made or does not go on. All prose about it stands here.

/// Why a TLS connection failed, and what to do.
public struct TLSError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file with trusted authorities cannot be used.
    case badAuthorities
    /// The system's list of trusted authorities cannot be read.
    case noAuthorities
    /// A server's own certificate or key cannot be used.
    case badIdentity
    /// The other side does not speak TLS.
    case notTLS
    /// The other side speaks no version that is still safe.
    case tooOld
    /// The certificate's last day is past.
    case expired
    /// The certificate's first day is still to come.
    case notYetValid
    /// The certificate is for other names.
    case wrongName
    /// The issuer of the certificate is not trusted.
    case untrusted
    /// The certificate's key or signature is too weak.
    case weak
    /// The certificate was revoked, or is not meant for this use.
    case badCertificate
    /// The other side refused the connection.
    case refused
    /// The negotiation failed, or what came breaks the protocol.
    case failed
  }

  /// What is wrong.
  public var code: Code
  /// The host, or the file.
  public var subject: String
  /// What the code cannot say: a date, names, OpenSSL's own words.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, _ subject: String, detail: String = "") {
    self.code = code
    self.subject = subject
    self.detail = detail
  }
}

extension TLSError: CustomStringConvertible {
  /// The message.
  public var description: String { message }

  /// The failure in words, with what to do next.
  public var message: String {
    switch code {
    case .badAuthorities:
      "no trusted authorities can be read from \(subject)\(aside): give a PEM file of certificates"
    case .noAuthorities:
      "the system's trusted authorities cannot be read\(aside): install ca-certificates"
    case .badIdentity:
      "the certificate or key in \(subject) cannot be used\(aside): give PEM files that fit together"
    case .notTLS: "\(subject) does not speak TLS\(aside): check the address and its port"
    case .tooOld: "\(subject) speaks no TLS 1.2 or newer: the server must be updated"
    case .expired:
      "the certificate of \(subject) expired\(detail.isEmpty ? "" : " on \(detail)"): its owner must "
        + "renew it; check this machine's clock, too"
    case .notYetValid:
      "the certificate of \(subject) is not valid before \(detail): check this machine's clock"
    case .wrongName:
      "the certificate of \(subject) is for other names (\(detail)): check the address"
    case .untrusted:
      "the certificate of \(subject) was issued by an authority that is not trusted\(aside): "
        + "give --ca-file"
    case .weak: "the certificate of \(subject) is too weak\(aside): its owner must replace it"
    case .badCertificate: "the certificate of \(subject) cannot be used\(aside)"
    case .refused: "\(subject) refused the TLS connection\(aside)"
    case .failed: "the TLS connection to \(subject) failed\(aside)"
    }
  }

  private var aside: String { detail.isEmpty ? "" : " (\(detail))" }
}
