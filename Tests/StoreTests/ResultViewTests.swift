import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct ResultViewTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    @Test(arguments: ResultViews.all.map(\.name))
    func `a view has the columns that its page names, and its example runs`(name: String) throws {
      let view = try #require(ResultViews.all.first { $0.name == name })
      let columns = try store.queue.read { db in
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
      }
      #expect(columns == view.columns.map(\.name))
      _ = try store.queue.read { db in try Row.fetchAll(db, sql: view.example) }
    }

    @Test func `the schema says what each view is for`() throws {
      let texts = try store.queue.read { db in
        try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'view'")
      }
      // The ledger and the rejections are two more: result tables of which only numbers are kept.
      #expect(texts.count == ResultViews.all.count + 2)
      for view in ResultViews.all { #expect(texts.contains { $0.contains("-- \(view.about)\n") }) }
    }

    @Test func `hours are those of the ledger by what they were, and study beside them`() throws {
      try store.transaction { writer in
        func row(session: Int, _ level: EvidenceLevel, _ evidenced: Int, _ possible: Int)
          -> LedgerSeconds
        {
          LedgerSeconds(
            person: 1, session: session,
            cell: LedgerCell(
              activity: .teaching, place: .remote, tutor: .remote, peer: .none, evidence: level),
            evidenced: evidenced, possible: possible)
        }
        try writer.add(
          [row(session: 1, .logged, 5400, 5400), row(session: 2, .registered, 0, 1800)], course: 1)
      }
      let rows = try store.queue.write { db in
        try db.execute(
          sql: "INSERT INTO study VALUES ('FA-201', 'L-01', 'self_study', 3600, 2, 1)")
        return try Row.fetchAll(db, sql: "SELECT * FROM learner_hours ORDER BY activity DESC")
          .map { row in
            "\(row["activity"] as String) \(row["tutor"] as String) "
              + "\(row["hours_evidenced"] as Double) \(row["hours_possible"] as Double)"
          }
      }
      #expect(rows == ["teaching remote 1.5 2.0", "self_study none 1.0 1.0"])
    }
  }
}
