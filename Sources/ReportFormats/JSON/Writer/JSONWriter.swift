// Writing the canonical report as JSON: the one format that loses nothing.

public import ReportModel

/// Turns a report into its canonical JSON form.
public enum JSONWriter {
  /// Writes a report as JSON, indented where the options say so; always without losses.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    Written(bytes: report.json(pretty: options.isPretty), losses: [])
  }
}
