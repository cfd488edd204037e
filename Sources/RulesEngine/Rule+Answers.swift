import ContactHours
import Evidence

/// What a rule says of a course, and of each learner it is about.
struct RuleAnswers {
  /// What it says of the course, with the figures of whoever decides.
  var course: RuleAnswer
  /// The learner who decides, as a position in `CourseAudit.learners`.
  var decider: Int?
  /// What it says of each learner it is about, in the order of `CourseAudit.learners`.
  var learners: [(learner: Int, answer: RuleAnswer)]
}

extension Rule {
  /// Asks the rule of a course on the audit date.
  func answers(for audit: CourseAudit, on day: Day) -> RuleAnswers {
    let applies = condition(in: audit)
    guard applies != .notMet else {
      return RuleAnswers(course: .notApplicable, decider: nil, learners: [])
    }
    func answer(_ learner: Int?) -> RuleAnswer {
      var answer = self.answer(of: Subject(audit: audit, learner: learner), on: day)
      if applies == .cannotTell && answer.verdict != .notApplicable { answer.verdict = .cannotTell }
      return answer
    }
    guard scope != .course else {
      return RuleAnswers(course: answer(nil), decider: nil, learners: [])
    }
    let learners = audit.learners.indices.filter { isAbout(audit.learners[$0]) }
      .map { (learner: $0, answer: answer($0)) }
      .filter { $0.answer.verdict != .notApplicable }
    var candidates: [(learner: Int?, answer: RuleAnswer)] = learners.map { ($0.learner, $0.answer) }
    if scope == .courseAndLearners { candidates.insert((nil, answer(nil)), at: 0) }
    guard let decider = decider(among: candidates, of: audit) else {
      var none = RuleAnswer.notApplicable
      if audit.isUnbounded && scope != .courseAndLearners { none.verdict = .cannotTell }
      return RuleAnswers(course: none, decider: nil, learners: [])
    }
    return RuleAnswers(course: decider.answer, decider: decider.learner, learners: learners)
  }

  /// Whether the rule is about a course: all of `when` hold and none of `unless`.
  private func condition(in audit: CourseAudit) -> Verdict {
    let holding = when.map { condition -> Verdict in
      let verdict = condition.verdict(in: audit)
      return verdict == .notApplicable ? .notMet : verdict
    }
    let excepting = unless.map { condition -> Verdict in
      switch condition.verdict(in: audit) {
      case .met: .notMet
      case .notMet, .notApplicable: .met
      case .cannotTell: .cannotTell
      }
    }
    return Verdict.all(holding + excepting)
  }

  private func isAbout(_ learner: LearnerHours) -> Bool {
    switch scope {
    case .course: false
    case .everyLearner: learner.isCounted
    case .everyLearnerNotWithdrawn: learner.isCounted && !learner.isWithdrawn
    case .courseAndLearners: true
    }
  }

  /// Of those with the deciding verdict the least evidenced, then the least possible, then the
  /// lowest id; the course before any learner.
  private func decider(among all: [(learner: Int?, answer: RuleAnswer)], of audit: CourseAudit)
    -> (learner: Int?, answer: RuleAnswer)?
  {
    let verdict = Verdict.all(all.map(\.answer.verdict))
    let people = audit.evidence.people
    return all.filter { $0.answer.verdict == verdict }.min { a, b in
      guard let first = a.learner else { return b.learner != nil }
      guard let second = b.learner else { return false }
      let x = (a.answer.figure?.evidenced ?? 0, a.answer.figure?.possible ?? 0)
      let y = (b.answer.figure?.evidenced ?? 0, b.answer.figure?.possible ?? 0)
      if x != y { return x < y }
      return precedes(people[audit.learners[first].person], people[audit.learners[second].person])
    }
  }

  /// What the rule says of one subject, its conditions apart.
  private func answer(of subject: Subject, on day: Day) -> RuleAnswer {
    let audit = subject.audit
    let measure = requirement.measure
    let reading = measure.reading(of: subject)
    guard reading != .nothing else { return .notApplicable }
    let clockDay = clock == .auditDate ? day : audit.evidence.course.startsOn
    let values = requirement.comparisons.map { $0.values.inForce(on: clockDay) }
    var verdict = Verdict.all(
      zip(requirement.comparisons, values).map { comparison, dated in
        dated.map {
          reading.verdict(comparison.relation, $0.value, of: audit, mayGrow: !audit.hasEnded)
        } ?? .cannotTell
      })
    // A course that still plans contact is not judged by what it has given so far.
    let stillPlans = !audit.hasEnded && audit.plannedContact > 0
    if verdict == .notMet && measure.isAboutClass && stillPlans { verdict = .cannotTell }

    var answer = RuleAnswer(verdict: verdict, value: values.compactMap { $0 }.first)
    switch reading {
    case .figure(let figure):
      answer.figure = figure
      answer.evidenced = String(figure.evidenced)
      answer.possible = String(figure.possible)
    case .word(let word, let other):
      answer.evidenced = word
      answer.possible = other ?? word
    case .unknown(let word):
      answer.evidenced = word
      answer.possible = word
    case .nothing: break
    }
    answer.required = requiredText(values, answer.figure, of: audit)
    return answer
  }

  /// What is required, as tables print it: digits, or the classes and words allowed.
  private func requiredText(_ values: [DatedValue?], _ figure: Figure?, of audit: CourseAudit)
    -> String?
  {
    let texts = zip(requirement.comparisons, values).compactMap { comparison, dated -> String? in
      guard let value = dated?.value else { return nil }
      switch value {
      case .amount(let percent, .percent):
        // Rounded up: what is a second short of a share is short of it.
        return figure?.whole.map { String((percent * $0 + 99) / 100) }
      case .amount(let number, _): return String(number)
      case .words, .lookup:
        guard let words = value.words(for: audit) else { return nil }
        return (comparison.relation == .noneOf ? "not " : "") + alternatives(words)
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: " to ")
  }
}

extension Condition {
  /// Whether it holds of a course now; what may still come does not count.
  func verdict(in audit: CourseAudit) -> Verdict {
    let reading = measure.reading(of: Subject(audit: audit, learner: nil))
    return reading.verdict(relation, value, of: audit, mayGrow: false)
  }
}
