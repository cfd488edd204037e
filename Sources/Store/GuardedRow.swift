import GRDB

/// A row of a database that may be damaged or hostile: a value that is missing, or of another kind than it
/// must be, is an error of the database.
///
/// GRDB's own rows end the program there.
struct GuardedRow {
  private let row: Row

  init(_ row: Row) { self.row = row }

  /// Every row of a query.
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [GuardedRow] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { GuardedRow($0) }
  }

  /// Every row of a statement.
  static func fetchAll(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> [GuardedRow] {
    try Row.fetchAll(statement, arguments: arguments).map { GuardedRow($0) }
  }

  /// The first row of a query.
  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> GuardedRow? {
    try Row.fetchOne(db, sql: sql, arguments: arguments).map { GuardedRow($0) }
  }

  /// The first row of a statement.
  static func fetchOne(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> GuardedRow? {
    try Row.fetchOne(statement, arguments: arguments).map { GuardedRow($0) }
  }

  /// A column's value, which must be there.
  subscript<Value: StoredValue>(_ column: String) -> Value {
    get throws { try Self.present(self[column]) }
  }

  /// A column's value; nothing where there is none.
  subscript<Value: StoredValue>(_ column: String) -> Value? {
    get throws { try Self.value(row[column]) }
  }

  /// The value of a column by its place, which must be there.
  subscript<Value: StoredValue>(_ column: Int) -> Value {
    get throws { try Self.present(self[column]) }
  }

  /// The value of a column by its place; nothing where there is none.
  subscript<Value: StoredValue>(_ column: Int) -> Value? {
    get throws { try Self.value(row[column]) }
  }

  private static func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw damaged }
    return value
  }

  private static func value<Value: StoredValue>(
    _ stored: DatabaseValue?
  ) throws -> Value? {
    guard let stored, !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw damaged }
    return value
  }

  private static var damaged: DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CORRUPT, message: "a value is missing, or of another kind than it must be"
    )
  }
}

/// What a column may hold.
protocol StoredValue: DatabaseValueConvertible {}

extension String: StoredValue {}
extension Int: StoredValue {}
extension Bool: StoredValue {}
