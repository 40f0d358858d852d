import Cryptography
import ReportFormats
import ReportModel
import TestSupport
import Testing

@testable import ReportTrust

@Suite struct DocumentSignerTests {
  private let time = "2026-11-27T19:00:00Z"

  private func signer() throws -> DocumentSigner {
    DocumentSigner(identity: try SignedSample.identity(), time: time)
  }

  @Test func `the same document, key and time give the sample, byte for byte`() throws {
    let signed = try signer().sign(SignedSample.file("ct-thorax-fr.docx"))
    #expect(try signed == SignedSample.document())
  }

  @Test(arguments: [DigestAlgorithm.sha256, .sha384, .sha512])
  func `every digest makes a signature that holds`(digest: DigestAlgorithm) throws {
    var signer = try signer()
    signer.digest = digest
    let verdict = try SignedSample.verifier().verify(
      signer.sign(SignedSample.file("mrt-knie-de.docx")))
    #expect(verdict.standing == .valid)
    #expect(verdict.signatures[0].method == "RSA with \(digest.rawValue)")
  }

  @Test func `the report is the same before and after`() throws {
    let before = try SignedSample.file("pathology-de.docx")
    var first = try DOCXReader.read(before, options: ReadOptions())
    var second = try DOCXReader.read(signer().sign(before), options: ReadOptions())
    (first.sources, second.sources) = ([], [])
    #expect(first == second)
  }

  @Test func `a second signature leaves the first one as it was`() throws {
    let verdict = try SignedSample.verifier().verify(signer().sign(SignedSample.document()))
    #expect(verdict.standing == .valid)
    #expect(
      verdict.signatures.map(\.part) == ["_xmlsignatures/sig1.xml", "_xmlsignatures/sig2.xml"])
  }

  @Test func `names with signs outside of ASCII are signed`() throws {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    let document = try SignedSample.changed(SignedSample.file("ct-thorax-fr.docx")) { parts in
      let index = try #require(parts.firstIndex { $0.name == "word/_rels/document.xml.rels" })
      let text = String(decoding: parts[index].bytes, as: UTF8.self)
      let new =
        "<Relationship Id=\"r%\" Type=\"\(type)\" Target=\"media/Röntgen%20&amp;%201.xml\"/>"
      parts[index].bytes = Array(text.replacing("</Rel", with: new + "</Rel").utf8)
      parts.append(("word/media/Röntgen & 1.xml", Array("<x/>".utf8)))
    }
    #expect(try SignedSample.verifier().verify(signer().sign(document)).standing == .valid)
  }

  @Test func `a document with a broken signature is not signed`() throws {
    let broken = try SignedSample.replacing("7", by: "8", in: "word/document.xml")
    let error = #expect(throws: SigningError.self) { try signer().sign(broken) }
    #expect(error?.code == .brokenAlready)
  }

  @Test func `what can be read in two ways is not signed`() throws {
    let document = try SignedSample.changed(SignedSample.file("ct-thorax-fr.docx")) { parts in
      let index = try #require(parts.firstIndex { $0.name == "[Content_Types].xml" })
      let text = String(decoding: parts[index].bytes, as: UTF8.self)
      parts[index].bytes = Array(text.replacing("</Types>", with: "<x/></Types>").utf8)
    }
    let error = #expect(throws: SigningError.self) { try signer().sign(document) }
    #expect(error?.code == .irregularPackage)
  }

  @Test func `an archive without a document is not signed`() throws {
    let archive = try #require(OfficePackage.archive([("a.xml", Array("<a/>".utf8))]))
    #expect(throws: SigningError.self) { try signer().sign(archive) }
  }
}
