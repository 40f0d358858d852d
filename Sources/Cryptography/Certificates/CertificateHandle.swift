// The ownership of what OpenSSL allocates for certificates.

internal import COpenSSL

/// A certificate in OpenSSL's own form.
@safe
struct CertificateHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Takes over a certificate.
  init?(owning pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// Parses a certificate.
  init?(der: [UInt8]) {
    ErrorQueue.clear()
    let parsed = unsafe der.withUnsafeBufferPointer { bytes -> OpaquePointer? in
      var start = bytes.baseAddress
      return unsafe d2i_X509(nil, &start, bytes.count)
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe pointer = parsed
  }

  deinit { unsafe X509_free(pointer) }
}

/// A list of certificates in OpenSSL's own form.
@safe
struct CertificateList: ~Copyable {
  let pointer: OpaquePointer

  /// Parses certificates; `nil` where memory ends.
  init?(_ certificates: [Certificate]) {
    guard let list = unsafe reportconv_chain_new() else { return nil }
    unsafe pointer = list
    for certificate in certificates {
      guard let handle = CertificateHandle(der: certificate.der) else { continue }
      unsafe _ = reportconv_chain_push(list, handle.pointer)
    }
  }

  deinit { unsafe reportconv_chain_free(pointer) }
}

/// Bytes that OpenSSL reads as a file.
@safe
struct MemoryFile: ~Copyable {
  let pointer: OpaquePointer

  /// Copies the bytes.
  init?(_ bytes: [UInt8]) {
    guard let file = unsafe BIO_new(BIO_s_mem()) else { return nil }
    unsafe pointer = file
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe _ = BIO_write(file, bytes.baseAddress, CInt(clamping: bytes.count))
    }
  }

  deinit { unsafe BIO_free(pointer) }
}

/// A text that OpenSSL allocated, copied and freed.
struct OwnedText {
  /// The text; `nil` where there was none.
  let text: String?

  init(_ start: UnsafeMutablePointer<CChar>?) {
    guard let start = unsafe start else {
      text = nil
      return
    }
    unsafe text = String(cString: start)
    unsafe reportconv_free(start)
  }
}
