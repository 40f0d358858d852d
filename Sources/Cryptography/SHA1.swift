// SHA-1 by the system's OpenSSL. It protects nothing any more; RFC 6455 asks for it.

internal import COpenSSL

/// SHA-1 (FIPS 180-4), for protocols that name it; never to protect anything.
public enum SHA1 {
  /// The digest of some bytes: 20 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 20) { output, count in
      _ = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe COpenSSL.SHA1(input.baseAddress, input.count, output.baseAddress)
      }
      count = 20
    }
  }
}
