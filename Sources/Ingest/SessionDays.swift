import Evidence

/// Sessions by the days that they touch, so that those at a time are found without a look at all of
/// them.
struct SessionDays {
  private var onDay: [Int: [Int]] = [:]
  /// Sessions that are longer than is listed day by day.
  private var long: [Int] = []
  private var all: [Int] = []

  private static let mostDays = 31

  /// The days in UTC that a window touches.
  private static func days(_ window: Interval) -> ClosedRange<Int> {
    window.from.utcDay.number...window.to.utcDay.number
  }

  /// Lists a session by its window, which may have been a smaller one before.
  mutating func add(_ session: Int, _ window: Interval, before: Interval? = nil) {
    if before == nil { all.append(session) }
    let days = SessionDays.days(window)
    let known = before.map(SessionDays.days)
    if days.count > SessionDays.mostDays {
      if known?.count ?? 0 <= SessionDays.mostDays { long.append(session) }
      return
    }
    for day in days where known?.contains(day) != true {
      onDay[day, default: []].append(session)
    }
  }

  /// Whether a session is such, of those that touch the days of a window; one may be asked twice.
  func contains(_ window: Interval, where isSuch: (Int) -> Bool) -> Bool {
    lists(window).contains { $0.contains(where: isSuch) }
  }

  /// The sessions that are such, of those that touch the days of a window, each once.
  func sessions(_ window: Interval, where isSuch: (Int) -> Bool) -> Set<Int> {
    Set(lists(window).joined()).filter(isSuch)
  }

  /// Lists in which every session stands that touches the days of a window, and others too.
  private func lists(_ window: Interval) -> [[Int]] {
    let days = SessionDays.days(window)
    if days.count > SessionDays.mostDays { return [all] }
    return [long] + days.compactMap { onDay[$0] }
  }
}
