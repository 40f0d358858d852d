// A moment as data: what is written is RFC 3339 in UTC, what is told to people is how long ago.

internal import Glibc

/// A moment, to the millisecond.
struct Moment: Sendable, Hashable, Comparable {
  /// Milliseconds since the beginning of 1970 in UTC, without leap seconds.
  var milliseconds: Int

  static func < (first: Moment, second: Moment) -> Bool {
    first.milliseconds < second.milliseconds
  }

  /// The moment that it is.
  static func now() -> Moment {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
  }

  /// The moment some milliseconds later.
  func advanced(by milliseconds: Int) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }
}

extension Moment: CustomStringConvertible {
  private static let day = 86_400_000

  /// The moment in the form of RFC 3339: `2026-11-27T08:12:03.250Z`, whole seconds without dot.
  var description: String {
    let days = (milliseconds - Self.positive(milliseconds, Self.day)) / Self.day
    let rest = Self.positive(milliseconds, Self.day)
    let date = Self.date(days)
    let fraction = rest % 1_000 == 0 ? "" : ".\(Self.padded(rest % 1_000, 3))"
    return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
      + "T\(Self.padded(rest / 3_600_000, 2)):\(Self.padded(rest / 60_000 % 60, 2))"
      + ":\(Self.padded(rest / 1_000 % 60, 2))\(fraction)Z"
  }

  /// Reads the form that ``description`` gives.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let shape = Array("dddd-dd-ddTdd:dd:dd\(bytes.count == 24 ? ".ddd" : "")Z".utf8)
    guard bytes.count == shape.count else { return nil }
    for (byte, expected) in zip(bytes, shape) {
      guard expected == UInt8(ascii: "d") ? (48...57).contains(byte) : byte == expected else {
        return nil
      }
    }
    func number(_ place: Range<Int>) -> Int? {
      Int(String(decoding: bytes[place], as: UTF8.self))
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
    let fraction = bytes.count == 24 ? number(20..<23) : 0
    let seconds = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    milliseconds = seconds * 1_000 + (fraction ?? 0)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func positive(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

// The Gregorian calendar repeats every 400 years, which are 146,097 days; a year is counted here
// from March on, so that the day that some years have more is the last one.
extension Moment {
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let fromMarch = month <= 2 ? year - 1 : year
    let era = (fromMarch - positive(fromMarch, 400)) / 400
    let yearOfEra = positive(fromMarch, 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let dayOfEra = positive(shifted, 146_097)
    let era = (shifted - dayOfEra) / 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * place + 2) / 5 + 1)
  }
}

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
  static func words(from first: Moment, to second: Moment) -> String {
    words(second.milliseconds - first.milliseconds)
  }
}
