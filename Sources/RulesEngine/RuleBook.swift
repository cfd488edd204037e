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
  /// By when an answer is asked for, and what is proposed.
  public let followUp: FollowUp

  /// Binds packs into a book; `asked` are the ids that the user named.
  public init(_ packs: [RulePack], asked: Set<String> = [], followUp: FollowUp = FollowUp()) {
    self.packs = packs
    self.asked = asked
    self.followUp = followUp
  }

  /// What the rules say of one course.
  public struct Answers: Sendable {
    /// Sorted by pack, rule and learner, the course's own row first.
    public var verdicts: [VerdictRow] = []
    /// Sorted by id; what the course's records say against one another is among them.
    public var findings: [FindingRow] = []
    /// The reasoning behind each finding of a rule; and of a body's rules, where they are nobody's
    /// duty, what would settle what they leave open.
    public var reasons: [RuleReason] = []
    /// Whether each professional body would count the course, by pack.
    public var recognition: [RecognitionRow] = []
  }

  /// What every rule says of a course on the audit date, and what needs attention.
  public func answers(for audit: CourseAudit, on day: Day) -> Answers {
    var all = Answers()
    all.findings =
      RecordFindings.findings(of: audit) + RecordFindings.qualificationRows(of: audit)
    for pack in packs.sorted(by: { precedes($0.id, $1.id) }) where isAsked(pack, of: audit) {
      let counted = pack.counting.counted(audit)
      let rows = pack.rules.sorted { precedes($0.id, $1.id) }
        .map { CourseRows(pack, $0, audit, on: day, counted: counted) }
      all.verdicts += rows.flatMap(\.verdicts)
      if pack.kind == .recognition { all.recognition.append(Recognition(pack, rows).row) }
      // A body's rules are nobody's duty: they are findings where the course claims that body.
      guard pack.kind != .recognition || asked.contains(pack.id) || pack.isNamed(by: audit)
      else {
        all.reasons += rows.filter { $0.answers.course.verdict == .cannotTell }.map(\.settling)
        continue
      }
      for row in rows {
        let found = row.findings
        all.findings += found
        if !found.isEmpty { all.reasons.append(row.reason) }
      }
    }
    all.findings = all.findings.map { completed($0, for: audit.evidence.course, on: day) }
    all.findings.sort { precedes($0.findingID, $1.findingID) }
    return all
  }

  /// A finding with what is asked for, by when, and what is proposed.
  public func completed(_ finding: FindingRow, for course: Course, on day: Day) -> FindingRow {
    let kind = packs.first { $0.id == finding.pack }?.kind
    return followUp.completed(finding, kind: kind, course: course, on: day)
  }

  /// The packs that a course says it is run under and that are not in the book, as it writes them.
  public func unknownRegimes(of course: Course) -> [String] {
    course.regimes.filter { name in !packs.contains { $0.id == name.lowercased() } }
  }

  /// Whether a pack is asked of a course: what it applies to fits, and, where only a name brings it
  /// in, the user, the course's own `regimes` or a claim of recognition names it.
  public func isAsked(_ pack: RulePack, of audit: CourseAudit) -> Bool {
    guard !pack.isAskedByName || asked.contains(pack.id) || pack.isNamed(by: audit) else {
      return false
    }
    return pack.isAbout(audit)
  }
}

extension RulePack {
  /// Whether its `applies` holds of a course; where that is open, it does not.
  public func isAbout(_ audit: CourseAudit) -> Bool {
    let subject = Subject(audit: audit, qualification: qualification(of: audit))
    return applies.allSatisfy { $0.verdict(of: subject) == .met }
  }

  /// Whether the course itself names the pack: it is run under it, or claims its body's recognition.
  func isNamed(by audit: CourseAudit) -> Bool {
    audit.evidence.course.regimes.contains { $0.lowercased() == id }
      || (kind == .recognition && isClaimed(by: audit))
  }

  /// Whether the course claims to be recognised by the pack's body (claims.csv, `recognised_by`).
  func isClaimed(by audit: CourseAudit) -> Bool {
    let names = Set((bodies + [id]).map { $0.lowercased() })
    return audit.evidence.claims.contains { claim in
      claim.kind == "recognised_by" && claim.value.map { names.contains($0.lowercased()) } ?? false
    }
  }

  /// What the table of qualifications says of a course's own, then the submission's lists.
  func qualification(of audit: CourseAudit) -> Qualification? {
    Qualification.of(
      qualifications.qualification(audit.evidence.course.qualificationNumber),
      audit.evidence.qualificationRecords)
  }
}
