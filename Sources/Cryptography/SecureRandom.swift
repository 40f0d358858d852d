// Random bytes that nobody can foresee, from the system's OpenSSL.

internal import COpenSSL

/// A cryptographic generator of random numbers, which the standard library can draw from.
public struct SecureRandom: RandomNumberGenerator, Sendable {
  /// Makes a generator; it has no state of its own.
  public init() {}

  /// Draws a number from the whole range.
  public func next() -> UInt64 {
    Self.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Draws bytes.
  ///
  /// A process without randomness must not go on with a weaker kind: it ends here. It cannot happen
  /// on a Linux whose kernel has started.
  public static func bytes(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard count > 0 else { return }
      guard unsafe RAND_bytes(buffer.baseAddress, CInt(clamping: count)) == 1 else {
        fatalError("OpenSSL has no source of randomness")
      }
      filled = count
    }
  }
}
