import Foundation
import ReportModel
import TestSupport
import Testing

@testable import ReportTrust

@Suite struct DocumentVerdictTests {
  private func verdict(_ codes: [TrustProblem.Code]) -> DocumentVerdict {
    var verdict = DocumentVerdict()
    verdict.signatures = [SignatureVerdict(part: "sig1.xml")]
    verdict.problems = codes.map { TrustProblem($0) }
    return verdict
  }

  @Test func `the gravest problem is the verdict`() {
    #expect(verdict([]).standing == .intact)
    #expect(verdict([.weakKey]).standing == .weak)
    #expect(verdict([.weakKey, .untrustedSigner]).standing == .untrusted)
    #expect(verdict([.untrustedSigner, .partAdded]).standing == .partial)
    #expect(verdict([.partAdded, .partChanged, .weakKey]).standing == .broken)
    #expect(DocumentVerdict().standing == .unsigned)
  }

  @Test(arguments: TrustProblem.Code.allCases)
  func `each problem has words, and a document that has it is not valid`(
    code: TrustProblem.Code
  ) {
    #expect(!TrustProblem(code, detail: "x").message.isEmpty)
    #expect(![.valid, .intact].contains(verdict([code]).standing))
  }

  @Test func `a report keeps standing, signers and codes, each once`() throws {
    let verdict = try SignatureVerifier().verify(
      SignedSample.replacing("7", by: "8", in: "word/document.xml"))
    let record = try #require(verdict.record)
    #expect(record.standing == .broken)
    #expect(record.signers == ["CN=Dr Anne Modèle,O=Centre d’imagerie Exemple,C=LU"])
    #expect(record.problems == ["partChanged"])
    let finding = try #require(verdict.finding)
    #expect(finding.severity == .critical)
    #expect(
      finding.message
        == "the document is not what was signed: word/document.xml: the part was changed after signing"
    )
  }

  @Test func `an unsigned document leaves nothing in the report`() throws {
    let verdict = try SignatureVerifier().verify(SignedSample.file("ct-thorax-fr.docx"))
    #expect(verdict.record == nil)
    #expect(verdict.finding == nil)
  }

  @Test func `the JSON form is as its schema says`() throws {
    let schema = try JSONValue(json: SignedSample.file("verdict.schema.json"))
    let validator = try SchemaValidator(schema)
    for document in [
      try SignedSample.document(), try SignedSample.file("ct-thorax-fr.docx"),
      try SignedSample.replacing("7", by: "8", in: "word/document.xml"),
    ] {
      var json = JSONOutput()
      try SignedSample.verifier().verify(document).write(to: &json)
      let value = try JSONValue(json: json.bytes)
      #expect(validator.check(value, by: "verdict").problem == nil)
    }
  }
}
