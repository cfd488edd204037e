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

  /// Whether a file of one day does not show which number is the day.
  public func isUndecidable(on time: WallTime) -> Bool {
    self != .dotted && time.day.fields.day <= 12
  }

  /// Whether the day stands before the month.
  public var isDayFirst: Bool { self != .monthFirst && self != .monthFirstNarrowSpace }

  /// The text of a time.
  public func text(_ time: WallTime) -> String {
    let (year, month, day) = time.day.fields
    let (hour, minute, second) = time.clock
    let long = "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))"
    let shortYear = twoDigits(year % 100)
    switch self {
    case .dayFirst: return "\(twoDigits(day))/\(twoDigits(month))/\(shortYear), \(long)"
    case .dotted: return "\(twoDigits(day)).\(twoDigits(month)).\(shortYear), \(long)"
    case .longYear: return "\(twoDigits(day))/\(twoDigits(month))/\(year) \(long)"
    case .monthFirst, .monthFirstNarrowSpace:
      let space = self == .monthFirst ? " " : "\u{202F}"
      let half = hour < 12 ? "AM" : "PM"
      let twelve = (hour + 11) % 12 + 1
      return "\(month)/\(day)/\(shortYear), "
        + "\(twelve):\(twoDigits(minute)):\(twoDigits(second))\(space)\(half)"
    }
  }
}
