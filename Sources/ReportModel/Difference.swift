// What two forms of one text do not have in common.

/// A place where two texts that should be the same are not.
public struct Difference: Sendable, Hashable {
  /// What differs, the gravest first.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A number, a date, a range or a sign of comparison.
    case number
    /// What a number counts.
    case unit
    /// A side of the body.
    case laterality
    /// Whether something is so.
    case negation
    /// Text is there that should not be.
    case added
    /// Text is not there.
    case missing
    /// Other words.
    case wording
    /// Capitals or accents alone.
    case letters
    /// The same text stands at another place.
    case moved
  }

  /// What differs.
  public var kind: Kind
  /// The words that should be there, with some of those around them; empty where there are none.
  public var expected: String
  /// The words that are there, with some of those around them; empty where there are none.
  public var found: String

  /// Makes a difference.
  public init(_ kind: Kind, expected: String, found: String) {
    self.kind = kind
    self.expected = expected
    self.found = found
  }
}

extension Difference.Kind {
  /// How much it matters: a number, a unit, a side or a negation that differs can harm.
  public var severity: Finding.Severity {
    switch self {
    case .number, .unit, .laterality, .negation: .critical
    case .added, .missing, .wording: .warning
    case .letters, .moved: .note
    }
  }
}
