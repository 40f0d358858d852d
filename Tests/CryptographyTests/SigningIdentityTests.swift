import TestSupport
import Testing

@testable import Cryptography

@Suite struct SigningIdentityTests {
  private let bytes = Array("The nodule has 7 mm.".utf8)

  private func identity(_ key: String, _ certificate: String) throws -> SigningIdentity {
    try SigningIdentity.pem(
      key: SecretBytes(Array(key.utf8)), certificate: Array(certificate.utf8))
  }

  @Test(arguments: [DigestAlgorithm.sha1, .sha256, .sha384, .sha512])
  func `what a key signs, its certificate verifies`(digest: DigestAlgorithm) throws {
    let identity = try identity(TestCertificates.key, TestCertificates.server)
    let signature = try #require(identity.sign(bytes, digest: digest))
    #expect(signature.count == 64)
    let certificate = identity.certificate
    #expect(certificate.verifies(signature, of: bytes, digest: digest))
    #expect(!certificate.verifies(signature, of: bytes + [0], digest: digest))
    #expect(!certificate.verifies(Array(signature.dropLast()), of: bytes, digest: digest))
    let other = try #require(
      CertificateFile(Array(TestCertificates.authority.utf8)).certificates.first)
    #expect(!other.verifies(signature, of: bytes, digest: digest))
  }

  @Test func `a key without its certificate is refused`() {
    #expect(throws: SigningIdentityError.otherKey) {
      try identity(TestCertificates.key, TestCertificates.authority)
    }
    #expect(throws: SigningIdentityError.noCertificate) { try identity(TestCertificates.key, "") }
    #expect(throws: SigningIdentityError.noKey) { try identity("", TestCertificates.server) }
  }

  @Test func `bytes that are no container are refused`() {
    #expect(throws: SigningIdentityError.badContainer) {
      try SigningIdentity.pkcs12(SecretBytes([0x30, 0x00]))
    }
  }
}
