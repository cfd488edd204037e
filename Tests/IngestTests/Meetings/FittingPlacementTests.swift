import Evidence
import Testing

@testable import Ingest

/// Meetings that nobody's words place: by time and people.
@Suite struct FittingPlacementTests {
  private static let people = """
    course_id,person_id,role,name,group
    FA-201,L-01,learner,Tegan Marwick,A
    FA-201,L-02,learner,Kofi Ashgrove,B
    FA-201,T-01,tutor,Orla Penhallow,
    FA-202,L-03,learner,Hana Thistleby,
    FA-202,T-01,tutor,Orla Penhallow,
    FA-205,L-05,learner,Piotr Dewbrook,
    """

  private func submission(sessions: [String], reading: String = "") throws -> InventedSubmission {
    let header = "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids,group"
    return try InventedSubmission(
      people: FittingPlacementTests.people,
      sessions: ([header] + sessions).joined(separator: "\n"), reading: reading)
  }

  private let afternoon =
    "S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,,"
  private static let none = "no session overlaps it by half and shares a person with it"

  @Test(
    arguments: [
      ("14:00-16:00", true), ("15:00-17:00", true), ("15:00:01-17:00:01", false),
      ("13:00-15:00", true), ("12:59:59-14:59:59", false),
      // Of a meeting shorter than the session, half of the meeting is asked for.
      ("15:45-16:15", true), ("15:45:01-16:15:01", false),
      // Of a longer one, half of the session.
      ("15:00-23:00", true), ("15:00:01-23:00", false), ("09:00-23:00", true),
      ("16:00-18:00", false),
    ])
  func `half of the shorter is enough, and not a second less`(time: String, fits: Bool) throws {
    let submission = try submission(sessions: [afternoon])
    let report = try MeetingReport(on: "2026-11-17", time, of: ["Tegan Marwick"])
    #expect(
      submission.place(report)
        == (fits ? "S-1" : "unplaced [] [FA-201] \(FittingPlacementTests.none)"))
  }

  @Test func `a meeting that shares nobody is unplaced, and may concern any course`() throws {
    let submission = try submission(sessions: [afternoon])
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Roisin Elmstow"])
    #expect(submission.place(report) == "unplaced [] [] \(FittingPlacementTests.none)")
  }

  @Test func `people of another course are nobody of this session`() throws {
    let submission = try submission(sessions: [afternoon])
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Hana Thistleby"])
    #expect(submission.place(report) == "unplaced [] [FA-202] \(FittingPlacementTests.none)")
  }

  @Test func `two sessions that fit leave a meeting unplaced, with both named`() throws {
    let submission = try submission(
      sessions: [
        afternoon, "S-2,FA-202,2026-11-17T14:30:00Z,2026-11-17T16:30:00Z,teaching,remote,,",
      ])
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:30", of: ["Orla Penhallow"])
    #expect(
      submission.place(report)
        == "unplaced [S-1 S-2] [FA-201 FA-202] it fits more than one session")
  }

  @Test func `of two groups at once, the one whose learners were there`() throws {
    let submission = try submission(
      sessions: [
        "S-A,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,,A",
        "S-B,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,,B",
      ])
    let report = { try MeetingReport(on: "2026-11-17", "14:00-16:00", of: $0) }
    #expect(submission.place(try report(["Kofi Ashgrove"])) == "S-B")
    #expect(submission.place(try report(["Kofi Ashgrove"]), path: "FA-201/log.csv") == "S-B")
    let both = "unplaced [S-A S-B] [FA-201] it fits more than one session"
    #expect(submission.place(try report(["Kofi Ashgrove", "Tegan Marwick"])) == both)
    #expect(submission.place(try report(["Roisin Elmstow"]), path: "FA-201/log.csv") == both)
  }

  @Test func `a planned tutor is somebody of the session`() throws {
    let submission = try submission(
      sessions: ["S-A,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,T-01,A"])
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Orla Penhallow"])
    #expect(submission.place(report) == "S-A")
  }

  @Test func `somebody no longer enrolled on the day is nobody of the session`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,ends_on
        FA-201,L-01,learner,Tegan Marwick,2026-11-16
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-0,FA-201,2026-11-16T14:00:00Z,2026-11-16T16:00:00Z,teaching,remote
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote
        """)
    let report = { try MeetingReport(on: $0, "14:00-16:00", of: ["Tegan Marwick"]) }
    #expect(submission.place(try report("2026-11-16")) == "S-0")
    #expect(submission.place(try report("2026-11-17")).hasPrefix("unplaced [] [FA-201]"))
  }

  @Test func `a report's clock is the course's, or the one that reading.csv gives`() throws {
    let warsaw = "S-5,FA-205,2026-11-17T14:00:00+01:00,2026-11-17T16:00:00+01:00,teaching,remote,,"
    let report = { try MeetingReport(on: "2026-11-17", $0, of: ["Piotr Dewbrook"]) }
    let submission = try submission(sessions: [warsaw])
    #expect(submission.place(try report("14:00-16:00")) == "S-5")
    #expect(submission.place(try report("12:00-14:00")).hasPrefix("unplaced"))
    let told = try self.submission(
      sessions: [warsaw], reading: "path,time_zone\nlog.csv,Europe/London\n")
    #expect(told.place(try report("12:00-14:30")) == "S-5")
    #expect(told.place(try report("15:00-17:00")).hasPrefix("unplaced"))
  }

  @Test func `local times of a timetable are the course's`() throws {
    let submission = try submission(
      sessions: [
        "S-1,FA-201,2026-07-14T18:00:00,2026-07-14T20:00:00,teaching,remote,,",
        "S-5,FA-205,2026-07-14T18:00:00,2026-07-14T20:00:00,teaching,remote,,",
      ])
    #expect(
      submission.lists.sessions.map(\.parts[0].interval.told)
        == ["2026-07-14 17:00:00-19:00:00", "2026-07-14 16:00:00-18:00:00"])
  }

  @Test func `logs of hosts cover a session from half of its window on`() throws {
    var submission = try submission(sessions: [afternoon])
    let zone = submission.lists.zone(ofCourse: 0)
    let take = { (lists: inout SubmissionLists, time: String) in
      lists.take([(try MeetingReport(on: "2026-11-17", time), zone)], as: 0)
    }
    try take(&submission.lists, "13:00-14:30")
    try take(&submission.lists, "14:15-14:40")
    #expect(!submission.lists.sessions[0].isCoveredByHostLog)
    try take(&submission.lists, "15:40:01-16:30")
    #expect(!submission.lists.sessions[0].isCoveredByHostLog)
    try take(&submission.lists, "15:40-15:50")
    #expect(submission.lists.sessions[0].isCoveredByHostLog)
  }
}
