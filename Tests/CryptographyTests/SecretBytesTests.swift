import Testing

@testable import Cryptography

@Suite struct SecretBytesTests {
  private func bytes(_ secret: SecretBytes) -> [UInt8] {
    unsafe secret.withBytes { unsafe Array($0) }
  }

  @Test func `a secret holds its bytes, with a zero behind them for C`() {
    let secret = SecretBytes(Array("geheim".utf8))
    #expect(bytes(secret) == Array("geheim".utf8))
    #expect(secret.count == 6)
    #expect(bytes(SecretBytes([])).isEmpty)
    let end = unsafe secret.withBytes { bytes in unsafe bytes.baseAddress.map { unsafe $0[6] } }
    #expect(end == 0)
  }

  @Test func `a room that is not filled is as long as what is in it`() {
    let secret = unsafe SecretBytes(capacity: 10) { room in
      unsafe room[0] = 7
      return 1
    }
    #expect(bytes(secret) == [7])
    let few = unsafe SecretBytes(capacity: 3) { _ in -1 }
    let many = unsafe SecretBytes(capacity: 3) { _ in 9 }
    #expect([few.count, many.count] == [0, 3])
  }

  @Test func `secrets are the same by their bytes`() {
    #expect(SecretBytes([1, 2]) == SecretBytes([1, 2]))
    #expect(SecretBytes([1, 2]) != SecretBytes([1, 3]))
    #expect(SecretBytes([1, 2]) != SecretBytes([1]))
    #expect(SecretBytes([]) == SecretBytes([]))
  }
}
