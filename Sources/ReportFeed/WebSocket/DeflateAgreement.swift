// What client and server agree upon for permessage-deflate (RFC 7692, 7.1).

/// What we ask for in the opening handshake.
package enum WebSocketCompression: Sendable, Hashable {
  /// No compression.
  case none
  /// Compression, each message by itself: no memory is held between two messages. A server that
  /// does not promise that in its answer gets its context kept all the same.
  case perMessage
  /// Compression that looks back at earlier messages, of both sides: smaller where many small
  /// messages resemble each other, for up to 40 kB a connection.
  case acrossMessages
}

extension WebSocketCompression {
  /// The value of Sec-WebSocket-Extensions; `nil` for no such line.
  var offer: String? {
    switch self {
    case .none: nil
    case .perMessage:
      "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
        + "client_max_window_bits"
    case .acrossMessages:
      "permessage-deflate; client_no_context_takeover; client_max_window_bits"
    }
  }
}

/// The parameters of a connection with compression.
struct DeflateAgreement: Sendable, Hashable {
  /// The largest window that the server uses, 8 to 15 bits.
  var serverWindowBits = 15
  /// The largest window that we may use.
  var clientWindowBits = 15
  /// Whether the server's messages refer to earlier ones.
  var serverKeepsContext = true
  /// Whether ours may.
  var clientKeepsContext = true
}

extension DeflateAgreement {
  /// Reads the server's answer; `nil` where it does not fit what was offered, or is none that the
  /// client must accept (RFC 7692, 7.1: unknown, repeated or invalid parameters).
  init?(_ answer: ExtensionHeader.Entry, to offer: WebSocketCompression) {
    guard answer.name == "permessage-deflate" else { return nil }
    switch offer {
    case .none: return nil
    case .perMessage: clientKeepsContext = false
    case .acrossMessages: break
    }
    var seen: Set<String> = []
    for parameter in answer.parameters {
      guard seen.insert(parameter.name).inserted, apply(parameter) else { return nil }
    }
  }

  private mutating func apply(_ parameter: ExtensionHeader.Parameter) -> Bool {
    switch (parameter.name, parameter.value) {
    case ("server_no_context_takeover", nil): serverKeepsContext = false
    case ("client_no_context_takeover", nil): clientKeepsContext = false
    case ("server_max_window_bits", let value?):
      guard let bits = Self.windowBits(value) else { return false }
      serverWindowBits = bits
    case ("client_max_window_bits", let value?):
      guard let bits = Self.windowBits(value) else { return false }
      clientWindowBits = bits
    default: return false
    }
    return true
  }

  /// A number from 8 to 15 without leading zeros.
  private static func windowBits(_ text: String) -> Int? {
    (8...15).first { String($0) == text }
  }
}
