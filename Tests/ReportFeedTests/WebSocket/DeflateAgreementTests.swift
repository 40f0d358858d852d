import Testing

@testable import ReportFeed

@Suite struct DeflateAgreementTests {
  private func agreement(
    _ header: String, to offer: WebSocketCompression = .acrossMessages
  ) -> DeflateAgreement? {
    guard let entries = ExtensionHeader.parse([header]), entries.count == 1 else { return nil }
    return DeflateAgreement(entries[0], to: offer)
  }

  @Test func `without parameters both sides keep their context`() {
    #expect(agreement("permessage-deflate") == DeflateAgreement())
  }

  @Test func `each parameter is taken`() {
    #expect(
      agreement(
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
          + "server_max_window_bits=10; client_max_window_bits=\"9\"")
        == DeflateAgreement(
          serverWindowBits: 10, clientWindowBits: 9, serverKeepsContext: false,
          clientKeepsContext: false))
  }

  @Test func `who asked for messages by themselves sends them so`() {
    #expect(agreement("permessage-deflate", to: .perMessage)?.clientKeepsContext == false)
    #expect(agreement("permessage-deflate", to: .perMessage)?.serverKeepsContext == true)
  }

  @Test(arguments: [
    "x-webkit-deflate-frame", "permessage-deflate; unknown",
    "permessage-deflate; server_max_window_bits", "permessage-deflate; server_max_window_bits=7",
    "permessage-deflate; server_max_window_bits=16",
    "permessage-deflate; server_max_window_bits=010",
    "permessage-deflate; client_max_window_bits", "permessage-deflate; client_max_window_bits=a",
    "permessage-deflate; server_no_context_takeover=1",
    "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
  ])
  func `an answer that does not fit is none`(header: String) {
    #expect(agreement(header) == nil)
  }

  @Test func `nothing may be chosen where nothing was offered`() {
    #expect(agreement("permessage-deflate", to: .none) == nil)
    #expect(WebSocketCompression.none.offer == nil)
  }
}
