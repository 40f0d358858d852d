// The one way from what a reader made to the report that writers take.

public import ReportModel

extension Report {
  /// The report with the fields that its headings feed and what it says of the patient.
  ///
  /// The text stays as it is, and so does the structure, but that lines of plain text which are known
  /// as headings become sections. ``Section/field``, ``Report/identity`` and ``Report/findings`` are
  /// added to, and what a reader put there is kept. A second time changes nothing. The cost grows
  /// linearly with the report.
  public func normalized() -> Report {
    var report = self
    report.normalize()
    return report
  }

  /// Gives the report the fields that its headings feed and what it says of the patient.
  public mutating func normalize() {
    promotePseudoHeadings()
    classify()
    readIdentity()
  }
}
