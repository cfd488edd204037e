import Evidence
import Testing

@testable import Ingest

@Suite struct RecognitionTests {
  private func outcome(_ text: String) -> String {
    let file = InventedSubmission.file("x", text)
    return file.format?.id ?? file.unrecognised.map { $0.code.rawValue } ?? "nothing"
  }

  @Test func `a header is enough, in any order, case and dress`() {
    #expect(outcome("session_id,person_id,mark\n") == "marks")
    #expect(outcome("mark;person_id;session_id\n") == "marks")
    #expect(outcome("*Mark*\tPERSON_ID\t session_id\u{A0}\n") == "marks")
    #expect(outcome("\n\nsession_id,person_id,mark\n") == "marks")
    #expect(outcome("\u{FEFF}session_id,person_id,mark\n") == "marks")
  }

  @Test func `of tables whose required columns are all there, most known columns decide`() {
    #expect(outcome("course_id,person_id,activity,minutes\n") == "study")
    #expect(outcome("course_id,person_id,role,activity,name\n") == "people")
    #expect(outcome("course_id,person_id,role,activity,minutes\n") == "study")
    #expect(outcome("session_id,person_id,mode,joined_at,left_at,mark\n") == "presence")
  }

  @Test func `a header that fits two tables equally well is neither`() {
    #expect(outcome("course_id,person_id,role,activity\n") == "ambiguous-table")
    #expect(outcome("course_id,person_id,role,activity,minutes,name\n") == "ambiguous-table")
    #expect(outcome("meeting,path,course_id\n") == "ambiguous-table")
  }

  @Test func `a required column that is missing makes it another file`() {
    #expect(outcome("session_id,person_id\n") == "unrecognised-file")
    #expect(outcome("Dear all,\n\nhere are our registers.\n") == "unrecognised-file")
    #expect(outcome("\n\n\n") == "unrecognised-file")
    #expect(outcome("") == "empty-file")
    #expect(outcome("\u{FEFF}") == "empty-file")
  }

  @Test func `a report of Teams is told by its numbered sections, in any language`() {
    #expect(outcome("1. Zusammenfassung\nx\ty\n2. Teilnehmer\n") == "teams-sections")
    #expect(outcome("\n1. Summary,,\nx,y,\n2. Participants,,\n") == "teams-sections")
    #expect(outcome("2. Participants\n1. Summary\n") == "unrecognised-file")
    #expect(outcome("1. Summary\n3. In-Meeting Activities\n") == "unrecognised-file")
    #expect(outcome("Agenda\n1. Welcome\n2. Tea\n") == "unrecognised-file")
  }

  @Test func `a list of joining and leaving is told by its header, or in UTF-16 by its shape`() {
    let polish = "Imię\tCzynność\tCzas\nA\tx\t27/01/2021, 12:56\nB\ty\t27/01/2021, 12:57\n"
    let wide = InventedSubmission.file("x", bytes: TeamsText.utf16(polish))
    #expect(outcome("Full Name\tUser Action\tTimestamp\n") == "teams-attendance-list")
    #expect(outcome("\u{FEFF}Nome Completo,Atividade,Data e hora\n") == "teams-attendance-list")
    #expect(wide.format?.id == "teams-attendance-list")
    // A register of three columns looks the same, but nobody writes it in UTF-16.
    #expect(outcome(polish) == "unrecognised-file")
    let fourWords = polish + "C\tz\t27/01/2021, 12:58\nD\tw\t27/01/2021, 12:59\n"
    #expect(InventedSubmission.file("x", bytes: TeamsText.utf16(fourWords)).format == nil)
    #expect(outcome("Full Name,User Action,Timestamp,Role\n") == "unrecognised-file")
  }

