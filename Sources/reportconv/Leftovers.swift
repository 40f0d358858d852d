// What is still in memory when the work is done.

internal import ReportModel

/// Keeps the report of a single conversion until the process ends, which gives all of its memory
/// back at once: to free a long report piece by piece takes a tenth of its conversion.
@MainActor
final class Leftovers {
  private var report: Report?

  /// Keeps a report.
  func keep(_ report: Report?) {
    self.report = report
  }
}
