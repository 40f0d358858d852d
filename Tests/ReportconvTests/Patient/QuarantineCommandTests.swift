// `reportconv quarantine` as a user calls it.

import FoundationEssentials
import ReportHistory
import Testing
import ToolSupport

@testable import reportconv

@Suite struct QuarantineCommandTests {
  private let rig: DeliveryRig

  init() async throws {
    rig = try DeliveryRig()
    try rig.openJean()
    _ = try await rig.courier().accept(
      PatientSample.message(PatientSample.erika), profile: "muster", at: rig.clock.now)
  }

  private func run(_ arguments: String) throws -> (status: Int, output: String) {
    let result = try rig.workshop.shell(
      "export REPORTCONV_OUT=\"$PWD/out\" XDG_STATE_HOME=\"$PWD/home\"; "
        + "reportconv quarantine \(arguments) 2>&1; echo \"status $?\"")
    let lines = result.output.split(separator: "\n")
    let status = lines.last.flatMap { Int($0.dropFirst("status ".count)) } ?? -1
    return (status, lines.dropLast().joined(separator: "\n"))
  }

  @Test func `what waits is listed and shown, and released to who is named`() throws {
    let list = try run("list")
    #expect(list.output.contains("mismatch"))
    #expect(!list.output.contains("MUSTER"))
    let show = try run("show 1")
    #expect(show.output.contains("  birthDate disagrees (html body)\n"))
    #expect(show.output.contains("  received/message.json"))
    let refused = try run("release 1 --patient '1952-03-11 SPECIMEN'")
    #expect(refused.status == 2)
    #expect(refused.output.contains("[contradicted]"))
    #expect(try run("release 1 --patient 4711").status == 64)
    #expect(try run("release 1 --patient '1952-03-11 SPECIMEN' --force 1").status == 64)
    let released = try run("release 1 --patient '1960-02-01 Muster'")
    #expect(released.status == 0)
    #expect(released.output == rig.workshop.path("out/20231114T221320Z-muster-1"))
    #expect(try run("list").output.isEmpty)
    #expect(try run("discard 1").status == 2)
  }

  @Test func `what is discarded is gone`() throws {
    #expect(try run("discard 1").status == 0)
    #expect(rig.workshop.names(in: "out/.quarantine").isEmpty)
    #expect(try run("show 1").output.contains("[notFound]"))
  }
}
