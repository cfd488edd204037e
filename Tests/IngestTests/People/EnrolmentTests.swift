import Evidence
import Testing

@testable import Ingest

@Suite struct EnrolmentTests {
  @Test func `two roles on one course on one day are refused, on other days they are not`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,starts_on,ends_on
        FA-201,P-01,learner,2026-01-05,2026-03-31
        FA-201,P-01,tutor,2026-03-31,
        FA-201,P-01,tutor,2026-04-01,
        FA-202,P-01,observer,,
        """)
    #expect(submission.rejections == ["people 3:0 two-roles"])
    let person = try submission.person("P-01")
    let role = { (course: Int, day: String) in
      submission.lists.enrolment(
        of: person, on: course, day: try #require(Day(iso8601: day)))?.role
    }
    #expect(try role(0, "2026-01-04") == nil)
    #expect(try role(0, "2026-01-05") == .learner)
    #expect(try role(0, "2026-03-31") == .learner)
    #expect(try role(0, "2026-04-01") == .tutor)
    #expect(try role(1, "2026-01-04") == .observer)
  }

  @Test func `the first row of a repeated person stands`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,group
        FA-201,L-01,learner,A
        FA-201,L-01,learner,B
        """)
    #expect(submission.rejections == ["people 3:0 repeated-id"])
    #expect(submission.lists.enrolments.map(\.group) == ["A"])
  }

  @Test func `a course that is not listed is told at its cell`() throws {
    let submission = try InventedSubmission(
      people: "person_id,role,course_id\nL-01,learner,FA-999\n")
    #expect(submission.rejections == ["people 2:14 unknown-course"])
    #expect(submission.lists.people.isEmpty)
  }

  @Test func `one id is one person across courses, whose rows complete one another`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email,aliases
        FA-201,T-01,tutor,Orla Penhallow,,Orla P
        FA-202,T-01,tutor,O. Penhallow,orla@example.org,Orla P; Orly
        """)
    #expect(submission.rejections == [])
    #expect(submission.lists.people.count == 1)
    let person = submission.lists.people[0]
    #expect(person.name == "Orla Penhallow")
    #expect(person.email == "orla@example.org")
    #expect(person.aliases == ["Orla P", "Orly"])
    #expect(submission.lists.courses(of: 0) == [0, 1])
  }

  @Test func `a platform's role makes nobody a tutor`() throws {
    let submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email
        FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote
        """)
    let file = submission.file(
      "teams.csv",
      """
      1. Summary
      Start time\t2026-11-17 14:00:00
      End time\t2026-11-17 16:00:00

      2. Participants

      3. In-Meeting Activities
      Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
      Tegan Marwick\t2026-11-17 14:00:00\t2026-11-17 16:00:00\t2h\ttegan.marwick@example.org\tOrganizer
      Orla Penhallow\t2026-11-17 14:00:00\t2026-11-17 16:00:00\t2h\torla@example.org\tOrganizer
      """)
    let facts = MeetingReading(
      placing: MeetingPlacing(submission.lists), file: file, report: TeamsSections.read(file),
      tolerance: TeamsSections.tolerance
    ).facts(session: 0, as: submission.lists.sessions[0])
    #expect(facts.stays.map { Int($0.person) } == [try submission.person("L-01")])
    #expect(facts.guests.map(\.identity) == ["orla@example.org"])
    #expect(submission.lists.enrolments.map(\.role) == [.learner])
  }
}
