import Evidence
import Testing

@testable import Ingest

extension MeetingReport {
  /// A report of a day, of a time on a clock such as `14:00-16:00`, and of who was there throughout.
  init(
    _ title: String? = nil, on day: String, _ time: String, of people: [String] = []
  ) throws {
    self.init(format: TeamsSections.format.id)
    let times = time.split(separator: "-").map { "\(day) \($0)" }
    let joined = try LocalTime(times[0])
    let left = try LocalTime(times[1])
    self.title = title
    startsAt = joined
    endsAt = left
    hasIntervals = true
    participants = people.enumerated().map { position, person in
      Participant(
        name: person.contains("@") ? "" : person,
        addresses: person.contains("@") ? [person] : [], time: Time(join: joined, leave: left),
        stated: nil, isBound: false,
        source: SourceLine(file: 9, line: position + 10, byteOffset: (position + 10) * 100),
        problem: nil)
    }
  }
}

extension InventedSubmission {
  /// Where a report belongs, in words.
  func place(_ report: MeetingReport, path: String = "teams/log.csv") -> String {
    switch MeetingPlacing(lists).place(report, path: path) {
    case .session(let session, let isMoved):
      return lists.sessions[session].id + (isMoved ? ", moved" : "")
    case .unplanned(let course): return "unplanned of \(lists.courses[course].id)"
    case .unplaced(let candidates, let courses, let reason):
      let sessions = candidates.map { lists.sessions[$0].id }.joined(separator: " ")
      let names = courses.map { lists.courses[$0].id }.joined(separator: " ")
      return "unplaced [\(sessions)] [\(names)] \(reason)"
    }
  }
}
