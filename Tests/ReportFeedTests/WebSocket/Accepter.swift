// A server that accepts a WebSocket and sends prepared frames.

import NIOCore

@testable import ReportFeed

/// Answers the opening handshake with the right proof, sends frames in the same write, and ends the
/// connection right behind them.
final class Accepter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let frames: [UInt8]
  private var request = ""

  init(_ frames: [UInt8]) { self.frames = frames }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    request += String(buffer: unwrapInboundIn(data))
    guard request.hasSuffix("\r\n\r\n"),
      let line = request.split(separator: "\r\n").first(where: {
        $0.hasPrefix("Sec-WebSocket-Key: ")
      })
    else { return }
    request = ""
    var bytes = ByteBuffer(string: Self.answer(to: String(line.dropFirst(19))))
    bytes.writeBytes(frames)
    context.write(wrapOutboundOut(bytes), promise: nil)
    context.flush()
    context.close(mode: .output, promise: nil)
  }

  private static func answer(to key: String) -> String {
    let proof = HandshakeRequest.proof(of: key)
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      + "Sec-WebSocket-Accept: \(proof)\r\n\r\n"
  }
}
