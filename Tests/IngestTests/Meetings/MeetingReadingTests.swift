import Evidence
import Testing

@testable import Ingest

@Suite struct MeetingReadingTests {
  private let submission: InventedSubmission
  private let file: FileReading

  init() throws {
    submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email
        FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org
        FA-201,L-02,learner,Kofi Ashgrove,
        FA-201,T-01,tutor,Orla Penhallow,
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,in_person
        """)
    file = submission.file("teams.csv", "x")
  }

  private func facts(_ report: MeetingReport) -> FileFacts {
    MeetingReading(
      placing: MeetingPlacing(submission.lists), file: file, report: report, tolerance: 1
    ).facts(session: 0, as: submission.lists.sessions[0])
  }

  /// Person, flags and time of each stay.
  private func told(_ stays: [FileFacts.Stay]) -> [String] {
    stays.map { stay in
      let interval = Interval(
        from: Instant(seconds: Int(stay.joinedAt)), to: Instant(seconds: Int(stay.leftAt)))
      let person = submission.lists.people[Int(stay.person)].id
      return "\(person) \(stay.flags) \(interval?.told ?? "no time")"
    }
  }

  @Test func `everyone on the list was there on a link, whatever the plan's mode`() throws {
    let facts = facts(
      try MeetingReport(
        on: "2026-11-17", "14:00-16:00", of: ["Tegan Marwick", "Orla Penhallow (External)"]))
    #expect(
      told(facts.stays) == [
        "L-01 1 2026-11-17 14:00:00-16:00:00", "T-01 1 2026-11-17 14:00:00-16:00:00",
      ])
    #expect(facts.stays.map(\.line) == [10, 11])
    #expect(facts.stays.map(\.byteOffset) == [1000, 1100])
    #expect(facts.attendance == [0])
    #expect(facts.latest?.iso8601 == "2026-11-17")
    #expect(file.account.toldBalance.hasPrefix("2 records: 2 used"))
  }

  @Test func `a program that takes notes is left out with its reason, and is no guest`() throws {
    let facts = facts(
      try MeetingReport(
        on: "2026-11-17", "14:00-16:00",
        of: ["Tegan Marwick", "Tegan's OtterPilot", "read.ai meeting notes", "Otter Marwick"]))
    #expect(told(facts.stays) == ["L-01 1 2026-11-17 14:00:00-16:00:00"])
    #expect(facts.guests.map(\.identity) == ["otter marwick"])
    #expect(facts.unbounded.isEmpty)
    #expect(file.account.toldBalance.hasPrefix("4 records: 2 used"))
    #expect(file.account.toldBalance.contains("2 ignored"))
  }

  @Test func `somebody on the list who bears such a name is that person`() throws {
    let own = try InventedSubmission(
      people: """
        course_id,person_id,role,name,aliases
        FA-201,L-01,learner,Tegan Marwick,Tegan's OtterPilot
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote
        """)
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Tegan's OtterPilot"])
    let facts = MeetingReading(
      placing: MeetingPlacing(own.lists), file: own.file("t.csv", "x"), report: report, tolerance: 1
    ).facts(session: 0, as: own.lists.sessions[0])
    #expect(facts.stays.count == 1 && facts.guests.isEmpty)
  }

  @Test func `who is nobody on the list is a guest, one person by address or name`() throws {
    let facts = facts(
      try MeetingReport(
        on: "2026-11-17", "14:00-15:00",
        of: [
          "Roisin@Example.org", "roisin@example.org", "Hana Thistleby (Guest)", "hana thistleby",
          "Marwick, Tegan",
        ]))
    #expect(
      facts.guests.map(\.identity) == [
        "roisin@example.org", "roisin@example.org", "hana thistleby", "hana thistleby",
        "marwick, tegan",
      ])
    #expect(facts.guests.map(\.suggestion) == [nil, nil, nil, nil, 0])
    #expect(facts.guests.map(\.interval.length) == [3600, 3600, 3600, 3600, 3600])
    #expect(facts.stays.isEmpty)
    #expect(facts.attendance == [0])
    #expect(file.account.isBalanced)
  }

  @Test func `first join and last leave bound the time, and prove none`() throws {
    var report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove"])
    report.participants[0].isBound = true
    #expect(told(facts(report).stays) == ["L-02 3 2026-11-17 14:00:00-16:00:00"])
  }

  @Test func `a row that cannot be counted may hide the session for its person`() throws {
    var report = try MeetingReport(
      on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove", "Roisin Elmstow", "Tegan Marwick"])
    report.participants[0].time = try .init(
      join: LocalTime("2026-11-17 15:00"), leave: LocalTime("2026-11-17 15:00"))
    report.participants[1].time = report.participants[0].time
    report.participants[2].problem = RecordProblem(.noSuchDay, "no such day", cell: 1)
    report.participants[2].problemColumn = 15
    report.participants[2].time = nil
    let facts = facts(report)
    #expect(facts.rejected.map(\.person) == [1, 0])
    #expect(facts.rejected.map(\.mode) == [.remote, .remote])
    #expect(facts.rejected.map(\.source.line) == [10, 12])
    #expect(
      facts.unbounded.map { "\($0.courses) \($0.code) \($0.line)" } == ["[0] ends-before-start 11"])
    #expect(
      file.account.told == [
        "10:0 ends-before-start", "11:0 ends-before-start", "12:15 no-such-day",
      ])
    #expect(facts.stays.isEmpty && facts.attendance.isEmpty)
    #expect(facts.latest == nil)
  }

  @Test func `a record that could not be read at all may hide any time of the course`() throws {
    var report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove"])
    report.lostLines = [("broken-character", 12)]
    let facts = facts(report)
    #expect(
      facts.unbounded.map { "\($0.courses) \($0.code) \($0.line)" } == ["[0] broken-character 12"])
    #expect(facts.stays.count == 1)
  }

  @Test func `stated durations further off than the platform's own error are remarked`() throws {
    var report = try MeetingReport(
      on: "2026-11-17", "14:00-15:00", of: ["Kofi Ashgrove", "Tegan Marwick", "Orla Penhallow"])
    report.participants[0].stated = 3599
    report.participants[1].stated = 3598
    report.participants[2].stated = 600
    report.participants[2].isBound = true
    report.unreadDurations = 2
    _ = facts(report)
    #expect(
      file.account.row.cells.last?.text
        == "stated durations that differ from join and leave: 1; stated durations not read: 2")
  }

  @Test func `a meeting that belongs nowhere has all its rows rejected, and bounds no course`()
    throws
  {
    let report = try MeetingReport(
      on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove", "Tegan Marwick"])
    let facts = MeetingReading(
      placing: MeetingPlacing(submission.lists), file: file, report: report, tolerance: 1
    ).unplacedFacts(courses: [0, 2], reason: "it fits more than one session")
    #expect(file.account.told == ["10:0 meeting-not-placed", "11:0 meeting-not-placed"])
    #expect(
      file.account.rejectionRows.first?.message == "the meeting: it fits more than one session")
    #expect(
      facts.unbounded.map { "\($0.courses) \($0.code) \($0.line)" } == [
        "[0, 2] meeting-not-placed 0"
      ])
    #expect(facts.stays.isEmpty && facts.guests.isEmpty)
  }

  @Test func `an hour that came twice is settled by the meeting, then by the stated length`() throws
  {
    var report = try MeetingReport(on: "2026-10-25", "01:10-01:50", of: ["Kofi Ashgrove"])
    report.startsAt = try LocalTime("2026-10-25 00:30")
    report.endsAt = try LocalTime("2026-10-25 02:30")
    // Four readings, of which three run forwards and none is certain.
    #expect(
      told(facts(report).stays) == ["L-02 3 2026-10-25 00:10:00-01:50:00"])
    report.participants[0].stated = 2400
    // Either hour has such a length: what both cover is nothing, what either covers is possible.
    #expect(
      told(facts(report).stays) == [
        "L-02 3 2026-10-25 00:10:00-00:50:00", "L-02 3 2026-10-25 01:10:00-01:50:00",
      ])
    report.participants[0].stated = 6000
    #expect(
      told(facts(report).stays) == ["L-02 1 2026-10-25 00:10:00-01:50:00"])
    report.participants[0].stated = nil
    report.startsAt = try LocalTime("2026-10-25 01:05")
    report.endsAt = try LocalTime("2026-10-25 01:55")
    #expect(told(facts(report).stays).count == 1)
    #expect(file.account.isBalanced)
    #expect(file.account.row.cells.last?.text.contains("ambiguous-time") == true)
  }

  @Test func `an hour that the clocks skipped is rejected`() throws {
    let facts = facts(try MeetingReport(on: "2026-03-29", "01:30-02:30", of: ["Kofi Ashgrove"]))
    #expect(file.account.told == ["10:0 no-such-time"])
    #expect(facts.rejected.map(\.person) == [1])
  }
}
