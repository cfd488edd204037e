import Evidence
import Testing

@testable import Ingest

/// Which courses have no upper bound because of a file that could not be read.
@Suite struct ConcernsTests {
  private func submission(reading: String = "") throws -> InventedSubmission {
    try InventedSubmission(
      people: """
        course_id,person_id,role,name,email
        FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org
        FA-202,L-01,learner,Tegan Marwick,tegan.marwick@example.org
        FA-202,L-02,learner,Kofi Ashgrove,
        FA-205,L-05,learner,Jo,
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode,meeting
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,Helping Skills
        """,
      meetings: "meeting,session_id,course_id\nlog.csv,S-1,\nWeek 7,,FA-202\n", reading: reading)
  }

  private func told(_ submission: InventedSubmission, _ facts: FileFacts) -> [String] {
    facts.unbounded.map { courses, code, line in
      let ids = courses.map { submission.lists.courses[$0].id }.joined(separator: " ")
      return "\(ids): \(code) \(line)"
    }
  }

  private func refused(_ report: MeetingReport, path: String, reading: String = "") throws
    -> [String]
  {
    let submission = try submission(reading: reading)
    let facts = Concerns(submission.lists, MeetingPlacing(submission.lists)).refused(
      submission.file(path, "x"), report, .dateOrderUndecidable)
    return told(submission, facts)
  }

  private func unrecognised(_ path: String, _ text: String, reading: String = "") throws -> (
    unbounded: [String], rejections: [String]
  ) {
    let submission = try submission(reading: reading)
    let file = submission.file(path, text)
    let facts = Concerns(submission.lists, MeetingPlacing(submission.lists)).unrecognised(file)
    return (told(submission, facts), file.account.told)
  }

  @Test func `a refused report concerns the course of its session or meeting`() throws {
    let report = { (title: String?) in
      try MeetingReport(title, on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove"])
    }
    #expect(try refused(report(nil), path: "log.csv") == ["FA-201: date-order-undecidable 0"])
    #expect(try refused(report("week 7"), path: "x.csv") == ["FA-202: date-order-undecidable 0"])
    #expect(
      try refused(report("Helping Skills"), path: "x.csv") == ["FA-201: date-order-undecidable 0"])
  }

  @Test func `else the course of its folder, or the one that reading.csv names`() throws {
    let report = try MeetingReport(on: "2026-11-17", "14:00-16:00", of: ["Kofi Ashgrove"])
    #expect(
      try refused(report, path: "FA-205/x.csv") == ["FA-205: date-order-undecidable 0"])
    #expect(
      try refused(report, path: "FA-205/x.csv", reading: "path,course_id\nx.csv,FA-201\n")
        == ["FA-201: date-order-undecidable 0"])
  }

  @Test func `else the courses of its people, else every course`() throws {
    let report = { try MeetingReport(on: "2026-11-17", "14:00-16:00", of: $0) }
    #expect(
      try refused(report(["tegan.marwick@example.org"]), path: "x.csv")
        == ["FA-201 FA-202: date-order-undecidable 0"])
    #expect(
      try refused(report(["Kofi Ashgrove"]), path: "x.csv") == ["FA-202: date-order-undecidable 0"])
    #expect(
      try refused(report(["Hana Thistleby"]), path: "x.csv")
        == ["FA-201 FA-202 FA-205: date-order-undecidable 0"])
  }

  @Test func `an unrecognised file without a time or a person is only listed`() throws {
    let read = try unrecognised("README.txt", "Dear auditor,\nthese are our registers of 2026\n")
    #expect(read.unbounded == [] && read.rejections == [])
  }

  @Test func `one in which a person stands concerns the person's courses`() throws {
    let byName = try unrecognised("notes.txt", "Seen today: TEGAN  MARWICK, well\n")
    #expect(byName.unbounded == ["FA-201 FA-202: unrecognised-file 0"])
    #expect(byName.rejections == ["1:0 unrecognised-file"])
    #expect(
      try unrecognised("notes.txt", "kofi ashgrove").unbounded
        == ["FA-202: unrecognised-file 0"])
    #expect(
      try unrecognised("notes.txt", "ids\nL-02\n").unbounded == ["FA-202: unrecognised-file 0"])
  }

  @Test func `one in which only a time stands concerns its folder, else every course`() throws {
    #expect(
      try unrecognised("FA-202/notes.txt", "we began at 9:05\n").unbounded
        == ["FA-202: unrecognised-file 0"])
    #expect(
      try unrecognised("notes.txt", "we began at 18:00:00\n").unbounded
        == ["FA-201 FA-202 FA-205: unrecognised-file 0"])
    #expect(
      try unrecognised(
        "notes.txt", "at 18:00", reading: "path,course_id\nnotes.txt,FA-205\n"
      ).unbounded == ["FA-205: unrecognised-file 0"])
  }

  @Test func `a file of no bytes is told, and bounds nothing`() throws {
    let read = try unrecognised("FA-201/log.csv", "")
    #expect(read.unbounded == [])
    #expect(read.rejections == ["1:0 empty-file"])
  }

  @Test(
    arguments: [
      ("9:05", true), ("18:00:00", true), ("at 09:05, then", true), ("23:59", true),
      ("9:5", false), ("9:75", false), ("1:123", false), (":30", false), ("ratio 2:1", false),
      ("", false), ("urn:isbn:12", false),
    ])
  func `a time of day is told from other figures`(text: String, isTime: Bool) {
    #expect(Concerns.holdsTime(Array(text.utf8)) == isTime)
  }
}
