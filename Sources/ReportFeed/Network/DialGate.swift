// The last handler of a connection that is being made: it lets the stages pass one after the other,
// each under its deadline, and then makes room for the application's handlers.

internal import NIOCore

/// One step between the TCP connection and the application: a handler that fires
/// `NegotiationDone` as soon as it is through, before it passes on what came behind.
struct DialStage: Sendable {
  /// Who is to blame when it takes too long.
  let subject: String
  /// Makes the handler.
  let makeHandler: @Sendable () throws -> any ChannelHandler
}

/// Waits at the end of the pipeline until the way is ready.
final class DialGate: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer

  /// What is to be done once the connection stands.
  struct Passage: Sendable {
    /// Who is being called: the host with its port.
    var subject: String
    /// Which address the connection may have been made to; where it may not, the error.
    var refusal: @Sendable (IPAddress) -> FeedError?
    /// The steps that are still to come.
    var stages: ArraySlice<DialStage>
    /// How long each step may take.
    var deadline: TimeAmount
    /// Adds the application's handlers.
    var install: @Sendable (any Channel) throws -> Void
    /// Kept when they are in place, or when the way ends before.
    var promise: EventLoopPromise<any Channel>
    /// Whether a connection to one of the host's addresses has taken the passage: a second that
    /// stands a moment later must not go the same way.
    var isTaken: NIOLoopBoundBox<Bool>
  }

  private let offered: Passage
  /// Who is to blame for what fails now.
  private var current: String
  /// The passage while it is ours and not at its end.
  private var passage: Passage?
  private var timer: Scheduled<Void>?
  private var context: ChannelHandlerContext?

  /// Makes a gate that opens when the connection stands: not later, because a server that speaks
  /// first and closes is done before anyone else hears of the connection.
  init(_ passage: Passage) {
    offered = passage
    current = passage.subject
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    fail(FeedError(.closed, current))
    self.context = nil
  }

  func channelActive(context: ChannelHandlerContext) {
    guard !offered.isTaken.value else { return context.close(promise: nil) }
    offered.isTaken.value = true
    passage = offered
    if let address = IPAddress(context.channel.remoteAddress?.ipAddress ?? ""),
      let refusal = offered.refusal(address)
    {
      return fail(refusal)
    }
    advance(context)
  }

  private func advance(_ context: ChannelHandlerContext) {
    timer?.cancel()
    guard let stage = passage?.stages.popFirst() else { return finish(context) }
    current = stage.subject
    timer = context.eventLoop.assumeIsolated().scheduleTask(in: offered.deadline) {
      self.fail(FeedError(.timedOut, stage.subject))
    }
    do {
      let handler = try stage.makeHandler()
      try context.pipeline.syncOperations.addHandler(handler, position: .before(self))
    } catch {
      fail(error)
    }
  }

  /// Puts the application in place of the gate, in one turn: what the last stage passes on next
  /// already finds it.
  private func finish(_ context: ChannelHandlerContext) {
    guard let passage else { return }
    do {
      try passage.install(context.channel)
    } catch {
      return fail(error)
    }
    self.passage = nil
    context.pipeline.syncOperations.removeHandler(self, promise: nil)
    passage.promise.succeed(context.channel)
  }

  private func fail(_ error: any Error) {
    timer?.cancel()
    guard let passage else { return }
    self.passage = nil
    passage.promise.fail(error)
    context?.close(promise: nil)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is NegotiationDone {
      advance(context)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(FeedError(connecting: error, to: current))
  }

  func channelInactive(context: ChannelHandlerContext) {
    fail(FeedError(.closed, current))
    context.fireChannelInactive()
  }
}