  @Test func `a meeting summary is told by its header, or by the shape of its stays`() {
    let stay = "27/01/2021, 12:56:45\t27/01/2021, 13:56:45\t1h\tk@example.org\tPresenter\n"
    let known = "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
    let other = "Naam\tErin\tEruit\tDuur\tAdres\tRol\n"
    #expect(outcome("Meeting Summary\nTotal\t1\n\n" + known) == "teams-meeting-summary")
    #expect(
      outcome("*Overzicht\nAantal\t1\n\n\(other)Kofi\t\(stay)") == "teams-meeting-summary")
    #expect(outcome(other) == "unrecognised-file")
    #expect(outcome("\(other)Kofi\t\(stay)Tegan\tyes\tno\t1h\t\tx\n") == "unrecognised-file")
    // The hours of a portfolio have two times and a duration too, and no address.
    #expect(
      outcome("\(other)Kofi\t27/01/2021 12:00\t27/01/2021 13:00\t1h\tReading\tunit 3\n")
        == "unrecognised-file")
  }

  @Test func `Zoom's list is told by the original name, and is no other platform's`() {
    #expect(
      outcome("Name (Original Name),User Email,Total Duration (Minutes),Guest\n")
        == "zoom-participants")
    #expect(outcome("Name (original name),Email,Join time,Leave time\n") == "zoom-participants")
    #expect(
      outcome("Meeting ID,Topic,\n1,x,\n\nName (Original Name),Join Time\n")
        == "zoom-participants")
    #expect(outcome("Name (Original Name),User Email\n") == "unrecognised-file")
    // Webex; a Zoom webinar and Zoom's export of many meetings, without what they always have.
    #expect(
      outcome("Name\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tType\n")
        == "webex")
    #expect(
      outcome("Attendee Report,\nAttended,User Name (Original Name),Email,Join Time,Leave Time\n")
        == "unrecognised-file")
    #expect(
      outcome("Topic,Meeting ID,User Name,Name (Original Name),User Email,Join Time,Leave Time\n")
        == "unrecognised-file")
  }

  @Test func `two known columns of one name are read as neither`() throws {
    let file = InventedSubmission.file(
      "x", "session_id,person_id,mark,Mark\nS-1,L-01,present,absent\n")
    file.forEachRow { _ in Issue.record("a row of it was read") }
    #expect(file.account.told == ["2:18 duplicate-column"])
    #expect(
      file.account.rejectionRows.first?.message == "columns 3 and 4 are both named mark")
  }

  @Test func `columns that are not known are counted in a remark and not read`() throws {
    let file = InventedSubmission.file(
      "x", "session_id,person_id,mark,shoe size,hat size\nS-1,L-01,present,7,8\n")
    file.forEachRow { _ in file.account.use() }
    #expect(file.account.row.cells.last?.text == "columns not read: shoe size, hat size")
    #expect(
      file.account.toldBalance
        == "2 records: 1 used, 1 headings, 0 cross-checks, 0 ignored, 0 rejected; 1 facts")
  }

  @Test func `a file set aside has its records counted and left out`() {
    let file = InventedSubmission.file("x", "session_id,person_id,mark\nS-1,L-01,present\n\n")
    file.setAside()
    #expect(file.format == nil && file.unrecognised == nil)
    #expect(file.account.isBalanced)
    #expect(file.account.row.cells.last?.text == "3 ignored: set aside in reading.csv")
  }

  @Test func `rows of one session share course, mode and tutors, and do not overlap`() throws {
    let submission = try InventedSubmission(
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
        S-1,FA-201,2026-01-12T19:00:00Z,2026-01-12T20:00:00Z,teaching,remote,T-01
        S-1,FA-201,2026-01-12T18:00:00Z,2026-01-12T18:45:00Z,tutorial,remote,T-01
        S-1,FA-201,2026-01-12T18:45:00Z,2026-01-12T19:00:00Z,break,remote,T-01
        S-1,FA-202,2026-01-12T20:00:00Z,2026-01-12T21:00:00Z,teaching,remote,T-01
        S-1,FA-201,2026-01-12T20:00:00Z,2026-01-12T21:00:00Z,teaching,in_person,T-01
        S-1,FA-201,2026-01-12T20:00:00Z,2026-01-12T21:00:00Z,teaching,remote,T-02
        S-1,FA-201,2026-01-12T18:59:59Z,2026-01-12T19:00:01Z,teaching,remote,T-01
        S-2,FA-999,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,teaching,remote,T-01
        """)
    #expect(
      submission.rejections == [
        "sessions 5:0 session-parts-disagree", "sessions 6:0 session-parts-disagree",
        "sessions 7:0 session-parts-disagree", "sessions 8:0 session-parts-disagree",
        "sessions 9:5 unknown-course",
      ])
    #expect(
      submission.lists.sessions[0].parts.map { "\($0.activity) \($0.interval.told)" } == [
        "tutorial 2026-01-12 18:00:00-18:45:00", "break 2026-01-12 18:45:00-19:00:00",
        "teaching 2026-01-12 19:00:00-20:00:00",
      ])
  }
}
