// The same measurement with the frame decoder of NIOWebSocket and NIO's own buffer sizes: what the
// client would be without a reader of its own. Only for comparison.

import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import NIOWebSocket
import ReportFeed

struct ReceiveNIO {
  let url: String
  let count: Int
  let caFile: String?

  func run() async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let dialer = Dialer(settings: NetworkSettings(caFile: caFile), group: group)
    let endpoint = try Endpoint(url)
    let loop = group.next()
    let done = loop.makePromise(of: String.self)
    let channel = try await dialer.dial(endpoint, on: loop) { [count] channel in
      try channel.pipeline.syncOperations.addHandlers([
        Opener(endpoint), ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: 64 << 20)),
        Counter(count, done),
      ])
    }.get()
    print(try await done.futureResult.get())
    try await channel.close()
  }
}

/// Sends the request, and passes on what stands behind the answer's head without looking at it.
private final class Opener: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let endpoint: Endpoint
  private var head: [UInt8] = []
  private var isOpen = false

  init(_ endpoint: Endpoint) { self.endpoint = endpoint }

  func handlerAdded(context: ChannelHandlerContext) {
    let request =
      "GET \(endpoint.target) HTTP/1.1\r\nHost: \(endpoint.authority)\r\n"
      + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
      + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOpen else { return context.fireChannelRead(data) }
    var buffer = unwrapInboundIn(data)
    while !isOpen, let byte = buffer.readInteger(as: UInt8.self) {
      head.append(byte)
      isOpen = head.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A]
    }
    if buffer.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(buffer)) }
  }
}

/// Takes the text of each frame, checked, and counts.
private final class Counter: ChannelInboundHandler {
  typealias InboundIn = WebSocketFrame

  private let done: EventLoopPromise<String>
  private var tally: Tally

  init(_ count: Int, _ done: EventLoopPromise<String>) {
    tally = Tally(count)
    self.done = done
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard String(validating: unwrapInboundIn(data).data.readableBytesView, as: UTF8.self) != nil
    else {
      return context.close(promise: nil)
    }
    if let figures = tally.add() { done.succeed(figures) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    done.fail(ChannelError.eof)
  }
}
