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
  /// Each finding of a rule comes with its reasoning.
  public func verdicts(for audit: CourseAudit, on day: Day)
    -> (verdicts: [VerdictRow], findings: [FindingRow], reasons: [RuleReason])
  {
    var verdicts: [VerdictRow] = []
    var reasons: [RuleReason] = []
    var findings = RecordFindings.findings(of: audit)
    for pack in packs.sorted(by: { precedes($0.id, $1.id) }) where pack.isAbout(audit) {
      for rule in pack.rules.sorted(by: { precedes($0.id, $1.id) }) {
        let rows = CourseRows(pack, rule, audit, on: day)
        verdicts += rows.verdicts
        let found = rows.findings
        findings += found
        if !found.isEmpty { reasons.append(rows.reason) }
      }
    }
    return (verdicts, findings.sorted { precedes($0.findingID, $1.findingID) }, reasons)
  }
}

extension RulePack {
  /// Whether its `applies` holds of a course; where that is open, it does not.
  public func isAbout(_ audit: CourseAudit) -> Bool {
    let subject = Subject(audit: audit, qualification: qualification(of: audit))
    return applies.allSatisfy { $0.verdict(of: subject) == .met }
  }

  /// What the table of qualifications says of a course's own.
  func qualification(of audit: CourseAudit) -> Qualification? {
    qualifications.qualification(audit.evidence.course.qualificationNumber)
  }
}
