public import ContactHours
public import Evidence

/// The rule packs of a run, asked of one course at a time.
///
/// Pure: the same courses, packs and date give the same rows.
public struct RuleBook: Sendable {
  /// The packs, in the order in which they are asked.
  public let packs: [RulePack]
  /// The packs that the user asked for by name.
  public let asked: Set<String>

  /// Binds packs into a book; `asked` are the ids that the user named.
  public init(_ packs: [RulePack], asked: Set<String> = []) {
    self.packs = packs
    self.asked = asked
  }

  /// What the rules say of one course.
  public struct Answers: Sendable {
    /// Sorted by pack, rule and learner, the course's own row first.
    public var verdicts: [VerdictRow] = []
    /// Sorted by id; what the course's records say against one another is among them.
    public var findings: [FindingRow] = []
    /// The reasoning behind each finding of a rule.
    public var reasons: [RuleReason] = []
    /// Whether each professional body would count the course, by pack.
    public var recognition: [RecognitionRow] = []
  }

  /// What every rule says of a course on the audit date, and what needs attention.
  public func answers(for audit: CourseAudit, on day: Day) -> Answers {
    var all = Answers()
    all.findings = RecordFindings.findings(of: audit)
    for pack in packs.sorted(by: { precedes($0.id, $1.id) }) where pack.isAbout(audit) {
      let rows = pack.rules.sorted { precedes($0.id, $1.id) }
        .map { CourseRows(pack, $0, audit, on: day) }
      all.verdicts += rows.flatMap(\.verdicts)
      if pack.kind == .recognition { all.recognition.append(Recognition(pack, rows).row) }
      // A body's rules are nobody's duty: they are findings where the course claims that body.
      guard pack.kind != .recognition || asked.contains(pack.id) || pack.isClaimed(by: audit)
      else { continue }
      for row in rows {
        let found = row.findings
        all.findings += found
        if !found.isEmpty { all.reasons.append(row.reason) }
      }
    }
    all.findings.sort { precedes($0.findingID, $1.findingID) }
    return all
  }
}

extension RulePack {
  /// Whether its `applies` holds of a course; where that is open, it does not.
  public func isAbout(_ audit: CourseAudit) -> Bool {
    let subject = Subject(audit: audit, qualification: qualification(of: audit))
    return applies.allSatisfy { $0.verdict(of: subject) == .met }
  }

  /// Whether the course claims to be recognised by the pack's body (claims.csv, `recognised_by`).
  func isClaimed(by audit: CourseAudit) -> Bool {
    let names = Set((bodies + [id]).map { $0.lowercased() })
    return audit.evidence.claims.contains { claim in
      claim.kind == "recognised_by" && claim.value.map { names.contains($0.lowercased()) } ?? false
    }
  }

  /// What the table of qualifications says of a course's own.
  func qualification(of audit: CourseAudit) -> Qualification? {
    qualifications.qualification(audit.evidence.course.qualificationNumber)
  }
}
