import Foundation
import GRDB
import GRDBSQLite

/// Fills a table of whole numbers from memory through a virtual table: SQLite pulls the columns, so
/// that no row costs a bind, a step and a reset.
enum NumberFeed {
  /// How many rows are filled at once.
  private static let batch = 50_000

  /// Runs `INSERT INTO … SELECT c0, c1, … FROM number_feed` over rows, each of which `append` turns
  /// into `width` numbers.
  static func run<Row>(
    _ sql: String, rows: [Row], width: Int, in db: Database,
    append: (Row, inout [Int64]) throws -> Void
  ) throws {
    for start in stride(from: 0, to: rows.count, by: batch) {
      let end = min(start + batch, rows.count)
      var numbers: [Int64] = []
      numbers.reserveCapacity((end - start) * width)
      for row in rows[start..<end] { try append(row, &numbers) }
      try fill(sql, numbers: numbers, width: width, in: db)
    }
  }

  private static func fill(_ sql: String, numbers: [Int64], width: Int, in db: Database) throws {
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
    try FeedModule.register(module, as: "number_feed", in: db)
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
    var module = FeedModule.plain
    module.xConnect = { connection, _, _, _, table, _ in
      FeedModule.connect(connection, table, columns: "c0, c1, c2, c3, c4, c5, c6")
    }
    module.xOpen = { _, cursor in
      FeedModule.open(cursor, Cursor(base: sqlite3_vtab_cursor(), place: 0))
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
    return FeedModule.kept(module)
  }()

  private static func at(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
  ) -> UnsafeMutablePointer<Cursor>? {
    cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self) }
  }
}
