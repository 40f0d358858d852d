// Days of the calendar as moments, without a time zone of the machine.

public import FoundationEssentials

/// Turns days into moments and back.
public enum Day {
  /// The beginning of a day in UTC; `nil` where the text is not `yyyy-mm-dd`, or there is no such day.
  public static func start(of text: String) -> Date? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2], (1...9999).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let days = number(of: year, month, day)
    let date = Date(timeIntervalSince1970: Double(days) * 86_400)
    // The 31st of a short month would be a day of the next one.
    return self.text(of: date) == text ? date : nil
  }

  /// The day of a moment in UTC, as `yyyy-mm-dd`.
  public static func text(of date: Date) -> String {
    let parts = civil(Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  /// The moment some months earlier, at the end of the month where it has no such day.
  public static func before(_ date: Date, months: Int) -> Date {
    let seconds = date.timeIntervalSince1970
    let days = Int((seconds / 86_400).rounded(.down))
    let parts = civil(days)
    let month = parts.year * 12 + parts.month - 1 - months
    let (year, rest) = (month.floorDivided(by: 12), month.modulo(12) + 1)
    let last = number(of: rest == 12 ? year + 1 : year, rest == 12 ? 1 : rest + 1, 1) - 1
    let day = min(number(of: year, rest, parts.day), last)
    return Date(timeIntervalSince1970: Double(day) * 86_400 + seconds - Double(days) * 86_400)
  }

  /// The number of a day since 1970, in the Gregorian calendar.
  ///
  /// Years begin in March here, so that the day that is sometimes missing is the last one.
  private static func number(of year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floorDivided(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let rest = shifted - era * 146_097
    let yearOfEra = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * index + 2) / 5 + 1)
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }

  fileprivate func modulo(_ divisor: Int) -> Int { self - floorDivided(by: divisor) * divisor }
}
