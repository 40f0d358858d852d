// Files of certificates and of lists of revoked ones: PEM with several of them, or DER with one.

internal import COpenSSL

/// What a file of certificates holds.
public struct CertificateFile: Sendable {
  /// The certificates in the file's order.
  public private(set) var certificates: [Certificate] = []
  /// The lists of revoked certificates (RFC 5280, 5), in DER.
  public private(set) var revocations: [[UInt8]] = []

  /// Reads a file's bytes; a file that is neither has nothing.
  public init(_ bytes: [UInt8]) {
    if let certificate = Certificate(der: bytes) {
      certificates = [certificate]
    } else if RevocationHandle(der: bytes) != nil {
      revocations = [bytes]
    } else {
      readCertificates(bytes)
      readRevocations(bytes)
    }
    ErrorQueue.clear()
  }

  private mutating func readCertificates(_ bytes: [UInt8]) {
    guard let file = MemoryFile(bytes) else { return }
    while let handle = unsafe CertificateHandle(
      owning: reportconv_read_certificate(file.pointer))
    {
      if let certificate = unsafe Certificate(borrowing: handle.pointer) {
        certificates.append(certificate)
      }
    }
  }

  private mutating func readRevocations(_ bytes: [UInt8]) {
    guard let file = MemoryFile(bytes) else { return }
    while let handle = unsafe RevocationHandle(
      owning: reportconv_read_revocations(file.pointer))
    {
      if let der = handle.der { revocations.append(der) }
    }
  }
}

/// A list of revoked certificates in OpenSSL's own form.
@safe
struct RevocationHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Takes over a list.
  init?(owning pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// Parses a list.
  init?(der: [UInt8]) {
    let parsed = unsafe der.withUnsafeBufferPointer { bytes -> OpaquePointer? in
      var start = bytes.baseAddress
      return unsafe d2i_X509_CRL(nil, &start, bytes.count)
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe pointer = parsed
  }

  deinit { unsafe X509_CRL_free(pointer) }

  /// The list in DER.
  var der: [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe i2d_X509_CRL(pointer, &start)
    guard count > 0, let start = unsafe start else { return nil }
    defer { unsafe reportconv_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
