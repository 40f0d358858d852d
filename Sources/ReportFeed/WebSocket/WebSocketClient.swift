// Opens WebSocket connections.

package import NIOCore

/// A WebSocket client (RFC 6455, with permessage-deflate of RFC 7692).
///
///     let connection = try await WebSocketClient.connect(endpoint, dialer: dialer) { event in
///       if case .text(let bytes) = event { … }
///     }.get()
///     connection.send(text: "hello")
package enum WebSocketClient {
  /// Connects, over a proxy and TLS where they apply, and shakes hands.
  ///
  /// `receive` is called on the connection's event loop, in order, from the moment the connection is
  /// open; `closed` is its last event. It must not block. The future fails with a `FeedError`, and
  /// nothing is received then: `.httpStatus` with the status, and `retryAfter` where the server gave
  /// it, for any answer but 101 (redirects are reported, not followed); `.httpMalformed` for an
  /// answer that is no WebSocket's; `.timedOut` for none.
  ///
  /// - Parameters:
  ///   - endpoint: Where to; its scheme is `ws` or `wss`.
  ///   - dialer: Makes the connection; its settings' handshake deadline holds for the answer too.
  ///   - limits: Sizes and deadlines.
  ///   - compression: What to offer.
  ///   - loop: The event loop to live on.
  ///   - receive: Takes the events.
  /// - Returns: The open connection.
  package static func connect(
    _ endpoint: Endpoint, dialer: Dialer, limits: WebSocketLimits = WebSocketLimits(),
    compression: WebSocketCompression = .perMessage, on loop: any EventLoop,
    receive: @escaping @Sendable (WebSocketEvent) -> Void
  ) -> EventLoopFuture<WebSocketConnection> {
    let setup = WebSocketHandler.Setup(
      request: HandshakeRequest(to: endpoint, compression: compression), limits: limits,
      openingDeadline: TimeAmount(seconds: dialer.settings.handshakeDeadline), receive: receive)
    let opened = loop.makePromise(of: WebSocketConnection.self)
    dialer.dial(endpoint, on: loop) { try install(setup, opened, on: $0) }
      .whenFailure { opened.fail($0) }
    return opened.futureResult
  }

  private static func install(
    _ setup: WebSocketHandler.Setup, _ opened: EventLoopPromise<WebSocketConnection>,
    on channel: any Channel
  ) throws {
    let options = channel.syncOptions
    try options?.setOption(.recvAllocator, value: ReadSizes())
    // One read a turn: more would only keep more buffers.
    try options?.setOption(.maxMessagesPerRead, value: 1)
    try channel.pipeline.syncOperations.addHandler(WebSocketHandler(setup, opened: opened))
  }
}
