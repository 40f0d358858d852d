// How a section came to its field: what a person must see who doubts it.

/// How a section got its field.
public struct FieldOrigin: Sendable, Hashable {
  /// What said so.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A heading that the document marks as one, which the lexicon knows.
    case heading
    /// A line of its own that only looks like a heading, which the lexicon knows.
    case line
    /// A label at the start of a line of text, "Conclusion : nodule stable".
    case label
    /// The first cell of a row of two.
    case row
    /// The sender, who named the field.
    case sender
    /// The section above or before, of which this one is a part.
    case above
  }

  /// What said so.
  public var kind: Kind
  /// The words that stand for a heading and are in the section's text.
  ///
  /// They are a label as it is printed there, or the first cell of a row; `nil` where the heading is
  /// ``Section/heading``.
  public var label: String?
  /// The LOINC code of the section, such as `19005-8`.
  public var code: String?

  /// Makes an origin.
  public init(_ kind: Kind, label: String? = nil, code: String? = nil) {
    self.kind = kind
    self.label = label
    self.code = code
  }
}
