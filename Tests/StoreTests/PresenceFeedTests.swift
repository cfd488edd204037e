import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct PresenceFeedTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    private static let columns = """
      course_no, session_no, person_no, joined_at, left_at, flags, file_id, line, byte_offset
      """

    private func stored() throws -> [[Int]] {
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT \(PresenceFeedTests.columns) FROM presence")
          .map { row in (0..<9).map { row[$0] } }
      }
    }

    /// Rows that look drawn and are the same in every run: a linear congruential generator.
    private func rows(_ count: Int) -> [PresenceRow] {
      var state: UInt64 = 20_260_112
      func draw(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      return (0..<count).map { number in
        let joined = draw(5000)
        return PresenceRow(
          course: 1, session: Int32(1 + draw(2)), person: Int32(1 + draw(2)),
          flags: Int32(draw(16)), joinedAt: Int64(joined), leftAt: Int64(joined + 1 + draw(50)),
          file: 1, line: Int32(number + 2), byteOffset: Int64(number * 60))
      }
    }

    @Test func `ten thousand rows come back as plain inserts would have stored them`() throws {
      var rows = rows(10_000)
      let drawn = rows
      try store.transaction { try $0.add(&rows) }
      let fed = try stored()
      try store.queue.write { db in
        try db.execute(sql: "DELETE FROM presence")
        let insert = try db.makeStatement(
          sql: """
            INSERT INTO presence (\(PresenceFeedTests.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for row in drawn {
          try insert.execute(arguments: [
            row.course, row.session, row.person, row.joinedAt, row.leftAt, row.flags, row.file,
            row.line, row.byteOffset,
          ])
        }
      }
      #expect(fed.count == 10_000)
      #expect(fed == (try stored()))
    }

    @Test func `rows lie in the order of course, session, person and time`() throws {
      var rows = rows(500)
      try store.transaction { try $0.add(&rows) }
      let keys = try stored().map { Array($0[0...6]) + [$0[8]] }
      #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(
        rows.map { [Int($0.session), Int($0.person), Int($0.joinedAt)] }
          == keys.map { Array($0[1...3]) })
    }

    @Test func `several batches of one transaction lie among one another`() throws {
      let all = rows(300)
      try store.transaction { writer in
        for part in [200..<300, 0..<100, 100..<200] {
          var rows = Array(all[part])
          try writer.add(&rows)
        }
        var none: [PresenceRow] = []
        try writer.add(&none)
      }
      #expect(try stored().count == 300)
      #expect(try stored().map { $0[8] }.sorted() == all.map { Int($0.byteOffset) }.sorted())
    }

    @Test func `one row that cannot be refuses its whole batch, and the next is none the worse`()
      throws
    {
      var bad = rows(50)
      bad[25].leftAt = bad[25].joinedAt
      #expect(throws: DatabaseError.self) {
        try store.transaction { writer in
          var rows = bad
          try writer.add(&rows)
        }
      }
      #expect(try stored() == [])
      var good = rows(50)
      try store.transaction { try $0.add(&good) }
      #expect(try stored().count == 50)
    }

    @Test func `the same record twice is refused`() throws {
      let row = rows(1)[0]
      #expect(throws: DatabaseError.self) {
        try store.transaction { writer in
          var rows = [row, row]
          try writer.add(&rows)
        }
      }
    }

    @Test func `numbers at the edges come back`() throws {
      var rows = [
        PresenceRow(
          course: 1, session: 2, person: 1, flags: 15, joinedAt: -1, leftAt: 4_133_980_800, file: 1,
          line: .max, byteOffset: 1 << 40)
      ]
      try store.transaction { try $0.add(&rows) }
      #expect(
        try stored() == [[1, 2, 1, -1, 4_133_980_800, 15, 1, 2_147_483_647, 1_099_511_627_776]])
    }
  }
}
