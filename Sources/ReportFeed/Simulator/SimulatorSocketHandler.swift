// A WebSocket of a simulated sender: frames in and out, and the timers of one connection.

internal import NIOCore
internal import NIOWebSocket

/// The server's side of one WebSocket.
final class SimulatorSocketHandler: ChannelInboundHandler {
  typealias InboundIn = WebSocketFrame
  typealias OutboundOut = WebSocketFrame

  let hub: SimulatorHub
  private(set) var number = 0
  private var rules: SimulatorProtocol
  private var context: ChannelHandlerContext?
  /// The code of the close frame that came or went first.
  private var code: Int?
  private var isClosing = false
  /// Whether nothing is answered any more.
  private var isSilent = false
  private var timers: [Int: Scheduled<Void>] = [:]
  private var lastTimer = 0

  init(_ hub: SimulatorHub) {
    self.hub = hub
    rules = SimulatorProtocol(keys: hub.settings.keys)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    number = hub.add(self)
    after(hub.settings.keyLimit) { handler in
      if let reply = handler.rules.timeOut { handler.perform(reply) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  /// The receiver broke the connection or the protocol; the channel's end follows.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if !(error is NIOWebSocketError) { context.close(promise: nil) }
  }

  private func end() {
    context = nil
    for timer in timers.values { timer.cancel() }
    timers = [:]
    hub.remove(number, code: code)
  }

  /// Does something after some milliseconds, unless the connection is over by then.
  func after(_ milliseconds: Int, _ action: @escaping (SimulatorSocketHandler) -> Void) {
    lastTimer += 1
    let timer = lastTimer
    let delay = TimeAmount.milliseconds(Int64(milliseconds))
    timers[timer] = hub.loop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
      guard let self else { return }
      timers[timer] = nil
      if !isSilent { action(self) }
    }
  }
}

// MARK: - Frames that come

extension SimulatorSocketHandler {
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isSilent else { return }
    let frame = unwrapInboundIn(data)
    switch frame.opcode {
    case .text: perform(rules.take(Array(frame.unmaskedData.readableBytesView)))
    case .ping: write(.pong, frame.unmaskedData)
    case .connectionClose: closed(frame.unmaskedData)
    case .binary: close(code: 1_003, reason: "only text is understood here")
    case .pong, .continuation: break
    default: break
    }
  }

  private func perform(_ reply: SimulatorProtocol.Reply) {
    guard !isClosing else { return }
    switch reply {
    case .accept(let key): hub.accept(key, self)
    case .pong:
      hub.tell(.ping(number))
      send("pong")
    case .send(let text): send(text)
    case .close(let code, let reason): close(code: code, reason: reason)
    }
  }

  /// The receiver's close frame: it is answered, unless it answers ours.
  private func closed(_ data: ByteBuffer) {
    var data = data
    if !isClosing {
      code = data.readInteger(as: UInt16.self).map(Int.init)
      close(code: code ?? 1_000, reason: "")
    }
    context?.close(promise: nil)
  }
}

// MARK: - Frames that go

extension SimulatorSocketHandler {
  /// Sends a text message.
  func send(_ text: String) { send(Array(text.utf8), inFragments: false) }

  /// Sends a text message, and goes on when the operating system has it.
  func send(
    _ message: [UInt8], inFragments: Bool, then next: ((SimulatorSocketHandler) -> Void)? = nil
  ) {
    guard !isClosing, !isSilent, let context else { return }
    let bytes = ByteBuffer(bytes: message)
    let promise = context.eventLoop.makePromise(of: Void.self)
    promise.futureResult.assumeIsolated().whenSuccess { [weak self] in
      if let self { next?(self) }
    }
    if inFragments {
      sendFragments(bytes, promise)
    } else {
      write(.text, bytes, promise: promise)
    }
  }

  /// Small frames with pings between them, which may stand inside a message (RFC 6455, 5.4).
  private func sendFragments(_ message: ByteBuffer, _ promise: EventLoopPromise<Void>) {
    var rest = message
    var opcode = WebSocketOpcode.text
    while rest.readableBytes > 1_000, let part = rest.readSlice(length: 1_000) {
      write(opcode, part, isLast: false)
      write(.ping, ByteBuffer())
      opcode = .continuation
    }
    write(opcode, rest, promise: promise)
  }

  /// Sends a report whose text is as long as wanted; the memory is that of one piece.
  func sendOversized(_ size: Int) {
    guard !isClosing else { return }
    write(
      .text, ByteBuffer(string: "{\"type\":\"report_ready\",\"plaintext_report\":\""),
      isLast: false)
    let piece = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<(size / piece.readableBytes) { write(.continuation, piece, isLast: false) }
    let rest = ByteBuffer(repeating: UInt8(ascii: "x"), count: size % piece.readableBytes)
    write(.continuation, rest, isLast: false)
    write(.continuation, ByteBuffer(string: "\"}"))
  }

  /// Sends the first half of a frame and breaks the connection.
  func sendHalf(_ message: [UInt8]) {
    guard let context, !isClosing,
      let encoder = try? context.pipeline.syncOperations.context(
        handlerType: WebSocketFrameEncoder.self)
    else { return }
    isClosing = true
    var bytes = ByteBuffer(bytes: [0x81, 127])
    bytes.writeInteger(UInt64(message.count))
    bytes.writeBytes(message.prefix(message.count / 2))
    // Past the encoder, which makes whole frames only.
    encoder.writeAndFlush(NIOAny(bytes), promise: nil)
    context.close(promise: nil)
  }

  /// Sends a close frame, and ends the connection when it is answered or the time is over.
  func close(code: Int, reason: String) {
    guard !isClosing, !isSilent else { return }
    isClosing = true
    self.code = self.code ?? code
    var data = ByteBuffer()
    data.writeInteger(UInt16(clamping: code))
    data.writeString(reason)
    write(.connectionClose, data)
    after(hub.settings.closeLimit) { $0.context?.close(promise: nil) }
  }

  /// Answers nothing any more, as when the network has lost the connection.
  func fallSilent() { isSilent = true }

  private func write(
    _ opcode: WebSocketOpcode, _ data: ByteBuffer, isLast: Bool = true,
    promise: EventLoopPromise<Void>? = nil
  ) {
    guard let context else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    let frame = WebSocketFrame(fin: isLast, opcode: opcode, data: data)
    context.writeAndFlush(wrapOutboundOut(frame), promise: promise)
  }
}
