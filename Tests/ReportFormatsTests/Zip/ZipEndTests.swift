import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipEndTests {
  private let first = ZipBuilder([.init("word/document.xml", "One.")])
  private let second = ZipBuilder([.init("word/document.xml", "Two.")])

  /// An archive's end, moved so that its directory starts elsewhere.
  private func end(of bytes: [UInt8], movedBy offset: Int) -> [UInt8] {
    var end = Array(bytes.suffix(22))
    let start = (end.little(at: 16, bytes: 4) ?? 0) + offset
    end.replaceSubrange(16..<20, with: ZipBuilder.little(UInt32(start)))
    return end
  }

  /// One archive behind another, both directories in their places.
  private var joined: [UInt8] {
    let one = first.bytes
    let two = second.bytes
    var moved = Array(two.dropLast(22))
    // The directory's only entry says where its data is.
    let place = moved.count - "word/document.xml".utf8.count - 4
    moved.replaceSubrange(place..<place + 4, with: ZipBuilder.little(UInt32(one.count)))
    return one + moved + end(of: two, movedBy: one.count)
  }

  @Test func `a file with two directories is refused`() {
    let error = zipError(joined)
    #expect(error?.code == .damagedArchive)
    #expect(error?.detail == "it has two directories")
  }

  @Test func `one archive behind another, as it was, is refused`() {
    let error = zipError(first.bytes + second.bytes)
    #expect(error?.detail == "it has two directories")
  }

  @Test func `an archive in the comment of another one is refused`() {
    let comment = ZipBuilder([.init("word/document.xml", "Another.")]).bytes
    let length = ZipBuilder.little(UInt16(comment.count))
    #expect(zipError(first.bytes.dropLast(2) + length + comment)?.code == .damagedArchive)
  }

  @Test func `an archive in an archive is an entry like others`() throws {
    let bytes = ZipBuilder([
      .init("a.xml", "Before."), .init(Array("inner.docx".utf8), first.bytes),
    ]).bytes
    #expect(try zipNames(bytes) == ["a.xml", "inner.docx"])
    #expect(try zipText(bytes, "a.xml") == "Before.")
  }

  @Test func `a comment is allowed, and the end of an empty archive in it is refused`() throws {
    let bytes = Array(first.bytes.dropLast(2))
    let words = bytes + ZipBuilder.little(UInt16(9)) + Array("a comment".utf8)
    #expect(try zipText(words, "word/document.xml") == "One.")
    let empty = bytes + ZipBuilder.little(UInt16(22)) + ZipBuilder([]).bytes
    #expect(zipError(empty)?.code == .damagedArchive)
  }

  @Test func `a 64-bit record must speak of the same directory`() throws {
    let bytes = first.bytes
    let size = try #require(bytes.little(at: bytes.count - 10, bytes: 4))
    let start = try #require(bytes.little(at: bytes.count - 6, bytes: 4))
    #expect(try zipNames(wide(bytes, size: size, start: start)) == ["word/document.xml"])
    let twice = bytes.dropLast(22) + bytes[start..<start + size] + bytes.suffix(22)
    #expect(zipError(wide(Array(twice), size: size, start: start))?.detail == longer)
    let other = zipError(wide(Array(twice), size: size, start: start + size))
    #expect(other?.detail == "it has two directories")
  }

  private let longer = "its directory is longer than it says"

  /// The archive with a 64-bit record and its locator before the end (APPNOTE 4.3.14, 4.3.15).
  private func wide(_ bytes: [UInt8], size: Int, start: Int) -> [UInt8] {
    var output = Array(bytes.dropLast(22))
    let place = output.count
    output += ZipBuilder.little(UInt32(0x0606_4B50)) + ZipBuilder.little(UInt64(44))
    output += ZipBuilder.little(UInt16(45)) + ZipBuilder.little(UInt16(45))
    output += [UInt8](repeating: 0, count: 8)
    output += ZipBuilder.little(UInt64(1)) + ZipBuilder.little(UInt64(1))
    output += ZipBuilder.little(UInt64(size)) + ZipBuilder.little(UInt64(start))
    output += ZipBuilder.little(UInt32(0x0706_4B50)) + ZipBuilder.little(UInt32(0))
    output += ZipBuilder.little(UInt64(place)) + ZipBuilder.little(UInt32(1))
    return output + bytes.suffix(22)
  }
}
