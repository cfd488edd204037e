import ContactHours
import Evidence

extension CourseRows {
  /// What would settle the rule, and nothing else: for a rule that is nobody's duty.
  var settling: RuleReason {
    RuleReason(
      pack: pack.id, rule: rule.id, courseID: audit.evidence.course.id, steps: [], quotes: [],
      settledBy: settledBy)
  }

  /// Why the rule says what it says of the course.
  var reason: RuleReason {
    let explanation = Explanation(pack: pack, rule: rule)
    let course = rule.subject(nil, of: audit, on: day, qualification)
    var steps: [RuleReason.Step] = []
    for (word, condition) in explanation.conditions {
      let verdict = condition.verdict(of: course)
      let holds =
        switch verdict {
        case .met: "holds"
        case .notMet, .notApplicable: "does not hold"
        case .cannotTell: "cannot tell"
        }
      steps.append(.init(depth: 0, text: "\(word) \(explanation.text(condition)): \(holds)"))
      let reading = condition.measure.reading(of: course)
      steps.append(.init(depth: 1, text: "found: \(explanation.text(reading, condition.measure))"))
    }
    let decider = rule.decider(answers, of: audit, on: day, qualification)
    let session = answers.session.map { "session \(audit.evidence.sessions[$0].id), which decides" }
    let who = decider.person.map { "learner \(audit.evidence.people[$0]), who decides" }
    var quotes: [RuleReason.Quote] = []
    if answers.course.verdict == .notApplicable {
      steps.append(.init(depth: 0, text: "\(rule.scope.words): not asked"))
    } else if let share = rule.share {
      steps += explanation.asked(rule.requirement, depth: 0, "of each learner: ")
      branch(
        .clause(
          share, answers.course, LearnerShare.reading(of: answers.learners.map(\.answer.verdict))),
        depth: 0, "", "found", of: course, explanation, &steps, &quotes)
      for citation in rule.requirement.clauses.flatMap(\.comparisons).flatMap(\.values) {
        cite(citation, explanation, &quotes)
      }
    } else {
      let exempting = rule.exemptionSteps(answers.course.exemption, of: decider, explanation)
      if !exempting.isEmpty {
        steps.append(
          .init(
            depth: 0, verdict: answers.course.verdict,
            text: "\(rule.scope.words): the rule, unless exempt"))
      }
      branch(
        rule.requirement.answered(of: decider, rule.clock), depth: exempting.isEmpty ? 0 : 1,
        exempting.isEmpty ? "\(rule.scope.words): " : "",
        "found of \(who ?? session ?? (decider.cohort == nil ? "the course" : "the learner in the middle"))",
        of: decider, explanation, &steps, &quotes)
      steps += exempting
      if case .ofPack(let index, _)? = answers.course.exemption {
        let exemption = rule.exemptions[index]
        quotes.append(explanation.quote(exemption.source, from: exemption.from))
      }
    }
    if !answers.learners.isEmpty { steps.append(.init(depth: 1, text: "learners: \(tally)")) }
    steps += exemptionsOfLearners.map { .init(depth: 1, text: $0) }
    if quotes.isEmpty { quotes = rule.citations.map { explanation.quote($0, from: nil) } }
    return RuleReason(
      pack: pack.id, rule: rule.id, courseID: audit.evidence.course.id, steps: steps,
      quotes: quotes, settledBy: answers.course.verdict == .cannotTell ? settledBy : [])
  }

  private func branch(
    _ answered: AnsweredRequirement, depth: Int, _ lead: String, _ found: String,
    of subject: Subject, _ explanation: Explanation, _ steps: inout [RuleReason.Step],
    _ quotes: inout [RuleReason.Quote]
  ) {
    switch answered {
    case .group(let words, let verdict, let parts):
      steps.append(.init(depth: depth, verdict: verdict, text: lead + words))
      for part in parts {
        branch(part, depth: depth + 1, "", found, of: subject, explanation, &steps, &quotes)
      }
    case .clause(let clause, let answer, let reading):
      let used = answer.value ?? answer.unresolved
      let asked =
        answer.relation.flatMap { relation in
          used.map { explanation.text(clause.measure, relation, $0.value) }
        } ?? "\(clause.measure.words) something that has no value on the course's dates"
      steps.append(.init(depth: depth, verdict: answer.verdict, text: lead + asked))
      let text = explanation.text(reading, clause.measure)
      steps.append(.init(depth: depth + 1, text: "\(found): \(text)"))
      cite(clause.measure.recorded(of: subject), explanation, &quotes)
      let details = clause.measure.details(of: subject) + effect(of: clause, subject, explanation)
      for detail in details { steps.append(.init(depth: depth + 1, text: detail)) }
      guard let used else { return }
      if let year = answer.academicYear {
        steps.append(
          .init(depth: depth + 1, text: "in the academic year from \(year.iso8601)"))
      }
      if let from = used.from {
        steps.append(.init(depth: depth + 1, text: "the value holds from \(from.iso8601)"))
      }
      for dated in [used, answer.unresolved ?? used] + clause.limits {
        cite(dated, explanation, &quotes)
      }
    }
  }

  private func cite(
    _ dated: DatedValue?, _ explanation: Explanation, _ quotes: inout [RuleReason.Quote]
  ) {
    guard let dated else { return }
    let quote = explanation.quote(dated.source, from: dated.from)
    if !quotes.contains(where: { $0.words == quote.words }) { quotes.append(quote) }
  }

  /// What the pack's own way of counting does to a figure: with it, and without.
  private func effect(of clause: Clause, _ subject: Subject, _ explanation: Explanation) -> [String]
  {
    var lines: [String] = []
    let measure = clause.measure
    if pack.counting.changesPresence {
      var plain = subject
      plain.audit = found
      let text = explanation.text(measure.reading(of: plain), measure)
      lines.append("without \(pack.counting.words): \(text)")
    }
    if pack.counting.hour != 3600, measure.rowUnit == "s",
      case .figure(let figure) = measure.reading(of: subject)
    {
      let told = [figure.evidenced, figure.possible].map(pack.counting.hoursText)
      let text = figure.isUnbounded || told[0] == told[1] ? told[0] : "\(told[0]) to \(told[1])"
      lines.append("in hours of \(pack.counting.hour / 60) minutes: \(text)")
    }
    return lines
  }

  /// How many learners there are for whom an exemption opens the rule, a line for each reason.
  private var exemptionsOfLearners: [String] {
    ExemptionReason.allCases.compactMap { reason in
      let learners = answers.learners.count { $0.answer.exemption == .claimed(reason) }
      return learners == 0
        ? nil : "exempt for \(reason.words): claimed for \(counted(learners, "learner"))"
    }
  }

  private var tally: String { Rule.tally(answers.learners.map(\.answer.verdict)) }
}
