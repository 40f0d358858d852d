// The names of delivered folders: when the report came, for whom, and its number in the journal.

internal import FoundationEssentials

/// The name of a delivered folder, such as `20240301T101530Z-muster-42`.
///
/// It names no patient: names of folders reach logs, backups and other programs.
enum DeliveryName {
  /// The name.
  static func name(id: Int64, profile: String, at time: Date) -> String {
    let profile = String(String.UnicodeScalarView(profile.unicodeScalars.map(safe)).prefix(64))
    return "\(stamp(time))-\(profile)-\(id)"
  }

  /// Letters and digits of ASCII, `.`, `_` and `-` stay.
  private static func safe(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": letter
    default: "_"
    }
  }

  /// The time in UTC in the basic form of ISO 8601, so that names are in order of time.
  static func stamp(_ time: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: time)
    func digits(_ value: Int?, _ count: Int) -> String {
      let text = String(value ?? 0)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let day = digits(parts.year, 4) + digits(parts.month, 2) + digits(parts.day, 2)
    let clock = digits(parts.hour, 2) + digits(parts.minute, 2) + digits(parts.second, 2)
    return "\(day)T\(clock)Z"
  }
}
