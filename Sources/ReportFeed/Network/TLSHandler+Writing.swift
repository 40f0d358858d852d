// TLS in a channel: what goes out.

internal import Cryptography
package import NIOCore

extension TLSHandler {
  /// What the application wrote.
  struct Write {
    var bytes: ByteBuffer
    var promise: EventLoopPromise<Void>?
  }

  /// How long the other side may take to accept the last bytes of a connection that is closed.
  private static let closeDeadline = TimeAmount.seconds(5)

  package func write(
    context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
  ) {
    switch state {
    case .closing, .closed:
      promise?.fail(ChannelError.ioOnClosedChannel)
    case .idle, .handshaking, .open:
      if isOutputClosed {
        promise?.fail(ChannelError.outputClosed)
      } else {
        pending.append(Write(bytes: unwrapOutboundIn(data), promise: promise))
      }
    }
  }

  package func flush(context: ChannelHandlerContext) {
    pending.mark()
    if case .open = state { encrypt(context) }
    context.flush()
  }

  package func close(
    context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?
  ) {
    switch mode {
    case .input: context.close(mode: .input, promise: promise)
    case .output: closeOutput(context, promise)
    case .all: closeAll(context, promise)
    }
  }

  /// Encrypts what was flushed, and passes it on in pieces of about a record.
  func encrypt(_ context: ChannelHandlerContext) {
    var done: [EventLoopPromise<Void>] = []
    do {
      while pending.hasMark, var write = pending.first {
        while write.bytes.readableBytes > 0 {
          let count = try session.write(write.bytes.readableBytesSpan)
          write.bytes.moveReaderIndex(forwardBy: count)
          if write.bytes.readableBytes > 0 { sendOutput(context) }
        }
        _ = pending.removeFirst()
        if let promise = write.promise { done.append(promise) }
        if session.outputCount >= TLSSession.inputSize {
          sendOutput(context, promises: done)
          done = []
        }
      }
      sendOutput(context, promises: done)
    } catch {
      for promise in done { promise.fail(FeedError(error)) }
      fail(error, context)
    }
  }

  /// Passes on what the session has for the network; the promises are kept when it was sent.
  func sendOutput(_ context: ChannelHandlerContext, promises: [EventLoopPromise<Void>] = []) {
    let count = session.outputCount
    guard count > 0 || !promises.isEmpty else { return }
    var bytes = context.channel.allocator.buffer(capacity: count)
    bytes.writeWithOutputRawSpan(minimumWritableBytes: count) { session.takeOutput(into: &$0) }
    context.write(wrapOutboundOut(bytes), promise: Self.joined(promises, context.eventLoop))
  }

  /// One promise in place of several.
  private static func joined(
    _ promises: [EventLoopPromise<Void>], _ loop: any EventLoop
  ) -> EventLoopPromise<Void>? {
    guard let first = promises.first else { return nil }
    for promise in promises.dropFirst() { first.futureResult.cascade(to: promise) }
    return first
  }

  func failPending(_ error: any Error) {
    while let write = pending.popFirst() { write.promise?.fail(error) }
  }

  private func closeOutput(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
    guard case .open = state, !isOutputClosed else {
      promise?.fail(ChannelError.outputClosed)
      return
    }
    isOutputClosed = true
    failPending(ChannelError.outputClosed)
    session.shutdown()
    sendLast(context) { context.close(mode: .output, promise: promise) }
  }

  private func closeAll(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
    guard case .open = state else { return closeNow(context, promise) }
    state = .closing
    failPending(ChannelError.ioOnClosedChannel)
    if !isOutputClosed { session.shutdown() }
    sendLast(context) { context.close(promise: promise) }
  }

  /// Closes where no announcement can be sent, or is on its way already.
  private func closeNow(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
    if closeTimer != nil {
      context.channel.closeFuture.cascade(to: promise)
      return
    }
    state = .closing
    failPending(ChannelError.ioOnClosedChannel)
    context.close(promise: promise)
  }

  /// Sends `close_notify` behind all that was flushed before, and goes on when it was sent: closing
  /// at once would throw away what the network has not taken yet.
  private func sendLast(_ context: ChannelHandlerContext, then close: @escaping () -> Void) {
    let loop = context.eventLoop
    let sent = loop.makePromise(of: Void.self)
    var isSent = false
    let finish = {
      guard !isSent else { return }
      isSent = true
      self.closeTimer?.cancel()
      self.closeTimer = nil
      close()
    }
    sent.futureResult.assumeIsolated().whenComplete { _ in finish() }
    sendOutput(context, promises: [sent])
    context.flush()
    guard !isSent else { return }
    closeTimer = loop.assumeIsolated().scheduleTask(in: Self.closeDeadline, finish)
  }
}
