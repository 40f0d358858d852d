// The documents of a simulated sender over HTTP: whole or in parts, slowly, or not to the end.

internal import NIOCore
internal import NIOHTTP1
internal import NIOWebSocket

/// Answers what is not a WebSocket.
final class DocumentHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let hub: SimulatorHub
  /// Whether the opening handshake of a WebSocket is to be put off.
  var isBusy = false
  private var request: HTTPRequestHead?

  init(_ hub: SimulatorHub) {
    self.hub = hub
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): request = head
    case .body: break
    case .end:
      guard let head = request else { return }
      request = nil
      answer(head, context)
    }
  }

  /// A handshake that is not wanted is told as an error first, and comes as a request then.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if !(error is NIOWebSocketUpgradeError) { context.close(promise: nil) }
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let path = head.uri.prefix { $0 != "?" }
    let answer: DocumentAnswer
    if path == Simulator.path {
      answer = .handshake(isBusy: isBusy)
    } else {
      answer = DocumentAnswer(to: head, hub)
      hub.tell(.document(target: String(path), status: Int(answer.status.code)))
    }
    isBusy = false
    write(answer, to: head, context)
  }

  private func write(
    _ answer: DocumentAnswer, to request: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    var headers = answer.headers
    headers.add(name: "Content-Length", value: "\(answer.body.count)")
    let stays = request.isKeepAlive && answer.manner != .cut
    headers.add(name: "Connection", value: stays ? "keep-alive" : "close")
    let head = HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let body = request.method == .HEAD ? ByteBuffer() : ByteBuffer(bytes: answer.body)
    switch answer.manner {
    case .usual, .moved: writeWhole(body, stays: stays, context)
    case .cut: writeHalf(body, context)
    case .slow: writePiece(of: body, size: max(1, body.readableBytes / 20), stays, context)
    }
  }

  private func writeWhole(_ body: ByteBuffer, stays: Bool, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    end(stays: stays, context)
  }

  private func end(stays: Bool, _ context: ChannelHandlerContext) {
    let promise = context.eventLoop.makePromise(of: Void.self)
    if !stays {
      let channel = context.channel
      promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
  }

  private func writeHalf(_ body: ByteBuffer, _ context: ChannelHandlerContext) {
    let half = body.getSlice(at: 0, length: body.readableBytes / 2) ?? ByteBuffer()
    let channel = context.channel
    let promise = context.eventLoop.makePromise(of: Void.self)
    promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(half))), promise: promise)
  }

  private func writePiece(
    of body: ByteBuffer, size: Int, _ stays: Bool, _ context: ChannelHandlerContext
  ) {
    guard context.channel.isActive else { return }
    var rest = body
    guard let piece = rest.readSlice(length: min(size, rest.readableBytes)),
      piece.readableBytes > 0
    else { return end(stays: stays, context) }
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(piece))), promise: nil)
    let pause = TimeAmount.milliseconds(Int64(hub.settings.slowness / 20))
    hub.loop.assumeIsolated().scheduleTask(in: pause) {
      self.writePiece(of: rest, size: size, stays, context)
    }
  }
}
