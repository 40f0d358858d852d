// Frames as a server sends them, for tests.

import Testing

@testable import ReportFeed

/// Builds frames, right and wrong ones.
enum ServerFrame {
  /// A frame with its shortest length form.
  static func bytes(
    _ opcode: UInt8, _ payload: [UInt8] = [], isFinal: Bool = true, reserved: UInt8 = 0
  ) -> [UInt8] {
    let first = (isFinal ? 0x80 : 0) | reserved << 4 | opcode
    return [first] + length(payload.count) + payload
  }

  static func length(_ count: Int) -> [UInt8] {
    switch count {
    case ...125: [UInt8(count)]
    case ...0xFFFF: [126, UInt8(count >> 8), UInt8(count & 0xFF)]
    default: [127] + (0..<8).map { UInt8(count >> (56 - 8 * $0) & 0xFF) }
    }
  }

  static func text(_ text: String, isFinal: Bool = true) -> [UInt8] {
    bytes(1, Array(text.utf8), isFinal: isFinal)
  }

  static func more(_ text: String, isFinal: Bool = true) -> [UInt8] {
    bytes(0, Array(text.utf8), isFinal: isFinal)
  }

  static func ping(_ text: String) -> [UInt8] { bytes(9, Array(text.utf8)) }

  static func close(_ code: UInt16, _ reason: String = "") -> [UInt8] {
    bytes(8, CloseFrame(code: code, reason: reason).payload)
  }

  /// A compressed text message.
  static func compressed(_ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
    bytes(1, payload, isFinal: isFinal, reserved: 4)
  }
}

extension MessageReader {
  /// All items of a stream that comes in pieces of a size; ends with the first failure or close.
  static func items(
    _ bytes: [UInt8], limits: WebSocketLimits = WebSocketLimits(), deflate: DeflateAgreement? = nil,
    piece: Int = .max
  ) -> [Item] {
    var reader = MessageReader(limits: limits, deflate: deflate)
    var items: [Item] = []
    var start = 0
    while start < bytes.count {
      let part = Array(bytes[start..<min(bytes.count, start &+ min(piece, bytes.count))])
      start += part.count
      var offset = 0
      while let item = unsafe reader.next(part.span.bytes, from: &offset) {
        items.append(item)
        switch item {
        case .close, .failure: return items
        case .text, .binary, .ping, .pong: continue
        }
      }
    }
    return items
  }
}
