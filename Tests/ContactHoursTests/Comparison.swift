import Evidence

/// The product's answer held against the oracle's.
enum Comparison {
  /// Every figure in which the two differ, in words; empty where they agree.
  static func differences(oracle: Answer, product: Answer) -> [String] {
    if oracle == product { return [] }
    var found: [String] = []
    func compare<T: Equatable>(_ name: String, _ figure: KeyPath<Answer, T>) {
      let (mine, theirs) = (oracle[keyPath: figure], product[keyPath: figure])
      if mine != theirs { found.append("\(name): oracle \(mine), product \(theirs)") }
    }
    found += ledger("evidenced", oracle.evidencedLedger, product.evidencedLedger)
    found += ledger("possible", oracle.possibleLedger, product.possibleLedger)
    if oracle.learners.map(\.person) != product.learners.map(\.person) {
      compare("learners", \.learners)
    }
    for (mine, theirs) in zip(oracle.learners, product.learners) where mine != theirs {
      found.append("learner:\n  oracle  \(mine)\n  product \(theirs)")
    }
    compare("totals", \.totals)
    compare("offered learner", \.offeredLearner)
    compare("class", \.deliveryClass)
    compare("place class", \.placeClass)
    compare("other kind possible", \.otherKindPossible)
    compare("unbounded", \.isUnbounded)
    compare("has ended", \.hasEnded)
    compare("planned contact", \.plannedContact)
    compare("learners without live contact", \.learnersWithoutLiveContact)
    compare("sessions planned", \.sessionsPlanned)
    compare("sessions with evidence", \.sessionsWithEvidence)
    compare("facts left out", \.factsLeftOut)
    compare("sessions", \.sessions)
    compare("study", \.study)
    return found
  }

  private static func ledger(
    _ bound: String, _ oracle: [OracleCell: Int], _ product: [OracleCell: Int]
  ) -> [String] {
    Set(oracle.keys).union(product.keys).filter { oracle[$0] != product[$0] }.map { cell in
      """
      \(bound) ledger: oracle \(oracle[cell] ?? 0) s, product \(product[cell] ?? 0) s, \
      learner \(cell.learner) session \(cell.session) \(cell.activity) \(cell.place) \
      tutor \(cell.tutor) peer \(cell.peer) \(cell.evidence)
      """
    }.sorted()
  }
}
