import Evidence
import Testing

@testable import Ingest

@Suite struct PresenceFactsTests {
  private static let people = """
    course_id,person_id,role,name,email
    FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org
    FA-201,L-02,learner,Kofi Ashgrove,
    FA-201,T-01,tutor,Orla Penhallow,
    FA-202,L-03,learner,Hana Thistleby,
    FA-205,L-05,learner,Piotr Dewbrook,
    """
  private static let sessions = """
    session_id,course_id,starts_at,ends_at,activity,mode
    S-1,FA-201,2026-01-12T18:00:00Z,2026-01-12T20:00:00Z,teaching,in_person
    S-2,FA-202,2026-07-14T18:00:00,2026-07-14T20:00:00,teaching,remote
    S-5,FA-205,2026-07-14T18:00:00,2026-07-14T20:00:00,teaching,remote
    S-9,FA-201,2026-10-25T00:30:00+01:00,2026-10-25T02:30:00Z,teaching,remote
    """

  private func read(
    _ rows: [String], path: String = "presence.csv", reading: String = ""
  ) throws -> (facts: FileFacts, told: [String], account: FileAccount) {
    let submission = try InventedSubmission(
      people: PresenceFactsTests.people, sessions: PresenceFactsTests.sessions, reading: reading)
    let header = "session_id,person_id,mode,joined_at,left_at,audience"
    let file = submission.file(path, ([header] + rows).joined(separator: "\n"))
    let facts = try submission.presence(file)
    #expect(file.account.isBalanced)
    return (facts, submission.told(facts), file.account)
  }

