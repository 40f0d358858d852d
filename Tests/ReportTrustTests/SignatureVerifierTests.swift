import Cryptography
import ReportFormats
import ReportModel
import TestSupport
import Testing

@testable import ReportTrust

@Suite struct SignatureVerifierTests {
  private let signature = "_xmlsignatures/sig1.xml"

  private func verdict(_ document: [UInt8]) throws -> DocumentVerdict {
    try SignedSample.verifier().verify(document)
  }

  @Test func `a document that was signed as a whole by someone trusted is valid`() throws {
    let verdict = try verdict(SignedSample.document())
    #expect(verdict.standing == .valid)
    #expect(verdict.codes.isEmpty)
    #expect(verdict.unsignedParts.isEmpty)
    let signature = try #require(verdict.signatures.first)
    #expect(signature.signer?.subject == "CN=Dr Anne Modèle,O=Centre d’imagerie Exemple,C=LU")
    #expect(signature.chain?.anchor == "CN=Exemple Root,O=Autorité Exemple,C=LU")
    #expect(signature.claimedTime == "2026-11-27T19:00:00Z")
    #expect(signature.method == "RSA with SHA-256")
    #expect(signature.coveredParts.contains("word/document.xml"))
  }

  @Test func `without authorities the document is intact, and nothing is said of the signer`()
    throws
  {
    let verdict = try SignatureVerifier().verify(SignedSample.document())
    #expect(verdict.standing == .intact)
    #expect(verdict.signatures.first?.chain == nil)
  }

  @Test func `a document without signatures is unsigned`() throws {
    let verdict = try verdict(SignedSample.file("ct-thorax-fr.docx"))
    #expect(verdict.standing == .unsigned)
    #expect(verdict.codes == [.notSigned])
    #expect(verdict.signatures.isEmpty)
  }

  @Test func `what is no archive is an error`() {
    #expect(throws: ReadError.self) { try verdict(Array("no archive".utf8)) }
  }

