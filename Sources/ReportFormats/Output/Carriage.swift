// Whether formats carry what reports hold: the declarations behind the table in README.

public import ReportModel

/// How a format carries a feature of reports.
public enum Carriage: String, Sendable, Hashable, CaseIterable {
  /// Always, so that a reader of the format gets it back.
  case kept
  /// Always, as text for people: a reader of the format gets the text back, not what it means.
  case shown
  /// In part or only in some places; what is missing is listed as losses.
  case partly
  /// Never, though the format has a form for it; each place is listed as a loss.
  case lost
  /// Never, as the format has no form for it; each place is listed as a loss.
  case cannot
}

extension Format {
  /// How the format carries a feature, or `nil` where it cannot be written yet.
  public func carriage(of feature: Feature) -> Carriage? {
    switch self {
    case .html: HTMLWriter.carriage(of: feature)
    case .text: TextWriter.carriage(of: feature)
    case .markdown: MarkdownWriter.carriage(of: feature)
    case .json: JSONWriter.carriage(of: feature)
    case .fields: FieldsWriter.carriage(of: feature)
    case .rtf: RTFWriter.carriage(of: feature)
    case .docx: DOCXWriter.carriage(of: feature)
    }
  }
}
