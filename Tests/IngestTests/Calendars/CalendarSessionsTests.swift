import Evidence
import Testing

@testable import Ingest

@Suite struct CalendarSessionsTests {
  private func told(
    _ events: String, sessions: String = "", meetings: String = "", reading: String = ""
  ) throws -> (sessions: [String], account: FileAccount) {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,email
        FA-201,T-01,tutor,orla.penhallow@example.org
        FA-202,L-09,learner,efua.sedgeton@example.org
        """, sessions: sessions, meetings: meetings, reading: reading)
    var lists = submission.lists
    let before = lists.sessions.count
    let file = submission.file(
      "plan.ics",
      "BEGIN:VCALENDAR\r\n" + events.replacing("\n", with: "\r\n") + "\r\nEND:VCALENDAR\r\n")
    #expect(file.format?.id == "icalendar")
    file.format?.definitions?(file, &lists)
    #expect(file.account.isBalanced)
    return (
      lists.sessions[before...].map { session in
        "\(lists.courses[session.course].id) \(session.parts[0].interval.told) "
          + "\(session.mode.rawValue) \(session.tutorIDs.joined())"
      }, file.account
    )
  }

  private func event(_ lines: String) -> String {
    "BEGIN:VEVENT\nUID:a1\nSUMMARY:FA-201 Skills\nLOCATION:Room 4\n\(lines)\nEND:VEVENT"
  }

  @Test func `a weekly event keeps its time on the wall when the clocks go back`() throws {
    let found = try told(
      event(
        """
        DTSTART;TZID=GMT Standard Time:20261019T180000
        DTEND;TZID=GMT Standard Time:20261019T200000
        RRULE:FREQ=WEEKLY;UNTIL=20261102T180000Z
        EXDATE;TZID=GMT Standard Time:20261026T180000
        ORGANIZER:mailto:Orla.Penhallow@example.org
        """))
    #expect(
      found.sessions == [
        "FA-201 2026-10-19 17:00:00-19:00:00 in_person T-01",
        "FA-201 2026-11-02 18:00:00-20:00:00 in_person T-01",
      ])
    #expect(found.account.toldBalance.hasPrefix("1 records: 1 used"))
  }

  @Test func `an event with more times than a timetable has is not counted`() throws {
    let times = (0..<2_000).map { number in
      "202610\(10 + number / 1000)T\(10 + number / 60 % 10)\(10 + number % 50)00Z"
    }
    let found = try told(
      event(
        "DTSTART:20261001T180000Z\nDURATION:PT1H\nRDATE:" + times.joined(separator: ",")))
    #expect(found.sessions.isEmpty)
    #expect(found.account.told == ["2:1 unknown-word"])
  }

  @Test func `a time that the clocks skipped or showed twice makes no session`() throws {
    let found = try told(
      event(
        """
        DTSTART;TZID=Europe/London:20261018T013000
        DURATION:PT1H
        RRULE:FREQ=WEEKLY;COUNT=3
        """))
    #expect(found.sessions.count == 2)
    #expect(found.account.told == ["2:1 ambiguous-time"])
  }

  @Test func `an occurrence that was moved stands where it was moved to`() throws {
    let found = try told(
      event("DTSTART:20260907T170000Z\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=2") + "\n"
        + event("RECURRENCE-ID:20260914T170000Z\nDTSTART:20260915T090000Z\nDURATION:PT1H"))
    #expect(
      found.sessions == [
        "FA-201 2026-09-07 17:00:00-19:00:00 in_person ",
        "FA-201 2026-09-15 09:00:00-10:00:00 in_person ",
      ])
  }

  @Test(arguments: [
    ("LOCATION:https://teams.microsoft.com/l/x", "remote"), ("LOCATION:Online", "remote"),
    ("LOCATION:Hall\\, ground floor", "in_person"), ("URL:https://zoom.us/j/1", "remote"),
  ])
  func `the place tells the mode`(line: String, mode: String) throws {
    let text = event("DTSTART:20260907T170000Z\nDURATION:PT2H").replacing(
      "LOCATION:Room 4", with: line)
    #expect(try told(text).sessions == ["FA-201 2026-09-07 17:00:00-19:00:00 \(mode) "])
  }

  @Test(arguments: [
    ("LOCATION:Room 4", "DESCRIPTION:x", "missing-value"),
    ("SUMMARY:FA-201 Skills", "SUMMARY:Skills", "course-not-told"),
    ("DURATION:PT2H", "DURATION:-PT2H", "missing-value"),
    ("DTSTART:20260907T170000Z", "DTSTART;TZID=Atlantis:20260907T170000", "unknown-time-zone"),
    ("DTSTART:20260907T170000Z", "DTSTART:20260931T170000Z", "unreadable-time"),
    ("DURATION:PT2H", "DURATION:PT2H\nRRULE:FREQ=WEEKLY;BYSETPOS=1", "unknown-word"),
    ("DURATION:PT2H", "DURATION:PT2H\nRRULE:FREQ=WEEKLY", "missing-value"),
    ("DURATION:PT2H", "DTEND:20260907T160000Z", "ends-before-start"),
  ])
  func `what is not told is refused, and nothing is made of it`(
    part: String, instead: String, code: String
  ) throws {
    let found = try told(
      event("DTSTART:20260907T170000Z\nDURATION:PT2H").replacing(part, with: instead))
    #expect(found.sessions.isEmpty)
    #expect(found.account.told == ["2:1 \(code)"])
  }

  @Test func `what is cancelled, a whole day or no event is left out`() throws {
    let found = try told(
      event("DTSTART:20260907T170000Z\nDURATION:PT2H\nSTATUS:CANCELLED") + "\n"
        + event("DTSTART;VALUE=DATE:20260907") + "\nBEGIN:VTODO\nUID:t\nEND:VTODO")
    #expect(found.sessions.isEmpty)
    #expect(
      found.account.toldBalance.hasPrefix("3 records: 0 used, 0 headings, 0 cross-checks, 3 ig"))
  }

  @Test func `a session that is planned already is that one`() throws {
    let found = try told(
      event("DTSTART:20260907T170000Z\nDURATION:PT2H"),
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-09-07T17:15:00Z,2026-09-07T19:00:00Z,teaching,in_person
        """)
    #expect(found.sessions.isEmpty)
    #expect(found.account.toldBalance.hasPrefix("1 records: 0 used, 0 headings, 1 cross-checks"))
  }

  @Test func `reading.csv, meetings.csv and the title say the course`() throws {
    let text = event("DTSTART:20260907T170000\nDURATION:PT2H")
    let told201 = "FA-201 2026-09-07 16:00:00-18:00:00 in_person "
    let unnamed = text.replacing("FA-201 Skills", with: "Skills")
    #expect(
      try told(unnamed, reading: "path,course_id\nplan.ics,FA-201\n").sessions == [told201])
    #expect(
      try told(unnamed, meetings: "meeting,course_id\nskills,FA-201\n").sessions == [told201])
    let titled = text.replacing("FA-201 Skills", with: "Helping skills")
    #expect(try told(titled).sessions == [told201])
    // A floating time is on the course's own clock.
    #expect(
      try told(text.replacing("FA-201", with: "FA-205")).sessions
        == ["FA-205 2026-09-07 15:00:00-17:00:00 in_person "])
  }

  @Test func `folded lines, a byte order mark and bare events are read`() throws {
    let file = InventedSubmission.file(
      "x",
      "\u{FEFF}BEGIN:VEVENT\nUID:1\nSUMMARY:FA-2\n 01\nLOCATION:Ro\n\tom\nDTSTART:20260907T1\n 70000Z\nDURATION:PT2H\nEND:VEVENT\n"
    )
    #expect(file.format?.id == "icalendar")
    var lists = try InventedSubmission(people: "course_id,person_id,role\nFA-201,L-1,learner\n")
      .lists
    file.format?.definitions?(file, &lists)
    #expect(lists.sessions.map(\.mode) == [.inPerson])
  }

  @Test func `an event that is planned already, wholly or by half, adds none`() throws {
    let sessions = """
      session_id,course_id,starts_at,ends_at,activity,mode
      S-1,FA-201,2026-10-05T18:00:00Z,2026-10-05T20:00:00Z,teaching,in_person
      S-1,FA-201,2026-10-07T18:00:00Z,2026-10-07T20:00:00Z,teaching,in_person
      S-2,FA-202,2026-10-06T18:00:00Z,2026-10-06T20:00:00Z,teaching,in_person
      S-3,FA-201,2026-10-12T23:00:00Z,2026-10-13T01:00:00Z,teaching,in_person

      """
    func added(_ start: String, _ length: String) throws -> Int {
      try told(event("DTSTART:\(start)\nDURATION:\(length)"), sessions: sessions).sessions.count
    }
    #expect(try added("20261005T180000Z", "PT2H") == 0)
    #expect(try added("20261005T170000Z", "PT2H") == 0)
    #expect(try added("20261005T160000Z", "PT2H30M") == 1)
    #expect(try added("20261006T100000Z", "PT1H") == 0)
    #expect(try added("20261013T003000Z", "PT1H") == 0)
    #expect(try added("20261012T000000Z", "P1W") == 0)
    #expect(try added("20261014T000000Z", "P60D") == 1)
    #expect(try added("20260901T000000Z", "P60D") == 0)
  }

  @Test func `thousands of events are compared with those of their own days`() throws {
    let events = (0..<40).map { number in
      """
      BEGIN:VEVENT\nUID:a\(number)\nSUMMARY:FA-201 Skills\nLOCATION:Room 4
      DTSTART:20200101T\(10 + number % 10)\(10 + number / 10 * 10)00Z
      DURATION:PT5M\nRRULE:FREQ=DAILY;COUNT=500\nEND:VEVENT
      """
    }
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try told(events.joined(separator: "\n")).sessions.count == 20_000)
    // Compared with all, it took minutes.
    #expect(clock.now - start < .seconds(60))
  }
}
