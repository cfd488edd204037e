import Evidence

/// Who is what on which day of a course.
struct Roster {
  private let enrolments: [[Enrolment]]

  init(_ evidence: CourseEvidence) {
    var byPerson = [[Enrolment]](repeating: [], count: evidence.people.count)
    for enrolment in evidence.enrolments { byPerson[enrolment.person].append(enrolment) }
    enrolments = byPerson
  }

  /// The role a person holds on a day; outside every enrolment, an observer.
  func role(of person: Int, on day: Day) -> Role {
    enrolments[person].first { $0.holds(on: day) }?.role ?? .observer
  }

  /// Everyone enrolled as a learner on any day, by index.
  var learners: [Int] {
    enrolments.indices.filter { enrolments[$0].contains { $0.role == .learner } }
  }

  /// Whether a learner has withdrawn.
  func isWithdrawn(_ person: Int) -> Bool {
    enrolments[person].contains { $0.role == .learner && $0.isWithdrawn }
  }

  /// Whether a learner is enrolled on the session's day and belongs to its group.
  func isOnTheList(_ person: Int, for session: Session) -> Bool {
    guard let enrolment = enrolments[person].first(where: { $0.holds(on: session.day) }),
      enrolment.role == .learner
    else { return false }
    return session.group == nil || session.group == enrolment.group
  }

  /// Whether one learner enrolment covers the whole of a course.
  func isLearner(_ person: Int, from start: Day, to end: Day) -> Bool {
    enrolments[person].contains { enrolment in
      enrolment.role == .learner && (enrolment.startsOn.map { $0 <= start } ?? true)
        && (enrolment.endsOn.map { $0 >= end } ?? true)
    }
  }
}
