public import ContactHours
public import Evidence

extension RuleBook {
  /// A rule in full, in plain lines: what it asks, where its words stand, and, of a course, what
  /// it says with that course's figures and what would settle it; nothing for an unknown rule.
  public func explanation(
    of ruleID: String, in packID: String, for audit: CourseAudit? = nil, on day: Day
  ) -> [String]? {
    guard let pack = packs.first(where: { $0.id == packID }),
      let rule = pack.rules.first(where: { $0.id == ruleID })
    else { return nil }
    return Explanation(pack: pack, rule: rule).lines(for: audit, on: day, followUp)
  }
}

/// One rule put into words.
struct Explanation {
  let pack: RulePack
  let rule: Rule

  func lines(for audit: CourseAudit?, on day: Day, _ followUp: FollowUp = FollowUp()) -> [String] {
    let rows = audit.map { CourseRows(pack, rule, $0, on: day) }
    let caveat = rows?.answers.course.exemption?.caveat
    let heading =
      switch rows?.answers.course.verdict {
      case .notMet: rule.finds
      case .cannotTell: caveat.map { "\($0) \(rule.finds)" } ?? rule.leavesOpen
      case .met, .notApplicable, nil: "Where it is not met: \(rule.finds)"
      }
    var lines = ["\(pack.id)/\(rule.id)", heading, "", rule.about, ""]
    var quotes = rule.citations.map { quote($0, from: nil) }
    var records: [String] = []
    if let audit, let rows {
      lines.append(
        "Course \(audit.evidence.course.id), on \(day.iso8601): "
          + words(for: rows.answers.course.verdict))
      if let margin = rows.answers.course.margin,
        rows.answers.course.verdict == .notMet || caveat != nil
      {
        lines.append("  \(margin)")
      }
      let reason = rows.reason
      lines += reason.steps.map(text)
      quotes = reason.quotes
      records = reason.settledBy
    } else {
      lines += ["The rule"] + asked.map(text)
    }
    var told: [RuleReason.Quote] = []
    for quote in quotes where !told.contains(quote) { told.append(quote) }
    lines += ["", "The words"] + told.flatMap(text)
    lines += ["", "What to do", "  \(rule.action)"]
    let finding = audit.flatMap { audit in
      rows?.findings.first.map {
        followUp.completed($0, kind: pack.kind, course: audit.evidence.course, on: day)
      }
    }
    lines += FollowUp.lines(finding, owner: rule.owner, deadline: rule.deadline).map { "  \($0)" }
    if !records.isEmpty { lines += ["", "What would settle it"] + records.map { "  - \($0)" } }
    return lines
  }

  /// A verdict in words; only a requirement is ever said not to be met.
  func words(for verdict: Verdict) -> String {
    switch verdict {
    case .met: "meets this rule"
    case .notMet where rule.force == .indicator: "is worth a question under this indicator"
    case .notMet: "does not meet this rule"
    case .cannotTell: "the evidence leaves this open"
    case .notApplicable: "the rule does not apply"
    }
  }

  private func text(_ step: RuleReason.Step) -> String {
    let verdict = step.verdict.map { " [\($0.words)]" } ?? ""
    return String(repeating: "  ", count: step.depth + 1) + step.text + verdict
  }

  private func text(_ quote: RuleReason.Quote) -> [String] {
    [
      "  “\(quote.words)”", "  \(quote.source)",
      quote.url.isEmpty
        ? "  as handed in" + (quote.seen.isEmpty ? "" : ", the list of \(quote.seen)")
        : "  \(quote.url) (\(quote.status), read \(quote.seen))",
    ]
  }

  /// A source as words to quote.
  func quote(_ source: Citation, from: Day?) -> RuleReason.Quote {
    RuleReason.Quote(
      words: source.quote,
      source: source.title + (source.clause.map { ", \($0)" } ?? ""), url: source.url,
      status: source.status.rawValue, seen: source.seen, from: from?.iso8601)
  }

  /// The rule as a tree, of no course.
  var asked: [RuleReason.Step] {
    conditions.map { RuleReason.Step(depth: 0, text: "\($0.word) \(text($0.condition))") }
      + asked(rule.requirement, depth: 0, "\(rule.scope.words): ")
      + (rule.share.map { asked(.clause($0), depth: 0, "") } ?? [])
      + rule.exemptions.map { RuleReason.Step(depth: 0, text: $0.text(self)) }
  }

  /// The conditions of the rule, each with the word that introduces it.
  var conditions: [(word: String, condition: Condition)] {
    rule.when.map { ("only where", $0) } + rule.unless.map { ("not where", $0) }
  }

  func asked(_ requirement: Requirement, depth: Int, _ lead: String) -> [RuleReason.Step] {
    func group(_ words: String, _ parts: [Requirement]) -> [RuleReason.Step] {
      [RuleReason.Step(depth: depth, text: lead + words)]
        + parts.flatMap { asked($0, depth: depth + 1, "") }
    }
    switch requirement {
    case .clause(let clause):
      return clause.comparisons.flatMap { comparison in
        comparison.values.map { dated in
          let from = dated.from.map { ", from \($0.iso8601)" } ?? ""
          return RuleReason.Step(
            depth: depth,
            text: lead + text(clause.measure, comparison.relation, dated.value) + from)
        }
      }
    case .all(let parts): return group("all of", parts)
    case .any(let parts): return group("any of", parts)
    case .some(let number, let parts): return group("at least \(number) of", parts)
    }
  }
}

extension Verdict {
  /// In words, as the branch of a tree ends.
  var words: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .cannotTell: "cannot tell"
    case .notApplicable: "does not apply"
    }
  }
}
