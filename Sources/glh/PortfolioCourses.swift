import ContactHours
import Evidence
import RulesEngine
import SpotCheck

extension PortfolioCourse {
  /// What a ranking asks of an audited course and its findings, its questions not yet counted.
  init(_ audit: CourseAudit, _ findings: [FindingRow]) {
    let course = audit.evidence.course
    self.init(
      id: course.id, centre: course.centreID ?? course.centreName ?? "",
      rulesNotMet: 0, rulesNotTold: 0,
      sessionsPlanned: audit.sessionsPlanned, sessionsWithEvidence: audit.sessionsWithEvidence,
      questions: 0, learners: audit.learners.count(where: \.isCounted),
      isPubliclyFunded: course.isPubliclyFunded)
    self = with(findings)
  }

  /// The same course with these findings.
  func with(_ findings: [FindingRow]) -> PortfolioCourse {
    let grave = findings.filter {
      $0.severity == Severity.high.rawValue || $0.severity == Severity.medium.rawValue
    }
    func rules(_ verdict: Verdict) -> Int {
      Set(grave.filter { $0.verdict == verdict.rawValue }.map { [$0.pack, $0.rule] }).count
    }
    var course = self
    course.rulesNotMet = rules(.notMet)
    course.rulesNotTold = rules(.cannotTell)
    return course
  }

  /// Courses with the questions that screens ask of them.
  static func asked(_ courses: [PortfolioCourse], _ screens: ScreenRun) -> [PortfolioCourse] {
    let questions = screens.questions
    return courses.map { course in
      var course = course
      course.questions = questions[Array(course.id.utf8)] ?? 0
      return course
    }
  }
}
