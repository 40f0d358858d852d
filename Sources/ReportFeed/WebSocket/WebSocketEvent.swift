// What a WebSocket connection tells its owner.

/// Something that happened on a connection, in the order in which it came.
package enum WebSocketEvent: Sendable, Hashable {
  /// Bytes arrived, of whatever kind: the peer is alive. Once a read, behind what they held;
  /// `inMessage` says that a message has begun and not ended.
  case activity(inMessage: Bool)
  /// A whole text message; it is valid UTF-8.
  case text([UInt8])
  /// A whole binary message.
  case binary([UInt8])
  /// An answer to a ping, or an unasked-for pong, with its payload.
  case pong([UInt8])
  /// The connection is over. Comes exactly once, and last.
  case closed(WebSocketClosure)
}

/// How a connection ended.
package struct WebSocketClosure: Sendable, Hashable {
  /// Who ended it.
  package enum Origin: Sendable, Hashable {
    /// The peer sent a Close frame, perhaps in answer to ours.
    case peer
    /// We closed it because of what the peer sent.
    case ourselves
    /// It broke, or the peer did not answer our Close frame.
    case network
  }

  /// The status code (RFC 6455, 7.4.1).
  ///
  /// Of the peer: what its Close frame said, 1005 where it gave none. Of ourselves: 1002 for a
  /// broken protocol, 1007 for text that is not UTF-8 or cannot be inflated, 1009 for too large a
  /// message. Of the network: 1006.
  package var code: UInt16
  /// The words of the Close frame, the peer's or ours; empty for the network.
  package var reason: String
  /// Who ended it.
  package var origin: Origin
  /// What broke the connection, where no Close frame came.
  package var error: FeedError?

  /// Whether both sides said goodbye.
  package var isClean: Bool { origin == .peer }

  /// Makes a closure.
  package init(code: UInt16, reason: String, origin: Origin, error: FeedError? = nil) {
    self.code = code
    self.reason = reason
    self.origin = origin
    self.error = error
  }
}

extension WebSocketClosure {
  /// The end of a connection without a Close frame.
  init(_ error: FeedError) {
    self.init(code: 1006, reason: "", origin: .network, error: error)
  }
}
