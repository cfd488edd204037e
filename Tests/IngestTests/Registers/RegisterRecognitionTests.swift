import Evidence
import Testing

@testable import Ingest

@Suite struct RegisterRecognitionTests {
  private func outcome(_ text: String) -> String {
    let file = InventedSubmission.file("x", text)
    return file.format?.id ?? file.unrecognised.map { $0.code.rawValue } ?? "nothing"
  }

  @Test func `a line of dates below a word for people is a wide register`() {
    #expect(outcome("Ref;Learner;14/09/2026;21/09/2026\n") == "register-wide")
    #expect(outcome("Centre,X\n\nSTUDENT NAME,14 Sep 2026,21 Sep 2026\n") == "register-wide")
    #expect(outcome(",14/09/2026,21/09/2026,28/09/2026\n") == "register-wide")
    #expect(
      outcome("Ref,Surname,Forename,Email,Group,14/09/26,21/09/26,28/09/26,Total,%\n")
        == "register-wide")
  }

  @Test func `dates in a log's rows make no register`() {
    #expect(outcome("who,in,out\nKofi,14/09/2026 10:00,14/09/2026 11:00\n") == "unrecognised-file")
    #expect(outcome(",14/09/2026,21/09/2026\n") == "unrecognised-file")
    #expect(outcome("Learner,14/09/2026,x\n") == "unrecognised-file")
    #expect(outcome("Learner,Week 1,Week 2,Week 3\n") == "unrecognised-file")
  }

  @Test func `a header with words for whom, when and what is a long register`() {
    #expect(outcome("Student,Date,Mark\n") == "register-long")
    #expect(outcome("E-mail;Session ref;Attendance code\n") == "register-long")
    #expect(
      outcome("Course ID,Student ID,Student Name,Class Date,Mark,Timestamp\n")
        == "register-long")
    #expect(
      outcome("Course ID,Student ID,Student Name,Class Date,Attendance,Timestamp\n")
        == "canvas-roll-call")
    #expect(outcome("Student,Date,Grade\n") == "unrecognised-file")
    #expect(outcome("Date,Mark\n") == "unrecognised-file")
    #expect(outcome("Student,Mark\n") == "unrecognised-file")
  }

  @Test func `our own tables come before either`() {
    #expect(outcome("session_id,person_id,mark\n") == "marks")
    #expect(outcome("session_id,person_id,mark,date,student,start,code\n") == "marks")
    #expect(outcome("register,code,mark\n") == "mark-map")
    #expect(outcome("meeting,name,date,mark\n") == "meetings")
    #expect(outcome("path,learner,14/09/2026,21/09/2026\n") == "reading")
  }

  @Test func `a register that is set aside has its rows counted`() {
    let file = InventedSubmission.file("x", "Learner,14/09/2026,21/09/2026\nKofi,/,/\n")
    file.setAside()
    #expect(file.account.isBalanced)
    #expect(file.account.row.cells[5].text == "row")
    #expect(file.account.row.cells.last?.text == "2 ignored: set aside in reading.csv")
  }
}
