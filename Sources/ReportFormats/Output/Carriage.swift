// Whether formats carry what reports hold: the declarations behind the table in README.

/// How a format carries a feature of reports.
public enum Carriage: String, Sendable, Hashable, CaseIterable {
  /// Always, so that a reader of the format gets it back.
  case kept
  /// In part or only in some places; what is missing is listed as losses.
  case partly
  /// Never, though the format has a form for it; each place is listed as a loss.
  case lost
  /// Never, as the format has no form for it; each place is listed as a loss.
  case cannot
}
