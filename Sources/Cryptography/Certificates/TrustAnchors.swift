// Whom a reader of signed documents trusts, and the way from a signer's certificate to them.

internal import COpenSSL
internal import Synchronization

/// What the check of a certificate's chain came to.
public struct ChainCheck: Sendable, Hashable {
  /// The outcome.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// An unbroken chain leads to an authority that is trusted.
    case trusted
    /// No chain leads to an authority that is trusted.
    case untrusted
    /// A certificate of the chain was not valid any more at the time of the check.
    case expired
    /// A certificate of the chain was not valid yet at the time of the check.
    case notYetValid
    /// The authority has revoked a certificate of the chain.
    case revoked
    /// A key or signature of the chain is too weak to prove anything.
    case weak
    /// A certificate of the chain cannot be used so.
    case invalid
  }

  /// The outcome.
  public var outcome: Outcome
  /// The authority at the chain's end, where it is trusted.
  public var anchor: String?
  /// Whether the signer's authority has a list of revoked certificates, and it was asked.
  public var checksRevocation: Bool
  /// OpenSSL's own words.
  public var detail: String
}

/// The ownership of an `X509_STORE`.
@safe
private struct StoreHandle: ~Copyable {
  let pointer: OpaquePointer

  init?() {
    guard let made = unsafe X509_STORE_new() else { return nil }
    unsafe pointer = made
  }

  deinit { unsafe X509_STORE_free(pointer) }
}

/// The authorities that are trusted, and the lists of certificates that they revoked.
///
/// Reading the system's takes about 35 ms: make one a process.
public final class TrustAnchors: Sendable {
  // The lock lets the compiler see that several threads may check chains; a check takes about 1 ms.
  private let store: Mutex<StoreHandle>
  private let hasRevocations: Bool
  /// An authority that an operator names is trusted wherever it stands in the chain.
  private let trustsPartialChains: Bool

  /// The system's authorities: those that OpenSSL was built to find, or that the environment names.
  public static func system() -> TrustAnchors? {
    TrustAnchors([], revocations: [], addingSystem: true)
  }

  /// Authorities that are given, and none beside them.
  ///
  /// - Parameters:
  ///   - certificates: the authorities.
  ///   - revocations: lists of revoked certificates, in DER.
  public convenience init?(_ certificates: [Certificate], revocations: [[UInt8]] = []) {
    self.init(certificates, revocations: revocations, addingSystem: false)
  }

  private init?(_ certificates: [Certificate], revocations: [[UInt8]], addingSystem: Bool) {
    guard let store = StoreHandle() else { return nil }
    if addingSystem, unsafe X509_STORE_set_default_paths(store.pointer) != 1 { return nil }
    for certificate in certificates {
      guard let handle = CertificateHandle(der: certificate.der) else { continue }
      unsafe _ = X509_STORE_add_cert(store.pointer, handle.pointer)
    }
    for list in revocations {
      guard let handle = RevocationHandle(der: list) else { continue }
      unsafe _ = X509_STORE_add_crl(store.pointer, handle.pointer)
    }
    self.store = Mutex(store)
    hasRevocations = !revocations.isEmpty
    trustsPartialChains = !addingSystem
  }

  /// Looks for the way from a certificate to an authority.
  ///
  /// - Parameters:
  ///   - certificate: the signer's.
  ///   - others: certificates that the document brings along, none of them trusted.
  ///   - time: the time of the check, in seconds since the beginning of 1970.
  /// - Returns: where the way leads, or why it leads nowhere.
  public func check(_ certificate: Certificate, with others: [Certificate], at time: Int)
    -> ChainCheck
  {
    store.withLock { store in
      let reach = hasRevocations ? RevocationReach.wholeChain : .none
      var found = unsafe chain(store.pointer, certificate, others, time, reach, .any)
      // Strength is asked last: of a chain that leads nowhere, that is what people must know.
      if found?.check.outcome == .trusted {
        found = unsafe chain(store.pointer, certificate, others, time, reach, .enough)
      }
      guard hasRevocations else { return found?.check }
      let asked = unsafe chain(store.pointer, certificate, others, time, .signer, .any)
      let hasList = asked.map { $0.result != X509_V_ERR_UNABLE_TO_GET_CRL } ?? false
      found?.check.checksRevocation = hasList
      return found?.check
    }
      ?? ChainCheck(outcome: .invalid, anchor: nil, checksRevocation: false, detail: "no memory")
  }

