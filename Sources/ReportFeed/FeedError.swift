// Why the sender cannot be reached, or what came from it cannot be used.

internal import Cryptography

/// Why a connection or a transfer failed, and what to do.
///
/// Neither the message nor any other part names the query of an address, a key or a text of a
/// report, so an error can be logged as it is.
public struct FeedError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The address cannot be used as it is written.
    case badAddress
    /// The settings of the network cannot be used: a proxy's address, a file of authorities.
    case badSettings
    /// The host's name has no address.
    case cannotResolve
    /// Nothing listens at the address.
    case refused
    /// No way leads to the address.
    case unreachable
    /// The other side was silent for longer than the deadline.
    case timedOut
    /// The connection broke.
    case broken
    /// The stream ended without the mark of its end: something may be missing.
    case truncated

    /// The other side does not speak TLS, or the negotiation failed.
    case tlsFailed
    /// The other side speaks only TLS versions that are no longer safe.
    case tlsTooOld
    /// The certificate is past its date, or not valid yet.
    case certificateExpired
    /// The certificate is for other names.
    case certificateName
    /// The certificate's issuer is not trusted.
    case certificateUntrusted
    /// The certificate cannot be used for another reason.
    case certificateBad

    /// The proxy would not make the connection.
    case proxyRefused
    /// The proxy asks for a name and password, or refused the given ones.
    case proxyLogin
    /// The proxy answered with something that is not HTTP.
    case proxyMalformed

    /// The server answered with a status that is no success.
    case httpStatus
    /// The server's answer breaks HTTP, or does not fit the request.
    case httpMalformed
    /// The address of a document is no longer valid.
    case expired
    /// More bytes came than the limit allows.
    case tooLarge
    /// The server sent us on to an address that we do not follow.
    case hostileRedirect
    /// The server sent us on too often.
    case tooManyRedirects
    /// What came is not a document.
    case notADocument
    /// A file cannot be written.
    case cannotWrite
    /// The task was cancelled.
    case cancelled
    /// The connection was closed.
    case closed
  }

  /// What is wrong.
  public var code: Code
  /// Who is meant: the host, an address without its query, or a file.
  public var subject: String
  /// What the code cannot say: the other side's or the system's own words.
  public var detail: String
  /// The HTTP status, where the failure is one.
  public var status: Int?
  /// How long the server asks us to wait, in seconds.
  public var retryAfter: Double?

  /// Makes an error.
  public init(
    _ code: Code, _ subject: String, detail: String = "", status: Int? = nil,
    retryAfter: Double? = nil
  ) {
    self.code = code
    self.subject = subject
    self.detail = detail
    self.status = status
    self.retryAfter = retryAfter
  }
}

extension FeedError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension FeedError {
  /// Whether the same attempt may succeed later without any change on our side.
  public var isTransient: Bool {
    switch code {
    case .cannotResolve, .refused, .unreachable, .timedOut, .broken, .truncated, .tlsFailed,
      .proxyMalformed, .httpMalformed, .closed:
      true
    case .badAddress, .badSettings, .tlsTooOld, .certificateExpired, .certificateName,
      .certificateUntrusted, .certificateBad, .proxyLogin, .expired, .tooLarge, .hostileRedirect,
      .tooManyRedirects, .notADocument, .cannotWrite, .cancelled:
      false
    case .httpStatus, .proxyRefused:
      status.map(Self.isTransient(status:)) ?? true
    }
  }

  /// Whether a status speaks of a trouble that passes.
  ///
  /// See RFC 9110, 15.5 and 15.6; RFC 6585, 4; RFC 8470, 5.2. That something is not implemented (501)
  /// or the version is unknown (505) does not pass.
  static func isTransient(status: Int) -> Bool {
    switch status {
    case 408, 425, 429: true
    case 501, 505: false
    default: status >= 500
    }
  }
}
