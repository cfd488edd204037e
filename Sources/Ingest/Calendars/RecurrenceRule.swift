import Evidence

/// A rule by which an event comes again (RFC 5545, 3.3.10), as far as timetables use it.
///
/// Days are tried one after the other, so that a rule is read as it is written; a part that is not
/// known here makes the whole rule unreadable.
struct RecurrenceRule {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// The end of a recurrence.
  enum End: Hashable {
    case none
    case count(Int)
    /// The last day, on the event's own clock.
    case day(Day)
    /// The last moment.
    case instant(Instant)
  }

  var frequency: Frequency
  var interval = 1
  var end = End.none
  /// Weekdays from Monday 0, each with the how-manieth of the month, or every one.
  var weekdays: [(ordinal: Int?, weekday: Int)] = []
  var monthDays: [Int] = []
  var months: [Int] = []
  /// The day on which weeks begin, from Monday 0.
  var weekStart = 0

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  /// No timetable goes on for longer.
  static let mostDays = 3_660
  /// No event comes more often.
  static let mostOccurrences = 2_000

  /// Reads a rule; nothing where a part of it is not known here.
  init?(_ text: String) {
    var parts: [String: String] = [:]
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, parts[pair[0].uppercased()] == nil else { return nil }
      parts[pair[0].uppercased()] = pair[1].uppercased()
    }
    guard let frequency = parts["FREQ"].flatMap({ Frequency(rawValue: $0) }) else { return nil }
    self.frequency = frequency
    for (name, value) in parts where name != "FREQ" {
      guard read(name, value) else { return nil }
    }
    if frequency != .monthly && frequency != .yearly,
      weekdays.contains(where: { $0.ordinal != nil })
    {
      return nil
    }
    if frequency == .yearly, !weekdays.isEmpty, months.isEmpty { return nil }
    if parts["COUNT"] != nil, parts["UNTIL"] != nil { return nil }
  }

  private mutating func read(_ name: String, _ value: String) -> Bool {
    switch name {
    case "INTERVAL":
      guard let number = Int(value), (1...366).contains(number) else { return false }
      interval = number
    case "COUNT":
      guard let number = Int(value), number >= 1 else { return false }
      end = .count(number)
    case "UNTIL":
      guard let time = CalendarTime(value, zone: nil) else { return false }
      switch time {
      case .day(let day): end = .day(day)
      case .utc(let instant): end = .instant(instant)
      case .local(let local, _): end = .day(local.day)
      }
    case "WKST":
      guard let day = RecurrenceRule.names.firstIndex(of: value) else { return false }
      weekStart = day
    case "BYDAY":
      for word in value.split(separator: ",") {
        guard let day = RecurrenceRule.names.firstIndex(of: String(word.suffix(2))) else {
          return false
        }
        let ordinal = word.dropLast(2)
        if !ordinal.isEmpty, Int(ordinal) == nil || Int(ordinal) == 0 { return false }
        weekdays.append((Int(ordinal), day))
      }
    case "BYMONTHDAY":
      let days = value.split(separator: ",").map { Int($0) }
      guard days.allSatisfy({ $0.map { $0 != 0 && (-31...31).contains($0) } ?? false }) else {
        return false
      }
      monthDays = days.compactMap { $0 }
    case "BYMONTH":
      let found = value.split(separator: ",").map { Int($0) }
      guard found.allSatisfy({ $0.map { (1...12).contains($0) } ?? false }) else { return false }
      months = found.compactMap { $0 }
    default: return false
    }
    return true
  }

  /// The days on which the event is, the first of them its own; nothing where there are too many.
  ///
  /// `isBeyond` says of a day whether it is beyond the last moment of the rule.
  func days(from start: Day, isBeyond: (Day) -> Bool) -> [Day]? {
    var found = [start]
    var day = start
    for _ in 0..<RecurrenceRule.mostDays {
      if case .count(let count) = end, found.count == count { return found }
      day = day.advanced(by: 1)
      if case .day(let last) = end, day > last { return found }
      if isBeyond(day) { return found }
      guard holds(on: day, from: start) else { continue }
      found.append(day)
      if found.count > RecurrenceRule.mostOccurrences { return nil }
    }
    return found
  }

  /// Whether the event is on a day.
  func holds(on day: Day, from start: Day) -> Bool {
    let fields = day.fields
    let first = start.fields
    if !months.isEmpty, !months.contains(fields.month) { return false }
    switch frequency {
    case .daily:
      return (day.number - start.number) % interval == 0 && isWeekday(day) && isMonthDay(day)
    case .weekly:
      let weeks = week(of: day) - week(of: start)
      guard weeks % interval == 0, isMonthDay(day) else { return false }
      return weekdays.isEmpty ? day.weekday == start.weekday : isWeekday(day)
    case .monthly:
      let passed = (fields.year - first.year) * 12 + fields.month - first.month
      return passed % interval == 0 && isDayOfMonth(day, from: start)
    case .yearly:
      guard (fields.year - first.year) % interval == 0 else { return false }
      if months.isEmpty, fields.month != first.month { return false }
      return isDayOfMonth(day, from: start)
    }
  }

  private func isDayOfMonth(_ day: Day, from start: Day) -> Bool {
    if weekdays.isEmpty, monthDays.isEmpty { return day.fields.day == start.fields.day }
    return isWeekday(day) && isMonthDay(day)
  }

  private func isWeekday(_ day: Day) -> Bool {
    if weekdays.isEmpty { return true }
    let own = day.weekday
    return weekdays.contains { ordinal, weekday in
      guard weekday == own else { return false }
      guard let ordinal else { return true }
      return ordinal > 0
        ? (day.fields.day - 1) / 7 + 1 == ordinal
        : (RecurrenceRule.length(of: day) - day.fields.day) / 7 + 1 == -ordinal
    }
  }

  private func isMonthDay(_ day: Day) -> Bool {
    monthDays.isEmpty
      || monthDays.contains {
        $0 > 0
          ? $0 == day.fields.day
          : RecurrenceRule.length(of: day) + 1 + $0 == day.fields.day
      }
  }

  /// The number of the week that a day is in, by the day on which weeks begin.
  private func week(of day: Day) -> Int {
    (day.number + 3 - weekStart - ((day.number + 3 - weekStart) % 7 + 7) % 7) / 7
  }

  /// How many days the month of a day has.
  private static func length(of day: Day) -> Int {
    Day.length(ofMonth: day.fields.month, in: day.fields.year)
  }
}
