import TestSupport
import Testing

@testable import Cryptography

@Suite struct TrustAnchorsTests {
  /// 2026-12-01.
  private let time = 1_796_083_200

  private func certificate(_ pem: String) throws -> Certificate {
    try #require(CertificateFile(Array(pem.utf8)).certificates.first)
  }

  private func check(
    _ pem: String, trusting authority: String, at time: Int? = nil
  ) throws -> ChainCheck {
    let anchors = try #require(TrustAnchors([certificate(authority)]))
    return anchors.check(try certificate(pem), with: [], at: time ?? self.time)
  }

  @Test func `a chain leads to the authority that issued the certificate`() throws {
    let check = try check(TestCertificates.server, trusting: TestCertificates.authority)
    #expect(check.outcome == .trusted)
    #expect(check.anchor == "CN=reportconv test authority")
    #expect(!check.checksRevocation)
  }

  @Test func `another authority is not trusted for it`() throws {
    let check = try check(TestCertificates.server, trusting: TestCertificates.otherAuthority)
    #expect(check.outcome == .untrusted)
    #expect(check.anchor == nil)
  }

  @Test func `certificates that the document brings along are not trusted`() throws {
    let anchors = try #require(TrustAnchors([certificate(TestCertificates.otherAuthority)]))
    let check = anchors.check(
      try certificate(TestCertificates.server),
      with: [try certificate(TestCertificates.authority)], at: time)
    #expect(check.outcome == .untrusted)
  }

  @Test func `time counts at the time of the check`() throws {
    let authority = TestCertificates.authority
    #expect(try check(TestCertificates.expired, trusting: authority).outcome == .expired)
    #expect(
      try check(TestCertificates.expired, trusting: authority, at: 1_600_000_000).outcome
        == .trusted)
    #expect(try check(TestCertificates.notYetValid, trusting: authority).outcome == .notYetValid)
  }

  @Test func `an authority that was revoked vouches for nobody, though it has no list of its own`()
    throws
  {
    let list = CertificateFile(Array(TestRevocations.list.utf8)).revocations
    let anchors = try #require(
      TrustAnchors([certificate(TestRevocations.root)], revocations: list))
    let intermediate = try certificate(TestRevocations.intermediate)
    let signer = try certificate(TestRevocations.signer)
    #expect(anchors.check(signer, with: [intermediate], at: time).outcome == .revoked)
    let unasked = try #require(TrustAnchors([certificate(TestRevocations.root)]))
    #expect(unasked.check(signer, with: [intermediate], at: time).outcome == .trusted)
  }

  @Test func `a list of another authority says nothing of the signer`() throws {
    let list = CertificateFile(Array(TestRevocations.list.utf8)).revocations
    let anchors = try #require(
      TrustAnchors([certificate(TestCertificates.authority)], revocations: list))
    let check = anchors.check(try certificate(TestCertificates.server), with: [], at: time)
    #expect(check.outcome == .trusted)
    #expect(!check.checksRevocation)
  }
}
