// How long a server asks us to wait (Retry-After, RFC 9110, 10.2.3).

/// Reads the header's two forms.
package enum HTTPWait {
  /// The longest wait that is believed: a day.
  private static let limit = 86_400.0

  /// Reads the header's value.
  ///
  /// - Parameters:
  ///   - text: A number of seconds, or a date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
  ///   - now: The seconds since 1970; without it a date is not understood.
  /// - Returns: The seconds to wait, at most a day; nil where the text is neither form.
  package static func seconds(_ text: String, now: Double?) -> Double? {
    let bare = text.split(separator: " ").joined(separator: " ")
    if !bare.isEmpty, bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return min(Double(bare) ?? limit, limit)
    }
    guard let now, let date = date(bare) else { return nil }
    return min(max(0, date - now), limit)
  }

  /// The seconds since 1970 of a date in the preferred form (RFC 9110, 5.6.7).
  static func date(_ text: String) -> Double? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), (1...31).contains(day),
      let month = months.firstIndex(of: String(words[2])), let year = Int(words[3]),
      (1970...9999).contains(year)
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    let days = daysSince1970(year: year, month: month + 1, day: day)
    return Double(days * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Days in the Gregorian calendar, counted from years that begin in March, so that the leap day
  /// comes last.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}
