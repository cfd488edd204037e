import Evidence
import Testing

@testable import Ingest

/// Lists that hold several meetings of one room, and lists that leave hosts out.
@Suite struct RoomReportTests {
  private func reports(_ text: String, path: String = "x") throws -> [MeetingReport] {
    let file = InventedSubmission.file(path, text)
    return try #require(file.format?.meetings).read(file)
  }

  private func told(_ report: MeetingReport) -> [String] {
    report.participants.map { "\($0.name) \(FormatTelling.told($0))" }
  }

  private func row(_ name: String, _ from: String, _ to: String?) -> String {
    "<row sco-id=\"7\"><login>\(name)@example.org</login><date-created>\(from)</date-created>"
      + (to.map { "<date-end>\($0)</date-end>" } ?? "")
      + "<participant-name>\(name)</participant-name></row>\n"
  }

  private func adobe(_ rows: String) -> String {
    "<results><report-meeting-attendance>\n\(rows)</report-meeting-attendance></results>"
  }

  @Test func `Adobe Connect's list is parted where nobody was there for half an hour`() throws {
    let rows =
      row("Kofi", "2026-11-16T19:30:01Z", "2026-11-16T20:00:00Z")
      + row("Tegan", "2026-11-16T18:00:00Z", "2026-11-16T19:00:00Z")
      + row("Hana", "2026-11-16T20:30:00Z", "2026-11-16T21:00:00Z")
    let found = try reports(adobe(rows))
    #expect(
      found.map(told) == [
        ["Tegan 2026-11-16 18:00:00 - 2026-11-16 19:00:00"],
        [
          "Kofi 2026-11-16 19:30:01 - 2026-11-16 20:00:00",
          "Hana 2026-11-16 20:30:00 - 2026-11-16 21:00:00",
        ],
      ])
    #expect(found.map(\.number) == [1, 2] && found.allSatisfy { $0.meetingID == "7" })
    #expect(found.allSatisfy { !$0.listsHosts && $0.isUTC && !$0.isOpen })
  }

  @Test func `a tutor who held a meeting in Adobe Connect is not shown to have been away`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email
        FA-201,L-01,learner,Tegan,
        FA-201,T-01,tutor,Orla Penhallow,
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
        S-1,FA-201,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z,teaching,remote,T-01
        """)
    let file = submission.file(
      "x.xml", adobe(row("Tegan", "2026-11-16T18:00:00Z", "2026-11-16T20:00:00Z")))
    var lists = submission.lists
    let report = try #require(file.format?.meetings).read(file)[0]
    let placing = MeetingPlacing(lists)
    #expect(placing.place(report, path: "x.xml") == .session(0, isMoved: false))
    lists.take([(report, placing.clock(of: report, on: 0, "x.xml"))], as: 0)
    #expect(lists.sessions[0].hostLogs.isEmpty && !lists.sessions[0].isCoveredByHostLog)
    let facts = MeetingReading(placing: placing, file: file, report: report, tolerance: 0)
      .facts(session: 0, as: lists.sessions[0])
    #expect(
      submission.told(facts) == ["S-1 L-01 remote no hosts 2026-11-16 18:00:00-20:00:00"])
  }

  @Test func `who had not left when the list was made was there at most until the end`() throws {
    let found = try reports(
      adobe(
        row("Tegan", "2026-11-16T18:00:00Z", nil)
          + row("Kofi", "2026-11-16T18:00:00Z", "2026-11-16T19:00:00Z")))
    #expect(found.count == 1 && found[0].isOpen)
    #expect(found[0].participants.map(\.isBound) == [true, false])
    #expect(told(found[0])[0] == "Tegan 2026-11-16 18:00:00 - unknown")
  }

  @Test func `an ID number of Moodle's is the person's, and the file's name tells the meeting`()
    throws
  {
    let found = try reports(
      """
      ID number,Name,Email,Join time,Leave time,Duration (minutes)
      L-01,Teg,,"16/11/26, 18:00","16/11/26, 19:00",61
      ,Kofi,k@example.org,"16/11/26, 18:00","16/11/26, 19:00",61
      """, path: "a/zoom_participants_98765432101.xlsx/Participants")[0]
    #expect(found.meetingID == "98765432101" && !found.isUTC && found.hasIntervals)
    #expect(found.participants.map(\.id) == ["L-01", nil])
    #expect(found.participants.map(\.addresses) == [[], ["k@example.org"]])
    #expect(told(found)[0] == "Teg 2026-11-16 18:00:00 - 2026-11-16 19:00:00")
  }

  @Test func `a device of Meet's log came its duration before it left`() throws {
    let header = "Date,Event,Meeting code,Participant identifier,Duration (seconds)\n"
    let found = try reports(
      header + "2026-11-16T20:00:05+01:00,Endpoint left,ABC,tegan@example.org,3605\n"
        + "2026-11-16T18:30:00Z,Endpoint left,ABC,,600\n2026-11-16T18:30:00Z,Endpoint left,ABC,,60\n"
    )
    #expect(
      found.map(told) == [
        [
          "tegan@example.org 2026-11-16 18:00:00 - 2026-11-16 19:00:05",
          " 2026-11-16 18:20:00 - 2026-11-16 18:30:00",
          " 2026-11-16 18:29:00 - 2026-11-16 18:30:00",
        ]
      ])
    // Nobody is merged with somebody else for want of a name, and a search proves nobody away.
    #expect(found[0].participants.map(\.id) == [nil, "device of line 3", "device of line 4"])
    #expect(found[0].isUTC && !found[0].hasIntervals && found[0].meetingID == "ABC")
  }

  @Test(arguments: [
    ("Nov 16, 2026, 8:00:05 PM GMT+1", "2026-11-16 19:00:05 UTC"),
    ("Nov 16, 2026, 8:00:05 PM UTC", "2026-11-16 20:00:05 UTC"),
    ("16 Nov 2026, 20:00:05 GMT-05:30", "2026-11-17 01:30:05 UTC"),
    ("16 Nov 2026, 20:00:05", "2026-11-16 20:00:05 local"),
    ("2026-11-16T20:00:05.123-0500", "2026-11-17 01:00:05 UTC"),
    ("2026-11-16 20:00:05", "2026-11-16 20:00:05 local"),
    ("16/11/2026, 20:00:05", "2026-11-16 20:00:05 local"),
    ("16 Nov 2026, 20:00:05 CET", "unreadable-time"), ("16 Nov 2026", "unreadable-time"),
  ])
  func `a date of Meet's log is read with its offset`(text: String, told: String) {
    let found: String
    do throws(RecordProblem) {
      let (time, isUTC) = try AuditTime.read(text, in: .dayFirst)
      found = "\(time.told) \(isUTC ? "UTC" : "local")"
    } catch { found = error.code.rawValue }
    #expect(found == told)
  }
}
