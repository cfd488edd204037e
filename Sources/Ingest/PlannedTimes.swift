import Evidence

/// The planned sessions of each course by the days that they touch, so that those at a time are found
/// without a look at all of them.
struct PlannedTimes {
  private struct CourseDay: Hashable {
    var course: Int
    var day: Int
  }

  private var onDay: [CourseDay: [Int]] = [:]
  /// Sessions that are longer than is listed day by day.
  private var long: [Int: [Int]] = [:]
  private var all: [Int: [Int]] = [:]

  private static let mostDays = 31

  /// The days in UTC that a window touches.
  private static func days(_ window: Interval) -> ClosedRange<Int> {
    window.from.utcDay.number...window.to.utcDay.number
  }

  /// Lists a session by its window, which may have been a smaller one before.
  mutating func add(
    _ session: Int, ofCourse course: Int, _ window: Interval, before: Interval? = nil
  ) {
    if before == nil { all[course, default: []].append(session) }
    let days = PlannedTimes.days(window)
    let known = before.map(PlannedTimes.days)
    if days.count > PlannedTimes.mostDays {
      if known?.count ?? 0 <= PlannedTimes.mostDays { long[course, default: []].append(session) }
      return
    }
    for day in days where known?.contains(day) != true {
      onDay[CourseDay(course: course, day: day), default: []].append(session)
    }
  }

  /// Whether a session is such, of those that touch the days of a window; one may be asked twice.
  func contains(
    ofCourse course: Int, _ window: Interval, where isSuch: (Int) -> Bool
  ) -> Bool {
    let days = PlannedTimes.days(window)
    if days.count > PlannedTimes.mostDays {
      return all[course, default: []].contains(where: isSuch)
    }
    return long[course, default: []].contains(where: isSuch)
      || days.contains {
        onDay[CourseDay(course: course, day: $0), default: []].contains(where: isSuch)
      }
  }
}
