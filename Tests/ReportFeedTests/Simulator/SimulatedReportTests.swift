import ReportModel
import Testing

@testable import ReportFeed

@Suite struct SimulatedReportTests {
  @Test func `the message has the type first, then the address, then the members`() {
    let report = SimulatedReport(
      name: "a", members: [.init("html_content", json: Array(#""<p>""#.utf8))])
    #expect(
      String(decoding: report.message(url: "https://a.example/x"), as: UTF8.self)
        == #"{"type":"report_ready","url":"https://a.example/x","html_content":"<p>"}"#)
    #expect(
      String(decoding: report.message(url: nil), as: UTF8.self)
        == #"{"type":"report_ready","html_content":"<p>"}"#)
  }

  @Test func `without a document its own address is sent`() {
    let report = SimulatedReport(name: "a", members: [], url: "https://b.example/")
    #expect(
      String(decoding: report.message(url: nil), as: UTF8.self)
        == #"{"type":"report_ready","url":"https://b.example/"}"#)
  }

  @Test func `a queue goes round the reports until its number is reached`() {
    var queue = ReportQueue(reports: 2, total: 3)
    var sent: [Int] = []
    while let next = queue.next {
      sent.append(next)
      queue.advance()
    }
    #expect(sent == [0, 1, 0])
    #expect(ReportQueue(reports: 0, total: nil).next == nil)
    #expect(ReportQueue(reports: 1, total: nil).next == 0)
  }

  @Test func `an event is told in words and as JSON`() {
    let events: [(SimulatorEvent, String, String)] = [
      (
        .listening(address: "ws://127.0.0.1:1/reports/ws"),
        "listening on ws://127.0.0.1:1/reports/ws",
        #"{"event":"listening","address":"ws://127.0.0.1:1/reports/ws"}"#
      ),
      (.connected(1), "connection 1: opened", #"{"event":"connected","connection":1}"#),
      (.accepted(1), "connection 1: key accepted", #"{"event":"accepted","connection":1}"#),
      (.ping(1), "connection 1: ping", #"{"event":"ping","connection":1}"#),
      (
        .sent(2, report: "a", size: 9), "connection 2: sent a, 9 bytes",
        #"{"event":"sent","connection":2,"report":"a","size":9}"#
      ),
      (.fault(0, .busy), "fault: busy", #"{"event":"fault","fault":"busy"}"#),
      (
        .fault(3, .halfOpen), "connection 3: fault: half-open",
        #"{"event":"fault","connection":3,"fault":"half-open"}"#
      ),
      (
        .document(target: "/documents/a.docx", status: 403),
        "document /documents/a.docx: status 403",
        #"{"event":"document","target":"/documents/a.docx","status":403}"#
      ),
      (
        .closed(1, code: 1_000), "connection 1: closed with 1000",
        #"{"event":"closed","connection":1,"code":1000}"#
      ),
      (.closed(1, code: nil), "connection 1: closed", #"{"event":"closed","connection":1}"#),
    ]
    for (event, words, json) in events {
      var output = JSONOutput()
      event.write(to: &output)
      #expect(event.description == words)
      #expect(String(decoding: output.bytes, as: UTF8.self) == json)
    }
  }
}