  @Test func `a row is the stay of a person in a session`() throws {
    let read = try read([
      "S-1,L-01,in_person,2026-01-12T18:00:00Z,2026-01-12T19:30:15Z,",
      "S-1,T-01,remote,2026-01-12T19:00:00+01:00,2026-01-12T21:00:00+01:00,no",
      "S-1,L-02,Remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,YES",
    ])
    #expect(
      read.told == [
        "S-1 L-01 in_person 2026-01-12 18:00:00-19:30:15",
        "S-1 T-01 remote 2026-01-12 18:00:00-20:00:00",
        "S-1 L-02 remote audience 2026-01-12 18:00:00-19:00:00",
      ])
    #expect(read.facts.stays.map(\.line) == [2, 3, 4])
    #expect(read.facts.stays.first?.byteOffset == 53)
    #expect(read.facts.attendance == [0])
    #expect(read.facts.latest?.iso8601 == "2026-01-12")
    #expect(
      read.account.toldBalance
        == "4 records: 3 used, 1 headings, 0 cross-checks, 0 ignored, 0 rejected; 3 facts")
  }

  @Test func `a time without an offset is the course's, or as reading.csv says`() throws {
    let rows = [
      "S-2,L-03,remote,2026-07-14T18:00:00,2026-07-14T19:00:00,",
      "S-5,L-05,remote,2026-07-14 18:00,2026-07-14 19:00,",
    ]
    #expect(
      try read(rows).told == [
        "S-2 L-03 remote 2026-07-14 17:00:00-18:00:00",
        "S-5 L-05 remote 2026-07-14 16:00:00-17:00:00",
      ])
    #expect(
      try read(rows, reading: "path,time_zone\npresence.csv,UTC\n").told == [
        "S-2 L-03 remote 2026-07-14 18:00:00-19:00:00",
        "S-5 L-05 remote 2026-07-14 18:00:00-19:00:00",
      ])
  }

  @Test func `a person whom the course's list lacks is a guest`() throws {
    let read = try read([
      "S-1,L-03,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-1,Marwick Tegan,in_person,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,yes",
      "S-1,Hana  THISTLEBY (Guest),remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
    ])
    #expect(
      read.told == [
        "S-1 guest l-03 remote 2026-01-12 18:00:00-19:00:00 maybe L-03",
        "S-1 guest marwick tegan in_person audience 2026-01-12 18:00:00-19:00:00 maybe L-01",
        "S-1 guest hana thistleby remote 2026-01-12 18:00:00-19:00:00",
      ])
    #expect(read.facts.attendance == [0])
    #expect(read.account.told == [])
  }

  @Test func `an address or a name in place of an id is matched`() throws {
    let read = try read([
      "S-1,Tegan.Marwick@example.org,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-1, Kofi Ashgrove ,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
    ])
    #expect(read.facts.stays.map(\.person) == [0, 1])
  }

  @Test func `a rejected row of a known session and person may hide that session only`() throws {
    let read = try read([
      "S-1,L-01,remote,2026-01-12T19:00:00Z,2026-01-12T19:00:00Z,",
      "S-1,L-02,on zoom,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-1,kofi ashgrove,in_person,,2026-01-12T19:00:00Z,",
      "S-9,T-01,remote,2026-03-29T01:30:00,2026-03-29T03:00:00,",
      "S-1,L-01,remote,2026-01-12T18:00:00Z,soon,",
      "S-1,L-01,remote,2026-02-30T18:00:00Z,2026-02-30T19:00:00Z,",
      "S-1,L-01,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,,extra",
    ])
    #expect(
      read.told == [
        "S-1 L-01 rejected remote", "S-1 L-02 rejected", "S-1 L-02 rejected in_person",
        "S-9 T-01 rejected remote", "S-1 L-01 rejected remote", "S-1 L-01 rejected remote",
        "S-1 L-01 rejected remote",
      ])
    #expect(
      read.account.told == [
        "2:38 ends-before-start", "3:10 unknown-word", "4:29 missing-value", "5:17 no-such-time",
        "6:38 unreadable-time", "7:17 no-such-day", "8:60 more-cells-than-header",
      ])
    #expect(read.facts.attendance == [])
    #expect(read.facts.latest == nil)
  }

  @Test func `a rejected row without its session or person may hide any time of its courses`()
    throws
  {
    let rows = [
      "S-99,L-03,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-99,nobody,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      ",L-01,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-5,,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,",
      "S-5,nobody,remote,2026-01-12T19:00:00Z,2026-01-12T18:00:00Z,",
    ]
    #expect(
      try read(rows).told == [
        "unbounded FA-202: unknown-session 2",
        "unbounded FA-201 FA-202 FA-205: unknown-session 3",
        "unbounded FA-201: missing-value 4",
        "unbounded FA-205: missing-value 5",
        "unbounded FA-205: ends-before-start 6",
      ])
    #expect(
      try read(Array(rows.prefix(2)), path: "FA-205/log.csv").told == [
        "unbounded FA-205: unknown-session 2", "unbounded FA-205: unknown-session 3",
      ])
  }

  @Test func `a row whose cells cannot be told apart may hide any time`() throws {
    let read = try read(["S-1,\"L-01\"x,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,"])
    #expect(read.account.told.count == 1)
    #expect(read.told == ["unbounded FA-201 FA-202 FA-205: unreadable-record 2"])
  }

  @Test func `on the night the clocks go back nothing is guessed`() throws {
    let read = try read([
      // 00:45 to 01:30 or to 01:30 an hour later: certain until the first.
      "S-9,L-01,remote,2026-10-25T00:45:00,2026-10-25T01:30:00,",
      // 01:30 or an hour later, to 02:15: certain from the second.
      "S-9,L-02,remote,2026-10-25T01:30:00,2026-10-25T02:15:00,",
      // Both twice: nothing is certain.
      "S-9,T-01,remote,2026-10-25T01:10:00,2026-10-25T01:50:00,",
      // Only one reading runs forwards.
      "S-9,L-01,remote,2026-10-25T01:50:00,2026-10-25T01:10:00,",
      "S-9,L-02,remote,2026-10-25T01:50:00+01:00,2026-10-25T01:10:00+00:00,",
    ])
    #expect(
      read.told == [
        "S-9 L-01 remote 2026-10-24 23:45:00-00:30:00",
        "S-9 L-01 remote declared 2026-10-24 23:45:00-01:30:00",
        "S-9 L-02 remote 2026-10-25 01:30:00-02:15:00",
        "S-9 L-02 remote declared 2026-10-25 00:30:00-02:15:00",
        "S-9 T-01 remote declared 2026-10-25 00:10:00-01:50:00",
        "S-9 L-01 remote 2026-10-25 00:50:00-01:10:00",
        "S-9 L-02 remote 2026-10-25 00:50:00-01:10:00",
      ])
    #expect(read.account.row.cells.last?.text == "some records: ambiguous-time")
    #expect(read.facts.latest?.iso8601 == "2026-10-25")
  }

  @Test func `a header that names a column twice leaves no row certain`() throws {
    let submission = try InventedSubmission(
      people: PresenceFactsTests.people, sessions: PresenceFactsTests.sessions)
    let file = submission.file(
      "presence.csv",
      """
      session_id,person_id,mode,joined_at,left_at,Mode
      S-1,L-01,remote,2026-01-12T18:00:00Z,2026-01-12T19:00:00Z,in_person
      """)
    let facts = try submission.presence(file)
    #expect(file.account.told == ["2:59 duplicate-column"])
    #expect(facts.stays.isEmpty)
    #expect(submission.told(facts) == ["S-1 L-01 rejected remote"])
  }
}
