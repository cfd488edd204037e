import ContactHours
import Evidence

/// One rule's answers for one course as rows of tables.md.
struct CourseRows {
  let pack: RulePack
  let rule: Rule
  let audit: CourseAudit
  let answers: RuleAnswers

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
      .empty,
      .empty,
      .text(rule.requirement.measure.rowUnit),
      Cell(answer.value?.from?.iso8601),
      Cell((answer.value?.source ?? rule.citations.first)?.url),
    ])
  }

  /// The finding, where the rule is not met or nothing can be told.
  var findings: [FindingRow] {
    let answer = answers.course
    guard answer.verdict == .notMet || answer.verdict == .cannotTell else { return [] }
    let source = answer.value?.source ?? rule.citations.first
    return [
      FindingRow(cells: [
        .text("\(pack.id)/\(rule.id)/\(courseID)"),
        .text(pack.id),
        .text(rule.id),
        .text(rule.severity(from: source).rawValue),
        .text(rule.force.rawValue),
        .text(courseID),
        .integer(learnersAffected),
        .text(answer.verdict.rawValue),
        .text(title(source)),
        Cell(answer.evidenced),
        Cell(answer.possible),
        Cell(answer.required),
        .text(rule.requirement.measure.rowUnit),
        .text(action),
      ])
    ]
  }

  private func title(_ source: Citation?) -> String {
    let sentence = answers.course.verdict == .notMet ? rule.finds : rule.leavesOpen
    guard let source, !source.status.wasRead else { return sentence }
    return "\(sentence) The rule's source is \(source.status.rawValue)."
  }

  /// Learners whose own answer decides; all who count where the course's own does.
  private var learnersAffected: Int {
    let verdict = answers.course.verdict
    guard answers.decider == nil else {
      return answers.learners.count { $0.answer.verdict == verdict }
    }
    return audit.learners.count { $0.isCounted }
  }

  private var action: String {
    guard answers.course.verdict == .cannotTell else { return rule.action }
    let records = rule.settledBy(audit, answers).prefix(3)
    return records.isEmpty ? rule.action : "To settle it: " + records.joined(separator: " ")
  }
}

extension Rule {
  /// Which records would settle what the rule leaves open of a course.
  func settledBy(_ audit: CourseAudit, _ answers: RuleAnswers) -> [String] {
    let course = Subject(audit: audit, learner: nil)
    let open = (when + unless).filter { $0.verdict(in: audit) == .cannotTell }
    var lines = open.flatMap { $0.measure.settledBy(course) }
    if answers.course.verdict == .cannotTell && answers.course.value == nil {
      lines.append("A value of the rule for the course's own dates: its pack has none.")
    }
    if case .lookup(let fact, _) = answers.course.value?.value {
      lines += FactMeasure(["what": fact.rawValue]).settledBy(course)
    }
    lines += requirement.measure.settledBy(Subject(audit: audit, learner: answers.decider))
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }
}
