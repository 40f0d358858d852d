// A connection that stands, as its owner sees it.

package import NIOCore

/// An open WebSocket connection.
///
/// All calls may be made on any thread, and take effect in their order.
package struct WebSocketConnection: Sendable {
  private let channel: any Channel

  init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Kept when the TCP connection is over.
  package var ended: EventLoopFuture<Void> { channel.closeFuture }

  /// Sends a text message of UTF-8; fails with a `FeedError` once the connection is closing.
  @discardableResult
  package func send(text: [UInt8]) -> EventLoopFuture<Void> { command(.text(text)) }

  /// Sends a text message.
  @discardableResult
  package func send(text: String) -> EventLoopFuture<Void> { send(text: Array(text.utf8)) }

  /// Sends a binary message.
  @discardableResult
  package func send(binary: [UInt8]) -> EventLoopFuture<Void> { command(.binary(binary)) }

  /// Sends a ping; of the payload at most 125 bytes.
  @discardableResult
  package func ping(_ payload: [UInt8] = []) -> EventLoopFuture<Void> {
    command(.ping(Array(payload.prefix(125))))
  }

  /// Says goodbye.
  ///
  /// The event `closed` follows when the peer answered and ended the connection, or when the
  /// deadlines of `WebSocketLimits` are over. A pause of reading ends with it.
  package func close(code: UInt16 = 1000, reason: String = "") {
    command(.close(CloseFrame(code: code, reason: reason)))
  }

  /// Ends the connection at once, without a goodbye; the event `closed` follows.
  package func abort() { command(.abort) }

  /// Stops reading: no further message is delivered, and the peer is slowed down by TCP.
  ///
  /// Pings are not answered meanwhile.
  package func pauseReading() { command(.pause) }

  /// Reads on.
  package func resumeReading() { command(.resume) }

  @discardableResult
  private func command(_ command: WebSocketCommand) -> EventLoopFuture<Void> {
    let promise = channel.eventLoop.makePromise(of: Void.self)
    channel.pipeline.triggerUserOutboundEvent(command, promise: promise)
    return promise.futureResult
  }
}
