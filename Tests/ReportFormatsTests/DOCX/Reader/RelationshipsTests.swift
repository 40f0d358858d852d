// References between parts.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RelationshipsTests {
  @Test(arguments: [
    ("document.xml", "word/", "word/document.xml"), ("/word/a.xml", "word/", "word/a.xml"),
    ("../media/a.png", "word/", "media/a.png"), ("media/a.png", "word/", "word/media/a.png"),
    ("./a.xml", "word/", "word/a.xml"), ("../../../../etc/passwd", "word/", "etc/passwd"),
    ("a%20b.xml", "", "a b.xml"), ("100%.xml", "", "100%.xml"), ("%zz%4", "", "%zz%4"),
    ("a//b.xml", "", "a/b.xml"), ("%C3%A9.xml", "word/", "word/é.xml"), ("", "word/", "word"),
  ])
  func `a target is resolved from the folder of the part`(
    target: String, folder: String, part: String
  ) {
    #expect(PartName.resolve(target, from: folder) == part)
  }

  @Test func `the relationships of a part stand beside it`() {
    #expect(Relationships.part(of: "") == "_rels/.rels")
    #expect(Relationships.part(of: "word/document.xml") == "word/_rels/document.xml.rels")
    #expect(Relationships.part(of: "main.xml") == "_rels/main.xml.rels")
  }

  private func read(_ elements: String, of part: String = "word/a.xml") throws -> Relationships {
    let rels =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + elements + "</Relationships>"
    let store = MemoryParts([Relationships.part(of: part): Array(rels.utf8)])
    return try Relationships(of: part, in: store, limits: Limits())
  }

  @Test func `relationships are known by their identifier and the end of their type`() throws {
    let all = try read(
      "<Relationship Id=\"a\" Type=\"http://x/officeDocument/2006/relationships/image\""
        + " Target=\"i.png\"/><Relationship Id=\"b\" Type=\"http://y/hyperlink\""
        + " Target=\"https://example.com/?a=1&amp;b=2#c\" TargetMode=\"External\"/>"
        + "<Relationship Id=\"c\" Type=\"future\" Target=\"x\"/>")
    #expect(
      all.all == [
        Relationship(id: "a", kind: .image, target: "word/i.png", isExternal: false),
        Relationship(
          id: "b", kind: .hyperlink, target: "https://example.com/?a=1&b=2#c", isExternal: true),
        Relationship(id: "c", kind: .other, target: "word/x", isExternal: false),
      ])
    #expect(all["b"]?.kind == .hyperlink)
    #expect(all["z"] == nil)
    #expect(all[nil] == nil)
    #expect(all.first(.image)?.id == "a")
    #expect(all.first(.chart) == nil)
  }

  @Test(arguments: [
    ("core-properties", Relationship.Kind.coreProperties),
    ("custom-properties", .customProperties), ("customProperties", .customProperties),
    ("extended-properties", .extendedProperties), ("extendedProperties", .extendedProperties),
    ("aFChunk", .aFChunk), ("styles", .styles), ("Styles", .other), ("", .other),
  ])
  func `the kinds of both editions are known`(name: String, kind: Relationship.Kind) throws {
    let all = try read("<Relationship Id=\"a\" Type=\"http://x/\(name)\" Target=\"t\"/>")
    #expect(all.all.map(\.kind) == [kind])
  }

  @Test func `a part without relationships has none`() throws {
    let none = try Relationships(of: "a.xml", in: MemoryParts([:]), limits: Limits())
    #expect(none.all == [])
  }
}
