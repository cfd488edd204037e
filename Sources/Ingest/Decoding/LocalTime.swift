import Evidence

/// What a clock on the wall and a calendar beside it show: a day and a second of it, in no zone yet.
struct LocalTime: Hashable, Comparable, Sendable {
  /// The calendar day.
  let day: Day
  /// Seconds since midnight on the clock, 0 to 86,399.
  let secondOfDay: Seconds

  /// Seconds since 1970-01-01 00:00 on the same clock.
  var clockSeconds: Seconds { day.number * 86_400 + secondOfDay }

  static func < (a: LocalTime, b: LocalTime) -> Bool { a.clockSeconds < b.clockSeconds }

  /// The instant at which a clock that runs `offset` seconds ahead of UTC shows this time.
  func instant(offset: Seconds) -> Instant { Instant(seconds: clockSeconds - offset) }
}

/// Why the text of a time or a day is not used.
enum TimeFailure: String, Error, Sendable {
  /// It is not written in a way that is read here.
  case unreadable = "unreadable-time"
  /// The calendar has no such day, for example 30 February.
  case noSuchDay = "no-such-day"
  /// The year is before 2000 or after 2100.
  case yearOutOfRange = "year-out-of-range"

  /// One phrase: what was found, and what is needed.
  var message: String {
    switch self {
    case .unreadable: "the time is not one of the forms read here"
    case .noSuchDay: "the calendar has no such day"
    case .yearOutOfRange: "the year is not between 2000 and 2100"
    }
  }
}
