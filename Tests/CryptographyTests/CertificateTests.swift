import TestSupport
import Testing

@testable import Cryptography

@Suite struct CertificateTests {
  private func certificate(_ pem: String) throws -> Certificate {
    try #require(CertificateFile(Array(pem.utf8)).certificates.first)
  }

  @Test func `what a certificate says is read`() throws {
    let certificate = try certificate(TestCertificates.server)
    #expect(certificate.subject == "CN=localhost")
    #expect(certificate.issuer == "CN=reportconv test authority")
    #expect(certificate.serial == "1")
    #expect(certificate.validFrom == "2024-01-01T00:00:00Z")
    #expect(certificate.validTo == "2124-01-01T00:00:00Z")
    #expect(certificate.key.family == .ec)
    #expect(certificate.key.bits == 256)
    #expect(!certificate.key.isWeak)
    #expect(!certificate.usage.isAuthority)
    #expect(try self.certificate(TestCertificates.authority).usage.isAuthority)
  }

  @Test func `a certificate is the same from DER as from PEM`() throws {
    let certificate = try certificate(TestCertificates.server)
    #expect(Certificate(der: certificate.der) == certificate)
    #expect(CertificateFile(certificate.der).certificates == [certificate])
  }

  @Test func `bytes behind a certificate are none of it`() throws {
    let der = try certificate(TestCertificates.server).der
    #expect(Certificate(der: der + [0]) == nil)
    #expect(Certificate(der: Array(der.dropLast())) == nil)
    #expect(Certificate(der: []) == nil)
  }

  @Test func `a file has its certificates in order`() {
    let file = CertificateFile(
      Array((TestCertificates.authority + TestCertificates.server).utf8))
    #expect(file.certificates.map(\.serial) == ["4", "1"])
    #expect(file.revocations.isEmpty)
  }

  @Test func `an authority's key may not sign documents, one without restrictions may`() throws {
    #expect(try !certificate(TestCertificates.authority).usage.maySignDocuments)
    #expect(try certificate(TestCertificates.server).usage.maySignDocuments)
  }
}
