import Cryptography
import Testing

@Suite struct SHA256Tests {
  // The examples of FIPS 180-2, appendix B.
  @Test(
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
  func `the digest is that of the standard`(text: String, digest: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == digest)
  }

  @Test func `pieces give what the whole gives`() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
    for cut in [0, 1, 63, 64, 65, 999, 1_000] {
      let (head, tail) = (Array(bytes[..<cut]), Array(bytes[cut...]))
      var digest = SHA256()
      unsafe digest.update(head.span.bytes)
      // Asking in between changes nothing.
      _ = digest.hex
      unsafe digest.update(tail.span.bytes)
      #expect(digest.hex == SHA256.hex(of: bytes))
    }
  }
}
