import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipHeadersTests {
  private typealias Entry = ZipBuilder.Entry

  private let body = Entry("word/document.xml", "The body.", .deflated)

  /// An entry with a Unicode Path field in the directory, in the header before the data, or both.
  private func entry(
    _ name: [UInt8], also other: String, inDirectory: Bool = true, local: Bool = true
  ) -> Entry {
    let field = ZipBuilder.unicodePath(other, of: name)
    return Entry(name, Array("text".utf8))
      .with(\.extra, inDirectory ? field : []).with(\.localExtra, local ? field : [])
  }

  @Test(arguments: [(true, true), (true, false), (false, true)])
  func `an entry that an extra field gives another name is refused with both names`(
    place: (inDirectory: Bool, local: Bool)
  ) {
    let hidden = entry(
      Array("hidden.xml".utf8), also: "word/document.xml", inDirectory: place.inDirectory,
      local: place.local)
    let error = zipError(hidden)
    #expect(error?.code == .hostileName)
    #expect(error?.detail == "hidden.xml, also called word/document.xml")
    #expect(error?.location.part == "hidden.xml")
  }

  @Test func `two entries that change their names with each other are refused`() {
    let first = entry(Array("word/document.xml".utf8), also: "other.xml")
    let second = entry(Array("other.xml".utf8), also: "word/document.xml")
    #expect(zipError(first, second)?.detail == "word/document.xml, also called other.xml")
  }

  @Test func `a file is refused as the same bytes in memory are`() throws {
    let hidden = entry(Array("hidden.xml".utf8), also: "word/document.xml")
    let detail = try withTemporaryFile(ZipBuilder([body, hidden]).bytes) { path in
      #expect(throws: ReadError.self) { _ = try ZipArchive(path: path, limits: Limits()) }?.detail
    }
    #expect(detail == "hidden.xml, also called word/document.xml")
  }

  @Test(arguments: ["hidden.xml", "word/document.xml2", "Word/document.xml", ""])
  func `a field is believed by some reader whatever its check sum and version`(other: String) {
    var field = ZipBuilder.unicodePath(other, of: Array("word/document.xml".utf8))
    field[5] ^= 1
    #expect(zipError(body.with(\.extra, field))?.code == .hostileName)
    field[4] = 2
    #expect(zipError(body.with(\.extra, field))?.code == .hostileName)
  }

  @Test func `the second of two fields counts too`() {
    let name = Array("word/document.xml".utf8)
    let fields = [("word/document.xml"), ("x.xml")].flatMap { ZipBuilder.unicodePath($0, of: name) }
    #expect(zipError(body.with(\.extra, fields))?.code == .hostileName)
  }

  @Test func `a field that says the same name changes nothing`() throws {
    let same = entry(body.name, also: "word/document.xml")
    let bytes = ZipBuilder([same, Entry("b.xml", "other")]).bytes
    #expect(try zipNames(bytes) == ["word/document.xml", "b.xml"])
    #expect(try zipText(bytes, "word/document.xml") == "text")
  }

  @Test func `the same name in a code page is read as the field spells it`() throws {
    let bytes = ZipBuilder([entry([0x82, 0x74, 0x82, 0x2E, 0x78], also: "été.x")]).bytes
    #expect(try zipNames(bytes) == ["été.x"])
  }

  @Test func `in a code page too the letters of ASCII must be the same`() {
    let name: [UInt8] = [0x82, 0x74, 0x82, 0x2E, 0x78]
    for other in ["éta.x", "ete.x", "été.xm", "ét"] {
      #expect(zipError(entry(name, also: other))?.code == .hostileName, "\(other)")
    }
    let marked = entry(Array("ä.x".utf8), also: "ö.x").with(\.flags, 1 << 11)
    #expect(zipError(marked)?.code == .hostileName)
  }

  @Test func `a header before the data with another name is refused`() {
    let error = zipError(body.with(\.localName, Array("word/other.xml".utf8)))
    #expect(error?.code == .hostileName)
    #expect(error?.detail == "word/document.xml, also called word/other.xml")
    #expect(zipError(body.with(\.localName, []))?.code == .hostileName)
  }

  @Test func `long extra fields before the data are looked through to their end`() {
    let padding = ZipBuilder.little(UInt16(0xA220)) + ZipBuilder.little(UInt16(3000))
    let long = padding + [UInt8](repeating: 0, count: 3000)
    let field = ZipBuilder.unicodePath("x.xml", of: body.name)
    #expect(zipError(body.with(\.localExtra, long)) == nil)
    #expect(zipError(body.with(\.localExtra, long + field))?.code == .hostileName)
  }

  @Test func `entries behind the end of the directory are refused`() throws {
    var bytes = ZipBuilder([body, Entry("b.xml", "other")]).bytes
    let end = bytes.count - 22
    let second = 46 + "b.xml".utf8.count
    #expect(bytes[end + 10] == 2)
    bytes[end + 8] = 1
    bytes[end + 10] = 1
    bytes[end + 12] -= UInt8(second)
    let error = zipError(bytes)
    #expect(error?.code == .damagedArchive)
    #expect(error?.detail == "its directory is longer than it says")
  }

  @Test func `with any bit of names in extra fields turned, there is one name or an error`() throws
  {
    let bytes = ZipBuilder([entry(body.name, also: "word/document.xml"), Entry("b", "t")]).bytes
    let names: Set = ["word/document.xml", "b"]
    for index in bytes.indices {
      for bit in 0..<8 {
        var broken = bytes
        broken[index] ^= 1 << bit
        guard let read = try? zipNames(broken), Set(read) != names else { continue }
        // A bit of the name that the directory says and nothing else: not possible here.
        Issue.record("bit \(bit) of byte \(index): \(read)")
      }
    }
  }
}
