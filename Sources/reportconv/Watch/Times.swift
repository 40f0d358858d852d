// Moments as the libraries of the program have them, from one to the other.

internal import FoundationEssentials
internal import ReportFeed

extension WallTime {
  /// The moment of a date, to the millisecond.
  init(_ date: Date) {
    self.init(milliseconds: Int((date.timeIntervalSince1970 * 1_000).rounded()))
  }

  /// The moment as a date.
  var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }
}
