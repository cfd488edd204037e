import ContactHours
import Evidence

extension Answer {
  /// The product's answer, in the oracle's words.
  init(_ audit: CourseAudit) {
    var study: [OracleStudy: OracleStudyTotal] = [:]
    for row in audit.study {
      study[OracleStudy(learner: row.learner, activity: row.activity)] = OracleStudyTotal(
        seconds: row.seconds, events: row.events, activeDays: row.activeDays)
    }
    var totals = OracleHours(audit.totals)
    totals.person = -1
    self.init(
      evidencedLedger: Answer.ledger(audit, .evidenced),
      possibleLedger: Answer.ledger(audit, .possible),
      learners: audit.learners.map { OracleHours($0) }, totals: totals,
      offeredLearner: audit.offeredLearner, deliveryClass: audit.deliveryClass,
      placeClass: audit.placeClass, otherKindPossible: audit.otherKindPossible,
      isUnbounded: audit.isUnbounded, hasEnded: audit.hasEnded,
      plannedContact: audit.plannedContact,
      learnersWithoutLiveContact: audit.learnersWithoutLiveContact,
      sessionsPlanned: audit.sessionsPlanned, sessionsWithEvidence: audit.sessionsWithEvidence,
      factsLeftOut: audit.factsLeftOut,
      sessions: audit.sessions.map {
        OracleSession(
          status: $0.status.rawValue, tutorEvidenced: $0.tutor.evidenced,
          tutorPossible: $0.tutor.possible, learnersExpected: $0.learnersExpected,
          learnersPresent: $0.learnersPresent)
      },
      study: study)
  }

  private static func ledger(_ audit: CourseAudit, _ bound: Bound) -> [OracleCell: Int] {
    var ledger: [OracleCell: Int] = [:]
    for entry in audit.ledger where entry.bound == bound {
      let cell = OracleCell(
        learner: entry.learner, session: entry.session, activity: entry.cell.activity,
        place: entry.cell.place, tutor: entry.cell.tutor, peer: entry.cell.peer,
        evidence: entry.cell.evidence)
      ledger[cell, default: 0] += entry.seconds
    }
    return ledger
  }
}

extension OracleHours {
  init(_ hours: LearnerHours) {
    self.init(
      person: hours.person, evidenced: OracleFigures(hours, \.evidenced),
      possible: OracleFigures(hours, \.possible), study: hours.study,
      isWithdrawn: hours.isWithdrawn, isCounted: hours.isCounted)
  }
}

extension OracleFigures {
  init(_ hours: LearnerHours, _ bound: KeyPath<Bounds, Seconds>) {
    self.init(
      tutor: hours.tutor[keyPath: bound], inPersonTutor: hours.inPersonTutor[keyPath: bound],
      remoteTutor: hours.remoteTutor[keyPath: bound], peer: hours.peer[keyPath: bound],
      live: hours.live[keyPath: bound], offered: hours.offered[keyPath: bound],
      offeredInPerson: hours.offeredInPerson[keyPath: bound])
  }
}
