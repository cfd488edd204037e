import ContactHours
public import Evidence

/// One regime's rules as its pack states them: words, values with dates and sources, examples.
public struct RulePack: Sendable {
  /// What kind of rules a pack holds (rule-packs.md).
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody is bound by them.
    case obligation
    /// A professional body counts courses by them.
    case recognition
    /// A campaign asks them.
    case campaign
  }

  /// The pack's id.
  public let id: String
  /// Its title.
  public let title: String
  /// What it is for, in a paragraph.
  public let about: String
  /// What kind of rules it holds.
  public let kind: Kind
  /// The day someone last compared it with its sources.
  public let checked: Day
  /// Its rules, in its own order.
  public internal(set) var rules: [Rule]

  /// What the body asks besides, and no rule here can, a sentence each: a pack that has any never
  /// says that a course would count.
  public let notAsked: [String]
  /// Whether it is asked only where the user names it: nothing in a submission tells whom it concerns.
  public let isAskedByName: Bool
  /// The names by which claims name the body whose recognition it is about.
  let bodies: [String]
  /// What must hold of a course for the pack to be asked of it.
  let applies: [Condition]
  let examples: [PackExample]
  /// What it counts as an hour, and which breaks and lateness it lets count.
  let counting: Counting
  /// What its lookups by qualification are of.
  var qualifications: QualificationTable
}

extension RulePack {
  /// What a run says of the pack; `sha256` is the hash of its text.
  public func info(sha256: String) -> PackInfo {
    PackInfo(id: id, title: title, checked: checked.iso8601, sha256: sha256)
  }

  /// What pages say of its rules, in its own order, each with the source of its newest value.
  public var ruleFacts: [RuleFacts] {
    rules.compactMap { rule in
      guard let source = rule.citations.first else { return nil }
      return RuleFacts(
        pack: id, rule: rule.id, title: rule.finds, about: rule.about, force: rule.force,
        severity: rule.severity(from: [source]), sourceTitle: source.title, clause: source.clause,
        url: source.url, quote: source.quote, status: source.status.rawValue, seen: source.seen)
    }
  }
}

extension RulePack {
  /// What one of its rules says of a course: nothing where a rule that says all of it is not met.
  func answers(
    of rule: Rule, for audit: CourseAudit, on day: Day, _ qualification: Qualification?
  ) -> RuleAnswers {
    let other = rule.notBeside.flatMap { id in rules.first { $0.id == id } }
    if let other,
      other.answers(for: audit, on: day, qualification, in: id).course.verdict == .notMet
    {
      return RuleAnswers(course: .notApplicable, decider: nil, learners: [])
    }
    return rule.answers(for: audit, on: day, qualification, in: id)
  }
}
