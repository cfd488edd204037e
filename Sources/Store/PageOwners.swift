public import Foundation
import GRDB

extension EvidenceStore {
  /// The size of the pages of a closed workspace's database, and the table of each in their order;
  /// `free` for a page that holds nothing.
  public static func pageOwners(in folder: URL) throws -> (size: Int, owners: [String]) {
    let store = try open(in: folder)
    defer { try? store.close() }
    return try store.queue.read { db in
      let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      var owners = [String](repeating: "free", count: count)
      // One table or index after the other: a join would look each page's name up among all.
      for row in try GuardedRow.fetchAll(
        db,
        sql: """
          SELECT name, tbl_name FROM sqlite_schema WHERE rootpage > 0
          UNION ALL VALUES ('sqlite_schema', 'sqlite_schema')
          """)
      {
        let table: String = try row[1]
        let pages = try Int.fetchCursor(
          db, sql: "SELECT pageno FROM dbstat WHERE name = ?", arguments: [row[0] as String])
        while let page = try pages.next() {
          if (1...count).contains(page) { owners[page - 1] = table }
        }
      }
      return (size, owners)
    }
  }

  /// Closes the gaps that deleted rows leave, so that nothing of them is left in the file.
  public func vacuum() throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; VACUUM;")
      _ = try GuardedRow.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
