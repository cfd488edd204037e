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
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT d.pageno, coalesce(s.tbl_name, d.name) FROM dbstat d
          LEFT JOIN sqlite_schema s ON s.name = d.name
          """)
      while let row = try rows.next() {
        let page: Int = row[0]
        if (1...count).contains(page) { owners[page - 1] = row[1] }
      }
      return (size, owners)
    }
  }

  /// Closes the gaps that deleted rows leave, so that nothing of them is left in the file.
  public func vacuum() throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; VACUUM;")
      _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
