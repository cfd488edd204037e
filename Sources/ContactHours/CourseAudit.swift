public import Evidence

/// The contact hours of one course: both ledgers, what each learner received and was offered, and
/// how the course was delivered (calculus.md, entire).
///
/// Pure: the same evidence and date give the same result.
public struct CourseAudit: Sendable {
  /// What it was computed from.
  public let evidence: CourseEvidence
  /// Facts after this day are left out.
  public let auditDate: Day
  /// Both ledgers, sorted by learner, session, cell and bound, as written in tables.
  public let ledger: [LedgerEntry]
  /// Everyone enrolled as a learner on any day, by person.
  public let learners: [LearnerHours]
  /// The sums over all learners; `offered` is that of `offeredLearner`.
  public let totals: LearnerHours
  /// The learner whose offered figures course rules use; nothing where there is no learner.
  public let offeredLearner: Int?
  /// What was offered to that learner, by session, activity and place.
  public let offered: [OfferedStretch]
  /// Every session.
  public let sessions: [SessionHours]
  /// Study beside the ledger, by learner and activity.
  public let study: [StudyTotal]
  /// The same study by person, activity and place, for rules that ask for one of them.
  let studiedTime: StudiedTime
  /// How the course was delivered.
  public let deliveryClass: DeliveryClass
  /// How it was delivered by place alone, as if peers did not matter; the class itself where no
  /// live tutor was found.
  public let placeClass: DeliveryClass
  /// Whether the other kind of place is possible but not evidenced (calculus.md).
  public let otherKindPossible: Bool
  /// Whether possible time has no upper bound.
  public let isUnbounded: Bool
  /// The course's last day: as declared, else of its last session or study.
  public let lastDay: Day
  /// Whether the course had ended on the audit date.
  public let hasEnded: Bool
  /// Contact and led time still planned after the audit date, in seconds.
  public let plannedContact: Seconds
  /// Learners whose possible live contact is zero though the course's is not, withdrawn apart.
  public let learnersWithoutLiveContact: Int
  /// Seconds by which the ledgers differ from the presence they were cut from.
  ///
  /// It is 0, or the program is at fault; every run checks it.
  public internal(set) var unaccounted: Seconds = 0
  /// Records of facts after the audit date, left out.
  public let factsLeftOut: Int
  /// Planned sessions up to the audit date and after it.
  public let sessionsPlanned: Int
  /// Planned sessions that any source evidences.
  public let sessionsWithEvidence: Int
  /// What the records say against one another.
  public let observations: [Observation]
}

extension CourseAudit {
  /// The entries of both ledgers of one learner.
  public func ledger(of learner: Int) -> ArraySlice<LedgerEntry> {
    func place(of learner: Int) -> Int {
      var low = 0
      var high = ledger.count
      while low < high {
        let middle = (low + high) / 2
        if ledger[middle].learner < learner { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return ledger[place(of: learner)..<place(of: learner + 1)]
  }
}
