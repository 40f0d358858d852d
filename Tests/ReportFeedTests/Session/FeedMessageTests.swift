// Reading and checking the sender's messages.

import ReportFeed
import Testing

@Suite struct FeedMessageTests {
  private func read(_ text: String) throws(MessageProblem) -> FeedMessage {
    try FeedMessage.read(Array(text.utf8))
  }

  private func problem(_ text: String) -> MessageProblem? {
    do throws(MessageProblem) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  private func report(_ text: String) throws -> ReportMessage? {
    guard case .report(let report) = try read(text) else { return nil }
    return report
  }

  @Test(arguments: ["pong", "\"pong\"", "pong\n", #"{"type":"pong"}"#, #"{"type":"pong","t":1}"#])
  func `a pong is known in each of its forms`(text: String) throws {
    #expect(try read(text) == .pong)
  }

  @Test func `the message of the sender's document is read`() throws {
    let text = """
      {"type": "report_ready", "url": "https://x.example/a.docx?sig=1", "html_content": "<p>a</p>",
       "rtf_report": "{\\\\rtf1}", "plaintext_report": "a", "json_report": {"history": "h"}}
      """
    let report = try #require(try report(text))
    #expect(report.payloads.map(\.kind) == [.document, .html, .rtf, .text, .fields])
    #expect(report.url == "https://x.example/a.docx?sig=1")
    #expect(report.unknownMembers.isEmpty && report.problems.isEmpty)
    let message = ReceivedMessage(
      bytes: Array(text.utf8), received: WallTime(milliseconds: 0), content: .report(report))
    #expect(message.payload(.rtf) == Array(#"{\rtf1}"#.utf8))
    #expect(message.payload(.fields) == Array(#"{"history": "h"}"#.utf8))
    #expect(message.payload(.document) == Array("https://x.example/a.docx?sig=1".utf8))
  }

  @Test func `the type may stand behind the payloads`() throws {
    let report = try report(#"{"plaintext_report":"a","more":[1],"type":"report_ready"}"#)
    #expect(report?.payloads.map(\.kind) == [.text])
    #expect(report?.unknownMembers == ["more"])
  }

  @Test(arguments: [
    (#""plaintext_report":" \n\t ""#, nil), (#""plaintext_report":null"#, nil),
    (#""html_content":"""#, nil), (#""json_report":{}"#, nil), (#""url":"""#, nil),
    (#""html_content":["<p>"]"#, MessageProblem.Code.wrongType),
    (#""json_report":"{}""#, .wrongType),
    (#""url":"ftp://a/b""#, .invalidValue), (#""url":"wss://a/b""#, .invalidValue),
    (#""url":"https:///b""#, .invalidValue), (#""url":"a.docx""#, .invalidValue),
    (#""url":5"#, .wrongType),
  ])
  func `a payload that cannot be used makes no report, and spoils none`(
    member: String, code: MessageProblem.Code?
  ) throws {
    #expect(problem("{\"type\":\"report_ready\",\(member)}")?.code == code ?? .noPayload)
    let report = try #require(
      try report("{\"type\":\"report_ready\",\(member),\"rtf_report\":\"{}\"}"))
    #expect(report.payloads.map(\.kind) == [.rtf])
    #expect(report.problems.map(\.code) == (code.map { [$0] } ?? []))
  }

  @Test func `an address that is too long is no payload`() {
    let long = String(repeating: "a", count: 8_192)
    #expect(
      problem("{\"type\":\"report_ready\",\"url\":\"https://\(long)\"}")
        == MessageProblem(.tooLong, at: "/url", detail: "over 8192 bytes"))
  }

  @Test(arguments: [
    ("", MessageProblem.Code.notJSON, ""), ("hello", .notJSON, ""), ("[1]", .notAnObject, ""),
    ("\"text\"", .notAnObject, ""), ("{}", .missingMember, "/type"),
    (#"{"type":null}"#, .missingMember, "/type"), (#"{"type":1}"#, .wrongType, "/type"),
    (#"{"type":"report_ready"}"#, .noPayload, ""), (#"{"type":"a"} {}"#, .notJSON, ""),
    (#"{"type":"a","type":"b"}"#, .notJSON, ""),
    (#"{"type":"report_ready","html_content":"\x"}"#, .notJSON, "/html_content"),
    (#"{"type":"report_ready","json_report":{"Frank Muster":}}"#, .notJSON, "/json_report"),
    (#"{"type":"report_ready","Frank Muster":{,}}"#, .notJSON, ""),
    (#"{"type":"error","code":4000}"#, .missingMember, "/message"),
    (#"{"type":"error","message":"m"}"#, .missingMember, "/code"),
    (#"{"type":"error","message":"m","code":"4000"}"#, .wrongType, "/code"),
    (#"{"type":"error","message":"m","code":1.5}"#, .invalidValue, "/code"),
    (#"{"type":"error","message":{},"code":1}"#, .wrongType, "/message"),
  ])
  func `a bad message is refused with its reason and place`(
    text: String, code: MessageProblem.Code, path: String
  ) {
    let problem = problem(text)
    #expect(problem?.code == code)
    #expect(problem?.path == path)
    #expect(problem?.description.contains("Muster") == false)
  }

  @Test func `invalid Unicode is refused wherever it stands`() {
    for bytes in [[0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      let text =
        Array(#"{"type":"report_ready","html_content":"a\n"#.utf8) + bytes + Array("\"}".utf8)
      #expect(throws: MessageProblem.self) { try FeedMessage.read(text) }
    }
    #expect(
      problem(#"{"type":"report_ready","x":"\ud800"}"#)?.detail
        == "line 1, column 29: a string is not valid Unicode")
  }

  @Test func `values that stand too deep are refused`() {
    let deep = String(repeating: "[", count: 600)
    #expect(problem("{\"type\":\"report_ready\",\"x\":\(deep)")?.code == .notJSON)
  }

  @Test func `an error is read`() throws {
    #expect(
      try read(#"{"type":"error","message":"m","code":4000,"x":1}"#)
        == .senderError(.init(code: 4_000, message: "m", unknownMembers: ["x"])))
  }

  @Test func `members of errors are unknown in reports`() throws {
    let report = try report(
      #"{"type":"report_ready","message":7,"code":"x","rtf_report":"r"}"#)
    #expect(report?.unknownMembers == ["message", "code"])
    #expect(report?.problems.isEmpty == true)
  }

  @Test func `a payload whose place is not in the message is none`() {
    let report = ReportMessage(payloads: [.init(.text, at: 5..<90)])
    let message = ReceivedMessage(
      bytes: Array("short".utf8), received: WallTime(milliseconds: 0), content: .report(report))
    #expect(message.payload(.text) == nil)
    #expect(message.payload(.html) == nil)
  }
}
