// How much a connection takes before it is closed, and how long it waits.

/// What a WebSocket connection bears: sizes, counts and deadlines.
package struct WebSocketLimits: Sendable, Hashable {
  /// The largest message, in bytes after inflating.
  ///
  /// A larger one closes the connection with 1009, for a plain message as soon as its length is
  /// announced.
  package var messageBytes: Int
  /// The most frames a message may come in; empty frames count too.
  package var messageFrames: Int
  /// The smallest message that is compressed, in bytes, where that was agreed upon.
  ///
  /// By default a key is not: it shall not stand compressed beside text that others chose (RFC
  /// 7692, 8).
  package var compressedFrom: Int
  /// The largest head of the answer to the opening handshake, in bytes, interim answers included.
  package var headBytes: Int
  /// How long the peer may take to answer our Close frame, in seconds.
  package var closeDeadline: Double
  /// How long the peer may take to end the TCP connection after the closing handshake, in seconds;
  /// the server should do it first (RFC 6455, 7.1.1), but some wait for the client.
  package var lingerDeadline: Double

  /// Makes limits; 64 MiB and about a million frames a message by default.
  package init(
    messageBytes: Int = 64 << 20, messageFrames: Int = 1 << 20, compressedFrom: Int = 1024,
    headBytes: Int = 16 << 10,
    closeDeadline: Double = 5, lingerDeadline: Double = 1
  ) {
    self.messageBytes = messageBytes
    self.messageFrames = messageFrames
    self.compressedFrom = compressedFrom
    self.headBytes = headBytes
    self.closeDeadline = closeDeadline
    self.lingerDeadline = lingerDeadline
  }
}
