import ContactHours
import Evidence

/// One rule's answers for one course as rows of tables.md.
struct CourseRows {
  let pack: RulePack
  let rule: Rule
  let audit: CourseAudit
  /// The course before the pack's own breaks and lateness are let count.
  let found: CourseAudit
  let qualification: Qualification?
  let day: Day
  let answers: RuleAnswers

  /// `counted` is the course as the pack counts it; worked out here where nobody has.
  init(
    _ pack: RulePack, _ rule: Rule, _ found: CourseAudit, on day: Day,
    counted: CourseAudit? = nil
  ) {
    let audit = counted ?? pack.counting.counted(found)
    self.pack = pack
    self.rule = rule
    self.found = found
    self.audit = audit
    self.day = day
    qualification = pack.qualification(of: audit)
    answers = pack.answers(of: rule, for: audit, on: day, qualification)
  }

  private var courseID: String { audit.evidence.course.id }

  private func id(ofLearner learner: Int) -> String {
    audit.evidence.people[audit.learners[learner].person]
  }

  /// The course's row, then a row for each learner the rule is about, by id.
  var verdicts: [VerdictRow] {
    let learners = answers.learners.map { (id: id(ofLearner: $0.learner), answer: $0.answer) }
      .sorted { precedes($0.id, $1.id) }
    return [row("course", answers.course, learner: answers.decider.map(id(ofLearner:)))]
      + learners.map { row("learner", $0.answer, learner: $0.id) }
  }

  private func unit(_ answer: RuleAnswer) -> String {
    answer.unit ?? rule.requirement.clauses[0].measure.rowUnit
  }

  /// What an answer rests on: the value's own source, then, where it was looked up, the words that
  /// say to look it up.
  private func sources(_ answer: RuleAnswer) -> [Citation] {
    let used = [answer.value, answer.unresolved].compactMap { $0?.source }
    return used.isEmpty ? Array(rule.citations.prefix(1)) : used
  }

  private func row(_ scope: String, _ answer: RuleAnswer, learner: String?) -> VerdictRow {
    VerdictRow(cells: [
      .text(pack.id),
      .text(rule.id),
      .text(scope),
      .text(courseID),
      Cell(learner),
      .text(answer.verdict.rawValue),
      Cell(answer.evidenced),
      Cell(answer.possible),
      Cell(answer.required),
      Cell(answer.evidencedOf),
      Cell(answer.possibleOf),
      .text(unit(answer)),
      Cell(answer.value?.from?.iso8601),
      Cell(sources(answer).map(\.url).first { !$0.isEmpty }),
      Cell(answer.measured),
      Cell(answer.relation?.rawValue),
    ])
  }

  /// The finding, where the rule is not met or nothing can be told.
  var findings: [FindingRow] {
    let answer = answers.course
    guard answer.verdict == .notMet || answer.verdict == .cannotTell else { return [] }
    let sources = sources(answer)
    return [
      FindingRow(cells: [
        .text("\(pack.id)/\(rule.id)/\(courseID)"),
        .text(pack.id),
        .text(rule.id),
        .text(rule.severity(from: sources).rawValue),
        .text(rule.force.rawValue),
        .text(courseID),
        .integer(learnersAffected),
        .text(answer.verdict.rawValue),
        .text(title(sources)),
        Cell(answer.evidenced),
        Cell(answer.possible),
        Cell(answer.required),
        .text(unit(answer)),
        .text(action),
        Cell(answer.evidencedOf),
        Cell(answer.possibleOf),
        .text(rule.owner),
        .integer(rule.deadline),
        .empty,
        .empty,
        .empty,
        .empty,
        .text(FindingState.open.rawValue),
        .empty,
        .empty,
      ])
    ]
  }

  private func title(_ sources: [Citation]) -> String {
    let answer = answers.course
    var sentence = answer.verdict == .notMet ? rule.finds : rule.leavesOpen
    let caveat = answer.exemption?.caveat
    if let caveat { sentence = "\(caveat) \(rule.finds)" }
    if answer.verdict == .notMet || caveat != nil, let margin = answer.margin {
      let session = answers.session.map { " Session \(audit.evidence.sessions[$0].id): " }
      sentence += answers.decider.map { " Learner \(id(ofLearner: $0)): " } ?? session ?? " "
      sentence += margin
    }
    if let projection { sentence += " \(projection)" }
    if let source = sources.first(where: { !$0.status.wasRead }) {
      sentence += " The rule's source is \(source.status.rawValue)."
    }
    return sentence
  }

  /// Learners whose own answer decides; all who count where the course's own does.
  private var learnersAffected: Int {
    let verdict = answers.course.verdict
    guard answers.decider == nil && rule.scope != .shareOfLearners else {
      let isShare = rule.scope == .shareOfLearners
      return answers.learners.count {
        $0.answer.verdict == verdict || (isShare && $0.answer.verdict == .notMet)
      }
    }
    return audit.learners.count { $0.isCounted }
  }

  private var action: String {
    guard answers.course.verdict == .cannotTell else { return rule.action }
    let records = settledBy.prefix(3)
    return records.isEmpty ? rule.action : "To settle it: " + records.joined(separator: " ")
  }

  /// That a course in progress can no longer reach what the rule asks.
  private var projection: String? {
    guard answers.course.verdict == .cannotTell, !audit.hasEnded, rule.share == nil else {
      return nil
    }
    let decider = rule.decider(answers, of: audit, on: day, qualification)
    let (clause, answer) = rule.requirement.answered(of: decider, rule.clock).leaf
    return answer.projection(of: clause, audit)
  }

  /// Which records would settle what the rule leaves open of the course.
  var settledBy: [String] { rule.settledBy(audit, answers, on: day, qualification) }
}

extension Rule {
  /// Which records would settle what the rule leaves open of a course.
  func settledBy(
    _ audit: CourseAudit, _ answers: RuleAnswers, on day: Day, _ qualification: Qualification?
  ) -> [String] {
    let course = subject(nil, of: audit, on: day, qualification)
    let open = (when + unless).filter { $0.verdict(of: course) == .cannotTell }
    var lines = open.flatMap { $0.measure.settledBy(course) }
    if let share {
      let answer = answers.course
      let open = answers.learners.contains { $0.answer.verdict == .cannotTell }
      if answer.verdict == .cannotTell, answer.value == nil {
        lines += unresolved(answer, of: course)
      }
      if open { lines += share.measure.settledBy(course) }
      return lines
    }
    let decider = decider(answers, of: audit, on: day, qualification)
    let (clause, answer) = requirement.answered(of: decider, clock).leaf
    lines += exemptionSettledBy(answers.course.exemption, of: decider) ?? []
    if answer.verdict == .cannotTell {
      lines += unresolved(answer, of: decider)
      if answer.value != nil {
        lines += Settling(clause: clause, clock: clock, subject: decider).lines
      }
    }
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  /// What is missing where the rule has no value for the course.
  private func unresolved(_ answer: RuleAnswer, of subject: Subject) -> [String] {
    guard answer.value == nil else { return [] }
    switch answer.unresolved?.value {
    case .unknown(let reason): return [reason]
    case .lookup(let fact, _):
      return FactMeasure(Choices(["what": [fact.rawValue]])).settledBy(subject)
    case .qualification(let field, _): return QualificationMeasure.settledBy(field, of: subject)
    case .notRequired: return []
    case .amount, .words, nil:
      return ["A value of the rule for the course's own dates: its pack has none."]
    }
  }
}
