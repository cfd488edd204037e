import Foundation
import GRDB
import GRDBSQLite

/// Fills a table of whole numbers from memory through a virtual table: SQLite pulls the columns, so
/// that no row costs a bind, a step and a reset.
enum NumberFeed {
  /// Runs `INSERT INTO … SELECT c0, c1, … FROM number_feed` over rows of `width` numbers each.
  static func run(_ sql: String, numbers: [Int64], width: Int, in db: Database) throws {
    guard !numbers.isEmpty else { return }
    filling.lock()
    defer { filling.unlock() }
    try numbers.withUnsafeBufferPointer { buffer in
      current = buffer
      currentWidth = width
      defer { current = UnsafeBufferPointer(start: nil, count: 0) }
      try RawStatement(sql, in: db).run([])
    }
  }

  /// Makes `number_feed` known to a connection.
  static func register(in db: Database) throws {
    let code = sqlite3_create_module_v2(db.sqliteConnection, "number_feed", module, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static let filling = NSLock()

  // One writer fills one table at a time: `filling` is held meanwhile.
  nonisolated(unsafe) private static var current = UnsafeBufferPointer<Int64>(start: nil, count: 0)
  nonisolated(unsafe) private static var currentWidth = 1

  private struct Cursor {
    var base: sqlite3_vtab_cursor
    /// Where the row begins.
    var place: Int
  }

  nonisolated(unsafe) private static let module: UnsafeMutablePointer<sqlite3_module> = {
    var module = sqlite3_module()
    module.xConnect = { connection, _, _, _, table, _ in
      let code = sqlite3_declare_vtab(connection, "CREATE TABLE feed (c0, c1, c2, c3, c4, c5)")
      guard code == SQLITE_OK else { return code }
      let made = UnsafeMutablePointer<sqlite3_vtab>.allocate(capacity: 1)
      made.initialize(to: sqlite3_vtab())
      table?.pointee = made
      return SQLITE_OK
    }
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xDisconnect = { table in
      table?.deallocate()
      return SQLITE_OK
    }
    module.xOpen = { _, cursor in
      let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
      made.initialize(to: Cursor(base: sqlite3_vtab_cursor(), place: 0))
      cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(
        to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      cursor.map { UnsafeMutableRawPointer($0).deallocate() }
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      at(cursor)?.pointee.place = 0
      return SQLITE_OK
    }
    module.xNext = { cursor in
      at(cursor)?.pointee.place += currentWidth
      return SQLITE_OK
    }
    module.xEof = { cursor in (at(cursor)?.pointee.place ?? .max) < current.count ? 0 : 1 }
    module.xRowid = { cursor, id in
      id?.pointee = Int64(at(cursor)?.pointee.place ?? 0)
      return SQLITE_OK
    }
    module.xColumn = { cursor, context, column in
      guard let place = at(cursor)?.pointee.place, column < currentWidth else {
        return SQLITE_ERROR
      }
      sqlite3_result_int64(context, current[place + Int(column)])
      return SQLITE_OK
    }
    let pointer = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    pointer.initialize(to: module)
    return pointer
  }()

  private static func at(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
  ) -> UnsafeMutablePointer<Cursor>? {
    cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self) }
  }
}
