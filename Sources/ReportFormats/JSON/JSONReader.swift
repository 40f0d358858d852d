public import ReportModel

/// Placeholder.
public enum JSONReader {
  /// Placeholder.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    throw ReadError(.notReadable)
  }
}