  /// Of which certificates the lists of revoked ones are asked.
  private enum RevocationReach {
    /// Of all of the chain, as far as their authorities have lists.
    case wholeChain
    /// Of the signer's, whose authority must have one.
    case signer
    case none

    var flags: UInt {
      switch self {
      case .wholeChain: UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL)
      case .signer: UInt(X509_V_FLAG_CRL_CHECK)
      case .none: 0
      }
    }
  }

  /// How strong the keys and signatures of a chain must be, as OpenSSL counts it.
  private enum Strength: CInt {
    case any = 0
    /// 112 bits, which is what the key sizes of documents are held to as well.
    case enough = 2
  }

  private struct Chain {
    var result: CInt
    var check: ChainCheck
  }

  private func chain(
    _ store: OpaquePointer, _ certificate: Certificate, _ others: [Certificate], _ time: Int,
    _ reach: RevocationReach, _ strength: Strength
  ) -> Chain? {
    ErrorQueue.clear()
    defer { ErrorQueue.clear() }
    guard let context = unsafe X509_STORE_CTX_new() else { return nil }
    defer { unsafe X509_STORE_CTX_free(context) }
    guard let leaf = CertificateHandle(der: certificate.der),
      let untrusted = CertificateList(others),
      unsafe X509_STORE_CTX_init(context, store, leaf.pointer, untrusted.pointer) == 1,
      let parameters = unsafe X509_STORE_CTX_get0_param(context)
    else { return nil }
    unsafe X509_VERIFY_PARAM_set_time(parameters, time)
    unsafe X509_VERIFY_PARAM_set_auth_level(parameters, strength.rawValue)
    let partial = trustsPartialChains ? UInt(X509_V_FLAG_PARTIAL_CHAIN) : 0
    let flags = partial | reach.flags
    unsafe _ = X509_VERIFY_PARAM_set_flags(parameters, flags)
    if reach == .wholeChain { unsafe reportconv_let_missing_lists_pass(context) }
    unsafe _ = X509_verify_cert(context)
    let result = unsafe X509_STORE_CTX_get_error(context)
    let words = unsafe X509_verify_cert_error_string(Int(result)).map { unsafe String(cString: $0) }
    let anchor = unsafe Self.last(of: X509_STORE_CTX_get0_chain(context))
    let outcome = Self.outcome(result)
    return Chain(
      result: result,
      check: ChainCheck(
        outcome: outcome, anchor: outcome == .trusted ? anchor?.subject : nil,
        checksRevocation: reach != .none, detail: words ?? ""))
  }

  private static func last(of chain: OpaquePointer?) -> Certificate? {
    guard let chain = unsafe chain else { return nil }
    let count = unsafe reportconv_chain_count(chain)
    guard count > 0 else { return nil }
    return unsafe Certificate(borrowing: reportconv_chain_at(chain, count - 1))
  }

  private static func outcome(_ result: CInt) -> ChainCheck.Outcome {
    switch result {
    case X509_V_OK: .trusted
    case X509_V_ERR_CERT_HAS_EXPIRED: .expired
    case X509_V_ERR_CERT_NOT_YET_VALID: .notYetValid
    case X509_V_ERR_CERT_REVOKED: .revoked
    case X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_KEY_TOO_SMALL, X509_V_ERR_CA_MD_TOO_WEAK: .weak
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
      X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED:
      .untrusted
    // The many other numbers are OpenSSL's, and all of them say that the chain is no good.
    default: .invalid
    }
  }
}

extension TrustAnchors: Hashable {
  /// Authorities are compared by where they are kept: what they are made of is OpenSSL's.
  public static func == (one: TrustAnchors, other: TrustAnchors) -> Bool { one === other }

  /// Adds where they are kept.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
