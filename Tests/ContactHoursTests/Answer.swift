import Evidence

/// What an implementation of the calculus says of a course.
struct Answer: Equatable {
  var evidencedLedger: [OracleCell: Int]
  var possibleLedger: [OracleCell: Int]
  var learners: [OracleHours]
  var totals: OracleHours
  var offeredLearner: Int?
  var deliveryClass: DeliveryClass
  var placeClass: DeliveryClass
  var otherKindPossible: Bool
  var isUnbounded: Bool
  var hasEnded: Bool
  var plannedContact: Int
  var learnersWithoutLiveContact: Int
  var sessionsPlanned: Int
  var sessionsWithEvidence: Int
  var factsLeftOut: Int
  var sessions: [OracleSession]
  var study: [OracleStudy: OracleStudyTotal]
}

/// One person's presence in one session, as the rules of presence give it.
struct OracleRecord {
  /// An index, or a negative number for somebody who has none.
  var person: Int
  var role: Role
  var session: Int
  var mode: Mode
  var from: Int
  var to: Int
  var level: EvidenceLevel
  var isAudience: Bool
}

/// What a second of a learner was worth, and where.
struct OracleCell: Hashable {
  var learner: Int
  var session: Int
  var activity: Activity
  var place: Mode
  var tutor: Contact
  var peer: Contact
  var evidence: EvidenceLevel
}

/// The measures of one learner in one ledger, in seconds.
struct OracleFigures: Equatable {
  var tutor = 0
  var inPersonTutor = 0
  var remoteTutor = 0
  var peer = 0
  var live = 0
  var offered = 0
  var offeredInPerson = 0

  /// Combines two sets of figures, each with its counterpart.
  func combined(with other: OracleFigures, by choose: (Int, Int) -> Int) -> OracleFigures {
    OracleFigures(
      tutor: choose(tutor, other.tutor),
      inPersonTutor: choose(inPersonTutor, other.inPersonTutor),
      remoteTutor: choose(remoteTutor, other.remoteTutor),
      peer: choose(peer, other.peer), live: choose(live, other.live),
      offered: choose(offered, other.offered),
      offeredInPerson: choose(offeredInPerson, other.offeredInPerson))
  }
}

/// One learner's figures in both ledgers.
struct OracleHours: Equatable {
  var person: Int
  var evidenced: OracleFigures
  var possible: OracleFigures
  var study: Int
  var isWithdrawn: Bool
  var isCounted: Bool
}

/// What the records say of a session.
struct OracleSession: Equatable {
  var status: String
  var tutorEvidenced: Int
  var tutorPossible: Int
  var learnersExpected: Int
  var learnersPresent: Int
}

/// Whose study, and of what kind.
struct OracleStudy: Hashable {
  var learner: Int
  var activity: Activity
}

/// How much study.
struct OracleStudyTotal: Equatable {
  var seconds: Int
  var events: Int
  var activeDays: Int
}
