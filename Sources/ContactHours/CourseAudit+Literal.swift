public import Evidence

extension CourseAudit {
  /// The result of a course stated outright, for a rule pack's examples.
  ///
  /// Nothing is computed and nothing is checked: figures that contradict one another stay so.
  public init(
    stating evidence: CourseEvidence, on auditDate: Day, ledger: [LedgerEntry] = [],
    learners: [LearnerHours] = [], totals: LearnerHours = LearnerHours(person: 0),
    offeredLearner: Int? = nil, sessions: [SessionHours] = [], study: [StudyTotal] = [],
    deliveryClass: DeliveryClass, placeClass: DeliveryClass? = nil,
    otherKindPossible: Bool = false, isUnbounded: Bool = false, hasEnded: Bool = true,
    plannedContact: Seconds = 0, learnersWithoutLiveContact: Int = 0, factsLeftOut: Int = 0,
    sessionsPlanned: Int = 0, sessionsWithEvidence: Int = 0, observations: [Observation] = []
  ) {
    self.evidence = evidence
    self.auditDate = auditDate
    self.ledger = ledger.sorted { $0.learner < $1.learner }
    self.learners = learners
    self.totals = totals
    self.offeredLearner = offeredLearner
    offered = []
    self.sessions = sessions
    self.study = study
    studiedTime = StudiedTime(evidence, on: auditDate)
    self.deliveryClass = deliveryClass
    self.placeClass = placeClass ?? deliveryClass
    self.otherKindPossible = otherKindPossible
    self.isUnbounded = isUnbounded
    self.hasEnded = hasEnded
    lastDay = evidence.course.endsOn ?? auditDate
    self.plannedContact = plannedContact
    self.learnersWithoutLiveContact = learnersWithoutLiveContact
    self.factsLeftOut = factsLeftOut
    self.sessionsPlanned = sessionsPlanned
    self.sessionsWithEvidence = sessionsWithEvidence
    self.observations = observations
  }
}
