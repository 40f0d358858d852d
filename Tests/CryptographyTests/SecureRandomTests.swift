import Cryptography
import Testing

@Suite struct SecureRandomTests {
  @Test func `bytes come in the number asked for`() {
    #expect(SecureRandom.bytes(0).isEmpty)
    #expect(SecureRandom.bytes(1_000).count == 1_000)
  }

  @Test func `two draws differ and fill every byte`() {
    #expect(SecureRandom.bytes(16) != SecureRandom.bytes(16))
    var seen = Set<UInt8>()
    for byte in SecureRandom.bytes(16_384) { seen.insert(byte) }
    #expect(seen.count == 256)
  }

  @Test func `it is a generator of the standard library`() {
    var generator = SecureRandom()
    let numbers = (0..<200).map { _ in Int.random(in: 1...6, using: &generator) }
    #expect(Set(numbers) == [1, 2, 3, 4, 5, 6])
  }
}
