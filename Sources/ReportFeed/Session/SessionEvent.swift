// What the world tells a session. The shell around it (sockets, timers, settings) makes these.

extension Session {
  /// Something that happened.
  public enum Event: Sendable {
    /// Begin. Without a time the gap before the first connection begins now; with one, at the moment
    /// when an earlier run was last connected.
    case start(lastConnected: WallTime?)
    /// The moment that ``Session/Action/wake(at:)`` asked for has come. An early or needless one does
    /// no harm.
    case timer
    /// The address or the key may have changed.
    case settingsChanged(SessionSettings)
    /// Close and end; a second time: at once.
    case stop
    /// Something happened to the connection of that number.
    case connection(Int, ConnectionEvent)
  }

  /// Something that happened to a connection.
  ///
  /// After `failed` or `closed` nothing more is expected of it, though messages that come late are
  /// still delivered.
  public enum ConnectionEvent: Sendable {
    /// The opening handshake is done; frames can be sent.
    case opened
    /// No connection came about.
    case failed(FeedError)
    /// A whole text message.
    case text([UInt8])
    /// A whole binary message, which the sender's protocol does not have.
    case binary([UInt8])
    /// A pong frame of the WebSocket.
    case pong
    /// Bytes arrived, of whatever frame; `inMessage` says that a message has begun and not ended.
    /// Messages and pongs need none of their own.
    case activity(inMessage: Bool)
    /// Reading was stopped for a while, or goes on: what is not read is no silence of the sender.
    case reading(isPaused: Bool)
    /// The connection is closed.
    case closed(Closure)
  }
}

/// How a connection was closed (RFC 6455, section 7).
public struct Closure: Sendable, Hashable {
  /// The status code of the close frame; `nil` where there was none (1005 and 1006 of the RFC).
  public var code: Int?
  /// The reason that the close frame gave.
  public var reason: String
  /// Whether the server's close frame came: all that it sent before has arrived.
  public var isClean: Bool
  /// Whether the client closed, since the server broke the protocol or a limit.
  ///
  /// The code says which (1002, 1007, 1009). Closing that the session asked for need not be told
  /// apart.
  public var isOurs: Bool

  /// Makes a description.
  public init(code: Int?, reason: String = "", isClean: Bool, isOurs: Bool = false) {
    self.code = code
    self.reason = reason
    self.isClean = isClean
    self.isOurs = isOurs
  }
}
