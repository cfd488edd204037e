public import Evidence

/// The bank holidays of each division of the United Kingdom, for the years that are known.
public struct BankHolidays: Sendable {
  /// What is known of one division.
  struct Division: Sendable {
    /// The first day of which it is known whether it is a bank holiday.
    var from: Day
    /// The last such day.
    var until: Day
    var days: Set<Day>
    var source: Citation
  }

  /// The division of a course that names none.
  public let standard: HolidayDivision
  let divisions: [HolidayDivision: Division]

  /// The day so many working days after another, that day itself not counted; nothing where a day
  /// between the two lies outside the years that are known.
  ///
  /// Working days are Monday to Friday without the division's bank holidays.
  public func day(_ number: Int, workingDaysAfter start: Day, in division: HolidayDivision)
    -> Day?
  {
    guard let known = divisions[division], known.from <= start else { return nil }
    var day = start
    var left = number
    while left > 0 {
      day = day.advanced(by: 1)
      guard day <= known.until else { return nil }
      if day.isWeekday && !known.days.contains(day) { left -= 1 }
    }
    return day
  }

  /// Whether a day is a bank holiday of a division, that of a course that names none where it is
  /// nothing; nothing outside the years that are known.
  public func isHoliday(_ day: Day, in division: HolidayDivision?) -> Bool? {
    guard let known = divisions[division ?? standard], known.from <= day, day <= known.until else {
      return nil
    }
    return known.days.contains(day)
  }
}

extension Day {
  /// Whether it is one of Monday to Friday.
  var isWeekday: Bool { weekday < 5 }
}

extension HolidayDivision {
  /// In words.
  var words: String {
    switch self {
    case .englandAndWales: "England and Wales"
    case .scotland: "Scotland"
    case .northernIreland: "Northern Ireland"
    }
  }
}
