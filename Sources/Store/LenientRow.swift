import GRDB

/// A row of a database that may be damaged or hostile: where it has no value, or one of another kind,
/// there is an empty one.
///
/// GRDB's own rows end the program there.
struct LenientRow {
  private let row: Row

  init(_ row: Row) { self.row = row }

  /// Every row of a query.
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [LenientRow] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { LenientRow($0) }
  }

  /// Every row of a statement.
  static func fetchAll(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> [LenientRow] {
    try Row.fetchAll(statement, arguments: arguments).map { LenientRow($0) }
  }

  /// The first row of a query.
  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> LenientRow? {
    try Row.fetchOne(db, sql: sql, arguments: arguments).map { LenientRow($0) }
  }

  /// The first row of a statement.
  static func fetchOne(
    _ statement: Statement, arguments: StatementArguments? = nil
  ) throws -> LenientRow? {
    try Row.fetchOne(statement, arguments: arguments).map { LenientRow($0) }
  }

  /// A column's value; empty where there is none.
  subscript<Value: LenientValue>(_ column: String) -> Value { self[column] ?? .absent }

  /// A column's value; nothing where there is none.
  subscript<Value: LenientValue>(_ column: String) -> Value? {
    (row[column] as DatabaseValue?).flatMap { Value.fromDatabaseValue($0) }
  }

  /// The value of a column by its place; empty where there is none.
  subscript<Value: LenientValue>(_ column: Int) -> Value { self[column] ?? .absent }

  /// The value of a column by its place; nothing where there is none.
  subscript<Value: LenientValue>(_ column: Int) -> Value? {
    Value.fromDatabaseValue(row[column] as DatabaseValue)
  }
}

/// A value that may be missing.
protocol LenientValue: DatabaseValueConvertible {
  /// What stands for a value that is not there.
  static var absent: Self { get }
}

extension String: LenientValue {
  static var absent: String { "" }
}

extension Int: LenientValue {
  static var absent: Int { 0 }
}

extension Bool: LenientValue {
  static var absent: Bool { false }
}
