// What the signatures of a payload show, in the few words that a report keeps.

/// What the check of a payload's signatures said.
public struct SourceSignature: Sendable, Hashable {
  /// The verdict in a word, for scripts.
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

  /// The verdict in a word.
  public var standing: Standing
  /// The signers, as their certificates name them (RFC 2253).
  public var signers: [String]
  /// The codes of what there is to say against it.
  public var problems: [String]

  /// Makes the record of a check.
  public init(standing: Standing, signers: [String] = [], problems: [String] = []) {
    self.standing = standing
    self.signers = signers
    self.problems = problems
  }
}
