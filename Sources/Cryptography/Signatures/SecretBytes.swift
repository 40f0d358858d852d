// Bytes that are wiped before their memory is given back: keys and passwords.

internal import COpenSSL

/// Secret bytes in one place of memory, which the last owner wipes.
///
/// An array would leave copies behind wherever it grew or was passed on.
@safe
public final class SecretBytes {
  private let start: UnsafeMutablePointer<UInt8>
  /// The number of bytes.
  public let count: Int

  /// Makes room and lets it be filled.
  ///
  /// - Parameters:
  ///   - capacity: the room in bytes; one more is zero, so that C takes the bytes as a string.
  ///   - fill: writes into the room and says how many bytes it wrote.
  public init(capacity: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity + 1)
    unsafe room.initialize(repeating: 0)
    let filled = unsafe fill(UnsafeMutableBufferPointer(rebasing: room[..<capacity]))
    unsafe start = room.baseAddress ?? UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    count = max(0, min(filled, capacity))
  }

  /// Copies bytes; the caller wipes its own.
  public convenience init(_ bytes: [UInt8]) {
    unsafe self.init(capacity: bytes.count) { room in
      _ = unsafe room.update(fromContentsOf: bytes)
      return bytes.count
    }
  }

  deinit {
    unsafe OPENSSL_cleanse(start, count + 1)
    unsafe start.deallocate()
  }

  /// Lends the bytes; they must not be copied.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    try unsafe body(UnsafeBufferPointer(start: start, count: count))
  }
}
