// Digests that signatures of documents use, by the system's OpenSSL.

internal import COpenSSL

/// A digest of the SHA family (FIPS 180-4).
public enum DigestAlgorithm: String, Sendable, Hashable, CaseIterable {
  /// SHA-1: collisions can be made, so it shows nothing on its own.
  case sha1 = "SHA-1"
  /// SHA-256.
  case sha256 = "SHA-256"
  /// SHA-384.
  case sha384 = "SHA-384"
  /// SHA-512.
  case sha512 = "SHA-512"

  /// Whether two contents with the same digest can be made.
  public var isWeak: Bool { self == .sha1 }

  /// The digest of some bytes.
  public func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: CUnsignedInt = 0
    let isMade = unsafe bytes.withUnsafeBytes { bytes in
      unsafe EVP_Digest(bytes.baseAddress, bytes.count, &digest, &count, method, nil)
    }
    return isMade == 1 ? Array(digest.prefix(Int(count))) : []
  }

  /// OpenSSL's form, which is never freed.
  var method: OpaquePointer? {
    switch self {
    case .sha1: unsafe EVP_sha1()
    case .sha256: unsafe EVP_sha256()
    case .sha384: unsafe EVP_sha384()
    case .sha512: unsafe EVP_sha512()
    }
  }
}
