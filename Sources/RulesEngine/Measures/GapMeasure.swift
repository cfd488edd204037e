import ContactHours
import Evidence

/// The longest stretch of days of the course without a day on which a live tutor was offered.
struct GapMeasure: Measure {
  static let name = "longest-gap"
  static let about = """
    The most days between two days with tutor time offered, from the course's first day to its \
    last or the audit date: at the least with every possible session, at the most with the \
    evidenced ones alone.
    """
  static let options: [MeasureOption] = []

  init(_ choices: Choices) {}

  let unit = ValueUnit.days
  let rowUnit = "days"
  let words = "the longest time without a live tutor offered is"

  func reading(of subject: Subject) -> Reading {
    let audit = subject.audit
    let end = min(audit.lastDay, audit.auditDate)
    func longest(_ bound: Bound) -> Int {
      let taught = audit.offered.filter {
        bound == .possible
          ? $0.bound == .possible : subject.isEvidenced($0.bound, $0.session)
      }
      .map { audit.evidence.sessions[$0.session].day.number }
      let days = [audit.evidence.course.startsOn.number] + Set(taught).sorted() + [end.number]
      return zip(days, days.dropFirst()).map { $1 - $0 }.max() ?? 0
    }
    let least = longest(.possible)
    return .figure(
      Figure(
        evidenced: least, possible: max(least, longest(.evidenced)),
        isUnbounded: subject.hasNoBound, hasNoFloor: subject.hasNoBound))
  }

  func gains(of subject: Subject) -> [SessionGain] {
    ContactTime(kind: .offered).gains(of: subject)
  }
}
