// What keeps a signature from showing what it claims. All prose about it stands here.

/// Something about a signed document that its reader must know.
public struct TrustProblem: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    // The document as a whole.
    case notSigned
    case severalOrigins
    case tooManySignatures
    case signatureMissing
    case signatureUnreached
    case irregularArchive
    case irregularContentTypes
    case irregularRelationships
    // What a signature signs.
    case unreadableSignature
    case notASignature
    case emptySignature
    case nothingSigned
    case duplicateId
    case foreignReference
    case targetMissing
    case transformNotAllowed
    case algorithmNotAllowed
    case objectChanged
    case signatureMismatch
    case noCertificate
    case otherKey
    case otherSigner
    case unsignedProperties
    case duplicateReference
    case partMissing
    case partChanged
    case contentTypeChanged
    case relationshipMissing
    case relationshipsChanged
    // What it leaves out.
    case partUncovered
    case relationshipUncovered
    case partAdded
    // Who signed.
    case untrustedSigner
    case expiredCertificate
    case certificateNotYetValid
    case revokedCertificate
    case invalidCertificate
    case wrongUsage
    case weakChain
    // How.
    case weakAlgorithm
    case weakKey
  }

  /// What a problem means for the document.
  public enum Weight: Int, Sendable, Hashable, Comparable {
    /// The signature is good, but made in a way that proves less today.
    case weak
    /// The signature is good, but who made it is not known to be trusted.
    case untrusted
    /// The signature is good, but does not cover the whole document.
    case partial
    /// There is no signature.
    case unsigned
    /// The document is not what was signed, or nothing shows that it is.
    case broken

    /// The graver is the greater.
    public static func < (first: Weight, second: Weight) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// What is wrong.
  public var code: Code
  /// The part of the package, without a slash before it; empty for the whole.
  public var part: String
  /// What the code cannot say.
  public var detail: String

  /// Makes a problem.
  public init(_ code: Code, part: String = "", detail: String = "") {
    self.code = code
    self.part = part
    self.detail = detail
  }
}

extension TrustProblem.Code {
  /// What the problem means for the document.
  public var weight: TrustProblem.Weight {
    switch self {
    case .notSigned: .unsigned
    case .severalOrigins, .tooManySignatures, .signatureMissing, .signatureUnreached,
      .irregularArchive, .irregularContentTypes, .irregularRelationships, .unreadableSignature,
      .notASignature, .emptySignature, .nothingSigned, .duplicateId, .foreignReference,
      .targetMissing, .transformNotAllowed, .algorithmNotAllowed, .objectChanged,
      .signatureMismatch, .noCertificate, .otherKey, .otherSigner, .unsignedProperties,
      .duplicateReference, .partMissing, .partChanged, .contentTypeChanged, .relationshipMissing,
      .relationshipsChanged:
      .broken
    case .partUncovered, .relationshipUncovered, .partAdded: .partial
    case .untrustedSigner, .expiredCertificate, .certificateNotYetValid, .revokedCertificate,
      .invalidCertificate, .wrongUsage, .weakChain:
      .untrusted
    case .weakAlgorithm, .weakKey: .weak
    }
  }
}

extension TrustProblem: CustomStringConvertible {
  /// The problem in words.
  public var description: String { (part.isEmpty ? "" : "\(part): ") + message }

  /// What is wrong, without the part.
  public var message: String {
    switch code {
    case .notSigned: "the document is not signed"
    case .severalOrigins: "the package names several places for its signatures"
    case .tooManySignatures: "the document has more signatures than are looked at\(aside)"
    case .signatureMissing: "a signature that the package names is not there"
    case .signatureUnreached:
      "the part holds a signature, but the package does not name it, so nothing is signed by it"
    case .irregularArchive: "the archive can be read in two ways\(aside)"
    case .irregularContentTypes:
      "the package says in a way that can be read twice what its parts are\(aside)"
    case .irregularRelationships:
      "the part says in a way that can be read twice what it refers to\(aside)"
    case .unreadableSignature: "the signature cannot be read\(aside)"
    case .notASignature: "the part is no XML signature\(aside)"
    case .emptySignature: "the signature refers to nothing"
    case .nothingSigned: "the signature covers no part of the document"
    case .duplicateId: "two elements of the signature have the same name\(aside)"
    case .foreignReference: "the signature refers to something outside of it\(aside)"
    case .targetMissing: "the signature refers to an element that is not there\(aside)"
    case .transformNotAllowed: "the signature asks for a transform that is not allowed\(aside)"
    case .algorithmNotAllowed: "the signature was made by a method that is not allowed\(aside)"
    case .objectChanged: "the list of what is signed was changed after signing\(aside)"
    case .signatureMismatch: "the signature does not fit the certificate's key"
    case .noCertificate: "the signature names no certificate\(aside)"
    case .otherKey: "the signature names a key that is not the certificate's"
    case .otherSigner: "the signature was made for another certificate than the one it names"
    case .unsignedProperties: "what the signature says of its signer and time is not signed itself"
    case .duplicateReference: "the signature lists the part twice"
    case .partMissing: "the part was signed and is not there"
    case .partChanged: "the part was changed after signing\(aside)"
    case .contentTypeChanged: "the part was signed as something else\(aside)"
    case .relationshipMissing: "a reference to another part was signed and is not there\(aside)"
    case .relationshipsChanged: "references to other parts were changed after signing\(aside)"
    case .partUncovered: "the part is reached from the text and is not signed"
    case .relationshipUncovered: "a reference is not signed\(aside)"
    case .partAdded: "the part is not signed, and nothing signed refers to it"
    case .untrustedSigner: "no authority that is trusted vouches for the signer\(aside)"
    case .expiredCertificate: "the certificate is not valid any more\(aside)"
    case .certificateNotYetValid: "the certificate is not valid yet\(aside)"
    case .revokedCertificate: "the certificate was revoked\(aside)"
    case .invalidCertificate: "the certificate cannot be used\(aside)"
    case .wrongUsage: "the certificate is not meant for signing documents\(aside)"
    case .weakChain: "the way to the authority is too weak to prove anything\(aside)"
    case .weakAlgorithm: "the signature was made by a method that can be forged today\(aside)"
    case .weakKey: "the signer's key is too short for today\(aside)"
    }
  }

  private var aside: String { detail.isEmpty ? "" : " (\(detail))" }
}
