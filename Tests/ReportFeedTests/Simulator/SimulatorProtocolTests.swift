import Testing

@testable import ReportFeed

@Suite struct SimulatorProtocolTests {
  private func take(_ texts: String..., keys: Set<String>? = ["k"]) -> SimulatorProtocol.Reply? {
    var rules = SimulatorProtocol(keys: keys)
    var reply: SimulatorProtocol.Reply?
    for text in texts { reply = rules.take(Array(text.utf8)) }
    return reply
  }

  private func closes(_ reply: SimulatorProtocol.Reply?) -> Bool {
    if case .close(1_008, _) = reply { true } else { false }
  }

  @Test func `the first message is the key`() {
    #expect(take(#"{"doctor_key":"k"}"#) == .accept(key: "k"))
    #expect(take(#"{ "doctor_key" : "\u006b", "more": 1 }"#) == .accept(key: "k"))
    #expect(take(#"{"doctor_key":"any"}"#, keys: nil) == .accept(key: "any"))
  }

  @Test(arguments: [
    #"{"doctor_key":"x"}"#, #"{"doctor_key":""}"#, #"{"doctor_key":7}"#, "{}", "k", "ping", "",
  ])
  func `anything else is refused with 1008`(text: String) {
    #expect(closes(take(text)))
  }

  @Test func `a key that is empty is refused even where all are known`() {
    #expect(closes(take(#"{"doctor_key":""}"#, keys: nil)))
  }

  @Test func `a ping behind the key is answered, other words are an error`() {
    #expect(take(#"{"doctor_key":"k"}"#, "ping") == .pong)
    #expect(
      take(#"{"doctor_key":"k"}"#, "hello")
        == .send(#"{"type":"error","message":"only ping is understood here","code":4000}"#))
  }

  @Test func `the time for the key ends with the key`() {
    var rules = SimulatorProtocol(keys: nil)
    #expect(closes(rules.timeOut))
    _ = rules.take(Array(#"{"doctor_key":"k"}"#.utf8))
    #expect(rules.timeOut == nil)
  }
}
