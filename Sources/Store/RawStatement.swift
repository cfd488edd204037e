import Evidence
import GRDB
import GRDBSQLite

/// A statement run through SQLite's own calls, for the rows of which there are many (measured: GRDB's
/// arguments cost three times as much as the row itself).
struct RawStatement {
  private let statement: Statement
  private var raw: OpaquePointer { statement.sqliteStatement }

  // SQLite copies the text before the call returns.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ statement: Statement) { self.statement = statement }

  /// Runs the statement once with these values.
  func run(_ cells: [Cell]) throws {
    try bind(cells)
    let code = sqlite3_step(raw)
    sqlite3_reset(raw)
    try check(code, SQLITE_DONE)
  }

  private func bind(_ cells: [Cell]) throws {
    for (index, cell) in cells.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch cell {
        case .empty: sqlite3_bind_null(raw, place)
        case .integer(let number): sqlite3_bind_int64(raw, place, Int64(number))
        case .text(var text):
          text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
              sqlite3_bind_text(raw, place, $0.baseAddress, Int32($0.count), RawStatement.transient)
            }
          }
        }
      try check(code, SQLITE_OK)
    }
  }

  /// Hands over every row of a query of whole numbers; `argument` is its one parameter.
  func forEachRow(_ argument: Int, _ body: (OpaquePointer) -> Void) throws {
    try forEachRow([.integer(argument)], body)
  }

  /// Hands over every row of a query with these values.
  func forEachRow(_ arguments: [Cell], _ body: (OpaquePointer) -> Void) throws {
    try bind(arguments)
    var code = sqlite3_step(raw)
    while code == SQLITE_ROW {
      body(raw)
      code = sqlite3_step(raw)
    }
    sqlite3_reset(raw)
    try check(code, SQLITE_DONE)
  }

  /// A whole number of the current row.
  static func integer(_ row: OpaquePointer, _ column: Int32) -> Int {
    Int(sqlite3_column_int64(row, column))
  }

  /// A value of the current row.
  static func cell(_ row: OpaquePointer, _ column: Int32) -> Cell {
    switch sqlite3_column_type(row, column) {
    case SQLITE_NULL: return .empty
    case SQLITE_INTEGER: return .integer(integer(row, column))
    default:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(row, column), count: Int(sqlite3_column_bytes(row, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func check(_ code: Int32, _ expected: Int32) throws {
    guard code == expected else {
      // Bound values are left out: they may be about people.
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))))
    }
  }
}
