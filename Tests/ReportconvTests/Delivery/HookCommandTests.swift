// What a command is given, and what it is not.

import Testing
import ToolSupport

@testable import reportconv

@Suite struct HookCommandTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func call(_ fields: String, inherited: [String] = []) throws -> HookCall {
    try workshop.write(fields, to: "f/fields.json")
    return HookCall("true", folder: workshop.path("f"), profile: "muster", inherited: inherited)
  }

  @Test func `settings of this program stay here, the rest is passed on`() throws {
    let call = try call(
      "{}",
      inherited: [
        "PATH=/bin", "REPORTCONV_DOCTOR_KEY=secret", "CREDENTIALS_DIRECTORY=/run/x", "LANG=C",
      ])
    #expect(
      call.environment == [
        "PATH=/bin", "LANG=C", "REPORTCONV_FOLDER=\(workshop.path("f"))",
        "REPORTCONV_PROFILE=muster", "REPORTCONV_DOCUMENT=no",
      ])
  }

  @Test func `fields are variables`() throws {
    let call = try call(#"{"findings":"a=b\nc","history":"\u0000x"}"#)
    #expect(
      call.environment.suffix(2) == [
        "REPORTCONV_FIELD_FINDINGS=a=b\nc", "REPORTCONV_FIELD_HISTORY=x",
      ])
    #expect(call.leftOut == [])
  }

  @Test func `a field that no variable can hold is left to the file`() throws {
    let room = HookCall.longestVariable - "REPORTCONV_FIELD_FINDINGS=".utf8.count - 1
    let fits = String(repeating: "x", count: room)
    let call = try call(#"{"findings":"\#(fits)","history":"\#(fits)x"}"#)
    #expect(call.leftOut == [])
    let over = try self.call(#"{"findings":"\#(fits)x","history":"short"}"#)
    #expect(over.leftOut == ["findings"])
    #expect(over.environment.contains("REPORTCONV_FIELD_HISTORY=short"))
    #expect(over.environment.last == "REPORTCONV_FIELDS_LEFT_OUT=findings")
    #expect(!over.environment.contains { $0.hasPrefix("REPORTCONV_FIELD_FINDINGS=") })
  }
}
