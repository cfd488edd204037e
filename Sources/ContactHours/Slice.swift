import Evidence

/// A stretch of one learner's time in one session in which nothing changes.
struct Slice {
  var learner: Int
  var session: Int
  var from: Int
  var to: Int
  var cell: LedgerCell

  /// Lower is better: calculus.md, The ledger, twice; the first four comparisons.
  var rank: Int {
    let last = cell.activity == .break || cell.activity == .outsideSchedule ? 1 : 0
    return ((last * 3 + cell.tutor.distance) * 3 + cell.peer.distance) * 3
      + cell.evidence.weakness
  }
}

extension Contact {
  /// 0 for the nearest.
  var distance: Int { self == .inPerson ? 0 : self == .remote ? 1 : 2 }
}

extension EvidenceLevel {
  /// 0 for the strongest.
  var weakness: Int { self == .logged ? 0 : self == .registered ? 1 : 2 }
}
