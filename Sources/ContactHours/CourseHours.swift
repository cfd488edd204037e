public import Evidence

/// A figure of which the evidence gives a least and a greatest value, in seconds.
public struct Bounds: Hashable, Sendable {
  /// What registered and logged presence shows.
  public var evidenced: Seconds
  /// What all presence allows; never below `evidenced`.
  public var possible: Seconds

  /// Makes a pair; `possible` is raised to `evidenced` where it is less.
  public init(evidenced: Seconds = 0, possible: Seconds = 0) {
    self.evidenced = evidenced
    self.possible = max(evidenced, possible)
  }

  /// Adds two pairs.
  public static func + (a: Bounds, b: Bounds) -> Bounds {
    Bounds(evidenced: a.evidenced + b.evidenced, possible: a.possible + b.possible)
  }
}

/// What one learner received and was offered.
public struct LearnerHours: Sendable {
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// Time with a live tutor.
  public var tutor = Bounds()
  /// Time with a tutor in the room.
  public var inPersonTutor = Bounds()
  /// Time with a tutor on a link, and none in the room.
  public var remoteTutor = Bounds()
  /// Time with peers.
  public var peer = Bounds()
  /// Time with a tutor or peers, counted once.
  public var live = Bounds()
  /// Tutor time offered, whether or not the learner came.
  public var offered = Bounds()
  /// Tutor time offered in person.
  public var offeredInPerson = Bounds()
  /// Study without a live counterpart.
  public var study: Seconds = 0
  /// Whether the learner has withdrawn.
  public var isWithdrawn = false
  /// Whether the learner was expected at any session or has study: who counts for the class.
  public var isCounted = false

  /// Makes a learner without any time yet.
  public init(person: Int) { self.person = person }
}

/// Seconds of one learner in one session, by what they were worth.
public struct LedgerEntry: Hashable, Sendable {
  /// Index into `CourseEvidence.people`.
  public var learner: Int
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// What the seconds were.
  public var cell: LedgerCell
  /// Which ledger.
  public var bound: Bound
  /// How many; at least 1.
  public var seconds: Seconds
}

/// Study of one learner in one kind of activity.
public struct StudyTotal: Hashable, Sendable {
  /// Index into `CourseEvidence.people`.
  public var learner: Int
  /// What kind of study.
  public var activity: Activity
  /// Intervals united, stated time added.
  public var seconds: Seconds
  /// Records.
  public var events: Int
  /// Days with at least one record that has a day.
  public var activeDays: Int
}

/// What the evidence says of a session.
public enum SessionStatus: String, CaseIterable, Sendable {
  /// Planned, and at least one source evidences it.
  case delivered
  /// Planned after the audit date.
  case plannedOnly = "planned_only"
  /// Met with in a log, not in a plan.
  case unplanned
  /// Took place at another time than planned.
  case moved
  /// Planned, without any accepted presence record or mark.
  case unlogged
}

/// What the evidence says of one session.
public struct SessionHours: Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// What the evidence says of it.
  public var status: SessionStatus
  /// Time in which a tutor was present.
  public var tutor: Bounds
  /// Learners expected.
  public var learnersExpected: Int
  /// Learners with evidenced presence.
  public var learnersPresent: Int
}

/// Something the records say against one another: worth a look, no rule.
public struct Observation: Hashable, Sendable {
  /// What was seen.
  public enum Kind: String, CaseIterable, Sendable {
    /// One learner in two sessions of the course at once; counted once.
    case timeInTwoSessions = "time-in-two-sessions"
    /// Marks of one person in one session that cannot both be true.
    case marksContradict = "marks-contradict"
    /// A register and a log more than ten minutes apart.
    case registerContradictsLog = "register-contradicts-log"
    /// Somebody marked present whom the platform's log, which lists everybody, does not show.
    case markedButNotInLog = "marked-but-not-in-log"
    /// A planned tutor whom the platform's log, which lists hosts, does not show.
    case plannedTutorNotInLog = "planned-tutor-not-in-log"
    /// A planned tutor who is not enrolled as one on that day.
    case plannedTutorNotEnrolled = "planned-tutor-not-enrolled"
  }

  /// What was seen.
  public var kind: Kind
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// Index into `CourseEvidence.people`; nothing for an id that is nobody's.
  public var person: Int?
  /// How much time is concerned, in seconds; 0 where it has no measure.
  public var seconds: Seconds
  /// How long the register has the person in the session; nothing where none speaks.
  public var registered: Seconds?
  /// How long the log has the person in the session; nothing where none speaks.
  public var logged: Seconds?
}
