// What messages lead to.

import ReportFeed
import Testing

@Suite struct SessionMessagesTests {
  @Test func `a report is handed out as it came, before it is spoken of`() throws {
    var harness = SessionHarness.ready()
    let bytes = Array(SessionHarness.report.utf8)
    let actions = harness.send(1, .text(bytes))
    guard case .deliver(let message)? = actions.first else {
      Issue.record("nothing is delivered")
      return
    }
    #expect(message.bytes == bytes)
    #expect(message.received == WallTime(milliseconds: SessionHarness.epoch + 6_000))
    #expect(message.payload(.text) == Array("Nodule de 5 mm".utf8))
    #expect(actions.told == [.report(.init(size: bytes.count, payloads: [.text]))])
  }

  @Test func `unknown fields and unusable payloads are told, and the report delivered`() {
    var harness = SessionHarness.ready()
    let actions = harness.text(
      1,
      #"{"type":"report_ready","rtf_report":7,"html_content":"<p>x</p>","patient":{"a":1},"k-17":2}"#
    )
    #expect(actions.delivered.count == 1)
    #expect(
      actions.told.dropFirst() == [
        .payloadProblem(
          MessageProblem(.wrongType, at: "/rtf_report", detail: "expected a string")),
        .unknownFields(["patient", "[key]"]),
      ])
  }

  @Test func `a message of unknown type is kept and told`() {
    var harness = SessionHarness.ready()
    let actions = harness.text(1, #"{"type":"welcome","name":"k-17"}"#)
    #expect(actions.delivered.map(\.content) == [.unknown(type: "welcome")])
    #expect(actions.told == [.unknownMessage(type: "welcome")])
  }

  @Test func `an error is told, and the connection stays`() {
    var harness = SessionHarness.ready()
    let actions = harness.text(1, #"{"type":"error","message":"no k-17","code":4000}"#)
    #expect(actions == [.tell(.senderError(.init(code: 4_000, message: "no [key]")))])
    #expect(harness.session.status.phase == .ready)
  }

  @Test func `an error with unknown fields is kept too`() {
    var harness = SessionHarness.ready()
    let actions = harness.text(1, #"{"type":"error","message":"m","code":1,"hint":"h"}"#)
    #expect(actions.delivered.count == 1)
    #expect(actions.told.last == .unknownFields(["hint"]))
  }

  @Test func `what cannot be used is kept whole, with the reason`() {
    var harness = SessionHarness.ready()
    let bytes = Array(#"{"type":"report_ready""#.utf8)
    let problem = MessageProblem(
      .notJSON, detail: "line 1, column 23: the text breaks the grammar")
    #expect(
      harness.send(1, .text(bytes)) == [
        .quarantine(bytes, problem), .tell(.quarantined(problem)),
      ])
    #expect(
      harness.send(1, .binary([1, 2])) == [
        .quarantine([1, 2], MessageProblem(.binary)), .tell(.quarantined(MessageProblem(.binary))),
      ])
  }

  @Test func `a message over the limit is kept unread`() {
    var limits = MessageLimits()
    limits.message = 20
    var harness = SessionHarness(limits: limits)
    harness.send(.start(lastConnected: nil))
    harness.send(1, .opened)
    let actions = harness.text(1, SessionHarness.report)
    #expect(actions.delivered.isEmpty)
    #expect(
      actions.told == [.quarantined(MessageProblem(.tooLong, detail: "over 20 bytes"))])
  }
}
