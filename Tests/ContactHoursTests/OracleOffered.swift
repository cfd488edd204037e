import Evidence

/// What was offered, whether or not the learner came.
extension Oracle {
  /// Seconds of contact or led parts with a tutor there, and how many of them in person.
  func offered(to learner: Int, by records: [OracleRecord]) -> (all: Int, inPerson: Int) {
    var isInPerson: [Int: Bool] = [:]
    for session in keptSessions where isExpected(learner, at: session) {
      let plan = evidence.sessions[session]
      let tutors = records.filter { $0.session == session && $0.role == .tutor }
      for part in plan.parts where worth(of: part.activity).tutor {
        for second in part.interval.from.seconds..<part.interval.to.seconds {
          let there = tutors.filter { covers($0, second) }
          if there.isEmpty { continue }
          isInPerson[second] = isOfferedInPerson(plan, by: there) || isInPerson[second] == true
        }
      }
    }
    return (isInPerson.count, isInPerson.values.filter { $0 }.count)
  }

  private func isOfferedInPerson(_ plan: Session, by tutors: [OracleRecord]) -> Bool {
    if plan.isPlanned && mutation != .offeredPlaceOfTutor { return plan.mode == .inPerson }
    if mutation == .offeredRemoteFirst { return tutors.allSatisfy { $0.mode == .inPerson } }
    return tutors.contains { $0.mode == .inPerson }
  }

  /// The sums over all learners; what was offered is the deciding learner's.
  func totals(of learners: [OracleHours]) -> OracleHours {
    var totals = OracleHours(
      person: -1, evidenced: OracleFigures(), possible: OracleFigures(), study: 0,
      isWithdrawn: false, isCounted: false)
    for learner in learners {
      totals.evidenced = totals.evidenced.combined(with: learner.evidenced, by: +)
      totals.possible = totals.possible.combined(with: learner.possible, by: +)
      totals.study += learner.study
    }
    let deciding = offeredLearner(learners)
    let offered = learners.first { $0.person == deciding }
    totals.evidenced.offered = offered?.evidenced.offered ?? 0
    totals.evidenced.offeredInPerson = offered?.evidenced.offeredInPerson ?? 0
    totals.possible.offered = offered?.possible.offered ?? 0
    totals.possible.offeredInPerson = offered?.possible.offeredInPerson ?? 0
    return totals
  }

  /// The learner whose offered figures are the course's.
  func offeredLearner(_ learners: [OracleHours]) -> Int? {
    let throughout = learners.filter { isEnrolledThroughout($0.person) }
    func keys(_ hours: OracleHours, _ sign: Int) -> [Int] {
      [
        sign * hours.evidenced.offered, sign * hours.possible.offered,
        sign * hours.evidenced.offeredInPerson, hours.person,
      ]
    }
    if !throughout.isEmpty && mutation != .mostOfferedAlways {
      return throughout.min { keys($0, 1).lexicographicallyPrecedes(keys($1, 1)) }?.person
    }
    return learners.min { keys($0, -1).lexicographicallyPrecedes(keys($1, -1)) }?.person
  }

  private func isEnrolledThroughout(_ person: Int) -> Bool {
    evidence.enrolments.contains {
      $0.person == person && $0.role == .learner
        && ($0.startsOn?.number ?? Int.min) <= evidence.course.startsOn.number
        && courseEnd <= ($0.endsOn?.number ?? Int.max)
    }
  }

  /// The course's last day.
  var courseEnd: Int {
    evidence.course.endsOn?.number
      ?? evidence.sessions.map(\.day.number).max()
      ?? evidence.studies.compactMap(\.day?.number).max()
      ?? evidence.course.startsOn.number
  }

  var hasEnded: Bool {
    if courseEnd <= date.number { return true }
    return !dateWasGiven
      && !evidence.sessions.contains {
        ($0.isPlanned || mutation == .unplannedKeepsOpen) && $0.day.number > date.number
      }
  }

  /// Contact and led time still to come.
  var plannedContact: Int {
    var seconds = 0
    for session in evidence.sessions where session.isPlanned && session.day.number > date.number {
      for part in session.parts where worth(of: part.activity).tutor {
        seconds += part.interval.to.seconds - part.interval.from.seconds
      }
    }
    return seconds
  }
}
