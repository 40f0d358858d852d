// How long ago something was, for people.

internal import ReportFeed

/// How long something takes, in words for people.
enum Span {
  /// The words for some milliseconds: the two largest units, less than a second as 0 s.
  static func words(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1_000
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3_600: return "\(seconds / 60) min" + rest(seconds % 60, "s")
    case ..<86_400: return "\(seconds / 3_600) h" + rest(seconds / 60 % 60, "min")
    default: return "\(seconds / 86_400) d" + rest(seconds / 3_600 % 24, "h")
    }
  }

  private static func rest(_ number: Int, _ unit: String) -> String {
    number == 0 ? "" : " \(number) \(unit)"
  }

  /// The words for the time from one moment to another.
  static func words(from first: WallTime, to second: WallTime) -> String {
    words(second.milliseconds - first.milliseconds)
  }
}
