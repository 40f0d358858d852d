import Cryptography
import FoundationEssentials
import NIOCore
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct FetchFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a file appears whole, and for its owner alone`() throws {
    let path = "\(folder.path)/a.docx"
    var file = try FetchFile(at: path)
    try file.write(ByteBuffer(string: "first "))
    #expect(try names() == ["a.docx.part"])
    try file.write(ByteBuffer(string: "second"))
    let content = file.content
    try file.place()
    #expect(try names() == ["a.docx"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first second")
    #expect(
      content == Fetched(size: 12, sha256: SHA256.hex(of: Array("first second".utf8)), kind: .text))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a file that is given up leaves nothing`() throws {
    do {
      var file = try FetchFile(at: "\(folder.path)/a.docx")
      try file.write(ByteBuffer(string: "half"))
    }
    #expect(try names().isEmpty)
  }

  @Test func `what a killed process left is replaced, and a link is not followed`() throws {
    let victim = try folder.file("victim", "keep")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/a.docx.part", withDestinationPath: victim)
    var file = try FetchFile(at: "\(folder.path)/a.docx")
    try file.write(ByteBuffer(string: "new"))
    try file.place()
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "keep")
    #expect(try String(contentsOfFile: "\(folder.path)/a.docx", encoding: .utf8) == "new")
  }

  @Test func `beginning anew forgets the bytes, the digest and the kind`() throws {
    var file = try FetchFile(at: "\(folder.path)/a.docx")
    try file.write(ByteBuffer(string: "<html>"))
    try file.keep(6)
    try file.keep(0)
    try file.write(ByteBuffer(string: "{\\rtf1}"))
    let content = file.content
    try file.place()
    #expect(content == Fetched(size: 7, sha256: SHA256.hex(of: Array("{\\rtf1}".utf8)), kind: .rtf))
    #expect(try String(contentsOfFile: "\(folder.path)/a.docx", encoding: .utf8) == "{\\rtf1}")
  }

  @Test func `a folder that is not there is named`() {
    let error = #expect(throws: FeedError.self) { _ = try FetchFile(at: "/nowhere/at/all/a.docx") }
    #expect(error?.code == .cannotWrite)
    #expect(error?.message.contains("/nowhere/at/all/a.docx") == true)
  }
}
