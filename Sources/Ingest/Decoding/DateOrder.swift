/// Which field of a written date is the day.
enum DateOrder: String, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
  case yearFirst = "year-first"

  /// What all dates of one file say together about their order.
  struct Tally: Sendable {
    private var hasDayFirst = false
    private var hasMonthFirst = false
    private var hasYearFirst = false
    private var hasOpen = false
    private var hasEqual = false

    /// Hears one date.
    ///
    /// Dots are written where the day comes first; AM and PM say nothing, nor does a
    /// date that is none in either order. 9 September is 09/09 in both.
    mutating func hear(_ time: WrittenTime) {
      if time.isYearFirst {
        hasYearFirst = true
        return
      }
      let isDay = (first: time.first > 12, second: time.second > 12)
      guard (1...31).contains(time.first), (1...31).contains(time.second),
        !(isDay.first && isDay.second)
      else { return }
      if isDay.first || time.separator == Ascii.dot { hasDayFirst = true }
      if isDay.second { hasMonthFirst = true }
      if time.first == time.second { hasEqual = true } else { hasOpen = true }
    }

    /// What follows from the dates heard so far.
    var decision: Decision {
      switch (hasDayFirst, hasMonthFirst) {
      case (true, true): .contradictory
      case (true, false): .settled(.dayFirst)
      case (false, true): .settled(.monthFirst)
      case (false, false) where hasOpen: .undecidable
      case (false, false) where hasEqual: .settled(.dayFirst)
      case (false, false): hasYearFirst ? .settled(.yearFirst) : .undecidable
      }
    }
  }

  /// What a file's dates come to.
  enum Decision: Hashable, Sendable {
    /// One order fits them all.
    case settled(DateOrder)
    /// Some dates can only be one order, some only the other.
    case contradictory
    /// Every date could be either, or there is none: a person has to say.
    case undecidable

    /// The code under which a file without a settled order is refused.
    var refusal: String? {
      switch self {
      case .settled: nil
      case .contradictory: "date-order-contradictory"
      case .undecidable: "date-order-undecidable"
      }
    }
  }

  /// What the dates of a file say together about their order.
  static func decided(by times: some Sequence<WrittenTime>) -> Decision {
    var tally = Tally()
    for time in times { tally.hear(time) }
    return tally.decision
  }
}
