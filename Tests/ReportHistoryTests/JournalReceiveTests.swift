// What came is kept as it came, and content that comes again is noted.

import Cryptography
import Foundation
import Testing

@testable import ReportHistory

@Suite struct JournalReceiveTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  private func message(_ signature: String, _ text: String = "x") -> String {
    #"{"type":"report_ready","url":"https://e.org/1?Signature=\#(signature)","plaintext_report":"\#(text)"}"#
  }

  @Test func `the bytes come back as they came, from a database opened anew`() throws {
    let bytes: [UInt8] = [0, 0xFF, 0x0A, 0x27, 0x22] + Array("Größe".utf8)
    let received = try journal.receive(profile: "muster", bytes: bytes, at: .second(0.25))
    let other = try Journal(path: folder.path())
    #expect(try other.messages(of: received.id) == [bytes])
    let delivery = try #require(try other.delivery(received.id))
    #expect(delivery.sha256 == SHA256.hex(of: bytes))
    #expect(delivery.received == .second(0.25))
    #expect(delivery.state == .received)
  }

  @Test func `the same content again is noted and is not open`() throws {
    let first = try journal.take(message("a"))
    let again = try journal.take(message("b"), second: 9)
    #expect(first.isNew && first.isOpen)
    #expect(
      again
        == Received(
          id: first.id, profile: "muster", at: .second(0), timesSeen: 2, isOpen: false))
    #expect(try journal.open().map(\.id) == [first.id])
    #expect(try journal.steps(of: first.id).map(\.name) == ["received", "seenAgain"])
    #expect(try journal.messages(of: first.id).count == 1)
    #expect(try journal.receivedCount(of: "muster", since: .second(0)) == 1)
  }

  @Test func `the same content for another profile is its own`() throws {
    let first = try journal.take(message("a"))
    let other = try journal.take(message("a"), profile: "beispiel")
    #expect(other.isNew)
    #expect(other.id != first.id)
    #expect(try journal.open().map(\.id) == [first.id])
    #expect(try journal.unfinished(of: ["muster", "beispiel"]).count == 2)
    #expect(try journal.unfinished(of: []) == [])
  }

  @Test func `a fresh address opens a delivery whose document is missing`() throws {
    let first = try journal.take(message("a"))
    try journal.record(.expired(detail: "404"), of: first.id, at: .second(1))
    try journal.record(.written(folder: "/out/a"), of: first.id, at: .second(2))
    try journal.record(.delivered(withDocument: false, hook: false), of: first.id, at: .second(3))
    #expect(try journal.open() == [])
    #expect(try journal.take(message("a")).isOpen == false)
    let again = try journal.take(message("b"))
    #expect(again.isOpen && !again.isNew)
    #expect(try journal.messages(of: first.id).count == 2)
    let delivery = try #require(try journal.open().first)
    #expect(delivery.document == .failed)
    #expect(delivery.documentAttempts == Delivery.Attempts())
    #expect(delivery.state == .delivered)
  }

  @Test func `a fresh address brings back a report that could not be read without it`() throws {
    let first = try journal.take(message("a"))
    try journal.record(.expired(detail: "404"), of: first.id, at: .second(1))
    try journal.record(.quarantined(reason: "notAReport"), of: first.id, at: .second(2))
    #expect(try journal.take(message("b")).isOpen)
    let delivery = try #require(try journal.open().first)
    #expect(delivery.state == .received)
    #expect(delivery.reason == nil)
  }

  @Test func `a refused message is kept with its reason and never open`() throws {
    let received = try journal.quarantine(
      profile: "muster", bytes: Array("{".utf8), reason: "malformedJSON", at: .second(0))
    #expect(!received.isOpen)
    #expect(try journal.open() == [])
    #expect(try journal.quarantined().map(\.reason) == ["malformedJSON"])
    #expect(try journal.messages(of: received.id) == [Array("{".utf8)])
    let again = try journal.quarantine(
      profile: "muster", bytes: Array("{".utf8), reason: "malformedJSON", at: .second(1))
    #expect(again.timesSeen == 2)
    #expect(try journal.take("{").isNew)
  }

  @Test func `removed messages are in no file, and their content stays known`() throws {
    let secret = "Lungenrundherd links"
    let first = try journal.take(message("a", secret))
    #expect(try filesHold(secret))
    try journal.removeMessages(of: first.id)
    #expect(try !filesHold(secret))
    #expect(try journal.messages(of: first.id) == [])
    #expect(try journal.take(message("b", secret)).isNew == false)
    try journal.check()
  }

  private func filesHold(_ text: String) throws -> Bool {
    try ["history.sqlite", "history.sqlite-wal"].contains { name in
      Data(try folder.bytes(name)).range(of: Data(text.utf8)) != nil
    }
  }
}
