// How many things happened on a day, by the clock of the place.

internal import Glibc
internal import ReportFeed

/// A count that begins anew each day, by the clock of the place.
struct DayCount: Sendable, Hashable {
  private var day: Int?
  private var count = 0

  /// Counts one more.
  mutating func add(at time: WallTime, offset: (WallTime) -> Int = { $0.offset }) {
    add(1, at: time, offset: offset)
  }

  /// Counts some more.
  mutating func add(_ number: Int, at time: WallTime, offset: (WallTime) -> Int = { $0.offset }) {
    let today = Self.day(time, offset)
    if day != today { (day, count) = (today, 0) }
    count += number
  }

  /// The count of the day that a moment is in.
  func value(at time: WallTime, offset: (WallTime) -> Int = { $0.offset }) -> Int {
    day == Self.day(time, offset) ? count : 0
  }

  private static func day(_ time: WallTime, _ offset: (WallTime) -> Int) -> Int {
    let local = time.milliseconds + offset(time) * 1_000
    return (local - (local % 86_400_000 + 86_400_000) % 86_400_000) / 86_400_000
  }
}

extension WallTime {
  /// The seconds by which the clock of the place is ahead of UTC at the moment.
  var offset: Int {
    var seconds = time_t(milliseconds / 1_000)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    return unsafe local.tm_gmtoff
  }

  /// The midnight that the day of the place began with; an hour off on days when its clocks change.
  var midnight: WallTime {
    let offset = offset * 1_000
    let local = milliseconds + offset
    return WallTime(milliseconds: local - (local % 86_400_000 + 86_400_000) % 86_400_000 - offset)
  }
}
