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
    return Explanation(pack: pack, rule: rule).lines(for: audit, on: day)
  }
}

/// One rule put into words.
struct Explanation {
  let pack: RulePack
  let rule: Rule

  func lines(for audit: CourseAudit?, on day: Day) -> [String] {
    let answers = audit.map { rule.answers(for: $0, on: day) }
    let isOpen = answers?.course.verdict == .cannotTell
    let heading =
      switch answers?.course.verdict {
      case .notMet: rule.finds
      case .cannotTell: rule.leavesOpen
      case .met, .notApplicable, nil: "Where it is not met: \(rule.finds)"
      }
    var lines = ["\(pack.id)/\(rule.id)", heading, "", rule.about]
    if let audit, let answers {
      lines += [
        "",
        "Course \(audit.evidence.course.id), on \(day.iso8601): "
          + words(for: answers.course.verdict),
      ]
      lines += tree(audit, answers)
    } else {
      lines += ["", "The rule"] + tree(nil, nil)
    }
    lines += ["", "The words"] + sources(answers?.course.value)
    lines += ["", "What to do", "  \(rule.action)"]
    lines += ["  Who: \(rule.owner), within \(counted(rule.deadline, "working day"))."]
    if let audit, let answers, isOpen {
      let records = rule.settledBy(audit, answers)
      if !records.isEmpty { lines += ["", "What would settle it"] + records.map { "  - \($0)" } }
    }
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

  /// The rule as a tree, each branch with what was found of the course.
  private func tree(_ audit: CourseAudit?, _ answers: RuleAnswers?) -> [String] {
    var lines: [String] = []
    for (word, conditions) in [("only where", rule.when), ("not where", rule.unless)] {
      for condition in conditions {
        lines.append("  \(word) \(text(condition))")
        if let audit {
          let reading = condition.measure.reading(of: Subject(audit: audit, learner: nil))
          lines.append("    found: \(text(reading, condition.measure))")
        }
      }
    }
    let measure = rule.requirement.measure
    for comparison in rule.requirement.comparisons {
      lines += comparison.values.map { dated in
        "  \(rule.scope.words): \(text(measure, comparison.relation, dated.value))"
          + (dated.from.map { ", from \($0.iso8601)" } ?? "")
      }
    }
    if let audit, let answers, answers.course.verdict != .notApplicable {
      let subject = Subject(audit: audit, learner: answers.decider)
      let who =
        subject.person.map { "learner \(audit.evidence.people[$0]), who decides" } ?? "the course"
      lines.append("    found of \(who): \(text(measure.reading(of: subject), measure))")
      if !answers.learners.isEmpty { lines.append("    learners: \(tally(answers))") }
    }
    return lines
  }

  private func tally(_ answers: RuleAnswers) -> String {
    let verdicts = answers.learners.map(\.answer.verdict)
    let counts: [(Verdict, String)] = [
      (.notMet, "not met"), (.cannotTell, "cannot tell"), (.met, "met"),
    ]
    return counts.map { verdict, word in "\(verdicts.count { $0 == verdict }) \(word)" }
      .joined(separator: ", ")
  }

  private func sources(_ used: DatedValue?) -> [String] {
    let citations = used.map { [$0.source] } ?? rule.citations
    return citations.flatMap { source in
      [
        "  “\(source.quote)”",
        "  \(source.title)" + (source.clause.map { ", \($0)" } ?? ""),
        "  \(source.url) (\(source.status.rawValue), read \(source.seen))",
      ]
    }
  }
}
