// Gives up a server that owes an answer and is silent.

internal import NIOCore

/// Ends a connection on which nothing comes although we asked and read.
///
/// Only the server's time counts: not what we take to send the request, nor to store what came.
final class SilenceHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer

  private let patience: TimeAmount
  private let subject: String
  private var isAsked = false
  private var isReading = false
  private var deadline: Scheduled<Void>?

  /// Makes a handler that waits for so many seconds.
  init(_ seconds: Double, subject: String) {
    patience = TimeAmount(seconds: seconds)
    self.subject = subject
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    isAsked = true
    expect(context)
    context.write(data, promise: promise)
  }

  func read(context: ChannelHandlerContext) {
    isReading = true
    expect(context)
    context.read()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    isReading = false
    stop()
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    stop()
  }

  private func expect(_ context: ChannelHandlerContext) {
    guard isAsked, isReading, deadline == nil, context.channel.isActive else { return }
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: patience) { [self] in
      context.fireErrorCaught(FeedError(.timedOut, subject))
      context.close(promise: nil)
    }
  }

  private func stop() {
    deadline?.cancel()
    deadline = nil
  }
}
