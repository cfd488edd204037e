import ContactHours
import Evidence

/// Which stretches of whole local days a rule about windows looks at.
///
/// A window counts if it lies wholly within the course's dates, for a learner also within those of
/// the enrolment, and has ended by the audit date. `inTerm` leaves out those without a session: in
/// them nobody was expected, and silence is no fault.
struct CourseWindows: Hashable {
  enum Length: Hashable {
    /// Monday to Sunday.
    case week
    /// A calendar month.
    case month
    /// So many days, from whichever day.
    case rolling(Int)

    /// `week`, `month` or `28 days`.
    var words: String {
      switch self {
      case .week: "week"
      case .month: "month"
      case .rolling(let days): counted(days, "day")
      }
    }
  }

  var length: Length
  var inTerm = true

  /// The windows of a subject, as ranges of day numbers, in order.
  func windows(of subject: Subject) -> [Range<Int>] {
    let audit = subject.audit
    let last = min(audit.lastDay, audit.auditDate)
    var days =
      audit.evidence.course.startsOn
      .number..<max(
        audit.evidence.course.startsOn.number, last.number + 1)
    if let enrolled = subject.enrolled { days = days.clamped(to: enrolled) }
    let clock = audit.evidence.course.clock
    let held = Set(
      audit.evidence.sessions.flatMap {
        Array(
          clock.day(at: $0.startsAt.seconds).number...clock.day(at: $0.endsAt.seconds - 1).number)
      })
    return ranges(in: days).filter { window in
      let isMeant = subject.period.map { period in
        period.contains(Day(number: window.lowerBound))
          && period.contains(Day(number: window.upperBound - 1))
      }
      return (isMeant ?? true) && (!inTerm || window.contains { held.contains($0) })
    }
  }

  private func ranges(in days: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    switch length {
    case .rolling(let length):
      guard length > 0, days.count >= length else { return [] }
      ranges = (days.lowerBound...(days.upperBound - length)).map { $0..<($0 + length) }
    case .week:
      let late = (7 - Day(number: days.lowerBound).weekday) % 7
      var first = days.lowerBound + late
      while first + 7 <= days.upperBound {
        ranges.append(first..<(first + 7))
        first += 7
      }
    case .month:
      var first = Day(number: days.lowerBound).firstOfMonth(isNext: false)
      if first.number < days.lowerBound { first = first.firstOfMonth(isNext: true) }
      var next = first.firstOfMonth(isNext: true)
      while next.number <= days.upperBound {
        ranges.append(first.number..<next.number)
        (first, next) = (next, next.firstOfMonth(isNext: true))
      }
    }
    return ranges
  }
}

extension Day {
  /// The first day of its month, or of the next.
  func firstOfMonth(isNext: Bool) -> Day {
    let (year, month, day) = fields
    let own = advanced(by: 1 - day)
    return isNext ? own.advanced(by: Day.length(ofMonth: month, in: year)) : own
  }
}

extension Subject {
  /// The days on which a learner was enrolled, as far as the enrolments say; nothing for the course,
  /// or where they do not say.
  fileprivate var enrolled: Range<Int>? {
    guard let person else { return nil }
    let own = audit.evidence.enrolments.filter { $0.person == person && $0.role == .learner }
    guard !own.isEmpty else { return nil }
    let first = own.contains { $0.startsOn == nil } ? nil : own.compactMap(\.startsOn).min()
    let last = own.contains { $0.endsOn == nil } ? nil : own.compactMap(\.endsOn).max()
    let (from, to) = (first?.number ?? -1_000_000, (last?.number ?? 1_000_000) + 1)
    return from..<max(from, to)
  }
}
