import Evidence
import Testing

@testable import Ingest

/// Meetings that people's own words place: meetings.csv, the timetable, reading.csv, a folder.
@Suite struct ToldPlacementTests {
  private static let sessions = """
    session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids,group,meeting
    S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,,,Helping Skills
    S-2,FA-201,2026-11-24T14:00:00Z,2026-11-24T16:00:00Z,teaching,remote,,,Helping Skills
    S-3,FA-202,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,,,
    """

  private func submission(meetings: String = "", reading: String = "") throws -> InventedSubmission
  {
    try InventedSubmission(
      sessions: ToldPlacementTests.sessions, meetings: meetings, reading: reading)
  }

  @Test(arguments: ["Week  7 (rerun)", "teams/log.csv", "log.csv"])
  func `meetings.csv names a meeting by its title, its path or its file's name`(name: String) throws
  {
    let submission = try submission(meetings: "meeting,session_id\n\(name),S-3\n")
    let report = try MeetingReport("week 7 (Rerun)", on: "2026-11-17", "14:00-16:00")
    #expect(submission.place(report) == "S-3")
  }

  @Test func `of several rows that fit, the title's counts before the file's`() throws {
    let submission = try submission(
      meetings: "meeting,session_id\nlog.csv,S-1\nteams/log.csv,S-2\nRerun,S-3\n")
    let rerun = try MeetingReport("Rerun", on: "2026-11-17", "14:00-16:00")
    #expect(submission.place(rerun) == "S-3")
    let untitled = try MeetingReport(on: "2026-11-24", "14:00-16:00")
    #expect(submission.place(untitled) == "S-2")
    #expect(submission.place(rerun, path: "log.csv") == "S-3")
  }

  @Test func `a named session at another time has moved`() throws {
    let submission = try submission(meetings: "meeting,session_id\nlog.csv,S-1\n")
    let elsewhen = { try MeetingReport(on: "2026-11-18", $0) }
    #expect(submission.place(try elsewhen("09:00-11:00")) == "S-1, moved")
    let touching = try MeetingReport(on: "2026-11-17", "16:00-18:00")
    #expect(submission.place(touching) == "S-1, moved")
    let byASecond = try MeetingReport(on: "2026-11-17", "15:59:59-18:00")
    #expect(submission.place(byASecond) == "S-1")
  }

  @Test func `a moved session has the meeting's time and the plan's activity, mode and day`() throws
  {
    var submission = try submission(meetings: "meeting,session_id\nlog.csv,S-1\n")
    let report = try MeetingReport(on: "2026-11-18", "09:00-11:30")
    let zone = submission.lists.zone(ofCourse: 0)
    submission.lists.take([(report, zone)], as: 0)
    let session = submission.lists.sessions[0]
    #expect(session.isMoved)
    #expect(session.parts.map(\.interval.told) == ["2026-11-18 09:00:00-11:30:00"])
    #expect(session.parts.map(\.activity) == [.teaching])
    #expect(session.day.iso8601 == "2026-11-18")
    #expect(session.mode == .remote)
    #expect(session.isCoveredByHostLog)
  }

  @Test func `a report after the plan moves no session that another report met`() throws {
    var submission = try submission(meetings: "meeting,session_id\nlog.csv,S-1\n")
    let zone = submission.lists.zone(ofCourse: 0)
    let planned = submission.lists.sessions[0].parts
    let reports = try ["14:00-15:55", "16:05-16:20"].map {
      (report: try MeetingReport(on: "2026-11-17", $0), clock: zone)
    }
    submission.lists.take(reports, as: 0)
    #expect(!submission.lists.sessions[0].isMoved)
    #expect(submission.lists.sessions[0].parts == planned)
  }

  @Test func `one title of several sessions is settled by time`() throws {
    let submission = try submission()
    let report = { try MeetingReport("helping skills", on: $0, "14:05-16:00") }
    #expect(submission.place(try report("2026-11-17")) == "S-1")
    #expect(submission.place(try report("2026-11-24")) == "S-2")
    #expect(submission.place(try report("2026-11-25")) == "unplanned of FA-201")
  }

  @Test func `sessions of two courses under one name fit no meeting at another time`() throws {
    let submission = try submission(
      meetings: "meeting,session_id\nlog.csv,S-1\nlog.csv,S-3\n")
    #expect(
      submission.place(try MeetingReport(on: "2026-12-01", "14:00-16:00"))
        == "unplaced [] [FA-201 FA-202] its time fits none of the sessions named")
    #expect(
      submission.place(try MeetingReport(on: "2026-11-17", "14:00-16:00"))
        == "unplaced [S-1 S-3] [FA-201 FA-202] it fits more than one session")
  }

  @Test func `meetings.csv may name only the course`() throws {
    let submission = try submission(meetings: "meeting,course_id\nlog.csv,FA-202\n")
    #expect(submission.place(try MeetingReport(on: "2026-11-17", "15:59-17:00")) == "S-3")
    #expect(
      submission.place(try MeetingReport(on: "2026-11-17", "16:00-17:00"))
        == "unplanned of FA-202")
  }

  @Test func `reading.csv names a course by path, and comes before the folder`() throws {
    let submission = try submission(reading: "path,course_id\nFA-201/log.csv,FA-202\n")
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00")
    #expect(submission.place(report, path: "FA-201/log.csv") == "S-3")
    #expect(submission.place(report, path: "FA-201/other.csv") == "S-1")
  }

  @Test func `the nearest folder named like a course counts`() throws {
    let submission = try submission()
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00")
    #expect(submission.place(report, path: "FA-201/teams/FA-202/week 1/log.csv") == "S-3")
    #expect(submission.place(report, path: "FA-202.csv").hasPrefix("unplaced"))
  }

  @Test func `meetings.csv comes before reading.csv`() throws {
    let submission = try submission(
      meetings: "meeting,session_id\nlog.csv,S-1\n", reading: "path,course_id\nlog.csv,FA-202\n")
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00")
    #expect(submission.place(report) == "S-1")
  }

  @Test func `an unplanned meeting is a session of the course's default activity`() throws {
    var submission = try InventedSubmission(
      courses: """
        course_id,title,starts_on,default_activity
        FA-201,Helping Skills,2026-01-05,tutorial
        """)
    let file = submission.file("FA-201/log.csv", "nothing of use")
    let report = try MeetingReport(on: "2026-11-20", "23:30-23:45")
    #expect(submission.place(report, path: file.path) == "unplanned of FA-201")
    let zone = submission.lists.zone(ofCourse: 0)
    let added = submission.lists.addMeeting(of: report, file: file, course: 0, zone)
    let session = submission.lists.sessions[try #require(added)]
    #expect(session.id == "meeting-\(file.sha256.prefix(12))")
    #expect(!session.isPlanned)
    #expect(session.parts.map(\.interval.told) == ["2026-11-20 23:30:00-23:45:00"])
    #expect(session.parts.map(\.activity) == [.tutorial])
    #expect(session.mode == .remote)
    #expect(session.tutorIDs == [])
    #expect(session.group == nil)
  }

  @Test func `a meeting without any time is no session`() throws {
    var submission = try submission()
    let file = submission.file("log.csv", "nothing of use")
    let zone = submission.lists.zone(ofCourse: 0)
    let report = MeetingReport(format: TeamsSections.format.id)
    #expect(submission.lists.addMeeting(of: report, file: file, course: 0, zone) == nil)
  }
}
