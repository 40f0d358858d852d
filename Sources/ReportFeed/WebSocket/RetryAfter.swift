// The field Retry-After (RFC 9110, 10.2.3).

extension ResponseHead {
  /// How long the server asks us to wait, in seconds.
  ///
  /// A date is taken against the server's own Date, so a clock that is wrong on either side does
  /// not matter.
  var retryAfter: Double? {
    guard let value = values("retry-after").first else { return nil }
    if !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return Double(value) }
    guard let date = HTTPDate.seconds(value), let now = values("date").first,
      let start = HTTPDate.seconds(now)
    else { return nil }
    return Double(max(0, date - start))
  }
}

/// Dates as HTTP writes them (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The seconds since 1 January 1970; `nil` for anything but the preferred form.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = number(parts[1], 1...31),
      let month = months.firstIndex(of: String(parts[2])), let year = number(parts[3], 1970...9999),
      let second = secondOfDay(parts[4])
    else { return nil }
    return days(year, month + 1, day) * 86_400 + second
  }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":")
    guard parts.count == 3, let hour = number(parts[0], 0...23),
      let minute = number(parts[1], 0...59),
      let second = number(parts[2], 0...60)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text) else {
      return nil
    }
    return range.contains(number) ? number : nil
  }

  /// Days since 1 January 1970 in the Gregorian calendar; years begin in March here, so that the leap
  /// day is the last of them.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let monthOfYear = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthOfYear * 153 + 2) / 5 + day - 719_469
  }
}
