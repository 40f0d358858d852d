// A folder is made aside and put into its place whole.

import ReportHistory
import Testing
import ToolSupport

@testable import reportconv

@Suite struct DeliveryFolderTests {
  private let workshop: Workshop
  private let folder: DeliveryFolder
  private let files = [
    DeliveryFile(name: "received/message.json", bytes: Array("message".utf8)),
    DeliveryFile(name: "report.txt", bytes: Array("text".utf8)),
  ]

  init() throws {
    workshop = try Workshop()
    folder = DeliveryFolder(path: workshop.path("x/out/name"))
  }

  @Test func `nothing has the place before all is there`() throws {
    try folder.write(files)
    #expect(workshop.names(in: "x/out") == [".name.part"])
    #expect(folder.isMade && !folder.isTaken)
    try folder.publish()
    #expect(workshop.names(in: "x/out") == ["name"])
    #expect(!folder.isMade && folder.isTaken)
    #expect(workshop.text("x/out/name/report.txt") == "text")
  }

  @Test func `what an earlier attempt left is replaced, but for the document`() throws {
    try folder.prepare()
    try workshop.write("old", to: "x/out/.name.part/report.html")
    try workshop.write("longer than text", to: "x/out/.name.part/report.txt")
    try workshop.write("docx", to: "x/out/.name.part/received/report.docx")
    try folder.write(files)
    #expect(workshop.names(in: "x/out/.name.part") == ["received", "report.txt"])
    #expect(workshop.text("x/out/.name.part/report.txt") == "text")
    #expect(workshop.text("x/out/.name.part/received/report.docx") == "docx")
  }

  @Test func `a folder that has the place is not replaced`() throws {
    try workshop.write("mine", to: "x/out/name/file")
    try folder.write(files)
    #expect(throws: FileError.self) { try folder.publish() }
    #expect(workshop.text("x/out/name/file") == "mine")
  }

  @Test func `an exchange keeps what others put into the folder`() throws {
    try folder.write(files)
    try folder.publish()
    try workshop.write("mine", to: "x/out/name/note.txt")
    try folder.write([DeliveryFile(name: "report.txt", bytes: Array("new".utf8))])
    try folder.exchange()
    #expect(workshop.names(in: "x/out") == ["name"])
    #expect(workshop.names(in: "x/out/name") == ["note.txt", "received", "report.txt"])
    #expect(workshop.text("x/out/name/report.txt") == "new")
    #expect(workshop.text("x/out/name/note.txt") == "mine")
  }

  @Test func `an exchange that was cut short is finished`() throws {
    try folder.write(files)
    try folder.publish()
    try workshop.write("mine", to: "x/out/name/note.txt")
    try folder.write([DeliveryFile(name: "report.txt", bytes: Array("new".utf8))])
    _ = try workshop.shell("cd x/out; mv name old; mv .name.part name; mv old .name.part")
    try folder.finishExchange()
    #expect(workshop.names(in: "x/out") == ["name"])
    #expect(workshop.text("x/out/name/report.txt") == "new")
    #expect(workshop.text("x/out/name/note.txt") == "mine")
  }

  @Test func `an exchange without a folder in the place is a publication`() throws {
    try folder.write(files)
    try folder.exchange()
    #expect(workshop.names(in: "x/out") == ["name"])
  }

  @Test func `a folder is known by its message`() throws {
    #expect(!folder.holds(messageWith: "x"))
    try folder.write(files)
    try folder.publish()
    let digest = try #require(DeliveryFolder.digest(of: "\(folder.path)/received/message.json"))
    #expect(folder.holds(messageWith: digest))
    #expect(!folder.holds(messageWith: "x"))
  }

  @Test func `a document counts only as it was recorded`() throws {
    try folder.prepare()
    try workshop.write("docx", to: "x/out/.name.part/received/report.docx")
    let digest = try #require(DeliveryFolder.digest(of: folder.fetchedDocument))
    #expect(folder.fetched(StoredDocument(size: 4, sha256: digest)) == Array("docx".utf8))
    #expect(folder.fetched(StoredDocument(size: 4, sha256: "x")) == nil)
    #expect(folder.fetched(nil) == nil)
  }

  @Test func `a link in the way of a file is not followed`() throws {
    try folder.prepare()
    _ = try workshop.shell("ln -s ../../../aim x/out/.name.part/received/message.json")
    #expect(throws: FileError.self) { try folder.write(files) }
    #expect(workshop.text("aim") == nil)
  }
}
