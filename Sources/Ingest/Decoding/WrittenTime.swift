import Evidence

/// A date and a time of day as a platform writes them, before it is known which field is the day.
///
/// Read are for example `9/22/26, 2:48:05 PM`, `14/11/22, 09:30:46`, `06.10.26, 18:01:00`,
/// `13/04/2021 à 09:01:31`, `2026-03-17 16:52:10` and each without its time.
struct WrittenTime: Hashable, Sendable {
  /// The first field that is not the year.
  let first: Int
  /// The second field that is not the year.
  let second: Int
  /// The year, of two-digit ones that of this century.
  let year: Int
  /// Whether the year stands first: then the month comes before the day.
  let isYearFirst: Bool
  /// What stands between the fields: `/`, `.` or `-`.
  let separator: UInt8
  /// Seconds since midnight on the clock; nothing where only a date is written.
  let secondOfDay: Seconds?
  /// Whether second 60 was written, and read as 59.
  let isLeapSecond: Bool

  /// Reads the whole of a text but for blanks around it; nothing where it is no such time.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = ByteCursor(bytes)
    cursor.skipBlanks()
    guard let a = cursor.number(most: 4), a.digits != 3, let separator = cursor.next,
      separator == Ascii.slash || separator == Ascii.dot || separator == Ascii.dash
    else { return nil }
    cursor.step()
    guard let b = cursor.shortNumber(), cursor.skip(separator), let c = cursor.number(most: 4)
    else { return nil }
    isYearFirst = a.digits == 4
    if isYearFirst {
      guard c.digits <= 2 else { return nil }
      (year, first, second) = (a.value, b, c.value)
    } else {
      guard c.digits == 2 || c.digits == 4 else { return nil }
      (first, second) = (a.value, b)
      year = c.digits == 2 ? 2000 + c.value : c.value
    }
    self.separator = separator
    let hasBlank = cursor.skipBlanks()
    if cursor.isAtEnd {
      secondOfDay = nil
      isLeapSecond = false
      return
    }
    guard WrittenTime.skipGap(&cursor) || hasBlank, let clock = WrittenTime.clock(&cursor) else {
      return nil
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { return nil }
    isLeapSecond = clock.second == 60
    secondOfDay = clock.hour * 3600 + clock.minute * 60 + min(clock.second, 59)
  }

  /// Reads a text that is already a string.
  init?(_ text: String) {
    var text = text
    guard let time = text.withUTF8({ WrittenTime($0) }) else { return nil }
    self = time
  }

  /// The day, once it is known which field it is.
  func day(in order: DateOrder) -> Result<Day, TimeFailure> {
    order == .dayFirst && !isYearFirst
      ? CalendarDay.of(year: year, month: second, day: first)
      : CalendarDay.of(year: year, month: first, day: second)
  }

  /// The time, once it is known which field is the day; a date alone is not a time.
  func local(in order: DateOrder) -> Result<LocalTime, TimeFailure> {
    guard let secondOfDay else { return .failure(.unreadable) }
    return day(in: order).map { LocalTime(day: $0, secondOfDay: secondOfDay) }
  }

  /// Goes past what may stand between date and time beside blanks: a comma, a word, or a `T`.
  private static func skipGap(_ cursor: inout ByteCursor) -> Bool {
    let hasSign = cursor.skip(Ascii.comma) || cursor.skip("T")
    cursor.skipBlanks()
    let hasWord = cursor.skip("à") || cursor.skip("at") || cursor.skip("um")
    cursor.skipBlanks()
    return hasSign || hasWord
  }

  private static func clock(
    _ cursor: inout ByteCursor
  ) -> (hour: Int, minute: Int, second: Int)? {
    guard var hour = cursor.shortNumber(), cursor.skip(Ascii.colon),
      let minute = cursor.number(most: 2), minute.digits == 2, minute.value < 60
    else { return nil }
    var second = 0
    if cursor.skip(Ascii.colon) {
      guard let written = cursor.number(most: 2), written.digits == 2, written.value <= 60 else {
        return nil
      }
      second = written.value
      if cursor.skip(Ascii.dot), cursor.number(most: 9) == nil { return nil }
    }
    cursor.skipBlanks()
    if let half = cursor.letter() {
      _ = cursor.skip(Ascii.dot)
      guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"),
        cursor.letter() == UInt8(ascii: "m"), (1...12).contains(hour)
      else { return nil }
      _ = cursor.skip(Ascii.dot)
      hour = hour % 12 + (half == UInt8(ascii: "p") ? 12 : 0)
    }
    return hour < 24 ? (hour, minute.value, second) : nil
  }
}
