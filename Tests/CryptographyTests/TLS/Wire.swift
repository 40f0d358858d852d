// Two TLS sessions joined by a wire that a test can cut.

import Cryptography

extension TLSSession {
  /// Takes all that is to be sent.
  mutating func sent() throws -> [UInt8] {
    try [UInt8](capacity: outputCount) { takeOutput(into: &$0) }
  }

  /// Takes what came.
  mutating func receive(_ bytes: [UInt8]) { unsafe receive(bytes.span.bytes) }

  /// Offers bytes once: how many were taken.
  mutating func offer(_ bytes: [UInt8]) throws -> Int { try unsafe write(bytes.span.bytes) }

  /// Takes all of a text.
  mutating func write(_ text: String) throws -> [UInt8] {
    var rest = Array(text.utf8)
    var sealed: [UInt8] = []
    while !rest.isEmpty {
      rest.removeFirst(try offer(rest))
      sealed += try sent()
    }
    return sealed
  }

  /// Reads to the end of what came: the text, and what the last reading said.
  mutating func readAll() throws -> (text: String, last: Reading) {
    var text: [UInt8] = []
    while true {
      var reading = Reading.needsInput
      text += try [UInt8](capacity: 1_000) { span throws(TLSError) in
        reading = try self.read(into: &span)
      }
      if reading != .bytes { return (String(decoding: text, as: UTF8.self), reading) }
    }
  }
}

extension [UInt8] {
  /// Makes an array of the bytes that a body fills in.
  init(capacity: Int, _ fill: (inout OutputRawSpan) throws -> Void) throws {
    var bytes = [UInt8](repeating: 0, count: capacity)
    var count = 0
    try unsafe bytes.withUnsafeMutableBytes { buffer in
      var span = unsafe OutputRawSpan(buffer: buffer, initializedCount: 0)
      try fill(&span)
      count = unsafe span.finalize(for: buffer)
    }
    self = Array(bytes.prefix(count))
  }
}

/// Carries a handshake to its end, in pieces of a size.
func shakeHands(
  _ client: inout TLSSession, _ server: inout TLSSession, piece: Int = .max
) throws {
  var isClientDone = false
  var isServerDone = false
  for _ in 0..<10 where !isClientDone || !isServerDone {
    isClientDone = try client.handshake()
    for part in try client.sent().pieces(of: piece) {
      server.receive(part)
      isServerDone = try server.handshake()
    }
    for part in try server.sent().pieces(of: piece) {
      client.receive(part)
      isClientDone = try client.handshake()
    }
  }
}

extension [UInt8] {
  /// The bytes in pieces of a size; the last may be smaller.
  func pieces(of size: Int) -> [[UInt8]] {
    stride(from: 0, to: count, by: Swift.min(size, Swift.max(count, 1))).map { start in
      Array(self[start..<(Swift.min(size, count - start) + start)])
    }
  }
}
