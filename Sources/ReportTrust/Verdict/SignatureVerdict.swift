// What the check of one signature came to.

public import Cryptography

/// A signature of a document, and what it shows.
public struct SignatureVerdict: Sendable, Hashable {
  /// The part that holds the signature.
  public var part: String
  /// What keeps it from showing that the parts it lists are as they were signed.
  public var integrity: [TrustProblem] = []
  /// The parts that it lists, as the package names them.
  public var coveredParts: [String] = []
  /// What of the document it leaves out.
  public var coverage: [TrustProblem] = []
  /// The certificate whose key made it; `nil` where none is known to have.
  public var signer: Certificate?
  /// What the check of the signer's certificate came to; `nil` where it was not asked for.
  public var chain: ChainCheck?
  /// What keeps the signer from being trusted.
  public var trust: [TrustProblem] = []
  /// When the signer says to have signed, as written; nothing proves it.
  public var claimedTime: String?
  /// The method of the signature, such as `RSA with SHA-256`.
  public var method: String = ""
  /// What makes the method weak.
  public var strength: [TrustProblem] = []

  /// Makes the verdict of a signature of which nothing is known yet.
  public init(part: String) {
    self.part = part
  }

  /// Whether all that it lists is as it was signed.
  public var isIntact: Bool { integrity.isEmpty }

  /// Whether it covers the whole document.
  public var isComplete: Bool { isIntact && coverage.isEmpty }

  /// All problems, in the order in which they are told.
  public var problems: [TrustProblem] { integrity + coverage + trust + strength }
}
