public import Evidence

extension CourseAudit {
  /// Computes the contact hours of a course.
  ///
  /// `dateWasGiven` tells whether a person chose the audit date; a date that was derived from the
  /// evidence itself cannot show that a course is still running.
  public init(_ evidence: CourseEvidence, on auditDate: Day, dateWasGiven: Bool) {
    self.init(
      evidence, Attendance(evidence, on: auditDate), on: auditDate, dateWasGiven: dateWasGiven)
  }

  /// Computes them from presence that the rules of presence have settled.
  init(
    _ evidence: CourseEvidence, _ attendance: Attendance, on auditDate: Day, dateWasGiven: Bool
  ) {
    let calendar = CourseCalendar(evidence, on: auditDate, dateWasGiven: dateWasGiven)
    let sums = LedgerSums(evidence, attendance)
    let study = StudySums(evidence, on: auditDate, learners: attendance.learners)
    let offers = Offers(attendance)
    let expected = CourseAudit.expectedSessions(attendance)
    let learners = CourseAudit.learnerHours(attendance, sums, study, offers, expected)
    let counted = learners.filter(\.isCounted)
    let delivery = Delivery(
      evidence, counted: counted, learners: learners,
      anythingAccepted: attendance.rules.contains { $0?.isEvidenced ?? false }
        || !study.totals.isEmpty)

    self.evidence = evidence
    self.auditDate = auditDate
    ledger = sums.entries
    unaccounted = sums.unaccounted
    self.learners = learners
    self.study = study.totals
    studiedTime = StudiedTime(evidence, on: auditDate)
    let chosen = OfferedLearner(learners: learners, attendance.roster, calendar).chosen
    offeredLearner = chosen
    offered = offers.stretches(in: chosen.flatMap { expected[$0] } ?? [])
    var totals = CourseAudit.sum(of: learners)
    totals.offered = learners.first { $0.person == chosen }?.offered ?? Bounds()
    totals.offeredInPerson = learners.first { $0.person == chosen }?.offeredInPerson ?? Bounds()
    self.totals = totals
    sessions = attendance.rules.enumerated().map { index, rules in
      CourseAudit.sessionHours(index, evidence.sessions[index], rules, attendance)
    }
    deliveryClass = delivery.deliveryClass
    placeClass = delivery.placeClass
    otherKindPossible = delivery.otherKindPossible
    isUnbounded = !evidence.unboundedBy.isEmpty
    hasEnded = calendar.hasEnded
    lastDay = calendar.end
    plannedContact = calendar.plannedContact
    let isLive = counted.contains { $0.live.possible > 0 } && evidence.unboundedBy.isEmpty
    learnersWithoutLiveContact =
      isLive ? counted.count { !$0.isWithdrawn && $0.live.possible == 0 } : 0
    factsLeftOut = attendance.factsLeftOut
    sessionsPlanned = evidence.sessions.count(where: \.isPlanned)
    sessionsWithEvidence = attendance.rules.count {
      $0.map { $0.session.isPlanned && $0.isEvidenced } ?? false
    }
    observations =
      attendance.observations
      + sums.doubled.map { (learner, session, seconds) in
        Observation(
          kind: .timeInTwoSessions, session: session, person: learner, seconds: seconds)
      }
  }

  /// The sessions at which each person was expected.
  private static func expectedSessions(_ attendance: Attendance) -> [Int: [Int]] {
    var expected: [Int: [Int]] = [:]
    for case let rules? in attendance.rules {
      for learner in rules.expected { expected[learner, default: []].append(rules.sessionIndex) }
    }
    return expected
  }

  private static func learnerHours(
    _ attendance: Attendance, _ sums: LedgerSums, _ study: StudySums, _ offers: Offers,
    _ expected: [Int: [Int]]
  ) -> [LearnerHours] {
    // Learners of one group are expected at the same sessions.
    var last: (sessions: [Int], offer: (all: Bounds, inPerson: Bounds))?
    return attendance.learners.map { person in
      let evidenced = sums.evidenced[person] ?? Received()
      let possible = sums.possible[person] ?? Received()
      var hours = LearnerHours(person: person)
      hours.tutor = Bounds(evidenced: evidenced.tutor, possible: possible.tutor)
      hours.inPersonTutor = Bounds(
        evidenced: evidenced.inPersonTutor, possible: possible.inPersonTutor)
      hours.remoteTutor = Bounds(evidenced: evidenced.remoteTutor, possible: possible.remoteTutor)
      hours.peer = Bounds(evidenced: evidenced.peer, possible: possible.peer)
      hours.live = Bounds(evidenced: evidenced.live, possible: possible.live)
      let sessions = expected[person] ?? []
      let known = last.flatMap { $0.sessions == sessions ? $0.offer : nil }
      let offer = known ?? offers.bounds(in: sessions)
      last = (sessions, offer)
      hours.offered = offer.all
      hours.offeredInPerson = offer.inPerson
      hours.study = study.seconds(of: person)
      hours.isWithdrawn = attendance.roster.isWithdrawn(person)
      hours.isCounted = !sessions.isEmpty || study.has(person)
      return hours
    }
  }

  private static func sum(of learners: [LearnerHours]) -> LearnerHours {
    learners.reduce(into: LearnerHours(person: -1)) { total, learner in
      total.tutor = total.tutor + learner.tutor
      total.inPersonTutor = total.inPersonTutor + learner.inPersonTutor
      total.remoteTutor = total.remoteTutor + learner.remoteTutor
      total.peer = total.peer + learner.peer
      total.live = total.live + learner.live
      total.study += learner.study
    }
  }

  /// How many people some stays are of.
  private static func distinct(_ stays: some Sequence<Stay>) -> Int {
    let people = stays.map(\.person).sorted()
    return zip(people, people.dropFirst()).reduce(people.isEmpty ? 0 : 1) {
      $0 + ($1.0 == $1.1 ? 0 : 1)
    }
  }

  private static func sessionHours(
    _ index: Int, _ session: Session, _ rules: PresenceRules?, _ attendance: Attendance
  ) -> SessionHours {
    let stays = attendance.stays[index]
    let tutors = stays.filter(\.isTutor)
    func time(_ stays: [Stay]) -> Seconds { Stretches.measure(stays.map { ($0.from, $0.to) }) }
    let status: SessionStatus =
      !session.isPlanned
      ? .unplanned
      : rules.map { $0.isUnlogged ? .unlogged : session.isMoved ? .moved : .delivered }
        ?? .plannedOnly
    return SessionHours(
      session: index, status: status,
      tutor: Bounds(
        evidenced: time(attendance.proven[index].filter(\.isTutor)),
        possible: time(tutors + attendance.hidden[index].filter(\.isTutor))),
      learnersExpected: rules?.expected.count ?? 0,
      learnersPresent: distinct(attendance.proven[index].lazy.filter { !$0.isTutor }))
  }
}

extension PresenceRules {
  /// Whether any source says anything of the session.
  var isEvidenced: Bool { !(presences.isEmpty && guests.isEmpty && marks.isEmpty) }
}
