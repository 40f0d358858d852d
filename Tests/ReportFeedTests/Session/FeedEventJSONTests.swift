// The JSON form of events.

import ReportFeed
import ReportModel
import Testing

@Suite struct FeedEventJSONTests {
  private static let time = WallTime(milliseconds: 1_772_359_200_250)

  private static let lines: [(FeedEvent, String)] = [
    (
      .connecting(attempt: 2, address: "wss://a.example/ws"),
      #"{"event":"connecting","attempt":2,"address":"wss://a.example/ws"}"#
    ),
    (.connected, #"{"event":"connected"}"#),
    (
      .connectFailed(
        FeedError(.httpStatus, "a.example", detail: "busy", status: 429, retryAfter: 4.2)),
      #"{"event":"connectFailed","code":"httpStatus","status":429,"retryAfter":5,"transient":true,"message":"a.example answered (HTTP status 429) (busy)"}"#
    ),
    (.ready, #"{"event":"ready"}"#),
    (
      .gap(.init(start: time, end: WallTime(milliseconds: time.milliseconds + 1_500))),
      #"{"event":"gap","start":"2026-03-01T10:00:00.250Z","end":"2026-03-01T10:00:01.750Z","milliseconds":1500}"#
    ),
    (
      .report(.init(size: 9, payloads: [.document, .fields])),
      #"{"event":"report","size":9,"payloads":["url","json_report"]}"#
    ),
    (
      .payloadProblem(.init(.tooLong, at: "/url", detail: "over 9 bytes")),
      #"{"event":"payloadProblem","code":"tooLong","path":"/url","message":"the value is too long (over 9 bytes)"}"#
    ),
    (.unknownFields(["a", "b"]), #"{"event":"unknownFields","names":["a","b"]}"#),
    (.unknownMessage(type: "hello"), #"{"event":"unknownMessage","type":"hello"}"#),
    (
      .quarantined(.init(.noPayload)),
      #"{"event":"quarantined","code":"noPayload","message":"the report has no payload that can be used"}"#
    ),
    (
      .senderError(.init(code: 4_000, message: "m")),
      #"{"event":"senderError","code":4000,"message":"m"}"#
    ),
    (
      .closed(.init(cause: .sender, code: 1_001, reason: "going")),
      #"{"event":"closed","cause":"sender","code":1001,"reason":"going"}"#
    ),
    (.closed(.init(cause: .lost)), #"{"event":"closed","cause":"lost"}"#),
    (
      .reconnecting(milliseconds: 8_000, attempt: 3),
      #"{"event":"reconnecting","milliseconds":8000,"attempt":3}"#
    ),
    (.refused(reason: "no"), #"{"event":"refused","reason":"no"}"#),
    (.keyInUseElsewhere, #"{"event":"keyInUseElsewhere"}"#),
    (
      .settingsChanged(address: "wss://b.example/"),
      #"{"event":"settingsChanged","address":"wss://b.example/"}"#
    ),
    (.stopped, #"{"event":"stopped"}"#),
  ]

  @Test func `each event has one object, its name first`() {
    for (event, line) in Self.lines {
      var json = JSONOutput()
      event.write(to: &json)
      #expect(String(decoding: json.bytes, as: UTF8.self) == line)
    }
  }

  @Test func `no event is left out above`() {
    #expect(Set(Self.lines.map { $0.0.name }) == Set(FeedEvent.Name.allCases))
  }
}
