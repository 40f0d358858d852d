import TestSupport
import Testing

@testable import ReportFeed

@Suite struct InflaterTests {
  private static let hello = Array("Hello".utf8)
  /// "Hello" as RFC 7692, 7.2.3.1 prints it.
  private static let compressed: [UInt8] = [0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]

  private func items(
    _ frames: [UInt8], keepsContext: Bool = true, limits: WebSocketLimits = WebSocketLimits(),
    piece: Int = .max
  ) -> [MessageReader.Item] {
    var agreement = DeflateAgreement()
    agreement.serverKeepsContext = keepsContext
    return MessageReader.items(frames, limits: limits, deflate: agreement, piece: piece)
  }

  @Test(arguments: [1, 2, 3, .max]) func `a message is inflated wherever it is cut`(piece: Int) {
    let whole = ServerFrame.compressed(Self.compressed)
    let parts =
      ServerFrame.compressed([0xF2, 0x48, 0xCD], isFinal: false) + ServerFrame.ping("")
      + ServerFrame.bytes(0, [0xC9, 0xC9, 0x07, 0x00])
    #expect(
      items(whole + parts, keepsContext: false, piece: piece) == [
        .text(Self.hello), .ping([]), .text(Self.hello),
      ])
  }

  @Test func `a message may refer to the one before`() {
    let second: [UInt8] = [0xF2, 0x00, 0x11, 0x00, 0x00]
    let frames = ServerFrame.compressed(Self.compressed) + ServerFrame.compressed(second)
    #expect(items(frames) == [.text(Self.hello), .text(Self.hello)])
    #expect(items(frames, keepsContext: false) == [.text(Self.hello), .failure(.deflate)])
  }

  @Test(
    arguments: [
      [0x00, 0x05, 0x00, 0xFA, 0xFF, 0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x00],
      [0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00],
      [0xF2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xCA, 0xC9, 0xC9, 0x07, 0x00],
    ] as [[UInt8]])
  func `stored, last and several blocks are inflated`(payload: [UInt8]) {
    let frames = ServerFrame.compressed(payload)
    #expect(items(frames + frames) == [.text(Self.hello), .text(Self.hello)])
  }

  @Test func `a message after a last block may still refer to it`() {
    let last: [UInt8] = [0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00]
    let second: [UInt8] = [0xF2, 0x00, 0x11, 0x00, 0x00]
    #expect(
      items(ServerFrame.compressed(last) + ServerFrame.compressed(second)) == [
        .text(Self.hello), .text(Self.hello),
      ])
  }

  @Test func `plain and empty messages pass between compressed ones`() {
    let frames =
      ServerFrame.compressed(Self.compressed) + ServerFrame.text("plain")
      + ServerFrame.compressed([0x00])
    #expect(items(frames) == [.text(Self.hello), .text(Array("plain".utf8)), .text([])])
    // An empty message is an empty block, not nothing (RFC 7692, 7.2.3.6).
    #expect(items(ServerFrame.compressed([])) == [.failure(.deflate)])
  }

  @Test func `a message cut short fails instead of losing its end`() {
    var deflater = Deflater(windowBits: 15, keepsContext: false)
    let text = Array((0..<400).map { "Befund \($0): \($0 * 7919 % 1000) mm. " }.joined().utf8)
    let whole = deflater.deflate(text) ?? []
    #expect(items(ServerFrame.compressed(whole)) == [.text(text)])
    for count in 1..<whole.count {
      let cut = items(ServerFrame.compressed(Array(whole.prefix(count))))
      #expect(cut == [.failure(.deflate)], "cut at \(count)")
    }
  }

  @Test func `what is no DEFLATE fails`() {
    #expect(items(ServerFrame.compressed([0xFF, 0xFF, 0xFF])) == [.failure(.deflate)])
  }

  @Test func `text is checked while it is inflated`() {
    var deflater = Deflater(windowBits: 15, keepsContext: false)
    let bad = deflater.deflate([UInt8](repeating: 0x61, count: 100) + [0xFF]) ?? []
    #expect(items(ServerFrame.compressed(bad)) == [.failure(.text)])
  }

  @Test func `nothing is inflated past the limit`() {
    var deflater = Deflater(windowBits: 15, keepsContext: false)
    let bomb = deflater.deflate([UInt8](repeating: 0x20, count: 4 << 20)) ?? []
    #expect(bomb.count < 5000)
    let limits = WebSocketLimits(messageBytes: 1 << 20)
    let first = Array(ServerFrame.compressed(bomb).prefix(1200))
    #expect(items(first, limits: limits) == [.failure(.tooLarge(1 << 20))])
    #expect(
      items(ServerFrame.compressed(bomb), limits: WebSocketLimits(messageBytes: 4 << 20)).count == 1
    )
    #expect(
      items(ServerFrame.compressed(bomb), limits: WebSocketLimits(messageBytes: (4 << 20) - 1))
        == [.failure(.tooLarge((4 << 20) - 1))])
  }

  @Test func `output that fills a step exactly is whole`() {
    for count in [(16 << 10) - 1, 16 << 10, (16 << 10) + 1, 32 << 10, 48 << 10] {
      var deflater = Deflater(windowBits: 15, keepsContext: false)
      let text = (0..<count).map { UInt8(0x61 + $0 % 23) }
      let frame = ServerFrame.compressed(deflater.deflate(text) ?? [])
      #expect(items(frame + frame, keepsContext: false) == [.text(text), .text(text)])
      #expect(items(frame, piece: 1) == [.text(text)])
    }
  }

  @Test func `broken streams give a failure or text, never more than the limit`() {
    var random = SplitMix64(seed: 3)
    var deflater = Deflater(windowBits: 15, keepsContext: false)
    let text = Array(String(repeating: "Befund: kein Nachweis. ", count: 60).utf8)
    let whole = deflater.deflate(text) ?? []
    for _ in 0..<3_000 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      for item in items(ServerFrame.compressed(bytes), limits: WebSocketLimits(messageBytes: 5000))
      {
        if case .text(let text) = item { #expect(text.count <= 5000) }
      }
    }
  }
}
