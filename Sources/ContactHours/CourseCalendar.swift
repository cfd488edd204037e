import Evidence

/// When a course ends, and what of it is still planned (calculus.md, Bounds).
struct CourseCalendar {
  let start: Day
  let end: Day
  let hasEnded: Bool
  let plannedContact: Seconds

  init(_ evidence: CourseEvidence, on auditDate: Day, dateWasGiven: Bool) {
    start = evidence.course.startsOn
    end =
      evidence.course.endsOn ?? evidence.sessions.map(\.day).max()
      ?? evidence.studies.compactMap(\.day).max() ?? start
    let later = evidence.sessions.filter { $0.isPlanned && $0.day > auditDate }
    hasEnded = end <= auditDate || (!dateWasGiven && later.isEmpty)
    plannedContact = later.reduce(0) { sum, session in
      sum
        + session.parts.lazy.filter(\.activity.countsTutor).map(\.interval.length).reduce(0, +)
    }
  }
}
