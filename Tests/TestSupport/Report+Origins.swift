// Reports without what is known of how their fields were found.

public import ReportModel

extension Report {
  /// The report without the origins of its sections.
  public var withoutOrigins: Report {
    var report = self
    report.sections = sections.map(\.withoutOrigins)
    return report
  }
}

extension Section {
  fileprivate var withoutOrigins: Section {
    var section = self
    section.origin = nil
    section.subsections = subsections.map(\.withoutOrigins)
    return section
  }
}
