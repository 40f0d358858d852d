import TestSupport
import Testing

@testable import ReportFeed

@Suite struct MessageReaderTests {
  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let conversation: [UInt8] =
    ServerFrame.text("Größe 7 mm") + ServerFrame.text("", isFinal: false)
    + ServerFrame.more("5‑7 ", isFinal: false) + ServerFrame.ping("are you there")
    + ServerFrame.more("", isFinal: false) + ServerFrame.more("mm")
    + ServerFrame.bytes(2, [0, 255])
    + ServerFrame.bytes(10) + ServerFrame.text("") + ServerFrame.bytes(1, utf8("é") + [0x41])
    + ServerFrame.text(String(repeating: "x", count: 70_000)) + ServerFrame.close(1000, "fin")
    + ServerFrame.text("after the end")

  @Test(arguments: [1, 2, 3, 7, 100, 4096, .max])
  func `a stream cut anywhere gives what the whole gives`(piece: Int) {
    #expect(
      MessageReader.items(Self.conversation, piece: piece) == [
        .text(Self.utf8("Größe 7 mm")), .ping(Self.utf8("are you there")),
        .text(Self.utf8("5‑7 mm")), .binary([0, 255]), .pong([]), .text([]),
        .text(Self.utf8("éA")), .text(Self.utf8(String(repeating: "x", count: 70_000))),
        .close(CloseFrame(code: 1000, reason: "fin")),
      ])
  }

  @Test func `a character may be cut by a fragment`() {
    let bytes =
      ServerFrame.bytes(1, [0xE2, 0x82], isFinal: false) + ServerFrame.ping("x")
      + ServerFrame.bytes(0, [0xAC])
    #expect(MessageReader.items(bytes) == [.ping([0x78]), .text(Self.utf8("€"))])
  }

  @Test func `bad text fails before its frame is whole`() {
    let bytes = Array(ServerFrame.bytes(1, Self.utf8("ab") + [0xFF] + Self.utf8("cd")).prefix(5))
    #expect(MessageReader.items(bytes) == [.failure(.text)])
  }

  @Test func `text that ends within a character fails`() {
    #expect(MessageReader.items(ServerFrame.bytes(1, [0x61, 0xC3])) == [.failure(.text)])
  }

  @Test func `binary messages may hold anything`() {
    #expect(MessageReader.items(ServerFrame.bytes(2, [0xFF, 0xC3])) == [.binary([0xFF, 0xC3])])
  }

  @Test func `frames out of order fail`() {
    #expect(MessageReader.items(ServerFrame.more("x")) == [.failure(.strayContinuation)])
    #expect(
      MessageReader.items(ServerFrame.text("a", isFinal: false) + ServerFrame.text("b"))
        == [.failure(.interruptedMessage)])
    #expect(
      MessageReader.items(ServerFrame.text("a") + ServerFrame.more("b"))
        == [.text([0x61]), .failure(.strayContinuation)])
  }

  @Test func `a message over the limit fails when its length is announced`() {
    let limits = WebSocketLimits(messageBytes: 1000)
    let head = [0x81] + ServerFrame.length(1001)
    #expect(MessageReader.items(head, limits: limits) == [.failure(.tooLarge(1000))])
    let whole = ServerFrame.text(String(repeating: "x", count: 1000))
    #expect(MessageReader.items(whole, limits: limits).count == 1)
    let parts =
      ServerFrame.text(String(repeating: "x", count: 900), isFinal: false)
      + [0x80] + ServerFrame.length(101)
    #expect(MessageReader.items(parts, limits: limits) == [.failure(.tooLarge(1000))])
  }

  @Test func `an absurd length fails too`() {
    let head: [UInt8] = [0x82, 127, 0x7F] + [UInt8](repeating: 0xFF, count: 7)
    #expect(MessageReader.items(head) == [.failure(.tooLarge(64 << 20))])
    let limits = WebSocketLimits(messageBytes: .max)
    let deflate = DeflateAgreement()
    let more = ServerFrame.compressed([1], isFinal: false) + [0x00] + head.dropFirst()
    #expect(
      MessageReader.items(more, limits: limits, deflate: deflate) == [.failure(.tooLarge(.max))])
  }

  @Test func `a message of too many frames fails`() {
    let limits = WebSocketLimits(messageFrames: 3)
    let bytes = ServerFrame.text("", isFinal: false)
    let more = ServerFrame.more("", isFinal: false)
    #expect(MessageReader.items(bytes + more + more, limits: limits) == [])
    #expect(
      MessageReader.items(bytes + more + more + more, limits: limits)
        == [.failure(.tooManyFrames(3))])
    #expect(
      MessageReader.items(
        ServerFrame.text("a") + bytes + more + ServerFrame.more("b"), limits: limits)
        == [.text([0x61]), .text([0x62])])
  }

  @Test func `a large message takes memory once`() {
    var reader = MessageReader(limits: WebSocketLimits())
    let piece = [UInt8](repeating: 0x61, count: 1 << 16)
    var offset = 0
    let head = [0x81] + ServerFrame.length(8 << 20)
    #expect(unsafe reader.next(head.span.bytes, from: &offset) == nil)
    for _ in 0..<127 {
      offset = 0
      #expect(unsafe reader.next(piece.span.bytes, from: &offset) == nil)
    }
    offset = 0
    guard case .text(let bytes)? = unsafe reader.next(piece.span.bytes, from: &offset) else {
      Issue.record("the message did not end")
      return
    }
    #expect(bytes.count == 8 << 20)
    #expect(bytes.capacity < 9 << 20)
  }

  @Test func `any bytes give items or one failure`() {
    var random = SplitMix64(seed: 42)
    for _ in 0..<3_000 {
      var bytes = Array(Self.conversation.prefix(200))
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let deflate = Bool.random(using: &random) ? DeflateAgreement() : nil
      let whole = MessageReader.items(bytes, deflate: deflate)
      #expect(MessageReader.items(bytes, deflate: deflate, piece: 5) == whole)
    }
  }
}
