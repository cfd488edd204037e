import Evidence

/// Days and times in words.
enum Dates {
  private static var months: [Phrase] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }

  private static var shortMonths: [Phrase] {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }

  /// `10 January 2026`.
  static func text(_ day: Day) -> Phrase {
    let (year, month, date) = day.fields
    return "\(date) \(months[month - 1]) \(year)"
  }

  /// `January 2026`, of any of its days.
  static func month(_ day: Day) -> Phrase {
    let (year, month, _) = day.fields
    return "\(months[month - 1]) \(year)"
  }

  /// `10 Jan 2026` for `2026-01-10T18:00:00Z`; any other text as it stands.
  static func day(ofInstant text: String) -> Phrase {
    instant(iso8601: text).map { short($0.utcDay) } ?? .data(text)
  }

  /// `10 Jan 2026`.
  static func short(_ day: Day) -> Phrase {
    let (year, month, date) = day.fields
    return "\(date) \(shortMonths[month - 1]) \(year)"
  }

  /// `10 January 2026` for `2026-01-10`; any other text as it stands.
  static func text(iso8601: String) -> Phrase {
    Day(iso8601: iso8601).map(text) ?? .data(iso8601)
  }

  /// `18:00`, with seconds where there are any.
  static func clock(_ instant: Instant) -> String {
    let time = instant.iso8601.dropFirst(11).prefix(8)
    return String(time.hasSuffix(":00") ? time.prefix(5) : time)
  }

  /// `18:00:05`.
  static func fullClock(_ instant: Instant) -> String {
    String(instant.iso8601.dropFirst(11).prefix(8))
  }

  /// The instant that `2026-01-10T18:00:00Z` names, or nothing.
  static func instant(iso8601 text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, let day = Day(iso8601: String(text.prefix(10))),
      let hour = Int(text.dropFirst(11).prefix(2)), let minute = Int(text.dropFirst(14).prefix(2)),
      let second = Int(text.dropFirst(17).prefix(2))
    else { return nil }
    let instant = day.utcStart.advanced(by: hour * 3600 + minute * 60 + second)
    return instant.iso8601 == text ? instant : nil
  }

  /// `10 January 2026, 18:00 to 20:00 UTC`; texts that are no instants as they stand.
  static func span(_ from: String, _ to: String) -> Phrase {
    guard let start = instant(iso8601: from), let end = instant(iso8601: to) else {
      return "\(from) to \(to)"
    }
    let until: Phrase =
      start.utcDay == end.utcDay ? "\(clock(end))" : "\(text(end.utcDay)), \(clock(end))"
    return "\(text(start.utcDay)), \(clock(start)) to \(until) UTC"
  }
}
