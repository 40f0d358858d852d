// A WebSocket handler in a channel without a socket, and what it did.

import NIOConcurrencyHelpers
import NIOCore
import NIOEmbedded
import NIOWebSocket
import Testing

@testable import ReportFeed

/// Plays the server's part, and keeps what the client sends and tells.
final class HandlerProbe {
  let channel = EmbeddedChannel()
  let connection: EventLoopFuture<WebSocketConnection>
  private let log = NIOLockedValueBox<[WebSocketEvent]>([])
  /// What is done within the client's callback.
  private let reaction = NIOLockedValueBox<(@Sendable (WebSocketEvent) -> Void)?>(nil)
  private let accept: String

  init(
    limits: WebSocketLimits = WebSocketLimits(), compression: WebSocketCompression = .none
  ) throws {
    let request = HandshakeRequest(
      to: try Endpoint("ws://a.example/ws"), compression: compression)
    accept = request.expectedAccept
    let opened = channel.eventLoop.makePromise(of: WebSocketConnection.self)
    connection = opened.futureResult
    let setup = WebSocketHandler.Setup(
      request: request, limits: limits, openingDeadline: .seconds(10)
    ) { [log, reaction] event in
      log.withLockedValue { $0.append(event) }
      reaction.withLockedValue { $0 }?(event)
    }
    channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
    try channel.pipeline.syncOperations.addHandler(WebSocketHandler(setup, opened: opened))
  }

  /// A channel holds its handlers, and they the channel, until it is closed.
  deinit { _ = try? channel.finish(acceptAlreadyClosed: true) }

  /// The answer that opens the connection.
  func answer(_ extensions: String? = nil) -> [UInt8] {
    let lines = [
      "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
      "Sec-WebSocket-Accept: \(accept)",
    ]
    let more = extensions.map { ["Sec-WebSocket-Extensions: \($0)"] } ?? []
    return Array(((lines + more).joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// Opens the connection; frames may come in the same read.
  func open(_ frames: [UInt8] = [], extensions: String? = nil) throws -> WebSocketConnection {
    _ = try sentBytes()
    try receive(answer(extensions) + frames)
    return try connection.wait()
  }

  func receive(_ bytes: [UInt8]) throws { try channel.writeInbound(ByteBuffer(bytes: bytes)) }

  func react(_ body: @escaping @Sendable (WebSocketEvent) -> Void) {
    reaction.withLockedValue { $0 = body }
  }

  /// What the client told so far, without the signs of life.
  var events: [WebSocketEvent] {
    allEvents.filter { event in
      if case .activity = event { false } else { true }
    }
  }

  /// What the client told so far.
  var allEvents: [WebSocketEvent] { log.withLockedValue { $0 } }
  var closures: [WebSocketClosure] {
    allEvents.compactMap { event in
      if case .closed(let closure) = event { closure } else { nil }
    }
  }

  /// The bytes that the client sent since.
  func sentBytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let buffer = try channel.readOutbound(as: ByteBuffer.self) {
      bytes += buffer.readableBytesView
    }
    return bytes
  }

  /// The frames that the client sent since, unmasked; each must be masked.
  func sentFrames() throws -> [WebSocketFrame] {
    let frames = try readByNIO(ByteBuffer(bytes: try sentBytes()))
    #expect(frames.allSatisfy { $0.maskKey != nil })
    return frames
  }

  /// The codes of the Close frames that the client sent since; 0 for an empty one.
  func sentCloseCodes() throws -> [UInt16] {
    try sentFrames().filter { $0.opcode == .connectionClose }.map { frame in
      var payload = frame.unmaskedData
      return payload.readInteger() ?? 0
    }
  }
}

extension WebSocketEvent {
  static func text(_ text: String) -> WebSocketEvent { .text(Array(text.utf8)) }
}
