// TLS in a channel: the bytes of the network on one side of the handler, the application's on the
// other. This file holds what comes in; what goes out stands in TLSHandler+Writing.swift.

package import Cryptography
package import NIOCore

/// What a handler fires when its negotiation is through, before it passes on what came behind.
package struct NegotiationDone: Sendable {}

/// One side of a TLS connection.
///
/// - Fires `NegotiationDone` when the handshake is complete. What was written before is sent then.
/// - Fires a `FeedError` where the handshake or the protocol fails, and closes.
/// - Fires `FeedError.Code.truncated` where the connection ends without the other side's
///   `close_notify` (RFC 8446, 6.1); a clean end comes without an error.
/// - After `close_notify` it closes the channel; where the channel allows half-closure it fires
///   `ChannelEvent.inputClosed` instead.
package final class TLSHandler: ChannelDuplexHandler {
  package typealias InboundIn = ByteBuffer
  package typealias InboundOut = ByteBuffer
  package typealias OutboundIn = ByteBuffer
  package typealias OutboundOut = ByteBuffer

  /// How far the connection has come.
  enum State {
    case idle
    case handshaking
    case open
    /// The application wants no more, or the protocol failed.
    case closing
    case closed
  }

  var session: TLSSession
  /// Who is on the other side, for messages.
  let subject: String
  var state = State.idle
  /// The application's writes; marked up to the last flush.
  var pending = MarkedCircularBuffer<Write>(initialCapacity: 4)
  /// Whether our `close_notify` was sent while the other side may still send.
  var isOutputClosed = false
  /// Ends a close whose last bytes the other side does not take.
  var closeTimer: Scheduled<Void>?
  /// Whether the application asked to read and got nothing since.
  private var isReadWanted = false
  /// Whether an error was passed on, so that the end of the connection needs no second one.
  private var isErrorTold = false

  init(_ session: consuming TLSSession, subject: String) {
    self.session = session
    self.subject = subject
  }

  /// Makes the server's side of a connection.
  package convenience init(server context: TLSServerContext) throws {
    self.init(try context.session(), subject: "the client")
  }

  /// Makes the client's side of a connection to a host, which the certificate must name.
  package convenience init(client context: TLSClientContext, host: String) throws {
    do {
      self.init(try context.session(host: host), subject: host)
    } catch {
      throw FeedError(error)
    }
  }
}

extension TLSHandler {
  package func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  package func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard case .idle = state else { return }
    state = .handshaking
    negotiate(context)
    context.flush()
  }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    var plain = context.channel.allocator.buffer(capacity: capacity(for: bytes.readableBytes))
    while isReading, bytes.readableBytes > 0,
      let part = bytes.readSlice(length: min(bytes.readableBytes, TLSSession.inputSize))
    {
      session.receive(part.readableBytesSpan)
      if case .handshaking = state { negotiate(context) }
      if case .open = state { decrypt(into: &plain, context) }
    }
    deliver(plain, context)
    if case .open = state, session.isEnded { end(context) }
  }

  package func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
    // A part of a record is nothing to the application, which therefore does not ask for the rest.
    if isReadWanted { context.read() }
    context.fireChannelReadComplete()
  }

  package func read(context: ChannelHandlerContext) {
    isReadWanted = true
    context.read()
  }

  private var isReading: Bool {
    switch state {
    case .handshaking, .open: true
    case .idle, .closing, .closed: false
    }
  }

  /// Room for what the bytes hold, and for the begun record before them.
  private func capacity(for count: Int) -> Int { count + (count < 2_048 ? 0 : 16_384) }

  private func negotiate(_ context: ChannelHandlerContext) {
    do {
      let isComplete = try session.handshake()
      sendOutput(context)
      guard isComplete else { return }
      state = .open
      encrypt(context)
      context.fireUserInboundEventTriggered(NegotiationDone())
    } catch {
      fail(error, context)
    }
  }

  private func decrypt(into plain: inout ByteBuffer, _ context: ChannelHandlerContext) {
    do {
      var reading = TLSSession.Reading.bytes
      while reading == .bytes {
        try plain.writeWithOutputRawSpan(minimumWritableBytes: 512) { span throws(TLSError) in
          reading = try session.read(into: &span)
        }
      }
      // A key update may ask for an answer.
      sendOutput(context)
    } catch {
      deliver(plain, context)
      plain.clear()
      fail(error, context)
    }
  }

  private func deliver(_ plain: ByteBuffer, _ context: ChannelHandlerContext) {
    guard plain.readableBytes > 0, case .open = state else { return }
    isReadWanted = false
    context.fireChannelRead(wrapInboundOut(plain))
  }

  /// The other side sends nothing more.
  private func end(_ context: ChannelHandlerContext) {
    if !isOutputClosed, allowsHalfClosure(context) {
      context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    } else {
      close(context: context, mode: .all, promise: nil)
    }
  }

  private func allowsHalfClosure(_ context: ChannelHandlerContext) -> Bool {
    (try? context.channel.syncOptions?.getOption(.allowRemoteHalfClosure)) ?? false
  }

  /// Sends what the session wants to say of the failure, tells the application, and closes.
  func fail(_ error: TLSError, _ context: ChannelHandlerContext) {
    state = .closing
    sendOutput(context)
    context.flush()
    isErrorTold = true
    context.fireErrorCaught(FeedError(error))
    failPending(FeedError(error))
    context.close(promise: nil)
  }
}

extension TLSHandler {
  package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .some(.inputClosed) = event as? ChannelEvent {
      // After `close_notify` the application knows already.
      if session.isEnded { return }
      tellEnd(context)
    }
    context.fireUserInboundEventTriggered(event)
  }

  package func errorCaught(context: ChannelHandlerContext, error: any Error) {
    isErrorTold = true
    context.fireErrorCaught(FeedError(connecting: error, to: subject))
  }

  package func channelInactive(context: ChannelHandlerContext) {
    tellEnd(context)
    state = .closed
    closeTimer?.cancel()
    failPending(ChannelError.ioOnClosedChannel)
    context.fireChannelInactive()
  }

  package func handlerRemoved(context: ChannelHandlerContext) {
    closeTimer?.cancel()
    failPending(ChannelError.ioOnClosedChannel)
  }

  /// Tells an end of the network's stream that TLS did not announce.
  private func tellEnd(_ context: ChannelHandlerContext) {
    guard !isErrorTold else { return }
    switch state {
    case .idle, .closing, .closed: return
    case .open where session.isEnded: return
    case .open: context.fireErrorCaught(FeedError(.truncated, subject))
    case .handshaking:
      let words = "\(subject) closed the connection during the TLS handshake"
      context.fireErrorCaught(FeedError(.tlsFailed, subject, detail: words))
    }
    isErrorTold = true
  }
}
