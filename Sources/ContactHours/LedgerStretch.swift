public import Evidence

/// A stretch of time that a ledger counts of one learner, in one session.
public struct LedgerStretch: Hashable, Sendable {
  /// Index into `CourseEvidence.people`.
  public var learner: Int
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// What it was worth.
  public var cell: LedgerCell
  /// Which ledger.
  public var bound: Bound
  /// First second.
  public var from: Seconds
  /// The second after the last.
  public var to: Seconds

  /// A part of it, as ledgers count it.
  public func entry(from: Seconds, to: Seconds) -> LedgerEntry {
    LedgerEntry(learner: learner, session: session, cell: cell, bound: bound, seconds: to - from)
  }
}

extension CourseAudit {
  /// The stretches that both ledgers are the sums of, of one learner or of all, for questions about
  /// when; of one learner they do not overlap.
  public func ledgerStretches(of learner: Int?) -> [LedgerStretch] {
    let attendance = Attendance(evidence, on: auditDate)
    return [Bound.evidenced, .possible].flatMap { bound -> [LedgerStretch] in
      let stays =
        bound == .possible
        ? attendance.stays : attendance.stays.map { $0.filter { $0.level > .declared } }
      return LedgerSums.ledgers(stays, evidence.sessions, only: learner).flatMap { own in
        own.ledger.slices.map {
          LedgerStretch(
            learner: own.learner, session: $0.session, cell: $0.cell, bound: bound, from: $0.from,
            to: $0.to)
        }
      }
    }
  }
}
