// What the system says when a connection fails, as an error of the feed.

internal import Glibc
internal import NIOCore
internal import NIOPosix

extension FeedError {
  /// Translates the failure of a connection attempt, or of a connection that stood.
  init(connecting error: any Error, to subject: String) {
    if let known = error as? FeedError {
      self = known
    } else if let failure = error as? NIOConnectionError {
      self = Self.ofAllAddresses(failure, subject)
    } else if let failure = error as? IOError {
      self.init(Self.code(of: failure.errnoCode), subject, detail: Self.words(of: failure))
    } else if case ChannelError.connectTimeout = error {
      self.init(.timedOut, subject)
    } else {
      self.init(.broken, subject, detail: "\(error)")
    }
  }

  /// A name can have several addresses; the last failure of a connection is told, and where there
  /// was none, that of the name.
  private static func ofAllAddresses(_ failure: NIOConnectionError, _ subject: String) -> FeedError
  {
    if let last = failure.connectionErrors.last {
      return FeedError(connecting: last.error, to: subject)
    }
    return FeedError(.cannotResolve, failure.host)
  }

  private static func code(of number: CInt) -> Code {
    switch number {
    case ECONNREFUSED: .refused
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL, EACCES, EPERM: .unreachable
    case ETIMEDOUT: .timedOut
    default: .broken
    }
  }

  private static func words(of failure: IOError) -> String {
    guard let text = unsafe strerror(failure.errnoCode) else { return "" }
    return unsafe String(cString: text)
  }
}
