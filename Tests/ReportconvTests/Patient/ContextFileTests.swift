// The file in which the practice software says who is open.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct ContextFileTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `a file that is not there, or empty, opens nobody`() throws {
    #expect(ContextFile.read(workshop.path("none")) == .nobody)
    try workshop.write("", to: "empty")
    #expect(ContextFile.read(workshop.path("empty")) == .nobody)
  }

  @Test func `the time of a file that says none is that of its last change`() throws {
    try workshop.write("01380006302\r\n0153101MUSTER\r\n", to: "gdt")
    _ = try workshop.shell("touch -d '2026-03-01T08:15:00.250Z' gdt")
    let context = try #require(ContextFile.read(workshop.path("gdt")).patient)
    #expect(context.family == "MUSTER")
    #expect(context.opened == 1_772_352_900_250)
  }

  @Test func `what cannot be read is told by a code`() throws {
    try workshop.write("MUSTER", to: "text")
    #expect(ContextFile.read(workshop.path("text")) == .unreadable("truncated"))
    try workshop.write(String(repeating: " ", count: 100_000), to: "large")
    #expect(ContextFile.read(workshop.path("large")) == .unreadable("tooLarge"))
    #expect(ContextFile.read(workshop.path("")) == .unreadable("notAFile"))
  }
}