  @Test func `a changed digit is named with its part`() throws {
    let changed = try SignedSample.replacing("7", by: "8", in: "word/document.xml")
    let verdict = try verdict(changed)
    #expect(verdict.standing == .broken)
    #expect(
      verdict.signatures[0].integrity == [TrustProblem(.partChanged, part: "word/document.xml")])
  }

  @Test(arguments: [
    (
      "<Relationship Id=\"rId1\"", "<Relationship Id=\"rId99\"", "word/_rels/document.xml.rels",
      TrustProblem.Code.relationshipMissing
    ),
    (
      "Target=\"styles.xml\"", "Target=\"settings.xml\"", "word/_rels/document.xml.rels",
      .relationshipsChanged
    ),
    (
      "wordprocessingml.styles+xml", "wordprocessingml.settings+xml", "[Content_Types].xml",
      .contentTypeChanged
    ),
    (
      "</Types>", "<Default Extension=\"xml\" ContentType=\"text/xml\"/></Types>",
      "[Content_Types].xml", .irregularContentTypes
    ),
    (
      "</Relationships>", "<x/></Relationships>", "word/_rels/document.xml.rels",
      .irregularRelationships
    ),
    (
      "#idPackageObject\"><", "http://example.test/\"><", "_xmlsignatures/sig1.xml",
      .foreignReference
    ),
    ("URI=\"#idOfficeObject\"", "URI=\"#idNothing\"", "_xmlsignatures/sig1.xml", .targetMissing),
    ("<Monitors>1", "<Monitors>2", "_xmlsignatures/sig1.xml", .objectChanged),
    ("Id=\"idOfficeV1Details\"", "Id=\"idOfficeObject\"", "_xmlsignatures/sig1.xml", .duplicateId),
    (
      "xmldsig-more#rsa-sha256", "xmldsig-more#rsa-md5", "_xmlsignatures/sig1.xml",
      .algorithmNotAllowed
    ),
    (
      "xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha512", "_xmlsignatures/sig1.xml",
      .signatureMismatch
    ),
    (
      "<Signature ", "<!DOCTYPE x [<!ENTITY y \"z\">]><Signature ", "_xmlsignatures/sig1.xml",
      .unreadableSignature
    ),
    (
      "<KeyInfo>",
      "<KeyInfo><KeyValue><RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue></KeyValue>",
      "_xmlsignatures/sig1.xml", .otherKey
    ),
    (
      "</Signature>",
      String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40) + "</Signature>",
      "_xmlsignatures/sig1.xml", .unreadableSignature
    ),
    (
      "<KeyInfo>", "<KeyInfo><KeyValue><DSAKeyValue></DSAKeyValue></KeyValue>",
      "_xmlsignatures/sig1.xml", .otherKey
    ),
    (
      "<Relationships ", "<Relationships xml:base=\"http://example.test/\" ",
      "word/_rels/document.xml.rels", .irregularRelationships
    ),
    (
      "relationships/officeDocument\"", "relationships/other\"", "_rels/.rels", .nothingSigned
    ),
    (
      "</SignedInfo>",
      String(repeating: "<Reference URI=\"#a\"></Reference>", count: 20) + "</SignedInfo>",
      "_xmlsignatures/sig1.xml", .unreadableSignature
    ),
    (
      "digital-signature/origin\"", "digital-signature/other\"", "_rels/.rels",
      .signatureUnreached
    ),
    (
      "Target=\"sig1.xml\"", "Target=\"sig7.xml\"", "_xmlsignatures/_rels/origin.sigs.rels",
      .signatureMissing
    ),
  ])
  func `each kind of change has its own name`(
    old: String, new: String, part: String, code: TrustProblem.Code
  ) throws {
    let verdict = try verdict(SignedSample.replacing(old, by: new, in: part))
    #expect(verdict.standing == .broken)
    #expect(verdict.codes.contains(code), "\(verdict.codes)")
  }

  @Test func `an added part that nothing refers to is named`() throws {
    let changed = try SignedSample.changed(SignedSample.document()) {
      $0.append(("word/extra.xml", Array("<x/>".utf8)))
    }
    let verdict = try verdict(changed)
    #expect(verdict.standing == .partial)
    #expect(verdict.signatures[0].coverage == [TrustProblem(.partAdded, part: "word/extra.xml")])
    #expect(verdict.unsignedParts == ["word/extra.xml"])
  }

  @Test func `an added reference and the part that it leads to are named`() throws {
    let relationships = "word/_rels/document.xml.rels"
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    let changed = try SignedSample.changed(
      SignedSample.replacing(
        "</Relationships>",
        by: "<Relationship Id=\"rId50\" Type=\"\(type)\" Target=\"other.xml\"/></Relationships>",
        in: relationships)
    ) { $0.append(("word/other.xml", Array("<x/>".utf8))) }
    let verdict = try verdict(changed)
    #expect(verdict.standing == .partial)
    #expect(
      verdict.signatures[0].coverage == [
        TrustProblem(.partUncovered, part: "word/other.xml"),
        TrustProblem(
          .relationshipUncovered, part: relationships, detail: "rId50 to other.xml"),
      ])
  }

  @Test func `a part that was taken away is named`() throws {
    let changed = try SignedSample.changed(SignedSample.document()) { parts in
      parts.removeAll { $0.name == "word/header1.xml" }
    }
    #expect(
      try verdict(changed).signatures[0].integrity == [
        TrustProblem(.partMissing, part: "word/header1.xml")
      ])
  }

  @Test func `another order of the archive changes nothing`() throws {
    let reordered = try SignedSample.changed(SignedSample.document()) { $0.reverse() }
    #expect(try verdict(reordered).standing == .valid)
  }

  @Test func `more signatures than are looked at are broken, not left out`() throws {
    let type = SignatureNames.signatureType
    let many = (0..<40).map {
      "<Relationship Id=\"s\($0)\" Type=\"\(type)\" Target=\"sig1.xml\"/>"
    }
    let changed = try SignedSample.replacing(
      "</Relationships>", by: many.joined() + "</Relationships>",
      in: "_xmlsignatures/_rels/origin.sigs.rels")
    #expect(try verdict(changed).codes.contains(.tooManySignatures))
  }

  @Test func `a signature of someone else beside a good one takes the trust away`() throws {
    let other = try SigningIdentity.pem(
      key: SecretBytes(Array(TestCertificates.key.utf8)),
      certificate: Array(TestCertificates.server.utf8))
    let signer = DocumentSigner(identity: other, time: "2026-12-01T08:00:00Z")
    let verdict = try verdict(signer.sign(SignedSample.document()))
    #expect(verdict.standing == .untrusted)
    #expect(verdict.signatures.map(\.isComplete) == [true, true])
    #expect(verdict.signatures.map { $0.trust.map(\.code) } == [[], [.untrustedSigner]])
  }

  @Test func `trust is asked at the time that is given`() throws {
    var verifier = try SignedSample.verifier()
    verifier.time = 0
    #expect(try verifier.verify(SignedSample.document()).codes == [.certificateNotYetValid])
    verifier.time = 6_000_000_000
    #expect(try verifier.verify(SignedSample.document()).codes == [.expiredCertificate])
  }
}
