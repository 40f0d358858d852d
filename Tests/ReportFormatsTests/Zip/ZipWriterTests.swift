// Archives that depend on nothing but their entries.

import Testing

@testable import ReportFormats

@Suite struct ZipWriterTests {
  private let entries = [
    ZipWriter.Entry(name: "[Content_Types].xml", bytes: Array("<a/>".utf8)),
    ZipWriter.Entry(name: "word/größe.xml", bytes: [UInt8](repeating: 0x20, count: 70_000)),
    ZipWriter.Entry(name: "image.png", bytes: [1, 2, 3], isStored: true),
    ZipWriter.Entry(name: "empty.xml", bytes: []),
  ]

  @Test func `entries come back in their order with their bytes`() throws {
    let bytes = try #require(ZipWriter.archive(entries))
    let archive = try ZipArchive(bytes, limits: Limits())
    #expect(archive.names == entries.map(\.name))
    for entry in entries { #expect(try archive.read(entry.name) == entry.bytes) }
  }

  @Test func `the same entries give the same bytes, dated 1980`() throws {
    let bytes = try #require(ZipWriter.archive(entries))
    #expect(ZipWriter.archive(entries) == bytes)
    // Time and date of the first local header.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(bytes.count < 2_000)
  }
}
