// What a folder holds: the payloads as received, what was asked for, and what was found.

import ReportFormats
import ReportModel
import Testing

@testable import reportconv

@Suite struct DeliveryContentTests {
  private func content(
    _ message: [UInt8], _ formats: [Format] = [], document: MessageDocument = .notFetched
  ) throws -> DeliveryContent {
    try DeliveryPlan(formats: formats).content(of: message, document: document)
  }

  private func text(_ name: String, in content: DeliveryContent) -> String? {
    content.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `payloads are kept as they were sent`() throws {
    let message = #"""
      {"html_content":"<p>Gr\u00f6ße</p>","rtf_report":"{\\rtf1 5 mm}","plaintext_report":"",
      "json_report":{"findings":"a","n":1.50}}
      """#
    let content = try content(Array(message.utf8))
    #expect(text("received/message.json", in: content) == message)
    #expect(text("received/report.html", in: content) == "<p>Größe</p>")
    #expect(text("received/report.rtf", in: content) == #"{\rtf1 5 mm}"#)
    #expect(text("received/report.txt", in: content) == nil)
    #expect(text("received/report.json", in: content) == #"{"findings":"a","n":1.50}"#)
  }

  @Test func `every format is made once, report and fields always`() throws {
    let content = try content(Sample.withoutAddress, [.rtf, .json, .rtf, .docx])
    #expect(
      content.files.map(\.name) == [
        "received/message.json", "received/report.json", "report.docx", "report.rtf",
        "report.json", "fields.json", "findings.json",
      ])
  }

  @Test func `findings and losses are data`() throws {
    let content = try content(Sample.message(), [.text], document: .missing("it has expired"))
    let json = try JSONValue(json: Array(try #require(text("findings.json", in: content)).utf8))
    guard case .array(let findings)? = json["findings"], case .array(let outputs)? = json["outputs"]
    else {
      Issue.record("findings.json has another shape")
      return
    }
    #expect(findings.map { $0["code"]?.string } == ["missingPart"])
    #expect(outputs.map { $0["to"]?.string } == ["txt", "json", "fields"])
  }

  @Test func `headings and identity are understood`() throws {
    let message = #"{"html_content":"<h1>Befund</h1><p>Lunge frei</p>"}"#
    let content = try content(Array(message.utf8))
    let fields = try JSONValue(json: Array(try #require(text("fields.json", in: content)).utf8))
    #expect(fields["findings"]?.string?.contains("Lunge frei") == true)
  }

  @Test func `an address is found, an empty one is none`() {
    #expect(DeliveryPlan.address(in: Sample.addressOnly("s")) == "https://e.org/1.docx?Signature=s")
    #expect(DeliveryPlan.address(in: Array(#"{"url":""}"#.utf8)) == nil)
    #expect(DeliveryPlan.address(in: Array(#"{"url":7}"#.utf8)) == nil)
    #expect(DeliveryPlan.address(in: [1]) == nil)
  }
}
