import Evidence
import Testing

@testable import Ingest

@Suite struct CaliperTests {
  private func read(_ text: String) throws -> (told: [String], account: FileAccount) {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email,aliases
        FA-201,L-01,learner,Tegan Marwick,tegan@example.org,https://vle.example.org/users/7
        FA-202,L-01,learner,Tegan Marwick,tegan@example.org,https://vle.example.org/users/7
        FA-201,L-02,learner,Kofi Ashgrove,,
        """)
    let file = submission.file("events.json", text)
    #expect(file.format?.id == "caliper")
    let facts = file.format?.evidence?(file, submission.lists) ?? FileFacts()
    #expect(file.account.isBalanced)
    #expect(facts.stays.isEmpty && facts.unbounded.isEmpty && facts.attendance.isEmpty)
    return (submission.told(facts), file.account)
  }

  private func event(
    _ type: String = "ViewEvent", action: String = "Viewed",
    actor: String = "\"https://vle.example.org/users/7\"", time: String = "2026-07-16T22:30:00Z",
    group: String = "{\"courseNumber\": \"FA-201\"}", session: String = "{}"
  ) -> String {
    "{\"type\": \"\(type)\", \"action\": \"\(action)\", \"actor\": \(actor), "
      + "\"object\": {\"id\": \"x\"}, \"eventTime\": \"\(time)\", \"group\": \(group), "
      + "\"session\": \(session)}\n"
  }

  @Test func `an event is study on its local day`() throws {
    #expect(
      try read(event() + event(time: "2026-07-16T23:30:00Z")).told == [
        "FA-201 L-01 e_learning on 2026-07-16", "FA-201 L-01 e_learning on 2026-07-17",
      ])
    #expect(
      try read(event("MediaEvent", action: "Started")).told
        == ["FA-201 L-01 recording on 2026-07-16"])
    #expect(
      try read(event("http://purl.imsglobal.org/caliper/v1/MediaEvent", action: "Started")).told
        == ["FA-201 L-01 recording on 2026-07-16"])
    #expect(try read(event("GradeEvent", action: "Graded")).told.isEmpty)
    #expect(try read(event("ResourceManagementEvent", action: "Created")).told.isEmpty)
  }

  @Test func `logging out tells the session's length by its times, not by its stated duration`()
    throws
  {
    let session = { (rest: String) in "{\"startedAtTime\": \"2026-07-16T21:00:00Z\"\(rest)}" }
    let out = { (session: String) in
      self.event("SessionEvent", action: "LoggedOut", session: session)
    }
    let read = try read(
      out(session(", \"endedAtTime\": \"2026-07-16T22:05:00Z\", \"duration\": \"PT3000S\""))
        + out(session("")) + out("{}")
        + event("SessionEvent", action: "TimedOut", session: session(""))
        + out("{\"startedAtTime\": \"2026-07-14T21:00:00Z\"}"))
    #expect(
      read.told == [
        "FA-201 L-01 e_learning 2026-07-16 21:00:00-22:05:00 on 2026-07-16",
        "FA-201 L-01 e_learning 2026-07-16 21:00:00-22:30:00 on 2026-07-16",
        "FA-201 L-01 e_learning on 2026-07-16", "FA-201 L-01 e_learning on 2026-07-16",
        "FA-201 L-01 e_learning on 2026-07-16",
      ])
    #expect(
      read.account.row.cells.last?.optionalText
        == "stated durations that differ from start and end: 1")
  }

  @Test func `an actor is known by a whole id, by another identifier, or by name`() throws {
    let told = { (actor: String) in
      try self.read(self.event(actor: actor)).told.map { String($0.prefix(11)) }
    }
    #expect(try told("{\"id\": \"urn:x\", \"name\": \"Kofi Ashgrove\"}") == ["FA-201 L-02"])
    #expect(
      try told(
        "{\"id\": \"urn:x\", \"otherIdentifiers\": [{\"identifier\": \"TEGAN@example.org\"}]}")
        == ["FA-201 L-01"])
    // The end of an id may be another system's number.
    #expect(try told("\"https://vle.example.org/users/L-02\"") == [])
    #expect(try told("{\"id\": \"L-02\", \"type\": \"SoftwareApplication\"}") == [])
  }

  @Test func `of somebody on two courses, what tells no course is left out`() throws {
    let read = try read(
      event(group: "\"FA-202\"") + event(group: "{\"name\": \"Evening\"}") + event(group: "null"))
    #expect(read.told == ["FA-202 L-01 e_learning on 2026-07-16"])
    #expect(read.account.toldBalance.contains("2 ignored"))
  }
}
