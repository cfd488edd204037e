import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  /// Records that were not counted, kept as numbers and read as rows.
  @Suite struct RejectionTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    private func row(
      _ line: Int, _ column: Int = 0, code: String = "unknown-session", says message: String = "m"
    ) -> RejectionRow {
      RejectionRow(
        sourceSHA256: hash(1), path: "a.csv", line: line, column: column, code: code,
        message: message)
    }

    private func told() throws -> [RejectionRow] {
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM rejections").map { row in
          RejectionRow(cells: row.databaseValues.map { Cell($0) })
        }
      }
    }

    private func count(_ table: String) throws -> Int? {
      try store.queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") }
    }

    @Test func `rows come back as they were added, in their order`() throws {
      let rows = [row(7, 3), row(2, code: "nul-byte", says: "other"), row(2), row(0)]
      try store.transaction { try $0.add(rows) }
      try store.transaction { try $0.add([row(9, says: "other message")]) }
      #expect(try told() == rows + [row(9, says: "other message")])
    }

    @Test func `what many have in common is kept once`() throws {
      let list = RejectionList((1...120_000).map { row($0) })
      #expect(list.reasons.count == 1 && list.count == 120_000)
      try store.add(list)
      #expect(try count("rejection_reason") == 1 && count("rejected_record") == 120_000)
      #expect(try told().map(\.line) == Array(1...120_000))
    }

    @Test func `a list shows the first of each code, and how many there are`() {
      let list = RejectionList(
        [row(1), row(2, says: "other"), row(3, code: "b"), row(4), row(5), row(6, says: "third")])
      let kinds = list.byCode(showing: 2)
      #expect(kinds.map(\.code) == ["b", "unknown-session"] && kinds.map(\.count) == [1, 5])
      #expect(kinds.map { $0.first.map(\.line) } == [[3], [1, 2]])
    }

    @Test func `lists put together have each reason once, and none that no record has`() {
      var list = RejectionList([row(1)])
      list.append(RejectionList(reasons: RejectionList([row(1, says: "unused")]).reasons))
      list.append(RejectionList([row(2), row(3, says: "other")]))
      #expect(list.reasons.map(\.message) == ["m", "other"])
      #expect(Array(list) == [row(1), row(2), row(3, says: "other")])
    }

    @Test func `records of known sessions and people are kept with their mode`() throws {
      let modes: [Mode?] = [.remote, nil, .inPerson]
      try store.transaction { writer in
        try writer.add(
          modes.enumerated().map { index, mode in
            (
              RejectedAttendance(session: 1, person: 1, mode: mode, source: line(index + 2)), 1
            )
          })
      }
      let stored = try store.evidence(ofCourse: 1).rejected
      #expect(stored.map(\.mode) == modes && stored.map(\.source.line) == [2, 3, 4])
    }

    @Test func `lines that follow one another are one cause of a course`() throws {
      try store.transaction { writer in
        try writer.add(
          UnboundedCause(code: "unknown-session", path: "a.csv", line: 5), through: 7, course: 1)
      }
      let causes = try store.evidence(ofCourse: 1).unboundedBy
      #expect(causes == [UnboundedCause(code: "unknown-session", path: "a.csv", line: 5)])
    }
  }
}
