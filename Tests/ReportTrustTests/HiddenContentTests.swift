// What can be put beside a signed document so that no part of it is changed.

import ReportFormats
import ReportModel
import Testing

@testable import ReportTrust

@Suite struct HiddenContentTests {
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships/"
  private static let origin = "_xmlsignatures/_rels/origin.sigs.rels"

  private func verdict(_ document: [UInt8]) throws -> DocumentVerdict {
    try SignedSample.verifier().verify(document)
  }

  private func relating(
    _ type: String, _ target: String, in part: String, mode: String = "Internal"
  ) throws -> [UInt8] {
    try SignedSample.replacing(
      "</Relationships>",
      by: "<Relationship Id=\"x\" Type=\"\(type)\" Target=\"\(target)\" TargetMode=\"\(mode)\"/>"
        + "</Relationships>", in: part)
  }

  private func hiding(behind type: String) throws -> [UInt8] {
    try SignedSample.changed(relating(type, "/word/hidden.xml", in: Self.origin)) {
      $0.append(("word/hidden.xml", Array("<x/>".utf8)))
    }
  }

  @Test func `a part that only the signatures' origin refers to is not theirs`() throws {
    for type in [Self.relations + "other", SignatureNames.certificateType] {
      let verdict = try verdict(hiding(behind: type))
      #expect(verdict.standing == .partial)
      #expect(verdict.codes == [.partAdded])
      #expect(verdict.unsignedParts == ["word/hidden.xml"])
    }
  }

  @Test func `what is no certificate is none because a signature refers to it as one`() throws {
    let relationships =
      "<Relationships xmlns=\"\(RelationshipList.namespace)\"><Relationship Id=\"x\" "
      + "Type=\"\(SignatureNames.certificateType)\" Target=\"/word/hidden.xml\"/></Relationships>"
    let hidden = try SignedSample.changed(SignedSample.document()) { parts in
      parts.append(("_xmlsignatures/_rels/sig1.xml.rels", Array(relationships.utf8)))
      parts.append(("word/hidden.xml", Array("<x/>".utf8)))
    }
    #expect(try verdict(hidden).codes == [.partAdded])
  }

  @Test func `a picture of the first page that stands elsewhere is named`() throws {
    let verdict = try verdict(
      relating(
        Self.relations + "metadata/thumbnail", "https://example.test/a.png", in: "_rels/.rels",
        mode: "External"))
    #expect(verdict.codes == [.relationshipUncovered])
  }

  @Test func `bytes that belong to no part are named`() throws {
    let document = try SignedSample.document()
    for changed in [document + [0], document + Array("<html>".utf8)] {
      #expect(try verdict(changed).codes == [.irregularArchive])
    }
  }

  @Test func `a comment of the archive is no part of the document`() throws {
    var document = try SignedSample.document()
    document[document.count - 2] = 3
    #expect(try verdict(document + [1, 2, 3]).standing == .valid)
  }

  @Test func `headers that say another size or check sum than the directory are not read`() throws {
    for place in [14, 18, 22] {
      var document = try SignedSample.document()
      document[place] ^= 1
      let error = #expect(throws: ReadError.self) { try verdict(document) }
      #expect(error?.code == .damagedArchive)
    }
  }

  @Test func `an archive of descriptions behind the data has one meaning`() {
    // An empty entry called "a", described behind its data, and the directory.
    let header: [UInt8] = [20, 0, 8, 0, 0, 0, 0, 0, 0, 0]
    let name: [UInt8] = [1, 0, 0, 0]
    let local =
      [0x50, 0x4B, 3, 4] + header + Array(repeating: 0, count: 12) + name + [0x61]
      + [0x50, 0x4B, 7, 8] + Array(repeating: 0, count: 12)
    let directory =
      [0x50, 0x4B, 1, 2, 20, 0] + header + Array(repeating: 0, count: 12) + name
      + Array(repeating: 0, count: 14) + [0x61]
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]
    let sizes: [UInt8] = [UInt8(directory.count), 0, 0, 0, UInt8(local.count), 0, 0, 0, 0, 0]
    #expect(ArchiveLayout(local + directory + end + sizes).fault == nil)
    #expect(ArchiveLayout(local + [0] + directory + end + sizes).fault != nil)
    #expect(ArchiveLayout(directory + end + sizes).fault != nil)
    #expect(ArchiveLayout([]).fault != nil)
  }
}
