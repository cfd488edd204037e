import GRDB
import GRDBSQLite

/// What the virtual tables have in common through which rows are fed.
enum FeedModule {
  typealias Tables = UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab>?>
  typealias Cursors = UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab_cursor>?>

  /// A module that has yet to be given `xConnect`, `xOpen` and what reads rows.
  static var plain: sqlite3_module {
    var module = sqlite3_module()
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xDisconnect = { table in
      table?.deallocate()
      return SQLITE_OK
    }
    module.xClose = { cursor in
      cursor.map { UnsafeMutableRawPointer($0).deallocate() }
      return SQLITE_OK
    }
    return module
  }

  /// A module that stays as long as the program runs, as SQLite wants it.
  static func kept(_ module: sqlite3_module) -> UnsafeMutablePointer<sqlite3_module> {
    let pointer = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    pointer.initialize(to: module)
    return pointer
  }

  /// Makes a module known to a connection.
  static func register(
    _ module: UnsafeMutablePointer<sqlite3_module>, as name: String, in db: Database
  ) throws {
    let code = sqlite3_create_module_v2(db.sqliteConnection, name, module, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// For `xConnect`: a table with these columns.
  static func connect(
    _ connection: OpaquePointer?, _ table: Tables?, columns: String
  ) -> Int32 {
    let code = sqlite3_declare_vtab(connection, "CREATE TABLE feed (\(columns))")
    guard code == SQLITE_OK else { return code }
    let made = UnsafeMutablePointer<sqlite3_vtab>.allocate(capacity: 1)
    made.initialize(to: sqlite3_vtab())
    table?.pointee = made
    return SQLITE_OK
  }

  /// For `xOpen`: a cursor, which begins with SQLite's own.
  static func open<Cursor>(_ cursor: Cursors?, _ opened: Cursor) -> Int32 {
    let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
    made.initialize(to: opened)
    cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(
      to: sqlite3_vtab_cursor.self)
    return SQLITE_OK
  }
}
