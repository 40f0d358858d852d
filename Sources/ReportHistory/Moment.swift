// Times in the database: whole milliseconds since 1970 in UTC.

internal import FoundationEssentials

extension Date {
  /// The time as the database keeps it.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  /// A time that the database kept.
  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
