// The payload of a Close frame (RFC 6455, 5.5.1 and 7.4).

/// A status code with a reason.
struct CloseFrame: Sendable, Hashable {
  /// The code; `nil` where the frame is empty.
  var code: UInt16?
  /// Words for people; at most 123 bytes in UTF-8.
  var reason: String

  init(code: UInt16?, reason: String = "") {
    self.code = code
    self.reason = reason
  }
}

extension CloseFrame {
  /// Reads what the peer sent.
  init(payload: [UInt8]) throws(ProtocolFailure) {
    guard !payload.isEmpty else {
      self.init(code: nil)
      return
    }
    guard payload.count >= 2 else { throw .closeLength }
    let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
    guard Self.maySend(code) else { throw .closeCode }
    guard let reason = String(validating: payload[2...], as: UTF8.self) else { throw .closeReason }
    self.init(code: code, reason: reason)
  }

  /// Whether a code may stand in a frame: those of RFC 6455, 7.4.1 but the three that only describe,
  /// those that IANA registered since, and the ranges of libraries and applications.
  static func maySend(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }

  /// The frame's payload; a reason that is too long is cut before a character.
  var payload: [UInt8] {
    guard let code else { return [] }
    var bytes = [UInt8(code >> 8), UInt8(code & 0xFF)]
    for scalar in reason.unicodeScalars {
      let next = Array(String(scalar).utf8)
      guard bytes.count + next.count <= 125 else { break }
      bytes += next
    }
    return bytes
  }
}
