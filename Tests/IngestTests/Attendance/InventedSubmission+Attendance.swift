import Evidence

@testable import Ingest

extension InventedSubmission {
  /// What a file's facts are, a line each, without the places where they stand.
  func told(_ facts: FileFacts) -> [String] {
    let id = { (person: Int) in lists.people[person].id }
    var lines = facts.stays.map { stay in
      let interval = Interval(
        from: Instant(seconds: Int(stay.joinedAt)), to: Instant(seconds: Int(stay.leftAt)))
      return "\(lists.sessions[Int(stay.session)].id) \(id(Int(stay.person))) "
        + "\(flags(stay.flags)) \(interval?.told ?? "no time")"
    }
    lines += facts.guests.map { guest in
      "\(lists.sessions[guest.session].id) guest \(guest.identity) \(guest.mode.rawValue) "
        + (guest.isAudience ? "audience " : "")
        + guest.interval.told + (guest.suggestion.map { " maybe \(id($0))" } ?? "")
    }
    lines += facts.marks.map { mark in
      "\(lists.sessions[mark.session].id) \(id(mark.person)) \(mark.kind.rawValue)"
        + (mark.minutes.map { " \($0)" } ?? "") + (mark.markedBy.map { " by \(id($0))" } ?? "")
        + (mark.markedOn.map { " on \($0.iso8601)" } ?? "")
    }
    lines += facts.rejected.map { record in
      "\(lists.sessions[record.session].id) \(id(record.person)) rejected"
        + (record.mode.map { " \($0.rawValue)" } ?? "")
    }
    lines += facts.qualifications.map { record in
      "line \(record.source.line) \(record.number) \(record.title)"
        + (record.awardingOrganisation.map { " of \($0)" } ?? "")
        + (record.level.map { ", level \($0)" } ?? "")
        + (record.credit.map { ", credit \($0)" } ?? "")
        + (record.guidedTime.map { ", guided \($0) s" } ?? "")
        + (record.totalTime.map { ", total \($0) s" } ?? "")
        + (record.opensOn.map { ", from \($0.iso8601)" } ?? "")
        + (record.closesOn.map { ", to \($0.iso8601)" } ?? "")
        + (record.takenOn.map { ", taken \($0.iso8601)" } ?? "")
    }
    lines += facts.studies.map { course, study in
      "\(lists.courses[course].id) \(id(study.person)) \(study.activity.rawValue)"
        + (study.interval.map { " \($0.told)" } ?? "") + (study.stated.map { " \($0) s" } ?? "")
        + (study.day.map { " on \($0.iso8601)" } ?? "")
    }
    lines += facts.claims.map { course, claim in
      "\(lists.courses[course].id) \(claim.learner.map(id) ?? "all") \(claim.kind)"
        + (claim.time.map { " \($0) s" } ?? "") + (claim.value.map { " \($0)" } ?? "")
        + (claim.origin.map { " from \($0)" } ?? "")
    }
    lines += facts.unbounded.map { courses, code, line in
      "unbounded \(courses.map { lists.courses[$0].id }.joined(separator: " ")): \(code) \(line)"
    }
    return lines
  }

  private func flags(_ flags: Int32) -> String {
    [(1, "remote"), (2, "declared"), (4, "audience"), (8, "no hosts")]
      .map { flags & $0.0 == 0 ? ($0.0 == 1 ? "in_person" : "") : $0.1 }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Reads a presence table.
  func presence(_ file: FileReading) throws -> FileFacts {
    var reading = PresenceFacts(lists: lists, file: file)
    try reading.read { _ in }
    return reading.facts
  }

  /// Reads a table by one of its three other readers.
  func table(
    _ file: FileReading, _ read: (inout TableFacts) throws -> Void
  ) throws -> FileFacts {
    var table = TableFacts(lists: lists, file: file)
    try read(&table)
    return table.facts
  }
}
