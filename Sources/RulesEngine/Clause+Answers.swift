import ContactHours
import Evidence

/// A requirement answered for one subject, branch by branch.
indirect enum AnsweredRequirement {
  case clause(Clause, RuleAnswer, Reading)
  /// A group: in how many ways it asks, what it comes to, and its branches.
  case group(String, Verdict, [AnsweredRequirement])

  var verdict: Verdict {
    switch self {
    case .clause(_, let answer, _): answer.verdict
    case .group(_, let verdict, _): verdict
    }
  }

  /// The answer of the clause that decides: the first with the verdict of the whole.
  var decisive: RuleAnswer { leaf.answer }

  /// The clause that decides, with its answer.
  var leaf: (clause: Clause, answer: RuleAnswer) {
    switch self {
    case .clause(let clause, let answer, _): return (clause, answer)
    case .group(_, let verdict, let parts):
      let branch = parts.first { $0.verdict == verdict } ?? parts[0]
      var (clause, answer) = branch.leaf
      answer.verdict = verdict
      return (clause, answer)
    }
  }
}

extension Requirement {
  /// Asks every branch of one subject.
  func answered(of subject: Subject, _ clock: Clock) -> AnsweredRequirement {
    func answers(_ parts: [Requirement]) -> [AnsweredRequirement] {
      parts.map { $0.answered(of: subject, clock) }
    }
    switch self {
    case .clause(let clause):
      let (answer, reading) = clause.answer(of: subject, clock)
      return .clause(clause, answer, reading)
    case .all(let parts):
      let answers = answers(parts)
      return .group("all of", Verdict.all(answers.map(\.verdict)), answers)
    case .any(let parts):
      let answers = answers(parts)
      return .group("any of", Verdict.some(1, of: answers.map(\.verdict)), answers)
    case .some(let number, let parts):
      let answers = answers(parts)
      let verdict = Verdict.some(number, of: answers.map(\.verdict))
      return .group("at least \(number) of", verdict, answers)
    }
  }
}

extension Clause {
  /// What the clause says of one subject, and what its measure found.
  func answer(of subject: Subject, _ clock: Clock) -> (RuleAnswer, Reading) {
    guard clock == .sessionDate || clock == .academicYear else { return answer(of: subject) }
    // Values that change during a course are asked of the sessions of their own time.
    let periods = clock == .academicYear ? years(of: subject) : periods(of: subject)
    let answers = periods.map { period -> (RuleAnswer, Reading) in
      var part = subject
      part.period = period
      part.day = period.from ?? subject.audit.evidence.course.startsOn
      if let until = period.until, part.day >= until { part.day = until.advanced(by: -1) }
      var (answer, reading) = answer(of: part)
      if clock == .academicYear { answer.academicYear = period.from }
      return (answer, reading)
    }
    .filter { !isEmpty($0.1) }
    let verdict = Verdict.all(answers.map(\.0.verdict))
    return answers.first { $0.0.verdict == verdict } ?? answer(of: subject)
  }

  /// Whether a period has nothing that a share could be of, or nothing that a limit could touch.
  private func isEmpty(_ reading: Reading) -> Bool {
    switch reading {
    case .nothing, .unknown: true
    case .figure(let figure):
      figure.possible == 0 && !figure.isUnbounded
        && comparisons.allSatisfy { $0.relation == .atMost || $0.relation == .lessThan }
    case .word: false
    }
  }

  /// The stretches of days in which one value of each comparison holds, those with sessions only.
  private func periods(of subject: Subject) -> [Subject.Period] {
    let days = comparisons.flatMap { comparison in
      comparison.values.flatMap { dated -> [Day] in
        guard case .qualification(let field, _) = dated.value else {
          return [dated.from].compactMap { $0 }
        }
        let own = subject.qualification?.values(field).compactMap(\.from) ?? []
        return own + [dated.from].compactMap { $0 }
      }
    }
    let starts = Set(days).sorted()
    let edges = [nil] + starts.map(Optional.some) + [nil]
    return zip(edges, edges.dropFirst()).map { Subject.Period(from: $0, until: $1) }
      .filter { period in
        subject.audit.evidence.sessions.contains { period.contains($0.day) }
      }
  }

  /// The academic years of the course's sessions.
  private func years(of subject: Subject) -> [Subject.Period] {
    guard let year = subject.academicYear else { return [] }
    let days = subject.audit.evidence.sessions.map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    return year.periods(from: first, to: last).filter { period in
      days.contains(where: period.contains)
    }
  }

  private func answer(of subject: Subject) -> (RuleAnswer, Reading) {
    let reading = measure.medianReading(of: subject)
    return (answer(to: reading, of: subject), reading)
  }

  /// What the clause says of what was found.
  func answer(to reading: Reading, of subject: Subject) -> RuleAnswer {
    let audit = subject.audit
    guard reading != .nothing else { return .notApplicable }
    let values = comparisons.map {
      $0.values.inForce(on: subject.day)?.resolved(for: subject)
    }
    let verdicts = zip(comparisons, values).map { comparison, dated -> Verdict in
      if case .notRequired? = comparison.values.inForce(on: subject.day)?.value {
        return .notApplicable
      }
      return reading.verdict(comparison.relation, dated?.value, mayGrow: !audit.hasEnded)
    }
    var verdict = Verdict.all(verdicts)
    // A course that still plans contact is not judged by what it has given so far.
    let stillPlans = !audit.hasEnded && audit.plannedContact > 0
    if verdict == .notMet && measure.isAboutClass && stillPlans { verdict = .cannotTell }

    var answer = RuleAnswer(verdict: verdict, unit: measure.rowUnit)
    let decisive = verdicts.firstIndex(of: verdict) ?? 0
    answer.value = values[decisive]
    answer.unresolved = comparisons[decisive].values.inForce(on: subject.day)
    answer.relation = comparisons[decisive].relation
    answer.measured = measure.title
    switch reading {
    case .figure(let figure):
      answer.figure = figure
      answer.evidenced = String(figure.evidenced)
      answer.possible = String(figure.possible)
      if ["share", "ratio", "learners"].contains(measure.rowUnit) {
        answer.evidencedOf = figure.whole
        answer.possibleOf = figure.wholeOfPossible
      }
    case .word(let word, let other):
      answer.evidenced = word
      answer.possible = other ?? word
    case .unknown(let word):
      answer.evidenced = word
      answer.possible = word
    case .nothing: break
    }
    answer.required = requiredText(values, answer.figure)
    return answer
  }

  /// What is required, as tables print it: digits, or the classes and words allowed.
  private func requiredText(_ values: [DatedValue?], _ figure: Figure?) -> String? {
    let texts = zip(comparisons, values).compactMap { comparison, dated -> String? in
      guard let value = dated?.value else { return nil }
      switch value {
      case .amount(let percent, .percent)
      where measure.rowUnit != "share" && measure.rowUnit != "learners":
        // Rounded up: what is a second short of a share is short of it.
        return figure?.whole.map { String((percent * $0 + 99) / 100) }
      case .amount(let number, _): return String(number)
      case .words(let words):
        return (comparison.relation == .noneOf ? "not " : "") + alternatives(words)
      case .lookup, .qualification, .unknown, .notRequired: return nil
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: " to ")
  }
}
