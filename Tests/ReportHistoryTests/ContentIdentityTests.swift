// The same report sent again is the same; two reports never are.

import Testing

@testable import ReportHistory

@Suite struct ContentIdentityTests {
  private func identity(_ json: String) -> ContentIdentity { ContentIdentity(of: Array(json.utf8)) }

  @Test func `a new signature, another order and other spaces are the same content`() {
    let first = identity(
      #"{"type":"report_ready","url":"https://e.org/1?Expires=1&Signature=a","plaintext_report":"x"}"#
    )
    let again = identity(
      #"{ "plaintext_report": "\u0078", "url":"https://e.org/1?Expires=2&Signature=b", "type":"report_ready"}"#
    )
    #expect(first == again)
  }

  @Test(arguments: [
    #"{"type":"report_ready","url":"https://e.org/2?Signature=a","plaintext_report":"x"}"#,
    #"{"type":"report_ready","url":"https://e.org/1?id=2&Signature=a","plaintext_report":"x"}"#,
    #"{"type":"report_ready","url":"https://e.org/1?Signature=a","plaintext_report":"x "}"#,
    #"{"type":"report_ready","url":"https://e.org/1?Signature=a","html_content":"x"}"#,
    #"{"type":"report_ready","url":"https://e.org/1?Signature=a","plaintext_report":"x","n":1}"#,
  ])
  func `any other difference is another content`(json: String) {
    let first = identity(
      #"{"type":"report_ready","url":"https://e.org/1?Signature=a","plaintext_report":"x"}"#)
    #expect(identity(json).content != first.content)
  }

  @Test func `without payloads all of the address counts`() {
    let first = identity(#"{"type":"report_ready","url":"https://e.org/last?Signature=a"}"#)
    let second = identity(
      #"{"type":"report_ready","html_content":"","json_report":{},"url":"https://e.org/last?Signature=b"}"#
    )
    #expect(first.content != second.content)
  }

  @Test func `the payloads are the same under another address`() {
    let first = identity(#"{"url":"https://e.org/a?token=1","plaintext_report":"x"}"#)
    let second = identity(#"{"url":"https://e.org/b?token=2","plaintext_report":"x"}"#)
    #expect(first.payloads == second.payloads)
    #expect(first.content != second.content)
  }

  @Test(arguments: ["", "pong", "{\"a\":1", "[1]", "\u{0}"])
  func `what is no object is its bytes`(text: String) {
    #expect(identity(text) == identity(text))
    #expect(identity(text).content != identity(text + " ").content)
  }

  @Test func `a refused message does not stand in the way of the same bytes`() {
    let bytes = Array("x".utf8)
    #expect(ContentIdentity(quarantined: bytes).content != ContentIdentity(of: bytes).content)
  }
}
