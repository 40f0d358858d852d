// The names of XML signatures as packages use them (XML Signature 1.1, ECMA-376-2 13, ETSI TS 101 903),
// and the methods that are allowed: a short list, everything else is refused before it is run.

internal import Cryptography

/// Namespaces and types.
enum SignatureNames {
  static let ds = "http://www.w3.org/2000/09/xmldsig#"
  static let ds11 = "http://www.w3.org/2009/xmldsig11#"
  static let package = RelationshipTransform.namespace
  static let xades = "http://uri.etsi.org/01903/v1.3.2#"
  static let signedProperties = "http://uri.etsi.org/01903#SignedProperties"
  static let object = "http://www.w3.org/2000/09/xmldsig#Object"

  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships/"
  static let originType = relations + "digital-signature/origin"
  static let signatureType = relations + "digital-signature/signature"
  static let certificateType = relations + "digital-signature/certificate"

  private static let media = "application/vnd.openxmlformats-package.digital-signature-"
  static let originMedia = media + "origin"
  static let signatureMedia = media + "xmlsignature+xml"
  static let certificateMedia = media + "certificate"
}

extension DigestAlgorithm {
  /// The digest that an identifier names; `nil` where it is none that is allowed.
  init?(uri: String) {
    guard let found = Self.allCases.first(where: { $0.uri == uri }) else { return nil }
    self = found
  }

  /// The identifier in XML.
  var uri: String {
    switch self {
    case .sha1: "http://www.w3.org/2000/09/xmldsig#sha1"
    case .sha256: "http://www.w3.org/2001/04/xmlenc#sha256"
    case .sha384: "http://www.w3.org/2001/04/xmldsig-more#sha384"
    case .sha512: "http://www.w3.org/2001/04/xmlenc#sha512"
    }
  }
}

/// A method of signing.
struct SignatureMethod: Hashable {
  var family: PublicKeyKind.Family
  var digest: DigestAlgorithm

  init(family: PublicKeyKind.Family, digest: DigestAlgorithm) {
    self.family = family
    self.digest = digest
  }

  /// The method that an identifier names; `nil` where it is none that is allowed.
  init?(uri: String) {
    for family in [PublicKeyKind.Family.rsa, .ec] {
      for digest in DigestAlgorithm.allCases {
        let method = SignatureMethod(family: family, digest: digest)
        if method.uri == uri {
          self = method
          return
        }
      }
    }
    return nil
  }

  /// The identifier in XML (RFC 9231, 2.3).
  var uri: String {
    let more = "http://www.w3.org/2001/04/xmldsig-more#"
    let digits = digest.rawValue.lowercased().replacing("-", with: "")
    switch (family, digest) {
    case (.rsa, .sha1): return SignatureNames.ds + "rsa-sha1"
    case (.rsa, _): return more + "rsa-" + digits
    case (.ec, _), (.other, _): return more + "ecdsa-" + digits
    }
  }

  /// The method in words.
  var words: String { "\(family == .ec ? "ECDSA" : family.rawValue) with \(digest.rawValue)" }
}
