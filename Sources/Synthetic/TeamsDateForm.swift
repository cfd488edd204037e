import Evidence

/// How a client writes dates and times: by its regional format, not by its language.
public enum TeamsDateForm: Sendable {
  /// `14/11/22, 09:30:46`
  case dayFirst
  /// `9/22/26, 2:48:05 PM`
  case monthFirst
  /// The same with a narrow no-break space before `PM`.
  case monthFirstNarrowSpace
  /// `06.10.26, 18:01:00`
  case dotted
  /// `17/03/2026 16:52:10`
  case longYear
  /// `27/01/2021, 12:56:45`
  case dayFirstLongYear
  /// `9/22/2020, 10:35:54 AM`
  case monthFirstLongYear
  /// `1/2/25, 9:04:01 pm`: India writes the day first, and the halves of the day small.
  case lowerCaseHalves
  /// `13/04/2021 à 09:01:31`
  case french
  /// `18.10.2021, 09:45:35`
  case dottedLongYear

  /// Whether a file of one day does not show which number is the day.
  public func isUndecidable(on time: WallTime) -> Bool {
    self != .dotted && self != .dottedLongYear && time.day.fields.day <= 12
  }

  /// Whether the day stands before the month.
  public var isDayFirst: Bool {
    ![.monthFirst, .monthFirstNarrowSpace, .monthFirstLongYear].contains(self)
  }

  /// The text of a time.
  public func text(_ time: WallTime) -> String {
    let (year, month, day) = time.day.fields
    let (hour, minute, second) = time.clock
    let long = "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))"
    let shortYear = twoDigits(year % 100)
    let twelve = "\((hour + 11) % 12 + 1):\(twoDigits(minute)):\(twoDigits(second))"
    let half = hour < 12 ? "AM" : "PM"
    let dayFirst = "\(twoDigits(day))/\(twoDigits(month))/"
    switch self {
    case .dayFirst: return "\(dayFirst)\(shortYear), \(long)"
    case .dotted: return "\(twoDigits(day)).\(twoDigits(month)).\(shortYear), \(long)"
    case .dottedLongYear: return "\(twoDigits(day)).\(twoDigits(month)).\(year), \(long)"
    case .longYear: return "\(dayFirst)\(year) \(long)"
    case .dayFirstLongYear: return "\(dayFirst)\(year), \(long)"
    case .french: return "\(dayFirst)\(year) à \(long)"
    case .lowerCaseHalves: return "\(day)/\(month)/\(shortYear), \(twelve) \(half.lowercased())"
    case .monthFirst: return "\(month)/\(day)/\(shortYear), \(twelve) \(half)"
    case .monthFirstNarrowSpace: return "\(month)/\(day)/\(shortYear), \(twelve)\u{202F}\(half)"
    case .monthFirstLongYear: return "\(month)/\(day)/\(year), \(twelve) \(half)"
    }
  }
}
