import ContactHours
import Evidence
import RulesEngine
import SpotCheck
import Store

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

  /// A course as an earlier check added it up, its questions not yet counted.
  init(_ kept: KeptSum) {
    self.init(
      id: kept.sum.courseID, centre: kept.centre, rulesNotMet: kept.sum.rulesNotMet,
      rulesNotTold: kept.sum.rulesNotTold, sessionsPlanned: kept.sum.sessionsPlanned,
      sessionsWithEvidence: kept.sum.sessionsWithEvidence, questions: 0,
      learners: kept.sum.learners, isPubliclyFunded: kept.isPubliclyFunded)
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

  /// Courses with so many questions asked of each, by the bytes of its id.
  static func asked(
    _ courses: [PortfolioCourse], _ questions: [[UInt8]: Int]
  ) -> [PortfolioCourse] {
    courses.map { course in
      var course = course
      course.questions = questions[Array(course.id.utf8)] ?? 0
      return course
    }
  }
}
