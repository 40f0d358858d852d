// Reports whose documents are signed, or should be.

import Cryptography
import FoundationEssentials
import ReportFormats
import ReportHistory
import ReportModel
import ReportTrust
import Testing
import ToolSupport

@testable import reportconv

@Suite struct CourierTrustTests {
  private let rig: DeliveryRig

  init() throws {
    rig = try DeliveryRig()
    rig.patient.requiresSigned = true
    let authority = try Workshop.bytes("samples/signed/authority.pem")
    rig.trust.anchors = TrustAnchors(CertificateFile(authority).certificates)
    rig.trust.time = 1_796_083_200
  }

  private static func signed() throws -> [UInt8] {
    let identity = try SigningIdentity.pem(
      key: SecretBytes(try Workshop.bytes("samples/signed/signer.key")),
      certificate: try Workshop.bytes("samples/signed/signer.pem"))
    return try DocumentSigner(identity: identity, time: "2026-12-01T00:00:00Z")
      .sign(Sample.document())
  }

  private func accept(_ message: [UInt8] = Sample.message()) async throws -> Delivery {
    try #require(try await rig.courier().accept(message, profile: "muster", at: rig.clock.now))
  }

  private func reasons(_ folder: String?) -> [String]? {
    folder.flatMap { StoredVerdict(in: $0) }?.reasons
  }

  @Test func `a report whose document someone trusted has signed is delivered, and says so`()
    async throws
  {
    rig.fetch = SampleFetch.bringing(try Self.signed())
    let delivery = try await accept()
    #expect(delivery.state == .delivered)
    let folder = try #require(rig.delivered.first)
    let report = try Report(json: rig.bytes("out/\(folder)/report.json"))
    let records = report.sources.compactMap(\.signature)
    #expect(records.map(\.standing) == [.valid])
    #expect(records.first?.signers == ["CN=Dr Anne Modèle,O=Centre d’imagerie Exemple,C=LU"])
  }

  @Test func `an unsigned document is put aside where signed ones are asked for`() async throws {
    rig.fetch = SampleFetch.bringing(try Sample.document())
    let delivery = try await accept()
    #expect(delivery.state == .quarantined)
    #expect(reasons(delivery.folder)?.last == "notTrusted")
    rig.patient.requiresSigned = false
    #expect(try await accept(Sample.message("b", document: "2")).state != .quarantined)
  }

  @Test func `a document that was changed after signing is put aside even where nobody asks`()
    async throws
  {
    rig.patient.requiresSigned = false
    let package = try OfficePackage(Self.signed(), limits: Limits())
    let parts = try package.names.map { name in
      let text = String(decoding: try package.read(name), as: UTF8.self)
      let isBody = name == "word/document.xml"
      return (name: name, bytes: Array((isBody ? text.replacing("frei", with: "Frei") : text).utf8))
    }
    rig.fetch = SampleFetch.bringing(try #require(OfficePackage.archive(parts)))
    let delivery = try await accept()
    #expect(delivery.state == .quarantined)
    #expect(reasons(delivery.folder)?.contains("brokenSignature") == true)
  }

  @Test func `a report waits for the document that must be signed`() async throws {
    rig.fetch = { _, _ in .failed(reason: "no network") }
    let delivery = try await accept()
    #expect(delivery.state == .received)
    #expect(rig.delivered.filter { !$0.hasPrefix(".") }.isEmpty)
    rig.fetch = SampleFetch.bringing(try Self.signed())
    rig.clock.advance(by: 86_400)
    await rig.courier().retryWhatIsDue()
    #expect(try rig.journal.delivery(delivery.id)?.state == .delivered)
  }

  @Test func `a document that cannot be read does not hold the other payloads back`() async throws {
    rig.patient.requiresSigned = false
    rig.fetch = SampleFetch.bringing(Array(try Sample.document().prefix(700)))
    #expect(try await accept().state == .delivered)
    rig.patient.requiresSigned = true
    let second = try await accept(Sample.message("b", document: "2"))
    #expect(second.state == .quarantined || second.state == .duplicate)
  }

  @Test func `a document whose signatures cannot be looked at is a report still, and says so`()
    throws
  {
    let package = try OfficePackage(Sample.document(), limits: Limits())
    let parts = try package.names.map { name in
      let bytes = try package.read(name)
      let isTypes = name == OfficePackage.contentTypesPart
      let comment = "<!--\(String(repeating: "x", count: CanonicalXML.largest))-->"
      return (name: name, bytes: isTypes ? bytes + Array(comment.utf8) : bytes)
    }
    let document = try #require(OfficePackage.archive(parts))
    var request = ConversionRequest(reading: ReadOptions(), writing: WriteOptions())
    let report = try request.read(document, name: "a.docx").report
    #expect(report.findings.map(\.code).contains(.doubtfulSignature))
    request.trust.isRequired = true
    #expect(throws: ReadError.self) { try request.read(document, name: "a.docx") }
  }

  @Test func `a report without a document is put aside`() async throws {
    let delivery = try await accept(Sample.withoutAddress)
    #expect(delivery.state == .quarantined)
    #expect(reasons(delivery.folder)?.last == "notTrusted")
  }
}
