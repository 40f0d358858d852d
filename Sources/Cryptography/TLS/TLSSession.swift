// One TLS connection, without a socket: what comes from the network goes in, what must go to the
// network comes out (RFC 8446, RFC 5246).

internal import COpenSSL

/// One side of a TLS connection, as a pair of byte streams.
///
/// Feed it with `receive`, drive it with `handshake`, `read`, `write` and `shutdown`, and after each
/// of these send what `takeOutput` gives: it may be an alert even where the call threw.
@safe
public struct TLSSession: ~Copyable {
  /// What a read came to.
  public enum Reading: Sendable, Hashable {
    /// Bytes were read; there may be more.
    case bytes
    /// Nothing more before the network brings more.
    case needsInput
    /// The other side has said that nothing more comes (`close_notify`).
    case ended
  }

  /// The most that should be received at once: one record fits, and the buffer between the network
  /// and OpenSSL, which never shrinks, stays small for an idle connection.
  public static let inputSize = 16_384

  private let ssl: OpaquePointer
  private let input: OpaquePointer
  private let output: OpaquePointer
  /// The host for messages.
  private let host: String
  /// A failed session only takes its leave.
  private var failure: TLSError?

  deinit { unsafe SSL_free(ssl) }
}

extension TLSSession {
  /// Makes OpenSSL's session, and gives its address, which may pass a lock where a pointer may not.
  static func allocate(_ context: OpaquePointer) throws(TLSError) -> UInt {
    ErrorQueue.clear()
    guard let made = unsafe SSL_new(context) else {
      throw TLSError(.failed, "OpenSSL", detail: ErrorQueue.words())
    }
    return UInt(bitPattern: made)
  }

  /// Takes over an allocated session.
  private init(taking address: UInt, host: String) throws(TLSError) {
    guard let ssl = unsafe OpaquePointer(bitPattern: address) else {
      throw TLSError(.failed, host)
    }
    guard let input = unsafe BIO_new(BIO_s_mem()), let output = unsafe BIO_new(BIO_s_mem()) else {
      unsafe SSL_free(ssl)
      throw TLSError(.failed, "OpenSSL", detail: ErrorQueue.words())
    }
    // The session owns both from here.
    unsafe SSL_set_bio(ssl, input, output)
    unsafe self.ssl = ssl
    unsafe self.input = input
    unsafe self.output = output
    self.host = host
  }

  /// Makes the server's side of an allocated session.
  static func server(_ address: UInt) throws(TLSError) -> TLSSession {
    let session = try TLSSession(taking: address, host: "the client")
    unsafe SSL_set_accept_state(session.ssl)
    return session
  }

  /// Makes the client's side of an allocated session.
  static func client(_ address: UInt, host: String) throws(TLSError) -> TLSSession {
    let session = try TLSSession(taking: address, host: host)
    unsafe SSL_set_connect_state(session.ssl)
    try session.expect(host.hasSuffix(".") ? String(host.dropLast()) : host)
    return session
  }

  /// Demands a certificate for the host, and tells the server which host is meant: but not where it
  /// is an IP address (RFC 6066, 3).
  private func expect(_ name: String) throws(TLSError) {
    let parameters = unsafe SSL_get0_param(ssl)
    if unsafe X509_VERIFY_PARAM_set1_ip_asc(parameters, name) == 1 { return }
    ErrorQueue.clear()
    // A certificate's names are the alternative ones; the subject is for people (RFC 9525, 2).
    let flags = CUnsignedInt(
      X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT)
    unsafe X509_VERIFY_PARAM_set_hostflags(parameters, flags)
    guard unsafe X509_VERIFY_PARAM_set1_host(parameters, name, 0) == 1,
      unsafe reportconv_set_server_name(ssl, name) == 1
    else { throw TLSError(.failed, host, detail: ErrorQueue.words()) }
  }
}

extension TLSSession {
  /// Takes bytes that came from the network; at most `inputSize` at once keep the memory small.
  public mutating func receive(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { bytes in
      // A memory BIO takes all, or the process has no memory left.
      _ = unsafe BIO_write(input, bytes.baseAddress, CInt(clamping: bytes.count))
    }
  }

  /// How many bytes wait to be sent to the network.
  public var outputCount: Int { unsafe reportconv_pending(output) }

  /// Takes bytes to be sent to the network, as many as there is room for.
  public mutating func takeOutput(into bytes: inout OutputRawSpan) {
    unsafe bytes.withUnsafeMutableBytes { buffer, count in
      let free = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      count += unsafe max(0, Int(BIO_read(output, free.baseAddress, CInt(clamping: free.count))))
    }
  }

  /// Goes on with the handshake as far as the received bytes allow.
  ///
  /// - Returns: Whether it is complete.
  /// - Throws: Why it failed.
  public mutating func handshake() throws(TLSError) -> Bool {
    try failIfFailed()
    ErrorQueue.clear()
    let result = unsafe SSL_do_handshake(ssl)
    if result == 1 { return true }
    guard unsafe SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ else { throw failed() }
    return false
  }

  /// Reads what the other side wrote, as much as there is room for.
  public mutating func read(into bytes: inout OutputRawSpan) throws(TLSError) -> Reading {
    try failIfFailed()
    ErrorQueue.clear()
    var outcome: CInt = SSL_ERROR_NONE
    unsafe bytes.withUnsafeMutableBytes { buffer, count in
      let free = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let result = unsafe SSL_read(ssl, free.baseAddress, CInt(clamping: free.count))
      if result > 0 { count += Int(result) } else { outcome = unsafe SSL_get_error(ssl, result) }
    }
    switch outcome {
    case SSL_ERROR_NONE: return .bytes
    case SSL_ERROR_WANT_READ: return .needsInput
    case SSL_ERROR_ZERO_RETURN: return .ended
    default: throw failed()
    }
  }

  /// Writes for the other side, once the handshake is complete.
  ///
  /// - Returns: How many bytes were taken: at most one record's, so that the memory stays small
  ///   where the output is sent in between.
  public mutating func write(_ bytes: RawSpan) throws(TLSError) -> Int {
    try failIfFailed()
    guard !bytes.isEmpty else { return 0 }
    ErrorQueue.clear()
    let (result, outcome) = unsafe bytes.withUnsafeBytes { bytes in
      let result = unsafe SSL_write(ssl, bytes.baseAddress, CInt(clamping: bytes.count))
      return unsafe (result, SSL_get_error(ssl, result))
    }
    if result > 0 { return Int(result) }
    guard outcome == SSL_ERROR_WANT_READ else { throw failed() }
    return 0
  }

  /// Tells the other side that nothing more comes (`close_notify`); it may still send.
  public mutating func shutdown() {
    guard failure == nil, unsafe SSL_is_init_finished(ssl) == 1 else { return }
    ErrorQueue.clear()
    _ = unsafe SSL_shutdown(ssl)
  }

  /// Whether the other side has said that nothing more comes: where the connection ends without,
  /// something may have been cut off.
  public var isEnded: Bool { unsafe SSL_get_shutdown(ssl) & SSL_RECEIVED_SHUTDOWN != 0 }

  /// The version in use, such as `TLSv1.3`.
  public var version: String {
    unsafe SSL_get_version(ssl).map { unsafe String(cString: $0) } ?? ""
  }

  private func failIfFailed() throws(TLSError) {
    if let failure { throw failure }
  }

  private mutating func failed() -> TLSError {
    let entries = ErrorQueue.take()
    let error = unsafe CertificateCheck.error(of: ssl, host: host) ?? TLSError(host, entries)
    failure = error
    return error
  }
}
