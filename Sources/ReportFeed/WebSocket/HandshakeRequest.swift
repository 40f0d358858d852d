// Our half of the opening handshake (RFC 6455, 4.1).

internal import Cryptography
internal import ReportModel

/// The request that asks a server to speak WebSocket.
struct HandshakeRequest: Sendable, Hashable {
  /// Where it goes.
  let endpoint: Endpoint
  /// What is offered.
  let compression: WebSocketCompression
  /// 16 random bytes in base64, new for each connection.
  let key: String

  init(
    to endpoint: Endpoint, compression: WebSocketCompression,
    nonce: [UInt8] = SecureRandom.bytes(16)
  ) {
    self.endpoint = endpoint
    self.compression = compression
    key = Self.base64(nonce)
  }

  /// The bytes to send.
  ///
  /// No Origin: that is for browsers.
  func bytes() throws(FeedError) -> [UInt8] {
    let isPlain = endpoint.target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isPlain, endpoint.target.hasPrefix("/") else {
      throw FeedError(.badAddress, "\(endpoint)", detail: "its path has to be percent-encoded")
    }
    var lines = [
      "GET \(endpoint.target) HTTP/1.1", "Host: \(endpoint.authority)", "Upgrade: websocket",
      "Connection: Upgrade", "Sec-WebSocket-Key: \(key)", "Sec-WebSocket-Version: 13",
      "User-Agent: reportconv",
    ]
    if let offer = compression.offer { lines.append("Sec-WebSocket-Extensions: \(offer)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// The value of Sec-WebSocket-Accept that proves that the server read this request as what it is.
  var expectedAccept: String { Self.proof(of: key) }

  /// What a server makes of a key (RFC 6455, 4.2.2).
  static func proof(of key: String) -> String {
    base64(SHA1.digest(of: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    Base64.encode(bytes, into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
