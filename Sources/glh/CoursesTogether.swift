import ContactHours
import Dispatch
import Evidence
import RulesEngine
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
      var found = [[CourseContribution]](repeating: [], count: evidence.count)
      found.withUnsafeMutableBufferPointer { buffer in
        // Each turn writes one place of its own.
        nonisolated(unsafe) let places = buffer
        DispatchQueue.concurrentPerform(iterations: evidence.count) { index in
          places[index] = self.contributions(
            of: CourseAudit(evidence[index], on: date, dateWasGiven: dateWasGiven))
        }
      }
      contributions += found.flatMap { $0 }
    }
    return together(contributions)
  }
}
