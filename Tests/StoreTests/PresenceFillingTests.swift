import Evidence
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  /// Very many rows at once must lie in the table as the same rows one by one.
  @Suite struct PresenceFillingTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    private func row(_ session: Int, _ person: Int, _ joined: Int, _ line: Int) -> PresenceRow {
      PresenceRow(
        course: 1, session: Int32(session), person: Int32(person), flags: 0,
        joinedAt: Int64(joined), leftAt: Int64(joined + 60), file: 1, line: Int32(line),
        byteOffset: Int64(line * 50))
    }

    private func stored() throws -> [[Int]] {
      try store.queue.read { db in
        try Row.fetchAll(
          db, sql: "SELECT session_no, person_no, joined_at, line FROM presence"
        ).map { row in (0..<4).map { row[$0] } }
      }
    }

    private func fill(_ batches: [[PresenceRow]]) throws {
      try store.fillPresence { filling in
        for batch in batches {
          var rows = batch
          try filling.add(&rows)
        }
      }
    }

    @Test func `batches that follow one another are stored as they come`() throws {
      try fill([[row(1, 2, 5, 2), row(1, 1, 5, 3)], [], [row(2, 1, 0, 5), row(2, 1, 9, 4)]])
      #expect(try stored() == [[1, 1, 5, 3], [1, 2, 5, 2], [2, 1, 0, 5], [2, 1, 9, 4]])
      #expect(folder.names == ["audit.sqlite", "audit.sqlite-shm", "audit.sqlite-wal"])
    }

    @Test func `batches that mix their sessions are merged, and leave nothing behind`() throws {
      // More rows than of any run are in memory at once, in batches that all span both sessions.
      let lines = (0..<30_000).map { line in
        row(1 + line * 7 % 2, 1 + line / 2 % 2, line * 7919 % 10_007, line + 2)
      }
      try fill((0..<6).map { part in Array(lines[part * 5000..<part * 5000 + 5000]) })
      let expected = lines.sorted(by: PresenceRow.isBefore).map {
        [Int($0.session), Int($0.person), Int($0.joinedAt), Int($0.line)]
      }
      #expect(try stored() == expected)
      #expect(folder.names == ["audit.sqlite", "audit.sqlite-shm", "audit.sqlite-wal"])
    }

    @Test(arguments: [(1, 3), (3, 1)])
    func `a row of a person or session that is not there refuses all`(
      session: Int, person: Int
    ) throws {
      #expect {
        try fill([[row(1, 1, 0, 2)], [row(session, person, 7, 3)]])
      } throws: {
        ($0 as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
      }
      #expect(try stored() == [])
      // Row by row the table looks after itself again.
      var one = [row(session, person, 7, 3)]
      #expect(throws: DatabaseError.self) { try store.transaction { try $0.add(&one) } }
    }

    @Test(arguments: [(1, 3, 1), (3, 1, 1), (1, 1, 3)])
    func `so does a rejected record of a person, session or course that is not there`(
      session: Int, person: Int, course: Int
    ) throws {
      func rejected(_ session: Int, _ person: Int) -> RejectedAttendance {
        RejectedAttendance(
          session: session, person: person, source: SourceLine(file: 1, line: 2, byteOffset: 50))
      }
      #expect {
        try store.fillPresence { try $0.add([(rejected(session, person), course)]) }
      } throws: {
        ($0 as? DatabaseError)?.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
      }
      #expect(try store.evidence(ofCourse: 1).rejected.isEmpty)
      try store.fillPresence { try $0.add([(rejected(1, 1), 1)]) }
      #expect(try store.evidence(ofCourse: 1).rejected.map(\.source.line) == [2])
    }

    @Test func `a row that stands in two batches is refused`() throws {
      #expect(throws: DatabaseError.self) {
        try fill([[row(1, 1, 0, 2), row(2, 1, 0, 4)], [row(1, 2, 0, 3)], [row(1, 2, 0, 3)]])
      }
      #expect(try stored() == [])
    }

    @Test func `what is thrown meanwhile stores nothing`() throws {
      struct Ended: Error {}
      #expect(throws: Ended.self) {
        try store.fillPresence { filling in
          var rows = [row(1, 1, 0, 2)]
          try filling.add(&rows)
          throw Ended()
        }
      }
      #expect(try stored() == [])
    }
  }
}
