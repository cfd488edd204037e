import Evidence

/// What became of one finding from one audit to the next, in SARIF's words (2.1.0, baselineState).
struct FindingChange {
  /// Where the finding is.
  enum Baseline: String, CaseIterable {
    /// In the second audit only.
    case new
    /// In both, with other figures.
    case updated
    /// In the first audit only.
    case absent
    /// In both, the same.
    case unchanged
  }

  /// Why it is in one audit only.
  enum Cause: String {
    /// Its rule was asked of its course in both.
    case raised
    /// The same: the rule is met now, or does not apply.
    case resolved
    /// Its course is in the second only.
    case courseCame = "course_came"
    /// Its course was not handed in again: nothing is resolved.
    case courseWent = "course_went"
    /// Its rule was not asked of the course before.
    case ruleCame = "rule_came"
    /// Its rule is not asked of the course any more: nothing is resolved.
    case ruleWent = "rule_went"
  }

  /// One value that differs.
  struct Difference: Hashable {
    let field: String
    let old: String?
    let new: String?
  }

  let baseline: Baseline
  let cause: Cause?
  /// The finding as the second audit has it, or, where it is absent, the first.
  let finding: FindingRow
  /// What it was before, where it is in both.
  let before: FindingRow?
  let differences: [Difference]

  /// The values whose change makes a finding another: what was found and how grave it is.
  ///
  /// Its title and its day follow from them and from the audit date.
  static let compared = [
    "severity", "force", "verdict", "learners_affected", "evidenced", "evidenced_den", "possible",
    "possible_den", "required", "unit", "state",
  ]

  /// The values of a finding that are compared, in the order of `compared`.
  static func values(_ finding: FindingRow) -> [String?] {
    [
      finding.severity, finding.force, finding.verdict, String(finding.learnersAffected),
      finding.evidenced, finding.evidencedDen.map { String($0) }, finding.possible,
      finding.possibleDen.map { String($0) }, finding.required, finding.unit, finding.state,
    ]
  }

  static func differences(_ old: FindingRow, _ new: FindingRow) -> [Difference] {
    zip(compared, zip(values(old), values(new))).compactMap { field, pair in
      pair.0 == pair.1 ? nil : Difference(field: field, old: pair.0, new: pair.1)
    }
  }
}
