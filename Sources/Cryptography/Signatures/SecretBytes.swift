// Bytes that are wiped before their memory is given back: keys and passwords.

internal import COpenSSL
internal import Synchronization

/// The ownership of memory with a secret.
@safe
private struct SecretMemory: ~Copyable {
  let start: UnsafeMutablePointer<UInt8>
  let size: Int

  /// Takes memory that is zero.
  init(size: Int) {
    self.size = size
    unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    unsafe start.initialize(repeating: 0, count: size)
  }

  deinit {
    unsafe OPENSSL_cleanse(start, size)
    unsafe start.deallocate()
  }
}

/// Secret bytes in one place of memory, which the last owner wipes.
///
/// An array would leave copies behind wherever it grew or was passed on.
public final class SecretBytes: Sendable {
  // Nothing changes after the beginning; the lock is what lets the compiler see that threads may share
  // it.
  private let memory: Mutex<SecretMemory>
  /// The number of bytes.
  public let count: Int

  /// Makes room and lets it be filled.
  ///
  /// - Parameters:
  ///   - capacity: the room in bytes; one more is zero, so that C takes the bytes as a string.
  ///   - fill: writes into the room and says how many bytes it wrote.
  public init(capacity: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    let memory = SecretMemory(size: capacity + 1)
    let filled = unsafe fill(UnsafeMutableBufferPointer(start: memory.start, count: capacity))
    count = max(0, min(filled, capacity))
    self.memory = Mutex(memory)
  }

  /// Copies bytes; the caller wipes its own.
  public convenience init(_ bytes: [UInt8]) {
    unsafe self.init(capacity: bytes.count) { room in
      _ = unsafe room.update(fromContentsOf: bytes)
      return bytes.count
    }
  }

  /// Lends the bytes; they must not be copied.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    // The memory stays where it is as long as this object, so the lock need not be held.
    let address = memory.withLock { memory in unsafe UInt(bitPattern: memory.start) }
    return try withExtendedLifetime(self) {
      try unsafe body(
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count))
    }
  }
}

extension SecretBytes: Hashable {
  /// Whether both hold the same bytes; how long it takes does not tell where they differ.
  public static func == (one: SecretBytes, other: SecretBytes) -> Bool {
    guard one !== other else { return true }
    guard one.count == other.count else { return false }
    return unsafe one.withBytes { first in
      unsafe other.withBytes { second in
        unsafe first.isEmpty
          || CRYPTO_memcmp(first.baseAddress, second.baseAddress, first.count) == 0
      }
    }
  }

  /// Adds the number of bytes: a hash of them would be a copy of a kind.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
