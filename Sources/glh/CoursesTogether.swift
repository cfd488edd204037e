import ContactHours
import Evidence
import RulesEngine
import Seal
import Store

extension RuleBook {
  /// The same book with what every course of a workspace adds to sums over several courses; the book
  /// itself where no rule that may be asked adds any up.
  func overAllCourses(of store: EvidenceStore, on date: Day, dateWasGiven: Bool) throws -> RuleBook
  {
    guard addsUpCourses(named: try store.wordsNamingPacks()) else { return self }
    var contributions: [CourseContribution] = []
    let courses = try store.courseNumbers()
    for start in stride(from: 0, to: courses.count, by: 32) {
      try Interruption.check()
      let evidence = try courses[start..<min(start + 32, courses.count)].map {
        try store.evidence(ofCourse: $0)
      }
      let found = onAllCores(turns: evidence.count) { turn in
        self.contributions(of: CourseAudit(evidence[turn], on: date, dateWasGiven: dateWasGiven))
      }
      contributions += found.flatMap { $0 }
    }
    return together(contributions)
  }
}
