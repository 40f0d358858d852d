// Asks a proxy for the way to a host (CONNECT), and leaves the pipeline when it is open.

internal import NIOCore

/// The step of a connection that goes through a proxy.
final class TunnelHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let request: String
  private var reply: TunnelReply

  /// Asks a proxy for the way to an endpoint.
  init(_ proxy: Proxy, to endpoint: Endpoint) {
    let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
    let target = "\(host):\(endpoint.port)"
    var lines = ["CONNECT \(target) HTTP/1.1", "Host: \(target)", "User-Agent: reportconv"]
    if let authorization = proxy.authorization {
      lines.append("Proxy-Authorization: \(authorization)")
    }
    request = lines.map { $0 + "\r\n" }.joined() + "\r\n"
    reply = TunnelReply(proxy: proxy.subject)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    do {
      guard case .open(let count) = try reply.receive(bytes.readableBytesView) else { return }
      bytes.moveReaderIndex(forwardBy: bytes.readableBytes - count)
      // The next step takes its place in this turn, before the bytes from behind the proxy go on.
      context.fireUserInboundEventTriggered(NegotiationDone())
      if count > 0 { context.fireChannelRead(wrapInboundOut(bytes)) }
      context.pipeline.syncOperations.removeHandler(self, promise: nil)
    } catch {
      context.fireErrorCaught(error)
    }
  }
}
