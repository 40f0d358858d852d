// Frames as a reader of others sees them.

import NIOCore
import NIOEmbedded
import NIOWebSocket

/// The frames of bytes, as SwiftNIO's decoder reads them.
func readByNIO(_ bytes: ByteBuffer) throws -> [WebSocketFrame] {
  let channel = EmbeddedChannel(
    handler: ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: 1 << 24)))
  defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
  try channel.writeInbound(bytes)
  var frames: [WebSocketFrame] = []
  while let frame = try channel.readInbound(as: WebSocketFrame.self) { frames.append(frame) }
  return frames
}
