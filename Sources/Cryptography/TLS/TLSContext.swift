// What TLS connections share: on the client's side the trusted authorities, on the server's its
// certificate and key.

internal import COpenSSL
internal import Synchronization

/// The ownership of an `SSL_CTX`.
@safe
struct ContextHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Makes a context for TLS 1.2 or newer.
  init(method: OpaquePointer?) throws(TLSError) {
    ErrorQueue.clear()
    guard let made = unsafe SSL_CTX_new(method) else {
      throw TLSError(.failed, "OpenSSL", detail: ErrorQueue.words())
    }
    guard unsafe reportconv_context_harden(made) == 1 else {
      unsafe SSL_CTX_free(made)
      throw TLSError(.failed, "OpenSSL", detail: ErrorQueue.words())
    }
    unsafe pointer = made
  }

  deinit { unsafe SSL_CTX_free(pointer) }
}

/// What all connections of a client share.
///
/// Making one reads the trusted authorities, which takes about 35 ms: make one a process and share it.
public final class TLSClientContext: Sendable {
  // OpenSSL lets several threads make sessions of one context; the lock is what lets the compiler
  // see that they may. It is held for some microseconds a connection.
  private let handle: Mutex<ContextHandle>

  /// Reads the system's authorities, and those of a PEM file beside them.
  ///
  /// The system's are where OpenSSL was built to look for them, or what the environment's
  /// `SSL_CERT_FILE` and `SSL_CERT_DIR` name. A file adds to them: a sender with an authority of its
  /// own may well keep its documents at a public service.
  ///
  /// - Throws: `badAuthorities`, `noAuthorities`.
  public init(caFile: String? = nil) throws(TLSError) {
    let handle = try unsafe ContextHandle(method: TLS_client_method())
    unsafe SSL_CTX_set_verify(handle.pointer, SSL_VERIFY_PEER, nil)
    guard unsafe SSL_CTX_set_default_verify_paths(handle.pointer) == 1 else {
      throw TLSError(.noAuthorities, "the system", detail: ErrorQueue.words())
    }
    if let caFile {
      guard unsafe SSL_CTX_load_verify_file(handle.pointer, caFile) == 1 else {
        throw TLSError(.badAuthorities, caFile, detail: ErrorQueue.words())
      }
    }
    self.handle = Mutex(handle)
  }

  /// Makes the client's side of a connection to a host, which the server's certificate must name.
  public func session(host: String) throws(TLSError) -> TLSSession {
    let address = try handle.withLock { handle throws(TLSError) in
      try unsafe TLSSession.allocate(handle.pointer)
    }
    return try TLSSession.client(address, host: host)
  }
}

/// What all connections of a server share: its certificate and key.
public final class TLSServerContext: Sendable {
  private let handle: Mutex<ContextHandle>

  /// Reads a certificate with the chain that leads to its authority, and its key, from PEM files.
  ///
  /// - Throws: `badIdentity`.
  public init(certificateFile: String, keyFile: String) throws(TLSError) {
    let handle = try unsafe ContextHandle(method: TLS_server_method())
    guard unsafe SSL_CTX_use_certificate_chain_file(handle.pointer, certificateFile) == 1 else {
      throw TLSError(.badIdentity, certificateFile, detail: ErrorQueue.words())
    }
    guard unsafe SSL_CTX_use_PrivateKey_file(handle.pointer, keyFile, SSL_FILETYPE_PEM) == 1,
      unsafe SSL_CTX_check_private_key(handle.pointer) == 1
    else { throw TLSError(.badIdentity, keyFile, detail: ErrorQueue.words()) }
    self.handle = Mutex(handle)
  }

  /// Makes the server's side of a connection.
  public func session() throws(TLSError) -> TLSSession {
    let address = try handle.withLock { handle throws(TLSError) in
      try unsafe TLSSession.allocate(handle.pointer)
    }
    return try TLSSession.server(address)
  }
}
