import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct WorkspaceTests {
    private let folder: PassingFolder

    init() throws { folder = try PassingFolder() }

    private func pragma(_ store: EvidenceStore, _ name: String) throws -> String? {
      try store.queue.read { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
    }

    private func isNoWorkspace(_ body: () throws -> EvidenceStore) -> Bool {
      do { _ = try body() } catch StoreError.notAWorkspace { return true } catch { return false }
      return false
    }

    @Test func `what is committed is on the disk, and references are kept`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      #expect(try pragma(store, "journal_mode") == "wal")
      #expect(try pragma(store, "synchronous") == "2")
      #expect(try pragma(store, "foreign_keys") == "1")
      #expect(try pragma(store, "application_id") == "1735157825")
      #expect(try pragma(store, "integrity_check") == "ok")
      try store.close()
      let again = try EvidenceStore.open(in: folder.url, toWrite: true)
      #expect(try pragma(again, "journal_mode") == "wal")
      #expect(try pragma(again, "synchronous") == "2")
      #expect(try pragma(again, "foreign_keys") == "1")
      try again.close()
    }

    @Test func `a closed workspace is one file that stands alone`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      try store.transaction { try $0.addDefinitions() }
      #expect(folder.names.contains("audit.sqlite-wal"))
      try store.close()
      #expect(folder.names == ["audit.sqlite"])
      let bytes = try Data(contentsOf: folder.url.appending(path: EvidenceStore.fileName))
      // The file's own words for a rollback journal, SQLite file format, 1.3.2.
      #expect([UInt8](bytes[18...19]) == [1, 1])
      let elsewhere = try PassingFolder()
      try bytes.write(to: elsewhere.url.appending(path: EvidenceStore.fileName))
      let copy = try EvidenceStore.open(in: elsewhere.url)
      #expect(try copy.courseNumbers() == [1])
      try copy.close()
    }

    @Test func `looking into a workspace leaves its file byte for byte as it is`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      try store.transaction { try $0.addDefinitions() }
      try store.close()
      let place = folder.url.appending(path: EvidenceStore.fileName)
      let before = try Data(contentsOf: place)
      let looking = try EvidenceStore.open(in: folder.url)
      #expect(try looking.courseNumbers() == [1])
      #expect(throws: DatabaseError.self) { try looking.transaction { try $0.addDefinitions() } }
      try looking.close()
      #expect(try Data(contentsOf: place) == before)
      #expect(folder.names == [EvidenceStore.fileName])
    }

    private static let strangeSchemas = [
      "CREATE TABLE extra (a INTEGER)",
      "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
      "CREATE TRIGGER t AFTER INSERT ON course BEGIN DELETE FROM enrolment; END",
      "CREATE INDEX i ON course (abs(line))",
      "DROP INDEX enrolment_by_course",
      "ALTER TABLE person ADD COLUMN name TEXT",
    ]

    @Test(arguments: strangeSchemas)
    func `a workspace with tables or triggers that are not ours is not opened`(sql: String) throws {
      try EvidenceStore.create(in: folder.url).close()
      let place = folder.url.appending(path: EvidenceStore.fileName)
      let queue = try DatabaseQueue(path: place.path)
      try queue.write { db in try db.execute(sql: sql) }
      try queue.close()
      let before = try Data(contentsOf: place)
      #expect {
        _ = try EvidenceStore.open(in: folder.url)
      } throws: { error in
        if case StoreError.otherTables = error { true } else { false }
      }
      #expect(try Data(contentsOf: place) == before)
      #expect(folder.names == [EvidenceStore.fileName])
    }

    @Test func `a folder without a workspace is told`() throws {
      let url = folder.url
      #expect(isNoWorkspace { try EvidenceStore.open(in: url) })
      #expect(folder.names == [])
      #expect(isNoWorkspace { try EvidenceStore.open(in: url.appending(path: "nowhere")) })
      #expect(
        StoreError.notAWorkspace("out").description
          == """
          out: error: no audit workspace of this version here [not-a-workspace]
            help: make one with: glh audit SUBMISSION --out out
          """)
    }

    @Test func `another program's database or another version is no workspace`() throws {
      let path = folder.url.appending(path: EvidenceStore.fileName).path
      let other = try DatabaseQueue(path: path)
      try other.write { db in try db.execute(sql: "CREATE TABLE note (text TEXT)") }
      try other.close()
      let url = folder.url
      #expect(isNoWorkspace { try EvidenceStore.open(in: url) })

      let later = try PassingFolder()
      let store = try EvidenceStore.create(in: later.url)
      try store.queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA user_version = \(Schema.version + 1)")
      }
      try store.close()
      #expect(isNoWorkspace { try EvidenceStore.open(in: later.url) })
    }

    @Test func `a workspace of which no check was completed has no result`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      #expect(throws: StoreError.self) {
        try StoredResult(store, lines: NoLines(), showsNames: false)
      }
      try store.close()
    }

    @Test func `a transaction that fails half-way leaves nothing`() throws {
      struct Interruption: Error {}
      let store = try EvidenceStore.create(in: folder.url)
      #expect(throws: Interruption.self) {
        try store.transaction { writer in
          try writer.addDefinitions()
          var rows = [
            PresenceRow(
              course: 1, session: 1, person: 1, flags: 0, joinedAt: 1, leftAt: 2, file: 1, line: 2,
              byteOffset: 3)
          ]
          try writer.add(&rows)
          throw Interruption()
        }
      }
      let counts = try store.queue.read { db in
        try ["source_file", "course", "person", "enrolment", "session", "session_part", "presence"]
          .map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
      }
      #expect(counts == [0, 0, 0, 0, 0, 0, 0])
      try store.transaction { try $0.addDefinitions() }
      #expect(try store.courseNumbers() == [1])
      try store.close()
    }

    @Test func `two files of the same bytes are one`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      let file = StoredFile(id: 1, sha256: hash(7), path: "a.csv", byteCount: 3)
      try store.transaction { try $0.add(file) }
      #expect(throws: DatabaseError.self) {
        try store.transaction { writer in
          try writer.add(StoredFile(id: 2, sha256: hash(8), path: "b.csv", byteCount: 3))
          try writer.add(StoredFile(id: 3, sha256: hash(7), path: "c.csv", byteCount: 3))
        }
      }
      #expect(try store.files() == [file])
      try store.close()
    }

    @Test func `what a reading found out is kept for the check`() throws {
      let store = try EvidenceStore.create(in: folder.url)
      #expect(try store.summary().latestDay == nil)
      #expect(try store.summary().evidenceHash == "")
      let day = try #require(Day(iso8601: "2026-03-31"))
      try store.keepSummary(latestDay: day, evidenceHash: hash(4))
      #expect(try store.summary().latestDay == day)
      #expect(try store.summary().evidenceHash == hash(4))
      try store.transaction { try $0.addDefinitions() }
      #expect(try store.courseNumber(of: "FA-201") == 1)
      #expect(try store.courseNumber(of: "FA-999") == nil)
      #expect(try store.courseID(ofSession: "S-2") == "FA-201")
      #expect(try store.courseIDs(ofPerson: "T-01") == ["FA-201"])
      #expect(try store.courseIDs(ofPerson: "T-99") == [])
      try store.close()
    }
  }
}

/// Source lines of a run that kept none.
struct NoLines: SourceLines {
  func records(ofFile sha256: String, lines: ClosedRange<Int>) throws -> [SourceRecord]? { nil }
  func lineCount(ofFile sha256: String) throws -> Int? { nil }
}
