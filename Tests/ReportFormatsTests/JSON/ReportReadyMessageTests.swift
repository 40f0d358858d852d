// The sender's message: its payloads, each read by itself, and what is to be known of the message.

import Cryptography
import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ReportReadyMessageTests {
  private func read(_ json: String) throws -> Report {
    try JSONReader.read(Array(json.utf8), options: ReadOptions())
  }

  private let message = #"""
    {"type":"report_ready","url":"https://user:pw@example.org/a.docx?signature=1#x",
     "plaintext_report":"Befund\n======\n\nLunge frei, 5 mm\n\nBeurteilung\n===========\n\nUnauffällig",
     "json_report":{"findings":"Lunge frei, 5 mm","diagnosis":"Unauffällig"}}
    """#

  @Test func `a message read as a report gives the richest payload and all sources`() throws {
    let report = try read(message)
    #expect(report.sections.map(\.headingText) == ["Befund", "Beurteilung"])
    #expect(report.sources.map(\.format) == ["txt", "fields"])
    #expect(report.findings.map(\.code) == [.externalContent])
  }

  @Test func `each payload is read by itself`() throws {
    let payloads = try payloads(message, with: .notFetched)
    #expect(payloads.payloads.map(\.name) == ["plaintext_report", "json_report"])
    #expect(payloads.payloads.map { $0.report?.sources } == payloads.payloads.map { [$0.source] })
    #expect(payloads.payloads.last?.report?.sections.map(\.field) == [.findings, .diagnosis])
    #expect(payloads.findings.map(\.code) == [.externalContent])
  }

  @Test func `the address is told without its secrets`() throws {
    #expect(try read(message).findings.first?.text == "https://example.org/a.docx")
  }

  @Test func `a source has the size and the digest of what was sent`() throws {
    let report = try read(#"{"type":"report_ready","plaintext_report":"Größe"}"#)
    let bytes = Array("Größe".utf8)
    #expect(report.sources == [Source(format: "txt", size: 7, sha256: SHA256.hex(of: bytes))])
    #expect(report.findings == [])
  }

  @Test func `the five fields alone are a report`() throws {
    let report = try read(
      #"{"type":"report_ready","html_content":null,"json_report":{"findings":"a"}}"#)
    #expect(report.sections.map(\.field) == [.findings])
    #expect(report.sources.map(\.format) == ["fields"])
  }

  @Test func `unknown members and wrong types are findings with their text`() throws {
    let report = try read(
      #"{"type":"report_ready","plaintext_report":"a","rtf_report":7,"json_report":"x","new":{"b":1}}"#
    )
    #expect(
      report.findings.map(\.code) == [.malformedStructure, .malformedStructure, .unknownContent])
    #expect(report.findings.map(\.text) == ["7", "x", #"{"b":1}"#])
  }

  @Test func `a payload that cannot be read is a finding`() throws {
    let report = try read(
      #"{"type":"report_ready","plaintext_report":"a","json_report":{"b":1}}"#)
    #expect(report.findings.map(\.code) == [.unsupportedContent])
    #expect(report.findings.first?.text == #"{"b":1}"#)
    #expect(report.sections.first?.blocks == [.line("a")])
  }

  @Test(arguments: [
    #"{"type":"report_ready"}"#, #"{"type":"report_ready","url":"https://example.org/a"}"#,
    #"{"type":"report_ready","json_report":{}}"#, #"{"html_content":5}"#,
  ])
  func `a message without a report is an error`(json: String) {
    let error = #expect(throws: ReadError.self) { try read(json) }
    #expect(error?.code == .notAReport)
  }

  @Test func `the sender's message of an error is told`() {
    let error = #expect(throws: ReadError.self) {
      try read(#"{"type":"error","message":"no such report","code":4000}"#)
    }
    #expect(error?.code == .notAReport)
    #expect(error?.detail == "it is the sender's message of an error (code 4000): no such report")
  }

  @Test func `a message cut anywhere is an error`() {
    let bytes = Array(message.utf8)
    for length in 1..<bytes.count {
      #expect(throws: ReadError.self) {
        try JSONReader.read(Array(bytes[..<length]), options: ReadOptions())
      }
    }
  }

  // MARK: - The document

  private func document(_ json: String) throws -> [UInt8] {
    let report = try JSONReader.read(Array(json.utf8), options: ReadOptions())
    return DOCXWriter.write(report, options: WriteOptions()).bytes
  }

  private func payloads(
    _ json: String, with document: MessageDocument
  ) throws -> MessagePayloads {
    try MessagePayloads.read(
      message: Array(json.utf8), document: document, options: ReadOptions())
  }

  @Test func `the fetched document is the richest payload`() throws {
    let bytes = try document(message)
    let payloads = try payloads(message, with: .fetched(bytes))
    #expect(payloads.payloads.map(\.source.format) == ["docx", "txt", "fields"])
    #expect(payloads.payloads.first?.source.sha256 == SHA256.hex(of: bytes))
    #expect(payloads.findings == [])
  }

  @Test func `a document that cannot be read leaves the report to the other payloads`() throws {
    let payloads = try payloads(message, with: .fetched([1, 2, 3]))
    #expect(payloads.payloads.map { $0.report == nil } == [true, false, false])
    #expect(payloads.richest?.sources.map(\.format) == ["txt", "docx", "fields"])
    let finding = try #require(payloads.findings.first)
    #expect(finding.code == .unsupportedContent)
    #expect(finding.location.part == "document")
    #expect(finding.text == nil)
  }

  @Test func `a document that is missing is a finding with the reason`() throws {
    let report = try payloads(message, with: .missing("the address has expired"))
    #expect(report.findings.map(\.code) == [.missingPart])
    #expect(
      report.findings.first?.message
        == "the message names a document, which could not be fetched: the address has expired")
    #expect(report.findings.first?.text == "https://example.org/a.docx")
  }

  @Test func `a document is all that a message needs`() throws {
    let message = try payloads(
      #"{"type":"report_ready","url":"https://example.org/a"}"#,
      with: .fetched(try document(message)))
    #expect(message.payloads.map(\.source.format) == ["docx"])
  }

  @Test func `a document without an address plays no part`() throws {
    let message = try payloads(
      #"{"type":"report_ready","plaintext_report":"a"}"#, with: .fetched([1]))
    #expect(message.payloads.map(\.source.format) == ["txt"])
  }
}
