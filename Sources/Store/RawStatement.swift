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

  /// Takes a statement that the connection keeps for its next use.
  init(_ sql: String, in db: Database) throws { statement = try db.cachedStatement(sql: sql) }

  /// Runs the statement once with these values.
  func run(_ cells: [Cell]) throws {
    try bind(cells)
    let code = sqlite3_step(raw)
    sqlite3_reset(raw)
    try check(code, SQLITE_DONE)
  }

  /// Hands over every row of a query; `cells` are its parameters.
  func forEachRow(_ cells: [Cell], _ body: (RawRow) throws -> Void) throws {
    try bind(cells)
    defer { sqlite3_reset(raw) }
    let row = RawRow(raw)
    var code = sqlite3_step(raw)
    while code == SQLITE_ROW {
      try body(row)
      code = sqlite3_step(raw)
    }
    try check(code, SQLITE_DONE)
  }

  /// Hands over every row of a query as values that lie where SQLite has them.
  func forEachRowView(_ cells: [Cell], _ body: (RowView) throws -> Void) throws {
    let count = Int(sqlite3_column_count(raw))
    let views = UnsafeMutableBufferPointer<CellView>.allocate(capacity: count)
    views.initialize(repeating: .empty)
    defer { views.deallocate() }
    try forEachRow(cells) { row in
      for column in 0..<count { views[column] = row.view(Int32(truncatingIfNeeded: column)) }
      try body(RowView(views))
    }
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

  private func check(_ code: Int32, _ expected: Int32) throws {
    guard code == expected else {
      // Bound values are left out: they may be about people.
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))))
    }
  }
}

/// The row that a running statement has reached, its columns by their places.
struct RawRow {
  private let raw: OpaquePointer

  fileprivate init(_ raw: OpaquePointer) { self.raw = raw }

  /// A whole number; 0 where there is none.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(raw, column)) }

  func isEmpty(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  func optionalInteger(_ column: Int32) -> Int? { isEmpty(column) ? nil : integer(column) }

  func optionalReal(_ column: Int32) -> Double? {
    isEmpty(column) ? nil : sqlite3_column_double(raw, column)
  }

  /// A text; empty where there is none.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func optionalText(_ column: Int32) -> String? { isEmpty(column) ? nil : text(column) }

  func cell(_ column: Int32) -> Cell {
    switch sqlite3_column_type(raw, column) {
    case SQLITE_NULL: .empty
    case SQLITE_INTEGER: .integer(integer(column))
    default: .text(text(column))
    }
  }

  func view(_ column: Int32) -> CellView {
    switch sqlite3_column_type(raw, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_TEXT: .text(bytes(column))
    default: .empty
    }
  }

  private func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(raw, column)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
  }
}
