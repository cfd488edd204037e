import Evidence
import Foundation

extension LocalClock {
  /// What the clocks of a course's zone show from before its first fact until after its last; UTC
  /// for a zone that this system does not know.
  init(of evidence: CourseEvidence) {
    let course = evidence.course
    guard let zone = TimeZone(identifier: course.timeZone) else {
      self = .utc
      return
    }
    let days =
      [course.startsOn, course.endsOn].compactMap { $0 } + evidence.sessions.map(\.day)
      + evidence.studies.compactMap(\.day)
    let first = days.min() ?? course.startsOn
    let last = days.max() ?? course.startsOn
    // A session may go on into the next day, and a zone is at most a day away from UTC.
    self.init(
      from: first.advanced(by: -2).utcStart.seconds, to: last.advanced(by: 3).utcStart.seconds
    ) { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) }
  }
}
