// Moments of the calendar, and how events and files write them.

internal import Glibc

/// A moment of the calendar in UTC: milliseconds since 1970.
public struct WallTime: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int

  /// Makes a moment.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The moment that it is.
  public static func now() -> WallTime {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
  }

  /// The moment some milliseconds later.
  public func advanced(by milliseconds: Int) -> WallTime {
    WallTime(milliseconds: self.milliseconds + milliseconds)
  }

  /// Whether one moment is before the other.
  public static func < (one: WallTime, other: WallTime) -> Bool {
    one.milliseconds < other.milliseconds
  }
}

extension WallTime: LosslessStringConvertible {
  /// The moment by RFC 3339: `2026-03-01T10:00:00.250Z`.
  public var description: String {
    let days = milliseconds.dividedDown(by: 86_400_000)
    let rest = milliseconds - days * 86_400_000
    let (year, month, day) = Self.date(ofDay: days)
    let seconds = rest / 1_000
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
      + "T\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
      + ".\(padded(rest % 1_000, 3))Z"
  }

  /// Reads the form that ``description`` gives, with or without the fraction.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let shape = Array("dddd-dd-ddTdd:dd:dd\(bytes.count == 24 ? ".ddd" : "")Z".utf8)
    guard bytes.count == shape.count else { return nil }
    for (byte, expected) in zip(bytes, shape) {
      guard expected == UInt8(ascii: "d") ? (48...57).contains(byte) : byte == expected else {
        return nil
      }
    }
    func number(_ place: Range<Int>) -> Int {
      bytes[place].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    let (month, day) = (number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61
    else { return nil }
    let days = Self.day(ofDate: (number(0..<4), month, day))
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second
    milliseconds = seconds * 1_000 + (bytes.count == 24 ? number(20..<23) : 0)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The Gregorian date of a day counted from 1970-01-01, by eras of 400 years that begin in March.
  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted.dividedDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day of a Gregorian date, counted from 1970-01-01.
  private static func day(ofDate date: (year: Int, month: Int, day: Int)) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = year.dividedDown(by: 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  fileprivate func dividedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
