// What is next for a delivery, for each thing that the journal can know of it.

import FoundationEssentials
import ReportHistory
import Testing

@testable import reportconv

@Suite struct DeliveryWorkTests {
  private let rig: DeliveryRig
  private let now = Date(timeIntervalSince1970: 1000)
  private let later = Date(timeIntervalSince1970: 2000)

  init() throws { rig = try DeliveryRig() }

  /// What is next after some steps.
  private func next(
    after steps: [DeliveryStep], fetched: Bool = false, hasHook: Bool = false,
    needsDocument: Bool = false, at time: Date
  ) throws -> DeliveryWork {
    let id = try rig.journal.receive(profile: "muster", bytes: [65], at: now).id
    for step in steps { try rig.journal.record(step, of: id, at: now) }
    if fetched {
      let document = StoredDocument(size: 1, sha256: "a")
      _ = try rig.journal.recordFetched(document, of: id, at: now)
    }
    let delivery = try #require(try rig.journal.delivery(id))
    return DeliveryWork(
      delivery, at: time, hasHook: hasHook, needsDocument: needsDocument)
  }

  @Test func `a message has its document fetched, is written and published`() throws {
    #expect(try next(after: [], at: now) == .fetch)
    #expect(try next(after: [.noDocument], at: now) == .write)
    #expect(try next(after: [.written(folder: "/a")], at: now) == .publish)
    #expect(
      try next(after: [.delivered(withDocument: false, hook: false)], at: now) == .nothing)
  }

  @Test func `a document that is not there does not hold the rest back`() throws {
    let failed = DeliveryStep.fetchFailed(detail: "", retry: later)
    #expect(try next(after: [failed], at: now) == .write)
    #expect(
      try next(after: [.delivered(withDocument: false, hook: false)], at: now) == .wait(later))
  }

  @Test func `where the document is needed, the rest waits for it as long as it may come`() throws {
    let failed = DeliveryStep.fetchFailed(detail: "", retry: later)
    #expect(try next(after: [failed], needsDocument: true, at: now) == .wait(later))
    #expect(try next(after: [], needsDocument: true, at: later) == .fetch)
    #expect(
      try next(after: [.expired(detail: "")], needsDocument: true, at: later) == .write)
  }

  @Test func `what failed waits for its time`() throws {
    #expect(try next(after: [.failed(detail: "", retry: later)], at: now) == .wait(later))
    #expect(try next(after: [], at: later) == .fetch)
    #expect(try next(after: [.written(folder: "/a")], at: now) == .wait(later))
  }

  @Test func `a document that came late completes the folder`() throws {
    let steps: [DeliveryStep] = [
      .written(folder: "/a"), .delivered(withDocument: false, hook: false),
    ]
    #expect(try next(after: steps, fetched: true, at: now) == .complete)
    #expect(try next(after: [.completed(hook: false)], at: now) == .nothing)
  }

  @Test func `the command runs before a document is fetched again`() throws {
    let steps: [DeliveryStep] = [
      .fetchFailed(detail: "", retry: now), .delivered(withDocument: false, hook: true),
    ]
    #expect(try next(after: steps, hasHook: true, at: now) == .hook)
    #expect(try next(after: [], hasHook: false, at: now) == .fetch)
    let failed = DeliveryStep.hookFailed(detail: "", retry: later)
    #expect(try next(after: [failed], hasHook: true, at: now) == .fetch)
    let expired = DeliveryStep.expired(detail: "")
    #expect(try next(after: [expired], hasHook: true, at: now) == .wait(later))
    #expect(try next(after: [], hasHook: true, at: later) == .hook)
  }

  @Test func `a message in quarantine has nothing next`() throws {
    #expect(try next(after: [.quarantined(reason: "")], at: later) == .nothing)
  }
}
