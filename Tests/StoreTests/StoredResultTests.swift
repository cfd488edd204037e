import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct StoredResultTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    private func run() throws -> RunInfo {
      RunInfo(
        program: "glh 1.0", auditDate: try #require(Day(iso8601: "2026-03-31")),
        auditDateWasGiven: true,
        packs: [
          PackInfo(id: "human-connection", title: "Z", checked: "2026-01-01", sha256: hash(3)),
          PackInfo(id: "fernhill", title: "A", checked: "2026-02-01", sha256: hash(4)),
        ], zoneData: "2025b", sqlite: "3.40.1", evidenceHash: hash(5), factsLeftOut: 7,
        showsNames: false)
    }

    private func rule(_ name: String, clause: String?) -> RuleFacts {
      RuleFacts(
        pack: "fernhill", rule: name, title: "Title", about: "About", force: .indicator,
        severity: .medium, sourceTitle: "Handbook", clause: clause,
        url: "https://fernhill.example.org", quote: "“words”", status: "verified",
        seen: "2026-01-01")
    }

    /// A row of a table, made of a text or a number for each column.
    private func cells(of schema: TableSchema, _ number: Int) -> [Cell] {
      schema.columns.enumerated().map { index, column in
        if column.isOptional, (number + index).isMultiple(of: 2) { return .empty }
        if let word = column.allowed.first { return .text(word) }
        return column.kind == .text
          ? .text("\(column.name) \(number) é'\"") : .integer(number * 1_000_000_007)
      }
    }

    private func roundTrip<Row: ResultRow>(_ type: Row.Type) throws -> Bool {
      let rows = (0..<4).map { Row(cells: cells(of: Row.schema, $0)) }
      try store.transaction { try $0.add(Array(rows.reversed())) }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      let read = try result.rows(Row.self).map(\.cells)
      var handed: [[Cell]] = []
      try result.forEachRow(of: Row.schema) { handed.append($0) }
      try store.beginResults(keeping: [])
      return read == rows.map(\.cells) && handed == read && read.count == 4
    }

    @Test func `rows of every table come back as they were written`() throws {
      #expect(try roundTrip(SourceRow.self))
      #expect(try roundTrip(RejectionRow.self))
      #expect(try roundTrip(UnidentifiedRow.self))
      #expect(try roundTrip(SessionRow.self))
      #expect(try roundTrip(StudyRow.self))
      #expect(try roundTrip(LearnerRow.self))
      #expect(try roundTrip(CourseRow.self))
      #expect(try roundTrip(VerdictRow.self))
      #expect(try roundTrip(FindingRow.self))
      #expect(try roundTrip(RecognitionRow.self))
      #expect(try roundTrip(DifferenceRow.self))
      #expect(try roundTrip(ScreenRow.self))
      #expect(try roundTrip(RankingRow.self))
    }

    @Test func `the ledger comes back in words, in the order of its key, as its view says`() throws
    {
      func row(_ person: Int, _ session: Int, _ activity: Activity, _ seconds: (Int, Int))
        -> LedgerSeconds
      {
        LedgerSeconds(
          person: person, session: session,
          cell: LedgerCell(
            activity: activity, place: .inPerson, tutor: .remote, peer: .none,
            evidence: .registered), evidenced: seconds.0, possible: seconds.1)
      }
      try store.transaction { writer in
        try writer.add(
          [
            row(1, 1, .break, (60, 60)), row(1, 1, .teaching, (0, 5)),
            row(1, 2, .eLearning, (7, 0)),
            row(2, 1, .unknown, (1, 2)),
          ], course: 1)
      }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      let rows = try result.rows(LedgerRow.self)
      let told = rows.map {
        "\($0.learnerID) \($0.sessionID) \($0.activity) \($0.seconds) \($0.bound)"
      }
      #expect(
        told == [
          "L-01 S-1 break 60 evidenced", "L-01 S-1 break 60 possible",
          "L-01 S-1 teaching 5 possible", "L-01 S-2 e_learning 7 evidenced",
          "T-01 S-1 unknown 1 evidenced", "T-01 S-1 unknown 2 possible",
        ])
      #expect(
        rows.allSatisfy { row in
          [row.courseID, row.place, row.tutor, row.peer, row.evidence]
            == ["FA-201", "in_person", "remote", "none", "registered"]
        })
      #expect(try result.rows(LedgerRow.self, ofCourse: "FA-201") == rows)
      #expect(try result.rows(LedgerRow.self, ofCourse: "nowhere").isEmpty)
      let order = LedgerRow.schema.key.joined(separator: ", ")
      let viewed = try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM ledger ORDER BY \(order)")
          .map { LedgerRow(cells: $0.databaseValues.map { Cell($0) }) }
      }
      #expect(viewed == rows)
      try store.beginResults(keeping: [])
      #expect(
        try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ledger") } == 0)
    }

    @Test func `ids that do not lie in the order of their numbers are sorted as bytes`() throws {
      try store.transaction { writer in
        let day = try #require(Day(iso8601: "2026-01-12"))
        try writer.add(
          Course(id: "A-1", title: "A", startsOn: day, source: line(9)), number: 2)
        try writer.addPerson(id: "A-00", number: 3)
        let cell = LedgerCell(
          activity: .teaching, place: .remote, tutor: .remote, peer: .none, evidence: .logged)
        for (course, people) in [(1, [1, 3]), (2, [3])] {
          try writer.add(
            people.map {
              LedgerSeconds(person: $0, session: 1, cell: cell, evidenced: 0, possible: 9)
            }, course: course)
        }
      }
      try store.finishResults(try run(), rules: [])
      let rows = try StoredResult(store, lines: NoLines(), showsNames: false).rows(LedgerRow.self)
      #expect(
        rows.map { "\($0.courseID) \($0.learnerID)" } == ["A-1 A-00", "FA-201 A-00", "FA-201 L-01"])
    }

    @Test func `rows come in the order of their keys, ids as bytes and numbers as numbers`() throws
    {
      let ids = ["é", "a10", "A", "e\u{301}", "a9", "", "Z", "\u{FF5E}", "\u{1F600}"]
      try store.transaction { writer in
        try writer.add(
          ids.map { id in
            RecognitionRow(cells: [.text(id), .text("p"), .text("yes"), .empty])
          })
        try writer.add(
          [10, 9, 100].map { line in
            RejectionRow(cells: [
              .text(hash(1)), .text("a.csv"), .integer(line), .integer(0), .text("x"), .text("m"),
            ])
          })
        try writer.add(
          [Cell.text("S-1"), .empty].map { session in
            UnidentifiedRow(cells: [
              .text("a.csv"), .integer(1), session, .text("Guest-1"), .integer(1), .text("r"),
              .empty,
            ])
          })
      }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(
        try result.rows(RecognitionRow.self).map { Array($0.courseID.utf8) }
          == sorted.map { Array($0.utf8) })
      #expect(try result.rows(RejectionRow.self).map(\.line) == [9, 10, 100])
      #expect(try result.rows(UnidentifiedRow.self).map(\.sessionID) == [nil, "S-1"])
      #expect(try result.rows(RecognitionRow.self, ofCourse: "a9").count == 1)
      #expect(try result.rows(RecognitionRow.self, ofCourse: "nowhere").isEmpty)
    }

    @Test func `the run and its rules come back`() throws {
      let rules = [rule("b", clause: nil), rule("a", clause: "2.1")]
      try store.finishResults(try run(), rules: rules)
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      #expect(result.run == (try run()))
      #expect(try result.ruleFacts() == rules)
      #expect(
        result.tables.map(\.name) == [
          "sources", "rejections", "unidentified", "sessions", "ledger", "study", "learners",
          "courses", "verdicts", "findings", "recognition", "differences",
          "screens", "ranking", "responses",
        ])
    }

    @Test func `a check begins with what the reading left, and is unfinished until its end`() throws
    {
      try store.transaction { writer in
        try writer.add([SourceRow(cells: cells(of: SourceRow.schema, 1))])
        try writer.add([CourseRow(cells: cells(of: CourseRow.schema, 1))])
        try writer.addNote(
          course: "FA-201", hasEnded: false, plannedSeconds: 60, notes: ["a", "b"])
      }
      try store.finishResults(try run(), rules: [rule("a", clause: nil)])
      try store.beginResults(keeping: ["sources"])
      #expect(throws: StoreError.self) {
        try StoredResult(store, lines: NoLines(), showsNames: false)
      }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      #expect(try result.rows(SourceRow.self).count == 1)
      #expect(try result.rows(CourseRow.self).isEmpty)
      #expect(try result.ruleFacts() == [])
      #expect(result.run == (try run()))
      #expect(try result.courseFacts().map(\.notes) == [[]])
    }

    @Test func `pages are told of a course what its figures leave out`() throws {
      try store.transaction { writer in
        try writer.addNote(
          course: "FA-201", hasEnded: false, plannedSeconds: 7200,
          notes: ["other kind possible", "in progress"])
        try writer.add(UnboundedCause(code: "unknown-session", path: "b.csv", line: 10), course: 1)
        try writer.add(UnboundedCause(code: "unknown-session", path: "b.csv", line: 9), course: 1)
        try writer.add(UnboundedCause(code: "unrecognised-file", path: "a.txt", line: 0), course: 1)
        try writer.add(
          UnboundedCause(code: "nul-byte", path: "c.csv", line: 2), through: 4, course: 1)
      }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(store, lines: NoLines(), showsNames: false)
      let facts = try #require(try result.courseFacts().first)
      #expect(facts.courseID == "FA-201")
      #expect(facts.hasEnded == false)
      #expect(facts.plannedSeconds == 7200)
      #expect(facts.notes == ["other kind possible", "in progress"])
      #expect(
        facts.unboundedBy == [
          "a.txt: unrecognised-file", "b.csv:9: unknown-session", "b.csv:10: unknown-session",
          "c.csv:2: nul-byte", "c.csv:3: nul-byte", "c.csv:4: nul-byte",
        ])
      #expect(facts.publiclyFunded == nil)
      #expect(facts.timeZone == "Europe/London")
    }

    @Test func `a session's records lead back to their lines, tutors first`() throws {
      try store.transaction { writer in
        var rows = [
          PresenceRow(
            course: 1, session: 1, person: 1, flags: 4, joinedAt: 20, leftAt: 30, file: 1, line: 5,
            byteOffset: 500),
          PresenceRow(
            course: 1, session: 1, person: 1, flags: 1, joinedAt: 3, leftAt: 30, file: 1, line: 6,
            byteOffset: 600),
          PresenceRow(
            course: 1, session: 1, person: 2, flags: 3, joinedAt: 10, leftAt: 30, file: 1, line: 7,
            byteOffset: 700),
        ]
        try writer.add(&rows)
        try writer.add(
          Mark(session: 1, person: 1, kind: .leftEarly, minutes: 5, source: line(8)), course: 1)
        try writer.add([(RejectedAttendance(session: 1, person: 2, source: line(9)), 1)])
        try writer.add(
          GuestPresence(
            label: 0, session: 1, mode: .remote, interval: try stretch(0, 1), source: line(10)),
          label: "Guest-7F3A", course: 1)
      }
      try store.finishResults(try run(), rules: [])
      let result = try StoredResult(
        store, lines: NoLines(), showsNames: true, names: ["L-01": "Tegan Marwick"])
      let told = try result.trace(course: "FA-201", session: "S-1").map { row in
        "\(row.line) \(row.personID) \(row.kind) \(row.role?.rawValue ?? "nobody") "
          + "\(row.level?.rawValue ?? "nothing") \(row.detail)"
      }
      #expect(
        told == [
          "9 T-01 rejected tutor nothing the record could not be counted",
          "7 T-01 presence tutor declared the record leaves the time open",
          "8 L-01 (Tegan Marwick) mark learner registered left early 5 minutes",
          "6 L-01 (Tegan Marwick) presence learner logged ",
          "5 L-01 (Tegan Marwick) presence learner logged in the audience",
          "10 Guest-7F3A guest nobody logged nobody on the list of people",
        ])
      let parts = try result.parts(course: "FA-201", session: "S-1")
      #expect(parts.map(\.activity) == [.teaching])
      #expect(parts.map(\.interval.length) == [7200])
      #expect(parts.map(\.line) == [2])
      #expect(parts.map(\.path) == ["courses.csv"])
    }
  }
}
