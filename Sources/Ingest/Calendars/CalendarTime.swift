import Evidence

/// A time as iCalendar writes it: `20260921`, `20260921T180000`, with `Z` in UTC.
enum CalendarTime: Hashable {
  /// A day without a time.
  case day(Day)
  /// A moment.
  case utc(Instant)
  /// A time on the clocks of a zone; without a zone, on those of the course.
  case local(LocalTime, zone: String?)

  /// Reads a value; nothing where it is no such time.
  init?(_ text: String, zone: String?) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, let date = CalendarTime.digits(bytes, 0..<8) else { return nil }
    guard
      case .success(let day) = CalendarDay.of(
        year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    if bytes.count == 8 {
      self = .day(day)
      return
    }
    guard bytes.count == 15 || (bytes.count == 16 && bytes[15] == UInt8(ascii: "Z")),
      bytes[8] == UInt8(ascii: "T"), let clock = CalendarTime.digits(bytes, 9..<15),
      clock / 10_000 < 24, clock / 100 % 100 < 60, clock % 100 <= 60
    else { return nil }
    let second = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + min(clock % 100, 59)
    let local = LocalTime(day: day, secondOfDay: second)
    self = bytes.count == 16 ? .utc(local.instant(offset: 0)) : .local(local, zone: zone)
  }

  private static func digits(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var number = 0
    for byte in bytes[range] {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }

  // Made once: a calendar may have a duration in each event.
  private nonisolated(unsafe) static let durationForm =
    #/\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?)?/#

  /// A length of time such as `PT2H30M` or `P1D`, in seconds.
  static func duration(_ text: String) -> Seconds? {
    guard let match = text.wholeMatch(of: durationForm) else { return nil }
    let parts = [match.1, match.2, match.3, match.4, match.5].map { $0.flatMap { Int($0) } }
    guard parts.contains(where: { $0 != nil }) else { return nil }
    return zip(parts, [604_800, 86_400, 3600, 60, 1]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
  }
}
