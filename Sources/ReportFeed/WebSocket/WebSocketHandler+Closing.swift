// The closing handshake (RFC 6455, 7), and what the owner of a connection asks for.

internal import NIOCore

/// What the owner of a connection asks for, as an event that travels to the handler.
enum WebSocketCommand: Sendable {
  case text([UInt8])
  case binary([UInt8])
  case ping([UInt8])
  case close(CloseFrame)
  case abort
  case pause
  case resume
}

extension WebSocketHandler {
  func triggerUserOutboundEvent(
    context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
  ) {
    guard let command = event as? WebSocketCommand else {
      return context.triggerUserOutboundEvent(event, promise: promise)
    }
    switch command {
    case .text(let bytes): sendIfOpen(.text, bytes, promise)
    case .binary(let bytes): sendIfOpen(.binary, bytes, promise)
    case .ping(let payload): sendIfOpen(.ping, payload, promise)
    case .close(let frame):
      close(frame)
      promise?.succeed()
    case .abort:
      context.close(promise: promise)
    case .pause:
      pause()
      promise?.succeed()
    case .resume:
      resume()
      promise?.succeed()
    }
  }

  private func sendIfOpen(_ opcode: Opcode, _ bytes: [UInt8], _ promise: EventLoopPromise<Void>?) {
    guard case .open = phase else {
      promise?.fail(error(.closed))
      return
    }
    send(opcode, bytes, promise: promise)
  }

  /// Begins the closing handshake.
  ///
  /// Messages that the peer sent before its answer still arrive.
  private func close(_ frame: CloseFrame) {
    guard case .open = phase else { return }
    send(.close, frame.payload)
    phase = .closing
    start(TimeAmount(seconds: setup.limits.closeDeadline)) { $0.giveUp() }
    resume()
  }

  /// The peer did not answer our Close frame.
  private func giveUp() {
    closure = closure ?? WebSocketClosure(error(.timedOut))
    context?.close(promise: nil)
  }

  /// The peer's Close frame: answered with the same code, if ours is not out yet.
  func peerClosed(_ frame: CloseFrame) {
    if case .open = phase { send(.close, CloseFrame(code: frame.code).payload) }
    linger(WebSocketClosure(code: frame.code ?? 1005, reason: frame.reason, origin: .peer))
  }

  /// Closes because of what the peer sent.
  func fail(_ failure: ProtocolFailure) {
    if case .open = phase {
      send(.close, CloseFrame(code: failure.code, reason: failure.reason).payload)
    }
    linger(
      WebSocketClosure(code: failure.code, reason: failure.reason, origin: .ourselves))
  }

  /// Waits a moment for the server to end TCP.
  ///
  /// What still comes is read and thrown away: to close with unread bytes would reset the
  /// connection, and our Close frame could be lost with it.
  private func linger(_ closure: WebSocketClosure) {
    phase = .lingering
    self.closure = closure
    start(TimeAmount(seconds: setup.limits.lingerDeadline)) { $0.context?.close(promise: nil) }
  }
}
