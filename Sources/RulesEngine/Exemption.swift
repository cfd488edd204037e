import ContactHours
public import Evidence

/// Where a pack itself says that a rule does not bind: for a time, for some courses, or both.
struct Exemption: Sendable {
  /// In what case, in words that complete "exempt".
  var words: String
  /// First day; nothing where it always held.
  var from: Day?
  /// First day on which it no longer holds; nothing where it holds still.
  var until: Day?
  /// All must hold of the course.
  var when: [Condition]
  /// Where it is written.
  var source: Citation

  /// Whether it holds of a subject on the day of the rule's clock.
  func verdict(of subject: Subject) -> Verdict {
    guard Subject.Period(from: from, until: until).contains(subject.day) else { return .notMet }
    let verdicts = when.map { condition -> Verdict in
      let verdict = condition.verdict(of: subject)
      return verdict == .notApplicable ? .notMet : verdict
    }
    return Verdict.all(verdicts + [.met])
  }
}

/// What takes, or may take, a subject out of a rule that it would not meet.
enum ExemptionFound: Hashable {
  /// The pack's own, by its place in the rule; open where its conditions are.
  case ofPack(Int, isOpen: Bool)
  /// The provider says so, and nothing that was handed in shows it.
  case claimed(ExemptionReason)
}

extension Rule {
  /// The kind of claim in claims.csv by which a provider says that a rule does not bind.
  static let exemptionClaim = "exempt_from"

  /// The answer of the base rule with what exempts from it.
  ///
  /// The pack's own exemption meets the rule. What is only claimed opens what would be not met, and
  /// changes nothing else: a claim proves nothing.
  func exempted(_ answer: RuleAnswer, _ subject: Subject, in pack: String) -> RuleAnswer {
    guard answer.verdict == .notMet || answer.verdict == .cannotTell else { return answer }
    var answer = answer
    let held = exemptions.map { $0.verdict(of: subject) }
    if let index = held.firstIndex(of: .met) {
      answer.verdict = .met
      answer.exemption = .ofPack(index, isOpen: false)
      return answer
    }
    guard answer.verdict == .notMet else { return answer }
    if let index = held.firstIndex(of: .cannotTell) {
      answer.verdict = .cannotTell
      answer.exemption = .ofPack(index, isOpen: true)
    } else if let reason = claimedReason(of: subject, in: pack) {
      answer.verdict = .cannotTell
      answer.exemption = .claimed(reason)
    }
    return answer
  }

  /// Why the provider says that the rule does not bind the learner, or anybody on the course.
  private func claimedReason(of subject: Subject, in pack: String) -> ExemptionReason? {
    let claims = subject.audit.evidence.claims.filter { claim in
      claim.kind == Self.exemptionClaim && claim.value?.lowercased() == "\(pack)/\(id)"
        && (claim.learner == nil || claim.learner == subject.person)
    }
    return claims.first.map { $0.reason ?? .other }
  }
}

extension RuleBook {
  /// The rules from which a course says it is exempt and that no pack of the book has, as it writes
  /// them.
  public func unknownExemptions(of evidence: CourseEvidence) -> [String] {
    let rules = packs.flatMap { pack in pack.rules.map { "\(pack.id)/\($0.id)" } }
    return evidence.claims.filter { $0.kind == Rule.exemptionClaim }.map { $0.value ?? "" }
      .filter { !rules.contains($0.lowercased()) }
  }

  /// Every rule of the book as `pack/rule`.
  public var ruleNames: [String] {
    packs.flatMap { pack in pack.rules.map { "\(pack.id)/\($0.id)" } }
  }
}
