// A server on a free port of this machine, for tests of what needs a socket.

import NIOCore
import NIOPosix

@testable import ReportFeed

/// Accepts connections and gives each the handlers that a test asks for.
struct LoopbackServer: Sendable {
  let channel: any Channel
  /// The port that was free.
  let port: Int

  /// Listens on 127.0.0.1.
  static func start(
    _ initialize: @escaping @Sendable (any Channel) throws -> Void
  ) async throws -> LoopbackServer {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try initialize(channel) }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return LoopbackServer(channel: channel, port: channel.localAddress?.port ?? 0)
  }

  /// Runs a body, and stops the server after it.
  func run<Result: Sendable>(_ body: (LoopbackServer) async throws -> Result) async throws -> Result
  {
    do {
      let result = try await body(self)
      try await channel.close()
      return result
    } catch {
      try? await channel.close()
      throw error
    }
  }
}

/// Sends a text when the connection stands, and closes if told to.
final class Greeter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let text: String
  let closes: Bool

  init(_ text: String, closes: Bool) {
    self.text = text
    self.closes = closes
  }

  func channelActive(context: ChannelHandlerContext) {
    let sent = context.eventLoop.makePromise(of: Void.self)
    if closes {
      sent.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: sent)
  }
}

/// Sends back what comes.
final class Echo: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    context.writeAndFlush(data, promise: nil)
  }
}

/// What a connection gave until it ended.
struct Received: Sendable, Equatable {
  var text: String
  /// The code of the error that came before the end.
  var error: FeedError.Code?
}

/// Gathers all that comes, and keeps a promise with it at the end.
final class Gatherer: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let promise: EventLoopPromise<Received>
  private let enough: Int
  private var received = Received(text: "", error: nil)

  /// Gathers until the end of the connection, or until a number of bytes is there.
  init(_ promise: EventLoopPromise<Received>, enough: Int = .max) {
    self.promise = promise
    self.enough = enough
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received.text += String(buffer: unwrapInboundIn(data))
    if received.text.utf8.count >= enough { promise.succeed(received) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    received.error = received.error ?? (error as? FeedError)?.code
  }

  func handlerRemoved(context: ChannelHandlerContext) { promise.succeed(received) }
}
