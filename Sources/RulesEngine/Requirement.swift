/// What a rule asks for: one clause, or several joined.
indirect enum Requirement: Sendable {
  case clause(Clause)
  /// Every one must hold.
  case all([Requirement])
  /// One must hold: the kindest decides.
  case any([Requirement])
  /// At least so many must hold.
  case some(Int, of: [Requirement])

  /// Its clauses, in the order of the pack.
  var clauses: [Clause] {
    switch self {
    case .clause(let clause): [clause]
    case .all(let parts), .any(let parts), .some(_, let parts): parts.flatMap(\.clauses)
    }
  }

  /// The same with one clause changed; positions are those of `clauses`.
  func changing(clause position: Int, _ change: (inout Clause) -> Void) -> Requirement {
    var next = 0
    return changing(position, &next, change)
  }

  private func changing(
    _ position: Int, _ next: inout Int, _ change: (inout Clause) -> Void
  ) -> Requirement {
    func changed(_ parts: [Requirement], _ next: inout Int) -> [Requirement] {
      parts.map { $0.changing(position, &next, change) }
    }
    switch self {
    case .clause(var clause):
      if next == position { change(&clause) }
      next += 1
      return .clause(clause)
    case .all(let parts): return .all(changed(parts, &next))
    case .any(let parts): return .any(changed(parts, &next))
    case .some(let number, let parts): return .some(number, of: changed(parts, &next))
    }
  }
}

/// A measure, and one comparison or two at once.
struct Clause: Sendable {
  /// What is measured.
  var measure: any Measure
  /// With what it is compared; all must hold.
  var comparisons: [Comparison]
}

/// What must hold of a course for a rule to be about it.
struct Condition: Sendable {
  /// What is measured, of the course.
  var measure: any Measure
  /// How it is compared.
  var relation: Relation
  /// With what.
  var value: RuleValue
}
