// Other settings and the end, with a message in transit.

import ReportFeed
import Testing

@Suite struct SessionChangeTests {
  @Test func `other settings close with 1000 and connect as soon as that is done`() {
    var harness = SessionHarness.ready()
    let other = SessionSettings.example(host: "b.example")
    let actions = harness.send(.settingsChanged(other))
    #expect(
      actions == [
        .tell(.settingsChanged(address: "wss://b.example/reports/ws")),
        .close(1, code: 1_000, reason: ""),
      ])
    let closed = harness.close(1, 1_000)
    #expect(closed.told.first == .closed(.init(cause: .settings, code: 1_000)))
    #expect(closed.contains(.connect(2, other.endpoint)))
  }

  @Test func `settings that are the same change nothing`() {
    var harness = SessionHarness.ready()
    #expect(harness.send(.settingsChanged(.example())).isEmpty)
  }

  @Test func `a server that does not answer the close frame is dropped after 5 seconds`() {
    var harness = SessionHarness.ready()
    harness.send(.settingsChanged(.example(key: "k-18")))
    #expect(harness.pass(4_999).isEmpty)
    let actions = harness.pass(1)
    #expect(actions.dropped == [1])
    #expect(actions.attempts == [2])
  }

  @Test func `a message that is arriving ends before the connection is closed`() {
    var harness = SessionHarness.ready()
    harness.send(1, .activity(inMessage: true))
    let actions = harness.send(.settingsChanged(.example(key: "k-18")))
    #expect(actions.told.map(\.name) == [.settingsChanged] && actions.count == 1)
    harness.pass(4_000)
    #expect(harness.send(1, .activity(inMessage: true)).isEmpty)
    let ended = harness.text(1, SessionHarness.report)
    #expect(ended.delivered.map(\.bytes) == [Array(SessionHarness.report.utf8)])
    #expect(ended.last == .close(1, code: 1_000, reason: ""))
  }

  @Test func `a message that takes more than 10 seconds to end is not waited for`() {
    var harness = SessionHarness.ready()
    harness.send(1, .activity(inMessage: true))
    harness.send(.settingsChanged(.example(key: "k-18")))
    harness.pass(9_999)
    harness.send(1, .activity(inMessage: true))
    #expect(harness.pass(1) == [.close(1, code: 1_000, reason: "")])
  }

  @Test func `messages that come behind our close frame are delivered`() {
    var harness = SessionHarness.ready()
    harness.send(.settingsChanged(.example(key: "k-18")))
    #expect(harness.text(1, SessionHarness.report).delivered.count == 1)
    harness.close(1, 1_000)
    #expect(harness.text(1, SessionHarness.report).delivered.count == 1)
  }

  @Test func `other settings end a wait and an attempt at once`() {
    var harness = SessionHarness.ready()
    harness.close(1, nil)
    #expect(harness.send(.settingsChanged(.example(key: "b"))).attempts == [2])
    harness.pass(1_500)
    let actions = harness.send(.settingsChanged(.example(key: "c")))
    #expect(actions.dropped == [2])
    #expect(actions.attempts == [3])
  }

  @Test func `settings that change all the time begin one attempt a second`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    for step in 0..<1_000 {
      harness.pass(10)
      harness.send(.settingsChanged(.example(key: "k\(step)")))
    }
    #expect(harness.log.map(\.action).attempts.count == 11)
  }

  @Test func `the former key is not told either`() {
    var harness = SessionHarness.ready()
    harness.send(.settingsChanged(.example(key: "k-18")))
    let closing = harness.close(1, 1_000, reason: "k-17 left for k-18").told.first
    #expect(
      closing == .closed(.init(cause: .settings, code: 1_000, reason: "[key] left for [key]")))
  }

  @Test func `a stop closes with 1000 and ends when that is done`() {
    var harness = SessionHarness.ready()
    #expect(harness.send(.stop) == [.close(1, code: 1_000, reason: "")])
    let actions = harness.close(1, 1_000)
    #expect(actions.told == [.closed(.init(cause: .stop, code: 1_000)), .stopped])
    #expect(actions.last == .ended(.stopped))
    #expect(harness.pass(86_400_000).isEmpty)
    #expect(harness.send(.start(lastConnected: nil)).isEmpty)
  }

  @Test func `a second stop does not wait`() {
    var harness = SessionHarness.ready()
    harness.send(.stop)
    #expect(harness.send(.stop) == [.drop(1), .tell(.stopped), .ended(.stopped)])
    #expect(harness.send(.stop).isEmpty)
  }

  @Test func `a stop lets a message in transit end, a second one does not`() {
    var harness = SessionHarness.ready()
    harness.send(1, .activity(inMessage: true))
    var impatient = harness
    #expect(harness.send(.stop).isEmpty)
    #expect(harness.text(1, SessionHarness.report).last == .close(1, code: 1_000, reason: ""))
    impatient.send(.stop)
    #expect(impatient.send(.stop).dropped == [1])
  }

  @Test func `a stop ends an attempt, a wait and a refusal`() {
    var connecting = SessionHarness()
    connecting.send(.start(lastConnected: nil))
    #expect(connecting.send(.stop) == [.drop(1), .tell(.stopped), .ended(.stopped)])
    var waiting = SessionHarness.ready()
    waiting.close(1, nil)
    #expect(waiting.send(.stop) == [.tell(.stopped), .ended(.stopped)])
    var refused = SessionHarness.ready()
    refused.close(1, 1_008)
    #expect(refused.send(.stop) == [.tell(.stopped), .ended(.stopped)])
  }

  @Test func `a stop while other settings close the connection does not connect again`() {
    var harness = SessionHarness.ready()
    harness.send(.settingsChanged(.example(key: "k-18")))
    harness.send(.stop)
    let actions = harness.close(1, 1_000)
    #expect(actions.attempts.isEmpty)
    #expect(actions.last == .ended(.stopped))
  }

  @Test func `a connection that breaks while it is left is not mourned with a delay`() {
    var harness = SessionHarness.ready()
    harness.send(1, .activity(inMessage: true))
    harness.send(.settingsChanged(.example(key: "k-18")))
    #expect(harness.close(1, nil).attempts == [2])
  }
}
