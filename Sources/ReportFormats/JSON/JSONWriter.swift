public import ReportModel

/// Placeholder.
public enum JSONWriter {
  /// Placeholder.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    Written(bytes: [], losses: [])
  }
}
