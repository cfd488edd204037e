import Evidence
import Testing

@testable import Ingest

@Suite struct LongRegisterTests {
  private func read(
    _ text: String, path: String = "register.csv"
  ) throws -> (told: [String], account: FileAccount) {
    let submission = try FormatTelling.registerSubmission()
    let file = submission.file(path, text)
    #expect(file.format?.id == "register-long")
    let facts = submission.register(file)
    #expect(file.account.isBalanced)
    return (submission.told(facts), file.account)
  }

  @Test func `a row is of a person and of the session that its date and start mean`() throws {
    let read = try read(
      """
      Student,Date,Start,Mark
      "Marwick, Tegan",12/12/2026,10:00,/
      Kofi Ashgrove,12/12/2026 13:00,,O
      hana.thistleby@example.org,2026-11-16,18:00,-
      L-04,2026-11-16T18:00:00Z,,L
      Tegan Marwick,12/12/2026,,/
      Tegan Marwick,16/11/2026,18:30,/
      Kofi Ashgrove,,,/
      Kofi Ashgrove,16/11/2026,,
      """)
    #expect(
      read.told == [
        "D-1 L-01 present", "D-2 L-02 absent", "W-1 L-03 not_expected", "W-1 L-04 late",
        "unbounded FA-201: several-sessions-on-date 6", "unbounded FA-201: no-session-on-date 7",
        "unbounded FA-201: unknown-session 8",
      ])
    #expect(
      read.account.told == [
        "6:15 several-sessions-on-date", "7:15 no-session-on-date", "8:0 unknown-session",
      ])
  }

  @Test func `minutes late make a presence late, and are no minutes of leaving early`() throws {
    let read = try read(
      """
      Ref,Date,Mark,Minutes late,Minutes
      L-01,16/11/2026,/,15,
      L-01,23/11/2026,/,0,
      L-01,30/11/2026,L10,5,
      L-02,16/11/2026,L,,20
      L-02,23/11/2026,E20,0,
      L-02,30/11/2026,E20,,45
      L-03,16/11/2026,O,15,
      L-03,23/11/2026,L,soon,
      """)
    #expect(
      read.told == [
        "W-1 L-01 late 15", "W-2 L-01 present", "W-3 L-01 late 5", "W-1 L-02 late 20",
        "W-2 L-02 left_early 20", "W-3 L-02 left_early 45", "W-1 L-03 absent",
        "W-2 L-03 rejected",
      ])
    #expect(read.account.told == ["9:19 unreadable-number"])
  }

  @Test func `who marked it is found by id, address or name, and on which local day`() throws {
    let read = try read(
      """
      Ref,Date,Code,Marked by,Marked at
      L-01,16/11/2026,/,T-01,2026-11-16T20:05:00Z
      L-02,16/11/2026,/,"Penhallow, Orla",17/11/2026
      L-03,16/11/2026,/,ORLA.PENHALLOW@example.org,
      L-04,16/11/2026,/,Somebody,16 Nov 2026 21:00
      L-01,23/11/2026,/,T-01,yesterday
      """)
    #expect(
      read.told == [
        "W-1 L-01 present by T-01 on 2026-11-16", "W-1 L-02 present by T-01 on 2026-11-17",
        "W-1 L-03 present by T-01", "W-1 L-04 present on 2026-11-16", "W-2 L-01 rejected",
      ])
  }

  @Test func `a row's course is that of its file, else its own, else that of all people`() throws {
    let rows = "Ref,Course,Date,Mark\nL-09,FA-202,16/11/2026,/\nL-01,FA-201,16/11/2026,/\n"
    #expect(try read(rows).told == ["N-1 L-09 present", "W-1 L-01 present"])
    #expect(
      try read(rows, path: "FA-201/a.csv").told == [
        "W-1 guest l-09 in_person 2026-11-16 18:00:00-20:00:00", "W-1 L-01 present",
      ])
    #expect(
      try read("Ref,Course,Date,Mark\nL-09,Helping Skills,16/11/2026,/\n").told
        == ["N-1 L-09 present"])
    let strangers = "Ref,Course,Date,Mark\nX1,Helping Skills,16/11/2026,/\n"
    #expect(try read(strangers).account.told == ["2:4 unknown-course"])
    #expect(
      try read("Ref,Date,Mark\nL-09,16/11/2026,/\nL-01,16/11/2026,/\n").told == [
        "unbounded FA-201 FA-202: course-not-told 2", "unbounded FA-201 FA-202: course-not-told 3",
      ])
  }

  @Test func `a rejected row hides its window for its person, or its course`() throws {
    let read = try read(
      """
      Ref,Name,Date,Mark
      L-01,,16/11/2026,?
      L-77,Nobody Here,16/11/2026,?
      ,,16/11/2026,/
      L-01,,30/02/2026,/
      L-01,,16/11/2026,/,/
      """, path: "FA-201/register.csv")
    #expect(
      read.told == [
        "W-1 L-01 rejected", "W-1 L-01 rejected", "unbounded FA-201: unmapped-mark 3",
        "unbounded FA-201: missing-value 4", "unbounded FA-201: no-such-day 5",
      ])
    #expect(
      read.account.told == [
        "2:18 unmapped-mark", "3:29 unmapped-mark", "4:0 missing-value", "5:7 no-such-day",
        "6:20 more-cells-than-header",
      ])
  }

  @Test func `Roll Call's own words are known, and mark-map goes before them`() throws {
    var submission = try FormatTelling.registerSubmission()
    submission.map("register,code,mark\nroll.csv,late,absent\n*,badge,present\n")
    let file = submission.file(
      "roll.csv",
      """
      Course ID,SIS Course ID,Course Code,Student ID,Student Name,Class Date,Attendance
      4711,FA-202,X,L-09,Efua Sedgeton,2026-11-16,present
      4711,,FA-201,L-01,Tegan Marwick,2026-11-16,late
      4711,,FA-201,L-02,Kofi Ashgrove,2026-11-16,Badge
      4711,,FA-201,L-02,Kofi Ashgrove,2026-11-16,badge
      4711,,FA-201,L-03,Hana Thistleby,2026-11-16,Unmarked
      4711,,FA-201,L-03,Hana Thistleby,2026-11-17,absent
      """)
    #expect(file.format?.id == "canvas-roll-call")
    let facts = file.format?.evidence?(file, submission.lists) ?? FileFacts()
    #expect(file.account.isBalanced)
    #expect(
      submission.told(facts) == [
        "N-1 L-09 present", "W-1 L-01 absent", "W-1 L-02 present", "W-1 L-02 rejected",
        "unbounded FA-201: no-session-on-date 7",
      ])
    #expect(file.account.told == ["4:44 unmapped-mark", "7:34 no-session-on-date"])
  }
}
