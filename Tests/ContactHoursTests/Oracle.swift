import Evidence

/// A second implementation of the contact calculus, written from its page alone: second by second,
/// person by person, slow and plain.
///
/// It shares no arithmetic with the product, so that a mistake in one of them shows as a difference.
final class Oracle: Sendable {
  let evidence: CourseEvidence
  let date: Day
  let dateWasGiven: Bool
  /// A mistake made on purpose, to show that a comparison would see it.
  let mutation: Mutation?

  init(
    _ evidence: CourseEvidence, on date: Day, dateWasGiven: Bool, mutation: Mutation? = nil
  ) {
    self.evidence = evidence
    self.date = date
    self.dateWasGiven = dateWasGiven
    self.mutation = mutation
  }

  /// Everything the page says of the course.
  func answer() -> Answer {
    let records = keptSessions.flatMap(presence(in:))
    let shown = records.filter { $0.level != .declared || mutation == .declaredIsEvidenced }
    let possible = mutation == .rejectedInLedger ? records + rejectedRecords() : records
    let learners = self.learners.map { hours(of: $0, evidenced: shown, possible: records) }
    let figures = classFigures(learners)
    let place = placeClass(learners, figures)
    return Answer(
      evidencedLedger: ledger(cutFrom: shown), possibleLedger: ledger(cutFrom: possible),
      learners: learners, totals: totals(of: learners),
      offeredLearner: offeredLearner(learners),
      deliveryClass: deliveryClass(learners, figures, place.kind), placeClass: place.kind,
      otherKindPossible: place.otherKindPossible, isUnbounded: !evidence.unboundedBy.isEmpty,
      hasEnded: hasEnded, plannedContact: plannedContact,
      learnersWithoutLiveContact: learnersWithoutLiveContact(learners, figures),
      sessionsPlanned: evidence.sessions.filter(\.isPlanned).count,
      sessionsWithEvidence: keptSessions.filter {
        evidence.sessions[$0].isPlanned && !isWithoutRecords($0)
      }.count,
      factsLeftOut: factsLeftOut,
      sessions: evidence.sessions.indices.map {
        standing(of: $0, shown: shown, all: records + rejectedRecords())
      },
      study: studyTotals())
  }

  /// Sessions up to the audit date, as indexes.
  var keptSessions: [Int] {
    evidence.sessions.indices.filter { evidence.sessions[$0].day.number <= date.number }
  }

  /// Everyone who is enrolled as a learner on any day.
  var learners: [Int] {
    evidence.people.indices.filter { person in
      evidence.enrolments.contains { $0.person == person && $0.role == .learner }
    }
  }

  /// Presence, marks and study after the audit date.
  private var factsLeftOut: Int {
    let kept = keptSessions
    return evidence.presences.filter { !kept.contains($0.session) }.count
      + evidence.marks.filter { !kept.contains($0.session) }.count
      + evidence.guests.filter { !kept.contains($0.session) }.count
      + evidence.studies.filter { ($0.day?.number ?? Int.min) > date.number }.count
  }

  /// What a person is on a session's day; whoever has no role that day looks on.
  func role(of person: Int, in session: Int) -> Role {
    let day = evidence.sessions[session].day.number
    for enrolment in evidence.enrolments where enrolment.person == person {
      if mutation == .rolesForEver { return enrolment.role }
      if let first = enrolment.startsOn, day < first.number { continue }
      if let last = enrolment.endsOn, day > last.number { continue }
      return enrolment.role
    }
    return .observer
  }

  /// Whether a learner was to be at a session.
  func isExpected(_ person: Int, at session: Int) -> Bool {
    guard role(of: person, in: session) == .learner else { return false }
    let day = evidence.sessions[session].day.number
    let enrolment = evidence.enrolments.first {
      $0.person == person && ($0.startsOn?.number ?? day) <= day
        && day <= ($0.endsOn?.number ?? day)
    }
    if let group = evidence.sessions[session].group, group != enrolment?.group,
      mutation != .groupIgnored
    {
      return false
    }
    return mutation == .notExpectedIgnored
      || !evidence.marks.contains {
        $0.session == session && $0.person == person && $0.kind == .notExpected
      }
  }

  /// Whether neither a log nor a register says anything of a session.
  func isWithoutRecords(_ session: Int) -> Bool {
    !evidence.presences.contains { $0.session == session }
      && !evidence.guests.contains { $0.session == session }
      && !evidence.marks.contains { $0.session == session }
  }
}
