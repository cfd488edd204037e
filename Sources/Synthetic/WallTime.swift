public import Evidence

/// What a clock on the wall shows: a day and a time of day, without a zone.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Seconds between 1970-01-01 00:00 on the same wall and now, as if no clock ever changed.
  public let seconds: Int

  /// Makes a wall time from its count of seconds, which is not negative.
  public init(seconds: Int) { self.seconds = seconds }

  /// Makes a wall time from its day and its hours, minutes and seconds.
  public init(_ day: Day, hour: Int, minute: Int = 0, second: Int = 0) {
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The day.
  public var day: Day { Day(number: seconds / 86_400) }
  /// Hour, minute and second.
  public var clock: (hour: Int, minute: Int, second: Int) {
    let second = seconds % 86_400
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// Tells which of two wall times comes first.
  public static func < (a: WallTime, b: WallTime) -> Bool { a.seconds < b.seconds }
}

/// The clock of London: an hour ahead of UTC from 01:00 UTC on the last Sunday in March to 01:00
/// UTC on the last Sunday in October (Summer Time Order 2002, SI 2002/262).
public enum LondonClock {
  /// How far the clock is ahead of UTC, in seconds.
  public static func offset(at instant: Instant) -> Seconds {
    let year = instant.utcDay.fields.year
    let isSummer = change(in: 3, of: year) <= instant && instant < change(in: 10, of: year)
    return isSummer ? 3600 : 0
  }

  /// What the clock shows.
  public static func wallTime(of instant: Instant) -> WallTime {
    WallTime(seconds: instant.seconds + offset(at: instant))
  }

  /// When the clock shows a time: the later reading of one that it shows twice, and for one that
  /// it never shows, the time read in UTC.
  public static func instant(of wallTime: WallTime) -> Instant {
    let winter = Instant(seconds: wallTime.seconds)
    let summer = winter.advanced(by: -3600)
    return offset(at: winter) == 3600 && offset(at: summer) == 3600 ? summer : winter
  }

  private static func change(in month: Int, of year: Int) -> Instant {
    guard let last = Day(year: year, month: month, day: 31) else { return Instant(seconds: 0) }
    // 1970-01-01 was a Thursday: day number 3 was the first Sunday.
    let sunday = last.number - (last.number - 3) % 7
    return Day(number: sunday).utcStart.advanced(by: 3600)
  }
}
