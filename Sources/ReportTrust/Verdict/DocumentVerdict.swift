// What the signatures of a document show, taken together.

/// The verdict on a document.
public struct DocumentVerdict: Sendable, Hashable {
  /// The verdict in a word, for scripts; the reasons are in the problems.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// The document is not signed.
    case unsigned
    /// The document is not what was signed, or nothing shows that it is.
    case broken
    /// What was signed is intact, but not all of the document was signed.
    case partial
    /// The document is what was signed, but who signed is not known to be trusted.
    case untrusted
    /// The document is what was signed by someone trusted, by a method that can be forged today.
    case weak
    /// The document is what was signed; whether the signer is trusted was not asked.
    case intact
    /// The document is what someone trusted has signed.
    case valid
  }

  /// The signatures in the order in which the package names them.
  public var signatures: [SignatureVerdict] = []
  /// What concerns no single signature.
  public var problems: [TrustProblem] = []
  /// The parts that no intact signature covers, but for the signatures themselves.
  public var unsignedParts: [String] = []

  /// Makes the verdict on a document without signatures.
  public init() {}

  /// The verdict in a word: the gravest of what there is to say of any signature.
  public var standing: Standing {
    let all = problems + signatures.flatMap(\.problems)
    guard let gravest = all.map(\.code.weight).max() else {
      guard !signatures.isEmpty else { return .unsigned }
      return signatures.allSatisfy { $0.chain != nil } ? .valid : .intact
    }
    switch gravest {
    case .broken: return .broken
    case .unsigned: return .unsigned
    case .partial: return .partial
    case .untrusted: return .untrusted
    case .weak: return .weak
    }
  }
}
