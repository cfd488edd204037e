import Evidence

/// What each session of a course offers, evidenced and possible.
struct Offers {
  private let sessions: [Session?]
  private let evidenced: [OfferedTime]
  private let possible: [OfferedTime]

  init(_ attendance: Attendance) {
    let sessions = attendance.rules.map { $0?.session }
    self.sessions = sessions
    let extended = attendance.extended
    evidenced = zip(sessions, attendance.proven).map { OfferedTime($0, $1) }
    possible = sessions.indices.map { index in
      let guests = attendance.guests[index].map { guest in
        Stay(
          person: Stay.guest(guest.label), isTutor: true, mode: guest.mode,
          from: guest.interval.from.seconds, to: guest.interval.to.seconds, level: .logged,
          isAudience: guest.isAudience, source: guest.source)
      }
      return OfferedTime(
        sessions[index], guests.isEmpty ? extended[index] : extended[index] + guests)
    }
  }

  /// What some sessions offer, stretch by stretch.
  func stretches(in indexes: [Int]) -> [OfferedStretch] {
    indexes.flatMap { index -> [OfferedStretch] in
      guard let session = sessions[index] else { return [] }
      return evidenced[index].stretches(of: session, index: index, .evidenced)
        + possible[index].stretches(of: session, index: index, .possible)
    }
  }

  /// What is offered over some sessions, each second counted once.
  func bounds(in sessions: [Int]) -> (all: Bounds, inPerson: Bounds) {
    let least = OfferedTime.total(sessions.map { evidenced[$0] })
    let most = OfferedTime.total(sessions.map { possible[$0] })
    return (
      Bounds(evidenced: least.all, possible: most.all),
      Bounds(evidenced: least.inPerson, possible: most.inPerson)
    )
  }
}

/// The learner whose offered figures course rules use (calculus.md, Received, offered, contact).
struct OfferedLearner {
  let chosen: Int?

  init(learners: [LearnerHours], _ roster: Roster, _ calendar: CourseCalendar) {
    func key(_ learner: LearnerHours) -> [Int] {
      [
        learner.offered.evidenced, learner.offered.possible, learner.offeredInPerson.evidenced,
      ]
    }
    let whole = learners.filter {
      roster.isLearner($0.person, from: calendar.start, to: calendar.end)
    }
    if whole.isEmpty {
      let most = learners.map(key).max { $0.lexicographicallyPrecedes($1) }
      chosen = learners.first { key($0) == most }?.person
    } else {
      let least = whole.map(key).min { $0.lexicographicallyPrecedes($1) }
      chosen = whole.first { key($0) == least }?.person
    }
  }
}
