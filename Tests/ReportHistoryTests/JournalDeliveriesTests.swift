// Each step of a delivery is recorded, and what is unfinished is known.

import Foundation
import Testing

@testable import ReportHistory

@Suite struct JournalDeliveriesTests {
  private let folder: StateFolder
  private let journal: Journal
  private let document = StoredDocument(size: 7, sha256: String(repeating: "a", count: 64))

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  private func message(_ token: Int, _ text: String = "x") -> String {
    #"{"type":"report_ready","url":"https://e.org/d?token=\#(token)","plaintext_report":"\#(text)"}"#
  }

  private func record(_ steps: DeliveryStep..., of id: Int64) throws {
    for step in steps { try journal.record(step, of: id, at: .second(5)) }
  }

  @Test func `a delivery is open until it is in its place and its command was run`() throws {
    let id = try journal.take(message(1)).id
    #expect(try journal.recordFetched(document, of: id, at: .second(1)) == nil)
    #expect(try journal.open().map(\.stored) == [document])
    try record(.written(folder: "/out/a"), of: id)
    #expect(try journal.open().map(\.folder) == ["/out/a"])
    #expect(try journal.open().map(\.state) == [.written])
    try record(.delivered(withDocument: true, hook: true), of: id)
    #expect(try journal.open().map(\.hook) == [.due])
    try record(.hookFailed(detail: "status 3", retry: .second(10)), of: id)
    #expect(try journal.open().map(\.hookAttempts) == [.init(count: 1, next: .second(10))])
    try record(.hookDone, of: id)
    #expect(try journal.open() == [])
    let steps = try journal.steps(of: id)
    #expect(
      steps.map(\.name)
        == ["received", "fetched", "written", "delivered", "hookFailed", "hookDone"])
    #expect(steps.map(\.at) == [0, 1, 5, 5, 5, 5].map(Date.second))
    #expect(steps.map(\.detail) == [nil, nil, "/out/a", nil, "status 3", nil])
  }

  @Test func `a delivery without its document is open until that is out of reach`() throws {
    let id = try journal.take(message(1)).id
    try record(
      .fetchFailed(detail: "timeout", retry: .second(30)), .written(folder: "/out/a"),
      .delivered(withDocument: false, hook: false), of: id)
    #expect(try journal.open().map(\.documentAttempts) == [.init(count: 1, next: .second(30))])
    try record(.expired(detail: "403"), of: id)
    #expect(try journal.open() == [])
  }

  @Test func `a document that came late is open until the folder holds it`() throws {
    let id = try journal.take(message(1)).id
    try record(
      .fetchFailed(detail: "timeout", retry: .second(30)), .written(folder: "/out/a"),
      .delivered(withDocument: false, hook: true), .hookDone, of: id)
    #expect(try journal.recordFetched(document, of: id, at: .second(31)) == nil)
    #expect(try journal.open().map(\.hasDeliveredDocument) == [false])
    #expect(try journal.open().map(\.state) == [.delivered])
    try record(.completed(hook: true), of: id)
    #expect(try journal.open().map(\.hook) == [.due])
    try record(.hookDone, of: id)
    #expect(try journal.open() == [])
  }

  @Test func `the same payloads with the same document are a duplicate`() throws {
    let first = try journal.take(message(1)).id
    let second = try journal.take(message(2)).id
    #expect(second != first)
    #expect(try journal.recordFetched(document, of: second, at: .second(1)) == nil)
    #expect(try journal.recordFetched(document, of: first, at: .second(2)) == second)
    let duplicate = try #require(try journal.delivery(first))
    #expect(duplicate.state == .duplicate)
    #expect(duplicate.original == second)
    #expect(try journal.open().map(\.id) == [second])
    #expect(try journal.delivery(second)?.timesSeen == 2)
  }

  @Test(arguments: ["other text", "x"])
  func `other payloads or another document are another report`(text: String) throws {
    let first = try journal.take(message(1)).id
    let second = try journal.take(message(2, text)).id
    var other = document
    if text == "x" { other.sha256 = String(repeating: "b", count: 64) }
    #expect(try journal.recordFetched(document, of: first, at: .second(1)) == nil)
    #expect(try journal.recordFetched(other, of: second, at: .second(1)) == nil)
    #expect(try journal.open().count == 2)
  }

  @Test func `a command that is given up and a refused message are not open`() throws {
    let first = try journal.take(message(1)).id
    try record(
      .noDocument, .written(folder: "/out/a"), .delivered(withDocument: false, hook: true),
      .hookFailed(detail: "status 1", retry: nil), of: first)
    let second = try journal.take(message(2)).id
    try record(.quarantined(reason: "notAReport"), of: second)
    #expect(try journal.open() == [])
    #expect(try journal.delivery(first)?.hook == .abandoned)
    #expect(try journal.steps(of: first).last?.name == "hookAbandoned")
    #expect(try journal.delivery(99) == nil)
  }

  @Test func `what a person releases from quarantine is delivered, what is discarded is not`()
    throws
  {
    let first = try journal.take(message(1)).id
    let second = try journal.take(message(2)).id
    for id in [first, second] {
      try record(
        .noDocument, .written(folder: "/out/.quarantine/\(id)"), .quarantined(reason: "mismatch"),
        of: id)
    }
    #expect(try journal.open() == [])
    #expect(try journal.quarantined().map(\.id) == [first, second])
    try record(.released(folder: "/out/1", hook: true), of: first)
    try record(.discarded, of: second)
    #expect(try journal.quarantined() == [])
    let released = try #require(try journal.delivery(first))
    #expect(released.state == .delivered)
    #expect(released.folder == "/out/1")
    #expect(released.reason == nil)
    #expect(try journal.open().map(\.hook) == [.due])
    #expect(try journal.delivery(second)?.folder == nil)
    #expect(try journal.steps(of: second).last?.name == "discarded")
  }

  @Test func `a folder that cannot be written is tried again`() throws {
    let id = try journal.take(message(1)).id
    try record(.failed(detail: "noSpace", retry: .second(60)), of: id)
    #expect(try journal.open().map(\.folderAttempts) == [.init(count: 1, next: .second(60))])
  }

  @Test func `gaps and events of connections are kept for each profile`() throws {
    let gap = ConnectionGap(profile: "muster", from: .second(10), to: .second(20))
    try journal.record(gap)
    try journal.record(ConnectionEvent(profile: "muster", at: .second(20), event: "connected"))
    let last = ConnectionEvent(
      profile: "muster", at: .second(30), event: "closed", detail: "1012")
    try journal.record(last)
    #expect(try journal.gaps(of: "muster", since: .second(19)) == [gap])
    #expect(try journal.gaps(of: "muster", since: .second(20)) == [])
    #expect(try journal.gaps(of: "beispiel", since: .second(0)) == [])
    #expect(try journal.lastConnectionEvent(of: "muster") == last)
    #expect(try journal.lastConnectionEvent(of: "beispiel") == nil)
  }
}
