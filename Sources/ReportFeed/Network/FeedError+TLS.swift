// What TLS says of a failure, as an error of the feed.

internal import Cryptography

extension FeedError {
  /// Translates a failure of TLS; its words are taken over whole.
  init(_ error: TLSError) {
    self.init(Self.code(of: error.code), error.subject, detail: error.message)
  }

  private static func code(of code: TLSError.Code) -> Code {
    switch code {
    case .badAuthorities, .noAuthorities, .badIdentity: .badSettings
    case .notTLS, .refused, .failed: .tlsFailed
    case .tooOld: .tlsTooOld
    case .expired, .notYetValid: .certificateExpired
    case .wrongName: .certificateName
    case .untrusted: .certificateUntrusted
    case .weak, .badCertificate: .certificateBad
    }
  }
}
