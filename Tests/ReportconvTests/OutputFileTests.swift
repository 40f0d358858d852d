// Outputs are whole or not there.

import Testing
import ToolSupport

@testable import reportconv

@Suite struct OutputFileTests {
  private let workshop: Workshop
  private let temporaries = TemporaryFiles()

  init() throws { workshop = try Workshop() }

  private func files(replaces: Bool = false, makesFolders: Bool = false) -> OutputFile {
    OutputFile(temporaries: temporaries, replaces: replaces, makesFolders: makesFolders)
  }

  @Test func `a file that has come since is not replaced`() throws {
    try workshop.write("other", to: "a")
    let error = #expect(throws: FileError.self) {
      try files().write(Array("new".utf8), to: workshop.path("a"))
    }
    #expect(error?.code == .outputExists)
    #expect(workshop.text("a") == "other")
    #expect(workshop.names() == ["a"])
  }

  @Test func `missing folders are made only where they may be`() throws {
    let path = workshop.path("x/y/a")
    let error = #expect(throws: FileError.self) { try files().write([65], to: path) }
    #expect(error?.code == .fileNotFound)
    try files(makesFolders: true).write([65], to: path)
    #expect(workshop.text("x/y/a") == "A")
  }

  @Test func `a file in place of a folder is named as the trouble`() throws {
    try workshop.write("file", to: "x")
    let error = #expect(throws: FileError.self) {
      try files(makesFolders: true).write([65], to: workshop.path("x/y/a"))
    }
    #expect(error?.code == .notFolder)
  }

  @Test func `unfinished files are deleted before the process ends`() throws {
    let path = temporaries.add(in: workshop.path("."))
    try workshop.write("half", to: Path.name(of: path))
    try workshop.write("mine", to: "other")
    var hasEnded = false
    temporaries.deleteAll { hasEnded = true }
    #expect(hasEnded)
    #expect(workshop.names() == ["other"])
  }

  @Test func `a file that was renamed is forgotten`() throws {
    try files().write([65], to: workshop.path("a"))
    temporaries.deleteAll {}
    #expect(workshop.names() == ["a"])
  }
}
