import TestSupport
import Testing

@testable import ReportFeed

@Suite struct DeflaterTests {
  private let text = Array(String(repeating: "Le nodule mesure 7 mm. ", count: 200).utf8)

  @Test(arguments: [9, 12, 15], [true, false])
  func `what is deflated can be inflated`(bits: Int, keepsContext: Bool) {
    var deflater = Deflater(windowBits: bits, keepsContext: keepsContext)
    var frames: [UInt8] = []
    for _ in 0..<3 { frames += ServerFrame.compressed(deflater.deflate(text) ?? []) }
    let agreement = DeflateAgreement(serverWindowBits: bits, serverKeepsContext: keepsContext)
    #expect(
      MessageReader.items(frames, deflate: agreement)
        == [.text(text), .text(text), .text(text)])
  }

  @Test func `with context a repeated message is smaller`() {
    var deflater = Deflater(windowBits: 15, keepsContext: true)
    var generator = SplitMix64(seed: 5)
    let random = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let first = deflater.deflate(random) ?? []
    let second = deflater.deflate(random) ?? []
    #expect(second.count * 10 < first.count)
    var forgetful = Deflater(windowBits: 15, keepsContext: false)
    #expect(forgetful.deflate(random) == forgetful.deflate(random))
  }

  @Test func `what zlib cannot do goes out plain`() {
    var deflater = Deflater(windowBits: 8, keepsContext: true)
    #expect(deflater.deflate(text) == nil)
    var other = Deflater(windowBits: 15, keepsContext: true)
    #expect(other.deflate([]) == nil)
  }

  @Test func `bytes without pattern are deflated whole too`() {
    var random = SplitMix64(seed: 11)
    let noise = (0..<300_000).map { _ in UInt8.random(in: 0...127, using: &random) }
    var deflater = Deflater(windowBits: 15, keepsContext: false)
    let frame = ServerFrame.compressed(deflater.deflate(noise) ?? [])
    #expect(MessageReader.items(frame, deflate: DeflateAgreement()) == [.text(noise)])
  }
}
