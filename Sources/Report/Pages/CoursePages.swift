import Evidence

/// The pages about one course: its own, those of its sessions, and those of its learners.
struct CoursePages {
  let entry: Courses.Entry
  /// What the evidence leaves open of the course.
  let open: OpenQuestions
  private let result: any AuditResult
  private let verdicts: [VerdictRow]
  private let reasons: [RuleReason]
  private let sessions: [SessionRow]
  private let learners: [LearnerRow]
  private let questions: Questions
  private let plan: PagePlan
  private let frame: PageFrame

  /// Reads what the pages have in common.
  init(
    of entry: Courses.Entry, result: any AuditResult, questions: Questions, plan: PagePlan,
    frame: PageFrame
  ) throws {
    let id = entry.row.courseID
    self.entry = entry
    self.result = result
    self.questions = questions
    self.plan = plan
    self.frame = frame
    verdicts = try result.rows(VerdictRow.self, ofCourse: id)
    reasons = try result.reasons(course: id)
    sessions = try result.rows(SessionRow.self, ofCourse: id)
    learners = try result.rows(LearnerRow.self, ofCourse: id)
    open = OpenQuestions(entry, verdicts: verdicts, reasons: reasons)
  }

  /// Hands over the course's page, then its sessions', then its learners'.
  func forEachPage(_ body: (ReportPage) throws -> Void) throws {
    let id = entry.row.courseID
    let page = CoursePage(
      entry: entry, verdicts: verdicts, learners: learners,
      recognition: try result.rows(RecognitionRow.self, ofCourse: id),
      differences: try result.rows(DifferenceRow.self, ofCourse: id),
      sessions: sessions, records: try result.records(course: id), reasons: reasons,
      responses: try result.rows(ResponseRow.self, ofCourse: id), questions: questions, plan: plan,
      frame: frame)
    try body(page.page)
    for session in sessions where plan.page(ofSession: session.sessionID, course: id) != nil {
      try body(
        SessionPage(
          session: session, course: entry,
          trace: try result.trace(course: id, session: session.sessionID),
          parts: try result.parts(course: id, session: session.sessionID), plan: plan,
          frame: frame
        ).page)
    }
    try forEachLearnerPage(body)
  }

  private func forEachLearnerPage(_ body: (ReportPage) throws -> Void) throws {
    let id = entry.row.courseID
    guard learners.contains(where: { plan.page(ofLearner: $0.learnerID, course: id) != nil }) else {
      return
    }
    let byID = Dictionary(
      sessions.map { (Array($0.sessionID.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    let ledger = Dictionary(grouping: try result.rows(LedgerRow.self, ofCourse: id)) {
      Array($0.learnerID.utf8)
    }
    let study = Dictionary(grouping: try result.rows(StudyRow.self, ofCourse: id)) {
      Array($0.learnerID.utf8)
    }
    let own = Dictionary(grouping: verdicts.filter { $0.scope == "learner" }) {
      Array(($0.learnerID ?? "").utf8)
    }
    for learner in learners {
      let key = Array(learner.learnerID.utf8)
      let hours = LearnerHours(learner, ledger: ledger[key] ?? [], sessions: byID)
      try body(
        LearnerPage(
          course: entry, hours: hours, study: study[key] ?? [], verdicts: own[key] ?? [],
          plan: plan, frame: frame
        ).page)
      try body(LearnerStatement(course: entry, hours: hours, plan: plan, frame: frame).page)
    }
  }
}
