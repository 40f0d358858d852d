// Documents as a whole: what is written is read back, and each part is well-formed.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct DOCXWriterTests {
  private func parts(_ report: Report) throws -> [String: [UInt8]] {
    let bytes = DOCXWriter.write(report, options: WriteOptions()).bytes
    let archive = try ZipArchive(bytes, limits: Limits())
    var parts: [String: [UInt8]] = [:]
    for name in archive.names { parts[name] = try archive.read(name) }
    return parts
  }

  @Test func `types and relationships stand first`() throws {
    let bytes = DOCXWriter.write(.everything, options: WriteOptions()).bytes
    let names = try ZipArchive(bytes, limits: Limits()).names
    #expect(names.prefix(3) == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
    #expect(names.contains("word/media/image1.png"))
  }

  @Test func `each relationship of everything leads to a part, and each part has a type`() throws {
    let parts = try parts(.everything)
    let store = MemoryParts(parts)
    let types = try ContentTypes(in: store, limits: Limits())
    for part in parts.keys {
      #expect(types.type(of: part) != nil || part == "[Content_Types].xml", "\(part)")
      for link in try Relationships(of: part, in: store, limits: Limits()).all {
        #expect(link.isExternal || parts[link.target] != nil, "\(link.target)")
      }
    }
  }

  @Test(arguments: RandomReport.Characters.allCases)
  func `any report gives well-formed parts and a document that can be read`(
    characters: RandomReport.Characters
  ) throws {
    var reports = RandomReport(seed: 1_503, characters: characters)
    for _ in 0..<60 {
      let report = reports.next()
      for (name, bytes) in try parts(report) where name.hasSuffix("xml") || name.hasSuffix("rels") {
        _ = try XMLElement(parsing: bytes, part: name, limits: Limits())
      }
      let bytes = DOCXWriter.write(report, options: WriteOptions()).bytes
      let back = try DOCXReader.read(bytes, options: ReadOptions(trackedChanges: .all))
      #expect(back.invariantViolations == [])
    }
  }

  @Test(arguments: RandomReport.Characters.allCases)
  func `each letter of any report is in the document or its losses`(
    characters: RandomReport.Characters
  ) throws {
    var reports = RandomReport(seed: 2_024, characters: characters)
    for _ in 0..<60 {
      let report = reports.next()
      let written = DOCXWriter.write(report, options: WriteOptions())
      let back = try DOCXReader.read(written.bytes, options: ReadOptions(trackedChanges: .all))
      let lost = written.losses.compactMap(\.text).joined(separator: "\n")
      let found = letters(back.plainText + "\n" + lost)
      #expect(surplus(letters(report.plainText), over: found).isEmpty)
    }
  }
}
