public import ContactHours
public import Evidence

/// The rule packs of a run, asked of one course at a time.
///
/// Pure: the same courses, packs and date give the same rows.
public struct RuleBook: Sendable {
  /// The packs, in the order in which they are asked.
  public let packs: [RulePack]

  /// Binds packs into a book.
  public init(_ packs: [RulePack]) { self.packs = packs }

  /// What every rule says of a course on the audit date, and what needs attention.
  ///
  /// Verdicts are sorted by pack, rule and learner, the course's own row first; findings by id.
  /// What the course's records say against one another is among the findings.
  public func verdicts(for audit: CourseAudit, on day: Day)
    -> (verdicts: [VerdictRow], findings: [FindingRow])
  {
    var verdicts: [VerdictRow] = []
    var findings = RecordFindings.findings(of: audit)
    for pack in packs.sorted(by: { precedes($0.id, $1.id) }) where pack.isAbout(audit) {
      for rule in pack.rules.sorted(by: { precedes($0.id, $1.id) }) {
        let answers = rule.answers(for: audit, on: day)
        let rows = CourseRows(pack: pack, rule: rule, audit: audit, answers: answers)
        verdicts += rows.verdicts
        findings += rows.findings
      }
    }
    return (verdicts, findings.sorted { precedes($0.findingID, $1.findingID) })
  }
}

extension RulePack {
  /// Whether its `applies` holds of a course; where that is open, it does not.
  public func isAbout(_ audit: CourseAudit) -> Bool {
    applies.allSatisfy { $0.verdict(in: audit) == .met }
  }
}
