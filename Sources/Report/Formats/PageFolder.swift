import Evidence
import RulesEngine

/// The report folder: one page after the other, pages of source lines last.
struct PageFolder {
  private let result: any AuditResult
  private let spotCheck: [(name: String, value: String)]
  private let edition: Edition
  private let fixes: [String: String]

  /// So many pages of sessions and learners: courses that need a look get theirs first.
  ///
  /// More would make a folder that nobody can hand on.
  static let detailLimit = 2000

  init(
    _ result: any AuditResult, spotCheck: [(name: String, value: String)], edition: Edition,
    fixes: [String: String]
  ) {
    self.result = result
    self.spotCheck = spotCheck
    self.edition = edition
    self.fixes = fixes
  }

  func forEachPage(_ body: (ReportPage) throws -> Void) throws {
    let courses = try Courses(result)
    let rules = try result.ruleFacts()
    let sources = try result.rows(SourceRow.self)
    let plan = PagePlan(
      courses: courses.entries.map(\.row.courseID), sources: sources, rules: rules)
    try addDetails(to: plan, of: courses)
    let frame = PageFrame(owner: Self.owner(of: courses), run: result.run)
    let notCounted = try NotCounted(result, sources: sources)
    let questions = Questions(try result.rows(ScreenRow.self))
    let ranking = try result.rows(RankingRow.self)
    let recognition = try result.rows(RecognitionRow.self)

    try body(
      SummaryPage(
        courses: courses, bars: try bars(of: courses), notCounted: notCounted,
        lead: try lead(courses, notCounted, ranking, plan), edition: edition,
        recognition: recognition, tables: result.tables.map(\.name), plan: plan, frame: frame
      ).page)
    var open: [OpenQuestions] = []
    for entry in courses.entries {
      let pages = try CoursePages(
        of: entry, result: result, questions: questions, plan: plan, frame: frame)
      try pages.forEachPage(body)
      if pages.open.courseAnswers > 0 { open.append(pages.open) }
    }
    // What a course has to answer to stands before what only a body would ask.
    open = open.filter { !$0.binding.isEmpty } + open.filter(\.binding.isEmpty)
    for page in OpenPage.pages(open, plan: plan, frame: frame) { try body(page.page) }
    try body(
      RecognitionPage(rows: recognition, courses: courses, plan: plan, frame: frame).page)
    try body(
      NotCountedPage(notCounted: notCounted, fixes: fixes, plan: plan, frame: frame).page)
    let lookFirst = LookFirst(rows: ranking, formula: try RiskFormula.builtIn(), plan: plan)
    try body(
      QuestionsPage(questions: questions, lookFirst: lookFirst, plan: plan, frame: frame).page)
    try body(RulesPage(rules: rules, packs: result.run.packs, plan: plan, frame: frame).page)
    try body(
      SpotCheckPage(
        populations: try [
          (.learner, count(of: LearnerRow.schema)), (.session, count(of: SessionRow.schema)),
          (.course, count(of: CourseRow.schema)),
        ], outcome: spotCheck, evidenceHash: result.run.evidenceHash, frame: frame
      ).page)
    let example = try WorkedExample.first(in: courses, of: result, plan: plan)
    try body(MethodPage(example: example?.html ?? "", frame: frame).page)
    try body(AccessibilityPage(frame: frame).page)
    try SourcePages(result: result, plan: plan, frame: frame).forEachPage(body)
  }

  private func bars(of courses: Courses) throws -> [CourseBars.Course] {
    try courses.entries.prefix(BarChart.limit).map { entry in
      let id = entry.row.courseID
      return CourseBars.Course(
        entry,
        verdicts: entry.byDuty(
          try result.rows(VerdictRow.self, ofCourse: id),
          try result.rows(RecognitionRow.self, ofCourse: id)
        ).owed)
    }
  }

  /// What the edition leads with; the edition for an awarding body leads with what to do, which all
  /// have.
  private func lead(
    _ courses: Courses, _ notCounted: NotCounted, _ ranking: [RankingRow], _ plan: PagePlan
  ) throws -> HTML {
    let path = SummaryPage.path
    switch edition {
    case .awardingBody: return ""
    case .regulator:
      return RegulatorEdition(
        courses: courses, notCounted: notCounted, ranking: ranking, plan: plan, path: path
      ).html
    case .provider:
      let sessions = try courses.entries.map {
        try result.rows(SessionRow.self, ofCourse: $0.row.courseID)
      }
      return ProviderEdition(
        gaps: Gap.all(
          courses, sessions: sessions, notCounted: notCounted, fixes: fixes, plan: plan,
          path: path)
      ).html
    }
  }

  private func count(of table: TableSchema) throws -> Int {
    var total = 0
    try result.forEachRow(of: table) { _ in total += 1 }
    return total
  }

  /// Gives sessions and learners their pages, course by course as far as the limit goes.
  private func addDetails(to plan: PagePlan, of courses: Courses) throws {
    var given = 0
    for entry in courses.entries {
      let id = entry.row.courseID
      let sessions = try result.rows(SessionRow.self, ofCourse: id)
      let learners = try result.rows(LearnerRow.self, ofCourse: id)
      let count = sessions.count + learners.count
      guard given == 0 || given + count <= Self.detailLimit else { continue }
      given += count
      sessions.forEach(plan.addSession)
      learners.forEach(plan.addLearner)
    }
  }

  /// The centre's name, or how many there are.
  private static func owner(of courses: Courses) -> String {
    var names: [String] = []
    for name in courses.entries.compactMap({ $0.facts?.centre }) where !name.isEmpty {
      if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
    }
    return names.count > 1 ? counted(names.count, "centre").text : names.first ?? ""
  }
}
