import ContactHours
import Evidence

/// What a rule says of a course, and of each learner it is about.
struct RuleAnswers {
  /// What it says of the course, with the figures of whoever decides.
  var course: RuleAnswer
  /// The learner who decides, as a position in `CourseAudit.learners`.
  var decider: Int?
  /// The session that decides, where the rule is about each; an index into `CourseEvidence.sessions`.
  var session: Int?
  /// What it says of each learner it is about, in the order of `CourseAudit.learners`.
  var learners: [(learner: Int, answer: RuleAnswer)]
}

extension Rule {
  /// Asks the rule of a course on the audit date; the qualification is the course's own, the pack
  /// the one by which claims of an exemption name the rule.
  func answers(
    for audit: CourseAudit, on day: Day, _ qualification: Qualification?, in pack: String = ""
  ) -> RuleAnswers {
    let applies = applies(to: audit, on: day, qualification)
    guard applies != .notMet else {
      return RuleAnswers(course: .notApplicable, decider: nil, learners: [])
    }
    func answer(_ learner: Int?, session: Int? = nil) -> RuleAnswer {
      var subject = subject(learner, of: audit, on: day, qualification)
      subject.session = session
      var answer = requirement.answered(of: subject, clock).decisive
      if applies == .cannotTell && answer.verdict != .notApplicable { answer.verdict = .cannotTell }
      return exempted(answer, subject, in: pack)
    }
    guard scope != .course && scope != .medianLearner else {
      return RuleAnswers(course: answer(nil), decider: nil, learners: [])
    }
    if scope.isOfSeveralCourses {
      let stands = standsHere(subject(nil, of: audit, on: day, qualification))
      return RuleAnswers(course: stands ? answer(nil) : .notApplicable, learners: [])
    }
    if scope == .everySession { return ofSessions(in: audit) { answer(nil, session: $0) } }
    let learners = audit.learners.indices.filter {
      isAbout(audit.learners[$0]) && standsHere(subject($0, of: audit, on: day, qualification))
    }
    .map { (learner: $0, answer: answer($0)) }
    .filter { $0.answer.verdict != .notApplicable }
    if scope == .shareOfLearners {
      var course = shareAnswer(
        learners.map(\.answer), subject(nil, of: audit, on: day, qualification))
      if applies == .cannotTell || (learners.isEmpty && audit.isUnbounded) {
        course.verdict = .cannotTell
      }
      return RuleAnswers(course: course, learners: learners)
    }
    var candidates: [(learner: Int?, answer: RuleAnswer)] = learners.map { ($0.learner, $0.answer) }
    if scope == .courseAndLearners { candidates.insert((nil, answer(nil)), at: 0) }
    guard let decider = decider(among: candidates, of: audit) else {
      var none = RuleAnswer.notApplicable
      if audit.isUnbounded && scope != .courseAndLearners { none.verdict = .cannotTell }
      return RuleAnswers(course: none, decider: nil, learners: [])
    }
    return RuleAnswers(course: decider.answer, decider: decider.learner, learners: learners)
  }

  /// A course or a learner as the rule asks of it, on the day of the rule's clock.
  func subject(
    _ learner: Int?, of audit: CourseAudit, on day: Day, _ qualification: Qualification?
  ) -> Subject {
    var subject = Subject(audit: audit, learner: learner, qualification: qualification)
    if scope == .medianLearner {
      subject.cohort = audit.learners.indices.filter { isAbout(audit.learners[$0]) }
    }
    subject.academicYear = academicYear
    let start = audit.evidence.course.startsOn
    switch clock {
    case .courseStart, .sessionDate, .academicYear: break
    case .auditDate: subject.day = day
    case .learnerStart:
      let enrolled = audit.evidence.enrolments.filter {
        $0.role == .learner && $0.person == subject.person
      }
      subject.day = enrolled.compactMap(\.startsOn).min() ?? start
    }
    return subject
  }

