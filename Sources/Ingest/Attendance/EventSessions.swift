import Evidence

/// Finds the session that a marked event was, by the event's own start and end.
struct EventSessions {
  private let lists: SubmissionLists
  private var sessionsOf: [[Int]] = []

  init(_ lists: SubmissionLists) {
    self.lists = lists
    sessionsOf = lists.courses.map { _ in [] }
    for (index, session) in lists.sessions.enumerated() { sessionsOf[session.course].append(index) }
  }

  /// The only session of the courses that the event covers by half of the shorter of the two:
  /// a planned one before one met with in a log, of the person's group before another's.
  func session(
    _ event: Interval, courses: [Int], person: (Int) -> Match?
  ) throws(RecordProblem) -> Int {
    var found = courses.flatMap { sessionsOf[$0] }.filter { covers(event, lists.sessions[$0]) }
    let planned = found.filter { lists.sessions[$0].isPlanned }
    if !planned.isEmpty { found = planned }
    if found.count > 1 {
      let own = found.filter { isMeant(lists.sessions[$0], person(lists.sessions[$0].course)) }
      if !own.isEmpty { found = own }
    }
    if found.count > 1 {
      let same = found.filter {
        lists.sessions[$0].startsAt == event.from && lists.sessions[$0].endsAt == event.to
      }
      if !same.isEmpty { found = same }
    }
    if found.count == 1 { return found[0] }
    throw found.isEmpty
      ? RecordProblem(.noSessionOnDate, "no session of the course is at the event's time")
      : RecordProblem(
        .severalSessionsOnDate, "\(found.count) sessions are at the event's time")
  }

  private func covers(_ event: Interval, _ session: ListedSession) -> Bool {
    let window = session.endsAt.seconds - session.startsAt.seconds
    return session.overlap(event) * 2 >= min(window, event.length)
  }

  /// Whether somebody is of a session's group; true where the session is for all.
  private func isMeant(_ session: ListedSession, _ match: Match?) -> Bool {
    guard case .person(let person)? = match,
      let enrolment = lists.enrolment(of: person, on: session.course, day: session.day)
    else { return false }
    return session.group == nil || enrolment.group == session.group
  }
}
