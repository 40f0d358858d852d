// What the key of a certificate may be used for (RFC 5280, 4.2.1.3, 4.2.1.9 and 4.2.1.12).

internal import COpenSSL

/// The uses that a certificate names.
public struct CertificateUsage: Sendable, Hashable {
  /// A use of the key.
  public enum KeyUse: String, Sendable, Hashable, CaseIterable {
    /// Signatures that show where something comes from.
    case digitalSignature
    /// Signatures that a person stands by; called contentCommitment since 2005.
    case nonRepudiation
    /// Other keys are enciphered.
    case keyEncipherment
    /// Data is enciphered.
    case dataEncipherment
    /// Keys are agreed upon.
    case keyAgreement
    /// Certificates are signed.
    case keyCertSign
    /// Lists of revoked certificates are signed.
    case crlSign

    fileprivate var bit: UInt32 {
      switch self {
      case .digitalSignature: UInt32(KU_DIGITAL_SIGNATURE)
      case .nonRepudiation: UInt32(KU_NON_REPUDIATION)
      case .keyEncipherment: UInt32(KU_KEY_ENCIPHERMENT)
      case .dataEncipherment: UInt32(KU_DATA_ENCIPHERMENT)
      case .keyAgreement: UInt32(KU_KEY_AGREEMENT)
      case .keyCertSign: UInt32(KU_KEY_CERT_SIGN)
      case .crlSign: UInt32(KU_CRL_SIGN)
      }
    }
  }

  /// The uses of the key; `nil` where the certificate does not restrict them.
  public let keyUses: [KeyUse]?
  /// Whether it is the certificate of an authority.
  public let isAuthority: Bool
  /// Whether its extended uses, where it names any, let it sign documents.
  public let allowsDocuments: Bool

  /// The extended uses with which documents are signed: any, protection of mail (which most cards of
  /// persons name), and signing documents by Microsoft's number and by RFC 9336's.
  private static let documentUses = [
    "2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.4.1.311.10.3.12", "1.3.6.1.5.5.7.3.36",
  ]

  init(borrowing pointer: OpaquePointer) {
    let flags = unsafe X509_get_extension_flags(pointer)
    let bits = unsafe X509_get_key_usage(pointer)
    keyUses =
      flags & UInt32(EXFLAG_KUSAGE) == 0 ? nil : KeyUse.allCases.filter { bits & $0.bit != 0 }
    isAuthority = flags & UInt32(EXFLAG_CA) != 0
    let found = Self.documentUses.map { unsafe reportconv_has_extended_usage(pointer, $0) }
    allowsDocuments = found.contains { $0 != 0 }
  }

  /// Whether the certificate may sign a document.
  public var maySignDocuments: Bool {
    let uses = keyUses ?? [.digitalSignature]
    return allowsDocuments && !Set(uses).isDisjoint(with: [.digitalSignature, .nonRepudiation])
  }
}
