public import Evidence

/// A stretch of one learner's time in the ledger, with the lines that say so.
public struct ContactTrace: Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// When.
  public var interval: Interval
  /// What it was worth.
  public var cell: LedgerCell
  /// The learner's own lines; never empty.
  public var own: [SourceLine]
  /// The lines of the tutors who were there.
  public var tutors: [SourceLine]
  /// The lines of the other learners who were there.
  public var peers: [SourceLine]
}

extension CourseAudit {
  /// The stretches that a learner's ledger is the sum of, in order of time, each with the lines it
  /// was cut from.
  public func trace(of learner: Int, bound: Bound) -> [ContactTrace] {
    let attendance = Attendance(evidence, on: auditDate)
    let stays =
      bound == .possible
      ? attendance.stays : attendance.stays.map { $0.filter { $0.level > .declared } }
    let ledger = LedgerSums.ledgers(stays, evidence.sessions).first { $0.learner == learner }
    return (ledger?.ledger.slices ?? []).compactMap { slice in
      let there = stays[slice.session].filter { $0.from < slice.to && slice.from < $0.to }
      func lines(_ isWanted: (Stay) -> Bool) -> [SourceLine] {
        Set(there.filter(isWanted).map(\.source)).sorted()
      }
      guard
        let interval = Interval(
          from: Instant(seconds: slice.from), to: Instant(seconds: slice.to))
      else { return nil }
      return ContactTrace(
        session: slice.session, interval: interval, cell: slice.cell,
        own: lines { $0.person == learner && !$0.isTutor },
        tutors: lines { $0.isTutor },
        peers: lines { $0.person != learner && !$0.isTutor && !$0.isAudience })
    }
  }
}
