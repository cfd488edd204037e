import Evidence
import Testing

@testable import Ingest

@Suite struct TableFactsTests {
  private let submission: InventedSubmission

  init() throws {
    submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name
        FA-201,L-01,learner,Tegan Marwick
        FA-201,L-02,learner,Kofi Ashgrove
        FA-201,T-01,tutor,Orla Penhallow
        FA-202,L-03,learner,Hana Thistleby
        FA-205,L-05,learner,Piotr Dewbrook
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        S-1,FA-201,2026-01-12T18:00:00Z,2026-01-12T20:00:00Z,teaching,in_person
        S-5,FA-205,2026-01-13T18:00:00Z,2026-01-13T20:00:00Z,teaching,remote
        """)
  }

  private func read(
    _ header: String, _ rows: [String], path: String = "log.csv",
    _ read: (inout TableFacts) throws -> Void
  ) throws -> (facts: FileFacts, told: [String], account: FileAccount) {
    let file = submission.file(path, ([header] + rows).joined(separator: "\n"))
    let facts = try submission.table(file, read)
    #expect(file.account.isBalanced)
    return (facts, submission.told(facts), file.account)
  }

  private func marks(_ rows: [String], path: String = "log.csv") throws -> (
    facts: FileFacts, told: [String], account: FileAccount
  ) {
    try read("session_id,person_id,mark,minutes,marked_by,marked_at", rows, path: path) {
      try $0.readMarks { _ in }
    }
  }

  @Test func `a mark is of a person in a session`() throws {
    let read = try marks([
      "S-1,L-01,present,,T-01,2026-01-12T20:05:00Z",
      "S-1,Kofi Ashgrove,late,10,Orla Penhallow,2026-01-12",
      "S-1,T-01,Left_Early,15,,",
      "S-5,L-05,absent,,T-01,2026-01-13T23:30:00Z",
    ])
    #expect(
      read.told == [
        "S-1 L-01 present by T-01 on 2026-01-12", "S-1 T-01 left_early 15",
        "S-5 L-05 absent on 2026-01-14", "S-1 L-02 rejected",
      ])
    #expect(read.account.told == ["3:42 unreadable-time"])
    #expect(read.facts.attendance == [0, 2])
    #expect(read.facts.latest?.iso8601 == "2026-01-13")
  }

  @Test func `a mark of somebody whom no list has is a guest, and his absence is nothing`() throws {
    let read = try marks([
      "S-1,Roisin Elmstow,present,,,", "S-1,Roisin Elmstow,late,10,,",
      "S-1,Marwick Tegan,left_early,15,,", "S-1,Roisin Elmstow,absent,,,",
      "S-1,Roisin Elmstow,not_expected,,,",
    ])
    #expect(
      read.told == [
        "S-1 guest roisin elmstow in_person 2026-01-12 18:00:00-20:00:00",
        "S-1 guest roisin elmstow in_person 2026-01-12 18:10:00-20:00:00",
        "S-1 guest marwick tegan in_person 2026-01-12 18:00:00-19:45:00 maybe L-01",
      ])
    #expect(
      read.account.row.cells.last?.text
        == "2 ignored: absence of somebody who is not on the course's list")
  }

  @Test func `a mark that cannot be read may hide its session, or any time of its courses`() throws
  {
    let rows = [
      "S-1,L-01,/,,,", "S-1,L-02,late,ten,,", "S-9,L-02,present,,,", "S-9,nobody,present,,,",
      "S-5,nobody,?,,,",
    ]
    let read = try marks(rows)
    #expect(
      read.told == [
        "S-1 L-01 rejected", "S-1 L-02 rejected", "unbounded FA-201: unknown-session 4",
        "unbounded FA-201 FA-202 FA-205: unknown-session 5", "unbounded FA-205: unknown-word 6",
      ])
    #expect(
      read.account.told == [
        "2:10 unknown-word", "3:15 unreadable-number", "4:1 unknown-session",
        "5:1 unknown-session", "6:12 unknown-word",
      ])
    #expect(read.facts.attendance == [])
    #expect(
      try marks([rows[3]], path: "FA-202/register.csv").told
        == ["unbounded FA-202: unknown-session 2"])
  }

  @Test func `study has an interval, or minutes, and the interval wins`() throws {
    let read = try read(
      "course_id,person_id,activity,started_at,ended_at,minutes",
      [
        "FA-201,L-01,self_study,2026-02-01T10:00:00Z,2026-02-01T11:30:00Z,45",
        "FA-201,L-01,recording,2026-02-02,,45", "FA-201,L-02,e_learning,,,30",
        "FA-205,L-05,ai_tool,2026-07-01T23:30:00Z,2026-07-02T00:30:00Z,",
        "FA-201,L-03,self_study,,,30", "FA-999,L-01,self_study,,,30",
        "FA-201,L-01,reading,,,30", "FA-201,L-01,self_study,,,half",
        "FA-201,L-01,self_study,2026-02-01T11:00:00Z,2026-02-01T10:00:00Z,60",
        "FA-201,L-01,self_study,2026-02-03T10:00:00Z,,20",
      ]
    ) { try $0.readStudy { _ in } }
    #expect(
      read.told == [
        "FA-201 L-01 self_study 2026-02-01 10:00:00-11:30:00 on 2026-02-01",
        "FA-201 L-02 e_learning 1800 s",
        "FA-205 L-05 ai_tool 2026-07-01 23:30:00-00:30:00 on 2026-07-02",
        "FA-201 L-01 self_study 1200 s on 2026-02-03",
      ])
    #expect(
      read.account.told == [
        "3:23 unreadable-time", "6:8 unknown-person", "7:1 unknown-course", "8:13 unknown-word",
        "9:26 unreadable-number", "10:45 ends-before-start",
      ])
    #expect(read.facts.attendance == [])
    #expect(read.facts.latest?.iso8601 == "2026-07-02")
  }

  @Test func `a claim is of a course or of one learner, and dates nothing`() throws {
    let read = try read(
      "course_id,kind,learner_id,hours,value,claimed_on,source",
      [
        "FA-201,guided_hours,,37.5,,2026-01-01,prospectus", "FA-201,mode,,,live_online,,",
        "FA-201,in_person_hours,Tegan Marwick,0.0001,,,ILR", "FA-201,live,L-03,,yes,,",
        "FA-201,,,10,,,", "FA-201,guided_hours,,-1,,,", "FA-201,guided_hours,,1.2.3,,,",
      ]
    ) { try $0.readClaims { _ in } }
    #expect(
      read.told == [
        "FA-201 all guided_hours 135000 s from prospectus", "FA-201 all mode live_online",
        "FA-201 L-01 in_person_hours 0 s from ILR",
      ])
    #expect(
      read.account.told == [
        "5:13 unknown-person", "6:8 missing-value", "7:22 unreadable-number",
        "8:22 unreadable-number",
      ])
    #expect(read.facts.latest == nil)
  }

  @Test func `a long table is handed on in parts, every row once and in order`() throws {
    let count = TableFacts.batch * 2 + 3
    let rows = (1...count).map { "FA-201,L-0\($0 % 2 + 1),self_study,\($0)" }
    var parts: [FileFacts] = []
    let read = try read("course_id,person_id,activity,minutes", rows) {
      try $0.readStudy { parts.append($0) }
    }
    #expect(parts.map(\.studies.count) == [TableFacts.batch, TableFacts.batch])
    let stated = (parts + [read.facts]).flatMap { $0.studies.map(\.study.stated) }
    #expect(stated == (1...count).map { $0 * 60 })
    #expect(read.account.row.records == count + 1)
  }

  @Test func `a table that cannot be stored is an error, not a rejection`() throws {
    struct Full: Error {}
    let rows = Array(repeating: "FA-201,L-01,self_study,30", count: TableFacts.batch + 1)
    #expect(throws: Full.self) {
      try read("course_id,person_id,activity,minutes", rows) {
        try $0.readStudy { _ in throw Full() }
      }
    }
  }
}
