public import ReportModel

/// Placeholder.
public enum MarkdownWriter {
  /// Placeholder.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    Written(bytes: [], losses: [])
  }
}
