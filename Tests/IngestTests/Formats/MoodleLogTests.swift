import Evidence
import Testing

@testable import Ingest

@Suite struct MoodleLogTests {
  /// Two courses with a learner in common; Efua is listed by id alone, Tegan's id looks like a number.
  private func read(
    _ rows: [String], path: String = "log.csv"
  ) throws -> (told: [String], account: FileAccount) {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,aliases
        FA-201,77,learner,Tegan Marwick,
        FA-201,L-02,learner,Kofi Ashgrove,
        FA-202,L-02,learner,Kofi Ashgrove,
        FA-202,L-09,learner,,1046
        """, meetings: "meeting,course_id\nQuiz: Week 5,FA-202\n")
    let header = "Time,User full name,Event context,Event name,Description"
    let file = submission.file(path, ([header] + rows).joined(separator: "\n") + "\n")
    #expect(file.format?.id == "moodle-log")
    let facts = file.format?.evidence?(file, submission.lists) ?? FileFacts()
    #expect(file.account.isBalanced)
    #expect(facts.stays.isEmpty && facts.unbounded.isEmpty && facts.attendance.isEmpty)
    return (submission.told(facts), file.account)
  }

  private func row(
    _ name: String, context: String = "Page: FAQ", event: String = "Course module viewed",
    id: Int = 5, time: String = "\"18/11/26, 21:40\""
  ) -> String {
    "\(time),\(name),\(context),\(event),The user with id '\(id)' did it."
  }

  @Test func `a click is an event of study on its local day, and never presence`() throws {
    let read = try read([
      row("Tegan Marwick", time: "\"18/11/26, 23:59:59\""),
      row("Tegan Marwick", event: "BigBlueButton recording viewed", time: "\"19/11/26, 0:00\""),
    ])
    #expect(
      read.told == [
        "FA-201 77 e_learning on 2026-11-18", "FA-201 77 recording on 2026-11-19",
      ])
  }

  @Test(arguments: [
    "BigBlueButton meeting joined", "Clicked join meeting", "BigBlueButton meeting left",
    "Video conference joined",
  ])
  func `a click on joining or leaving a live meeting is left out`(event: String) throws {
    let read = try read([row("Tegan Marwick", event: event)])
    #expect(read.told.isEmpty)
    #expect(read.account.toldBalance.contains("1 ignored, 0 rejected; 0 facts"))
  }

  @Test func `a course is told by the context, by meetings.csv, by a folder, or by the person`()
    throws
  {
    let rows = [
      row("Kofi Ashgrove", context: "Course: Counselling  skills"),
      row("Kofi Ashgrove", context: "Course: FA-201"),
      row("Kofi Ashgrove", context: "Quiz: Week 5"), row("Kofi Ashgrove"), row("Tegan Marwick"),
    ]
    let day = "L-02 e_learning on 2026-11-18"
    #expect(
      try read(rows).told == [
        "FA-202 \(day)", "FA-201 \(day)", "FA-202 \(day)", "FA-201 77 e_learning on 2026-11-18",
      ])
    #expect(
      try read(rows, path: "FA-202/log.csv").told == [String](repeating: "FA-202 \(day)", count: 4))
  }

  @Test func `Moodle's number is somebody's only where the list has no other name for it`() throws {
    let read = try read([
      row("Efua Sedgeton", id: 1046), row("Nobody Here", id: 77), row("Tegan Marwick", id: 1046),
      row("Orla as Tegan Marwick", id: 9),
    ])
    #expect(
      read.told == ["FA-202 L-09 e_learning on 2026-11-18", "FA-201 77 e_learning on 2026-11-18"])
    #expect(read.account.toldBalance.contains("2 ignored"))
  }

  @Test func `a time that cannot be read is told with its place`() throws {
    let read = try read([
      row("Tegan Marwick", time: "yesterday"), row("Tegan Marwick", time: ""),
      row("Tegan Marwick", time: "\"29/03/26, 1:30\""), row("Nobody Here", time: "yesterday"),
    ])
    #expect(
      read.account.told == ["2:1 unreadable-time", "3:1 missing-value", "4:1 no-such-time"])
  }
}
