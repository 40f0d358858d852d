// Points in time, which RTF writes without a time zone: \yr \mo \dy \hr \min \sec, and DTTM.

/// A point in time without a zone.
///
/// As text it is ISO 8601 with seconds and nothing behind them: `2024-03-01T08:15:00`. A DTTM holds
/// no seconds, so a time that comes from one has none: `2024-03-01T08:15`.
struct RTFDateTime: Hashable {
  var year = 0
  var month = 0
  var day = 0
  var hour = 0
  var minute = 0
  var second = 0

  init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }
}

extension RTFDateTime {
  /// Reads ISO 8601 text: a date, or a date and a time; what stands behind is left out.
  init?(iso text: String) {
    let bytes = Array(text.utf8.prefix(19))
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), 1...12 ~= month, 1...31 ~= day
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard bytes.count >= 16, bytes[10] == 0x54 || bytes[10] == 0x20, bytes[13] == 0x3A,
      let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      hour < 24, minute < 60
    else { return }
    (self.hour, self.minute) = (hour, minute)
    if bytes.count == 19, bytes[16] == 0x3A, let second = Self.number(bytes[17..<19]) {
      self.second = min(second, 59)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// The time as ISO 8601 text.
  var iso: String { "\(isoMinute):\(Self.padded(second, 2))" }

  /// The time as ISO 8601 text without seconds.
  var isoMinute: String {
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    return "\(date)T\(Self.padded(hour, 2)):\(Self.padded(minute, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension RTFDateTime {
  /// The packed form of \revdttm and others (RTF 1.9.1, Track Changes): from the lowest bit, 6 bits
  /// of minute, 5 of hour, 5 of day, 4 of month, 9 of year since 1900, 3 of the day of the week.
  var dttm: Int {
    let years = min(max(year - 1900, 0), 511)
    let bits =
      UInt32(minute) | UInt32(hour) << 6 | UInt32(day) << 11 | UInt32(month) << 16
      | UInt32(years) << 20 | UInt32(weekday) << 29
    return Int(Int32(bitPattern: bits))
  }

  /// Reads the packed form; `nil` where it is no time.
  init?(dttm: Int) {
    let bits = UInt32(truncatingIfNeeded: dttm)
    let month = Int(bits >> 16 & 15)
    let day = Int(bits >> 11 & 31)
    let hour = Int(bits >> 6 & 31)
    let minute = Int(bits & 63)
    guard 1...12 ~= month, day > 0, hour < 24, minute < 60 else { return nil }
    self.init(
      year: 1900 + Int(bits >> 20 & 511), month: month, day: day, hour: hour, minute: minute)
  }

  /// The day of the week, 0 for Sunday (Sakamoto's method).
  private var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let sum = year + year / 4 - year / 100 + year / 400 + shifts[(month + 11) % 12] + day
    return (sum % 7 + 7) % 7
  }
}
