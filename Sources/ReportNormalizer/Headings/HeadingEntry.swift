// One heading of the lexicon. Nothing here needs memory of its own but the names of codes.

internal import ReportModel

/// What the lexicon says of a heading.
struct HeadingEntry: Hashable, Sendable {
  /// What a heading does with its section.
  enum Kind: UInt8 {
    /// It feeds one field.
    case field
    /// It holds texts for several fields.
    case combined
    /// It can mean several fields, or one or none.
    case ambiguous
    /// It remarks on the section before, and stays in its field.
    case comment
    /// It ends the text that feeds fields.
    case closing
  }

  /// A set of fields, a bit each in the order of their cases.
  struct Fields: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let history = Self(rawValue: 1 << 0)
    static let findings = Self(rawValue: 1 << 1)
    static let diagnosis = Self(rawValue: 1 << 2)
    static let procedure = Self(rawValue: 1 << 3)
    static let recommendation = Self(rawValue: 1 << 4)
  }

  /// What else is known of a heading.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// The heading names a subject, which stays in the field of a section above.
    static let topic = Self(rawValue: 1 << 0)
    /// The word is a heading only where it is marked up as one, never as a line or a label.
    static let weak = Self(rawValue: 1 << 1)
    /// The section names earlier examinations.
    static let comparison = Self(rawValue: 1 << 2)
    /// The heading can be the title of the whole document.
    static let title = Self(rawValue: 1 << 3)
    /// The heading labels what is known of the patient, the order or the persons.
    static let admin = Self(rawValue: 1 << 4)
  }

  /// A set of languages.
  struct Languages: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let german = Self(rawValue: 1 << 0)
    static let french = Self(rawValue: 1 << 1)
    static let luxembourgish = Self(rawValue: 1 << 2)
    static let english = Self(rawValue: 1 << 3)
    static let portuguese = Self(rawValue: 1 << 4)
  }

  var kind: Kind
  /// The fields that the heading means or can mean; none for comments and closings.
  var fields: Fields
  var flags: Flags
  /// The languages that have the heading.
  var languages: Languages
  /// The number of the heading's own code in the table; 0 where it has none.
  var codeNumber: Int
}

extension HeadingEntry {
  /// The LOINC code of a section that has the heading and feeds a field; that of the field where the
  /// heading has none of its own, or means something else.
  func code(for field: Field) -> String? {
    if kind == .field, field.set == fields, let code { return code }
    return field.code
  }

  /// The heading's own LOINC code.
  var code: String? { HeadingLexicon.code(codeNumber) }

  /// What the heading says of its section.
  var meaning: HeadingMeaning {
    switch kind {
    case .field:
      let field = fields.cases.first ?? .unassigned
      return flags.contains(.topic) ? .topic(field) : .field(field)
    case .combined: return .combined(fields.cases)
    case .ambiguous: return .ambiguous(fields.cases)
    case .comment: return .comment
    case .closing: return .closing
    }
  }
}

extension HeadingEntry.Fields {
  /// The fields in the order of their cases.
  var cases: [Field] { Field.allCases.filter { !$0.set.isEmpty && contains($0.set) } }
}

extension Field {
  /// The field alone as a set; empty for ``Field/unassigned``.
  var set: HeadingEntry.Fields {
    switch self {
    case .history: .history
    case .findings: .findings
    case .diagnosis: .diagnosis
    case .procedure: .procedure
    case .recommendation: .recommendation
    case .unassigned: []
    }
  }

  /// The LOINC code of a section that feeds the field, as imaging reports use it.
  var code: String? {
    switch self {
    case .history: "11329-0"
    case .findings: "18782-3"
    case .diagnosis: "19005-8"
    case .procedure: "55111-9"
    case .recommendation: "18783-1"
    case .unassigned: nil
    }
  }
}
