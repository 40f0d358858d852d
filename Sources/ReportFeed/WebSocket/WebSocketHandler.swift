// A WebSocket connection at the end of its channel's pipeline: bytes in, events out. What the bytes
// mean is decided in values without a socket; this is where they meet the channel and its timers.

internal import Cryptography
internal import NIOCore

/// The handler of a connection, from the request of the opening handshake to the end of TCP.
///
/// It takes NIO's client upgrade's place, which removes one handler and adds another behind the
/// answer: what comes in the same read, or the end of the stream, can overtake that and is lost.
final class WebSocketHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = Never
  typealias OutboundOut = ByteBuffer

  /// What a connection has reached.
  enum Phase {
    /// The answer to the opening handshake is arriving.
    case opening(HandshakeResponse)
    /// Messages go both ways.
    case open
    /// Our Close frame is out; the peer's is awaited, and messages may still come before it.
    case closing
    /// Nothing is read any more; the end of TCP is awaited.
    case lingering
    /// The end was told.
    case ended
  }

  /// What a connection is made with.
  struct Setup: Sendable {
    var request: HandshakeRequest
    var limits: WebSocketLimits
    /// How long the answer to the opening handshake may take.
    var openingDeadline: TimeAmount
    var receive: @Sendable (WebSocketEvent) -> Void
  }

  let setup: Setup
  private let opened: EventLoopPromise<WebSocketConnection>
  var phase: Phase
  var context: ChannelHandlerContext?
  private var reader: MessageReader
  private var deflater: Deflater?
  private var timer: Scheduled<Void>?
  /// How it ends, as soon as that is known.
  var closure: WebSocketClosure?

  /// What was read while reading was paused.
  private var held: ByteBuffer?
  private var isPaused = false
  private var isReading = false
  private var wantsRead = false
  private var isAtEnd = false
  /// The last ping that could not be answered yet.
  private var unanswered: [UInt8]?

  /// Makes a handler; the promise is kept when the opening handshake is over.
  init(_ setup: Setup, opened: EventLoopPromise<WebSocketConnection>) {
    self.setup = setup
    self.opened = opened
    phase = .opening(HandshakeResponse(to: setup.request, limit: setup.limits.headBytes))
    reader = MessageReader(limits: setup.limits)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    do {
      let request = try setup.request.bytes()
      start(setup.openingDeadline) { $0.failOpening($0.error(.timedOut)) }
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: request)), promise: nil)
    } catch {
      failOpening(error)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    readToEnd()
    self.context = nil
  }

  // MARK: - Reading

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    hold(unwrapInboundIn(data))
    drain()
  }

  private func hold(_ buffer: ByteBuffer) {
    guard var before = held else {
      held = buffer
      return
    }
    held = nil
    before.writeImmutableBuffer(buffer)
    held = before
  }

  /// Reads what came, unless that is being done already or reading is paused.
  private func drain() {
    guard !isReading else { return }
    isReading = true
    while !isPaused, let buffer = held {
      held = nil
      var offset = 0
      if case .opening = phase { open(buffer, from: &offset) }
      if offset < buffer.readableBytes { read(buffer, from: &offset) }
    }
    isReading = false
    if isAtEnd, held == nil { finish() }
  }

  private func open(_ buffer: ByteBuffer, from offset: inout Int) {
    guard case .opening(var response) = phase else { return }
    do {
      let agreement = try response.next(buffer.readableBytesSpan, from: &offset)
      phase = .opening(response)
      if let agreement { open(agreement) }
    } catch {
      failOpening(error)
    }
  }

  private func open(_ agreement: HandshakeResponse.Agreement) {
    timer?.cancel()
    if let deflate = agreement.deflate {
      reader = MessageReader(limits: setup.limits, deflate: deflate)
      deflater = Deflater(
        windowBits: deflate.clientWindowBits, keepsContext: deflate.clientKeepsContext)
    }
    phase = .open
    if let context { opened.succeed(WebSocketConnection(context.channel)) }
  }

  private func read(_ buffer: ByteBuffer, from offset: inout Int) {
    while takesMessages, !isPaused {
      guard let item = reader.next(buffer.readableBytesSpan, from: &offset) else { break }
      perform(item)
    }
    if isPaused { putBack(buffer, from: offset) }
    if takesMessages {
      setup.receive(.activity(inMessage: held != nil || reader.isInMessage))
    }
  }

  /// Keeps the rest of what is being read, before what may have come meanwhile.
  private func putBack(_ buffer: ByteBuffer, from offset: Int) {
    let later = held
    var rest = buffer
    rest.moveReaderIndex(forwardBy: offset)
    held = rest.readableBytes > 0 ? rest : nil
    if let later { hold(later) }
  }

  private var takesMessages: Bool {
    switch phase {
    case .open, .closing: true
    case .opening, .lingering, .ended: false
    }
  }

  private func perform(_ item: MessageReader.Item) {
    switch item {
    case .text(let bytes): setup.receive(.text(bytes))
    case .binary(let bytes): setup.receive(.binary(bytes))
    case .pong(let payload): setup.receive(.pong(payload))
    case .ping(let payload): answer(payload)
    case .close(let frame): peerClosed(frame)
    case .failure(let failure): fail(failure)
    }
  }

  /// Reads no further; but once we said goodbye, the peer's answer has to be read.
  func pause() {
    if case .open = phase, !isAtEnd { isPaused = true }
  }

  func resume() {
    isPaused = false
    drain()
    if wantsRead, !isPaused {
      wantsRead = false
      context?.read()
    }
  }

  func read(context: ChannelHandlerContext) {
    if isPaused { wantsRead = true } else { context.read() }
  }

  // MARK: - Writing

  func send(
    _ opcode: Opcode, _ payload: [UInt8], promise: EventLoopPromise<Void>? = nil
  ) {
    guard let context else {
      promise?.fail(error(.closed))
      return
    }
    let deflated = compresses(opcode, payload.count) ? deflater?.deflate(payload) : nil
    let payload = deflated ?? payload
    var buffer = context.channel.allocator.buffer(capacity: payload.count + 14)
    FrameWriter.append(
      opcode, isCompressed: deflated != nil, payload: payload, mask: SecureRandom.bytes(4),
      to: &buffer)
    context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
  }

  private func compresses(_ opcode: Opcode, _ count: Int) -> Bool {
    !opcode.isControl && count >= setup.limits.compressedFrom
  }

  /// Answers a ping at once.
  ///
  /// Where the peer does not take what we send, only its last ping is answered (RFC 6455, 5.5.3),
  /// so that pings cannot pile up here.
  private func answer(_ payload: [UInt8]) {
    guard case .open = phase, let context else { return }
    if context.channel.isWritable { send(.pong, payload) } else { unanswered = payload }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, let payload = unanswered {
      unanswered = nil
      answer(payload)
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: - The end

  func channelInactive(context: ChannelHandlerContext) {
    readToEnd()
    context.fireChannelInactive()
  }

  /// Tells what was read and is still held, and then the end.
  ///
  /// No pause can outlast this: the handler is removed next, and what it held would be lost with it.
  private func readToEnd() {
    isAtEnd = true
    isPaused = false
    drain()
    if !isReading { finish() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    let failure = FeedError(connecting: error, to: setup.request.endpoint.authority)
    closure = closure ?? WebSocketClosure(failure)
    context.close(promise: nil)
  }

  /// Runs something after a while, in place of what the timer would have done.
  func start(_ delay: TimeAmount, _ body: @escaping (WebSocketHandler) -> Void) {
    timer?.cancel()
    timer = context?.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
      if let self { body(self) }
    }
  }

  private func failOpening(_ error: FeedError) {
    guard case .opening = phase else { return }
    end()
    opened.fail(error)
    context?.close(promise: nil)
  }

  /// Tells the end, once.
  private func finish() {
    let closure = closure ?? WebSocketClosure(error(.closed))
    switch phase {
    case .opening:
      end()
      opened.fail(closure.error ?? error(.closed))
    case .open, .closing, .lingering:
      end()
      setup.receive(.closed(closure))
    case .ended: break
    }
  }

  private func end() {
    phase = .ended
    timer?.cancel()
    held = nil
    isPaused = false
  }

  func error(_ code: FeedError.Code) -> FeedError {
    FeedError(code, setup.request.endpoint.authority)
  }
}
