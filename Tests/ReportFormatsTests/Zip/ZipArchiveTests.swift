import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipArchiveTests {
  private let bytes = ZipBuilder([
    .init("word/document.xml", "The body.", .deflated),
    .init("word/"),
    .init("media/Image1.PNG", "A picture."),
    .init("empty.xml"),
  ]).bytes

  @Test func `names come in the archive's order, without folders`() throws {
    #expect(try zipNames(bytes) == ["word/document.xml", "media/Image1.PNG", "empty.xml"])
  }

  @Test func `stored, deflated and empty entries are read whole`() throws {
    #expect(try zipText(bytes, "word/document.xml") == "The body.")
    #expect(try zipText(bytes, "media/Image1.PNG") == "A picture.")
    #expect(try zipText(bytes, "empty.xml").isEmpty)
  }

  @Test func `an entry is found in other capitals`() throws {
    let archive = try ZipArchive(bytes, limits: Limits())
    let found = ["MEDIA/image1.png", "media/image2.png"].map { archive.contains($0) }
    #expect(found == [true, false])
    #expect(try zipText(bytes, "Word/Document.XML") == "The body.")
  }

  @Test func `an entry that is not there is an error that names it`() {
    let error = zipError(bytes, reading: "word/styles.xml")
    #expect(error?.code == .damagedArchive)
    #expect(error?.location.part == "word/styles.xml")
  }

  @Test func `an entry can be read twice`() throws {
    let archive = try ZipArchive(bytes, limits: Limits())
    let first = try archive.read("word/document.xml")
    let second = try archive.read("word/document.xml")
    #expect(first == second)
  }

  @Test func `a file is read as the same bytes in memory are`() throws {
    let text = try withTemporaryFile(bytes) { path in
      let archive = try ZipArchive(path: path, limits: Limits())
      return String(decoding: try archive.read("word/document.xml"), as: UTF8.self)
    }
    #expect(text == "The body.")
  }

  @Test(arguments: [ZipBuilder.Entry.Packing.stored, .deflated])
  func `the pieces of a large entry are its bytes, each of at most 64 KB`(
    packing: ZipBuilder.Entry.Packing
  ) throws {
    let data = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let entry = ZipBuilder.Entry(Array("large.bin".utf8), data, packing)
    let archive = try ZipArchive(ZipBuilder([entry]).bytes, limits: Limits())
    var gathered: [UInt8] = []
    var largest = 0
    try unsafe archive.forEachChunk(of: "large.bin") { piece throws(ReadError) in
      unsafe gathered.append(contentsOf: piece)
      largest = max(largest, piece.count)
    }
    #expect(gathered == data)
    #expect(largest <= 1 << 16)
    let whole = try archive.read("large.bin")
    #expect(whole == data)
  }

  @Test func `an error out of the body of a loop over pieces ends the loop`() throws {
    let archive = try ZipArchive(bytes, limits: Limits())
    var calls = 0
    do {
      try unsafe archive.forEachChunk(of: "word/document.xml") { _ throws(ReadError) in
        calls += 1
        throw ReadError(.notAReport)
      }
      Issue.record("the error was lost")
    } catch {
      #expect(error.code == .notAReport)
    }
    #expect(calls == 1)
  }

  @Test func `the bytes of all entries read count together`() throws {
    var limits = Limits()
    limits.inflatedBytes = 20
    let archive = try ZipArchive(bytes, limits: limits)
    _ = try archive.read("word/document.xml")
    _ = try archive.read("media/Image1.PNG")
    do {
      _ = try archive.read("word/document.xml")
      Issue.record("27 bytes were read")
    } catch {
      #expect(error.code == .limitExceeded)
      #expect(error.detail == "inflated-bytes (20)")
    }
  }

  @Test func `cut anywhere, an archive is refused with a documented code`() {
    for count in 0..<bytes.count {
      let code = firstZipError(Array(bytes[..<count]))
      #expect(code == (count < 4 ? .notAnArchive : .truncated), "cut at \(count)")
    }
  }

  @Test func `with any bit turned, an archive ends in entries or a documented error`() {
    let codes: Set<ReadError.Code?> = [
      nil, .notAnArchive, .truncated, .damagedArchive, .duplicateEntry, .hostileName,
      .unsupportedCompression, .limitExceeded, .encrypted,
    ]
    for index in bytes.indices {
      for bit in 0..<8 {
        var broken = bytes
        broken[index] ^= 1 << bit
        #expect(codes.contains(firstZipError(broken)), "bit \(bit) of byte \(index)")
      }
    }
  }
}
