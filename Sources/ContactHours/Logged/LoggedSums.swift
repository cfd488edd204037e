import Evidence

/// What the learners of a logged course received and were offered, session by session in flat arrays.
///
/// It needs no ledger, because where nobody is in two sessions at once and nobody is an audience, a
/// second is worth to a learner what the counts of that second say: how many tutors there are, how
/// many of them in the room, how many learners. `LoggedHours` compares it in a test with the ledgers.
struct LoggedSums {
  private let course: LoggedCourse
  private let base: Seconds
  private let order: [Int]
  private var certain: Sums
  private var least: Sums
  private var most: Sums
  /// Until when each person was in a session so far.
  private var reached: [UInt32]
  private var sweep = LoggedSweep()

  /// Sums of sessions, by person, and when a tutor was there.
  private struct Sums {
    var received: [LoggedSweep.Received]
    var taught = LoggedSweep.Taught()

    init(people: Int) { received = Array(repeating: .init(), count: people) }
  }

  /// The hours of everybody who learns; nothing where sums are not enough.
  static func learners(of course: LoggedCourse) -> [LearnerHours]? {
    var sums = LoggedSums(course)
    return sums.add() ? sums.learners : nil
  }

  private init(_ course: LoggedCourse) {
    self.course = course
    base = course.sessions.map(\.window.from.seconds).min() ?? 0
    let starts = course.sessions.map(\.window.from)
    order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    certain = Sums(people: course.people.count)
    least = certain
    most = certain
    reached = Array(repeating: 0, count: course.people.count)
  }

  /// Adds every session, in order of time; false where one cannot be added.
  private mutating func add() -> Bool {
    let count = course.sessions.count
    var ends = [Int](repeating: 0, count: count + 1)
    for stay in course.stays {
      if stay.isAudience { return false }
      ends[Int(stay.session) + 1] += 1
    }
    for session in 0..<count { ends[session + 1] += ends[session] }
    var next = ends
    var sorted = [Int32](repeating: 0, count: course.stays.count)
    for (index, stay) in course.stays.enumerated() {
      sorted[next[Int(stay.session)]] = Int32(index)
      next[Int(stay.session)] += 1
    }
    let rejected = Dictionary(grouping: course.rejected, by: \.session)
    for session in order {
      let stays = sorted[ends[session]..<ends[session + 1]]
      guard add(session, stays, rejected[session] ?? []) else { return false }
    }
    return true
  }

  private mutating func add(
    _ session: Int, _ stays: ArraySlice<Int32>, _ rejected: [RejectedAttendance]
  ) -> Bool {
    sweep.begin()
    var isCertain = rejected.isEmpty
    for index in stays {
      let stay = course.stays[Int(index)]
      if stay.isDeclared { isCertain = false } else { take(stay) }
    }
    if isCertain {
      guard sweep.note(in: &reached) else { return false }
      sweep.run(into: &certain.received, &certain.taught)
      return true
    }
    sweep.run(into: &least.received, &least.taught)
    for index in stays where course.stays[Int(index)].isDeclared { take(course.stays[Int(index)]) }
    let window = course.sessions[session].window
    for record in rejected {
      take(
        LoggedCourse.Stay(
          session: Int32(session), person: Int32(record.person), from: window.from.seconds,
          to: window.to.seconds, mode: record.mode ?? .inPerson))
    }
    guard sweep.note(in: &reached) else { return false }
    sweep.run(into: &most.received, &most.taught)
    return true
  }

  private mutating func take(_ stay: LoggedCourse.Stay) {
    let role = course.people[Int(stay.person)].role
    guard role == .learner || role == .tutor else { return }
    sweep.take(
      person: Int(stay.person), isTutor: role == .tutor, from: UInt32(stay.from - base),
      to: UInt32(stay.to - base), isInRoom: stay.mode == .inPerson)
  }

  private var learners: [LearnerHours] {
    let offered = Bounds(
      evidenced: Stretches.measure(certain.taught.all + least.taught.all),
      possible: Stretches.measure(certain.taught.all + most.taught.all))
    let inPerson = Bounds(
      evidenced: Stretches.measure(certain.taught.inRoom + least.taught.inRoom),
      possible: Stretches.measure(certain.taught.inRoom + most.taught.inRoom))
    return course.people.indices.filter { course.people[$0].role == .learner }.map { person in
      func bounds(_ measure: (LoggedSweep.Received) -> Seconds) -> Bounds {
        let sure = measure(certain.received[person])
        return Bounds(
          evidenced: sure + measure(least.received[person]),
          possible: sure + measure(most.received[person]))
      }
      var hours = LearnerHours(person: person)
      hours.tutor = bounds(\.tutor)
      hours.inPersonTutor = bounds(\.inPersonTutor)
      hours.remoteTutor = bounds { $0.tutor - $0.inPersonTutor }
      hours.peer = bounds(\.peer)
      hours.live = bounds(\.live)
      hours.offered = offered
      hours.offeredInPerson = inPerson
      hours.isCounted = !course.sessions.isEmpty
      return hours
    }
  }
}