  /// Whether the answer about the subject stands at its own course: sums stand at the last of theirs.
  private func standsHere(_ subject: Subject) -> Bool {
    requirement.clauses.allSatisfy { ($0.measure as? SumMeasure)?.stands(at: subject) ?? true }
  }

  /// Asks the rule of each session up to the audit date; the session of the worst answer decides, of
  /// those with as much the first.
  private func ofSessions(in audit: CourseAudit, _ answer: (Int) -> RuleAnswer) -> RuleAnswers {
    let answers = audit.sessions.filter { $0.status != .plannedOnly }
      .map { (session: $0.session, answer: answer($0.session)) }
      .filter { $0.answer.verdict != .notApplicable }
    let verdict = Verdict.all(answers.map(\.answer.verdict))
    guard let decider = answers.first(where: { $0.answer.verdict == verdict }) else {
      var none = RuleAnswer.notApplicable
      if audit.isUnbounded { none.verdict = .cannotTell }
      return RuleAnswers(course: none, learners: [])
    }
    return RuleAnswers(course: decider.answer, session: decider.session, learners: [])
  }

  /// Whoever decides, as the rule asks of them.
  func decider(
    _ answers: RuleAnswers, of audit: CourseAudit, on day: Day, _ qualification: Qualification?
  ) -> Subject {
    var decider = subject(answers.decider, of: audit, on: day, qualification)
    decider.session = answers.session
    return decider
  }

  /// Whether the rule is about a course: all of `when` hold and none of `unless`.
  private func applies(to audit: CourseAudit, on day: Day, _ qualification: Qualification?)
    -> Verdict
  {
    let subject = subject(nil, of: audit, on: day, qualification)
    let holding = when.map { condition -> Verdict in
      let verdict = condition.verdict(of: subject)
      return verdict == .notApplicable ? .notMet : verdict
    }
    let excepting = unless.map { condition -> Verdict in
      switch condition.verdict(of: subject) {
      case .met: .notMet
      case .notMet, .notApplicable: .met
      case .cannotTell: .cannotTell
      }
    }
    return Verdict.all(holding + excepting)
  }

  private func isAbout(_ learner: LearnerHours) -> Bool {
    switch scope {
    case .course, .everySession, .centre, .qualification: false
    case .everyLearner, .anyLearner: learner.isCounted
    case .everyLearnerNotWithdrawn, .medianLearner, .shareOfLearners:
      learner.isCounted && !learner.isWithdrawn
    case .courseAndLearners: true
    }
  }

  /// Of those with the deciding verdict the least evidenced, then the least possible, then the
  /// lowest id; the course before any learner.
  private func decider(among all: [(learner: Int?, answer: RuleAnswer)], of audit: CourseAudit)
    -> (learner: Int?, answer: RuleAnswer)?
  {
    let verdicts = all.map(\.answer.verdict)
    let verdict = scope == .anyLearner ? Verdict.some(1, of: verdicts) : Verdict.all(verdicts)
    let people = audit.evidence.people
    // Under a limit it is the learner with the most who decides; where one is enough, the kindest.
    let isLimit = all.contains { $0.answer.relation == .atMost || $0.answer.relation == .lessThan }
    let mostDecides = isLimit != (scope == .anyLearner)
    return all.filter { $0.answer.verdict == verdict }.min { a, b in
      guard let first = a.learner else { return b.learner != nil }
      guard let second = b.learner else { return false }
      let x = (a.answer.figure?.evidenced ?? 0, a.answer.figure?.possible ?? 0)
      let y = (b.answer.figure?.evidenced ?? 0, b.answer.figure?.possible ?? 0)
      if x != y { return mostDecides ? y < x : x < y }
      return precedes(people[audit.learners[first].person], people[audit.learners[second].person])
    }
  }
}

extension Condition {
  /// Whether it holds of a course now; what may still come does not count.
  func verdict(of subject: Subject) -> Verdict {
    let reading = measure.reading(of: subject)
    return reading.verdict(relation, value, mayGrow: false)
  }
}
