import Evidence
import RulesEngine

/// The report folder: one page after the other, pages of source lines last.
struct PageFolder {
  private let result: any AuditResult
  private let spotCheck: [(name: String, value: String)]

  /// Above this many sessions, only courses that need a look get a page for each session: the folder
  /// stays below 100 MB.
  static let sessionPageLimit = 2500

  init(_ result: any AuditResult, spotCheck: [(name: String, value: String)]) {
    self.result = result
    self.spotCheck = spotCheck
  }

  func forEachPage(_ body: (ReportPage) throws -> Void) throws {
    let courses = try Courses(result)
    let rules = try result.ruleFacts()
    let sources = try result.rows(SourceRow.self)
    let plan = PagePlan(
      courses: courses.entries.map(\.row.courseID), sources: sources, rules: rules)
    let hasAllSessions = try addSessions(to: plan, of: courses)
    let frame = PageFrame(owner: Self.owner(of: courses), run: result.run)
    let notCounted = try NotCounted(result, sources: sources)
    let questions = Questions(try result.rows(ScreenRow.self))

    let bars = try courses.entries.prefix(BarChart.limit).map { entry -> CourseBars.Course in
      let id = entry.row.courseID
      return CourseBars.Course(
        entry,
        verdicts: entry.withoutRecognition(
          try result.rows(VerdictRow.self, ofCourse: id),
          try result.rows(RecognitionRow.self, ofCourse: id)))
    }
    try body(
      SummaryPage(
        courses: courses, bars: bars, notCounted: notCounted,
        recognition: try result.rows(RecognitionRow.self),
        tables: result.tables.map(\.name), plan: plan, frame: frame
      ).page)
    for entry in courses.entries {
      let sessions = try result.rows(SessionRow.self, ofCourse: entry.row.courseID)
      let page = CoursePage(
        entry: entry, verdicts: try result.rows(VerdictRow.self, ofCourse: entry.row.courseID),
        learners: try result.rows(LearnerRow.self, ofCourse: entry.row.courseID),
        recognition: try result.rows(RecognitionRow.self, ofCourse: entry.row.courseID),
        differences: try result.rows(DifferenceRow.self, ofCourse: entry.row.courseID),
        sessions: sessions, records: try result.records(course: entry.row.courseID),
        reasons: try result.reasons(course: entry.row.courseID),
        questions: questions, hasAllSessions: hasAllSessions, plan: plan, frame: frame)
      try body(page.page)
      for session in sessions
      where plan.page(ofSession: session.sessionID, course: session.courseID) != nil {
        let course = session.courseID
        try body(
          SessionPage(
            session: session, course: entry,
            trace: try result.trace(course: course, session: session.sessionID),
            parts: try result.parts(course: course, session: session.sessionID), plan: plan,
            frame: frame
          ).page)
      }
    }
    try body(NotCountedPage(notCounted: notCounted, plan: plan, frame: frame).page)
    let lookFirst = LookFirst(
      rows: try result.rows(RankingRow.self), formula: try RiskFormula.builtIn(), plan: plan)
    try body(
      QuestionsPage(questions: questions, lookFirst: lookFirst, plan: plan, frame: frame).page)
    try body(RulesPage(rules: rules, packs: result.run.packs, plan: plan, frame: frame).page)
    try body(
      SpotCheckPage(
        populations: try [
          (.learner, count(of: LearnerRow.schema)), (.session, count(of: SessionRow.schema)),
          (.course, count(of: CourseRow.schema)),
        ], outcome: spotCheck, frame: frame
      ).page)
    try body(MethodPage(frame: frame).page)
    try body(AccessibilityPage(frame: frame).page)
    try SourcePages(result: result, plan: plan, frame: frame).forEachPage(body)
  }

  private func count(of table: TableSchema) throws -> Int {
    var total = 0
    try result.forEachRow(of: table) { _ in total += 1 }
    return total
  }

  /// Gives sessions their pages; tells whether all have one.
  private func addSessions(to plan: PagePlan, of courses: Courses) throws -> Bool {
    let hasAll = try count(of: SessionRow.schema) <= Self.sessionPageLimit
    for entry in courses.entries where hasAll || entry.attention != .none {
      for session in try result.rows(SessionRow.self, ofCourse: entry.row.courseID) {
        plan.addSession(session)
      }
    }
    return hasAll
  }

  /// The centre's name, or how many there are.
  private static func owner(of courses: Courses) -> String {
    var names: [String] = []
    for name in courses.entries.compactMap({ $0.facts?.centre }) where !name.isEmpty {
      if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
    }
    return names.count > 1 ? counted(names.count, "centre") : names.first ?? ""
  }
}
