/// One value of a result table.
public enum Cell: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A whole number; durations are seconds.
  case integer(Int)
  /// Nothing is known, or nothing applies.
  case empty

  /// A text, or empty.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  /// A number, or empty.
  public init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }

  /// The words, or an empty text.
  public var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .empty: ""
    }
  }

  /// The number, or nothing.
  public var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The words, or nothing.
  public var optionalText: String? { self == .empty ? nil : text }
}

/// What a column of a result table holds.
public struct Column: Sendable {
  /// What kind of value.
  public enum Kind: Sendable {
    /// Words.
    case text
    /// A whole number.
    case integer
  }

  /// The column's name in CSV, JSON and SQL alike.
  public let name: String
  /// What kind of value it holds.
  public let kind: Kind
  /// Whether a cell may be empty.
  public let isOptional: Bool
  /// The only values allowed; empty where any is.
  public let allowed: [String]
  /// One sentence for a reader of the table.
  public let about: String

  /// A column of words.
  public static func text(
    _ name: String, _ about: String, optional: Bool = false, allowed: [String] = []
  ) -> Column {
    Column(name: name, kind: .text, isOptional: optional, allowed: allowed, about: about)
  }

  /// A column of whole numbers.
  public static func integer(_ name: String, _ about: String, optional: Bool = false) -> Column {
    Column(name: name, kind: .integer, isOptional: optional, allowed: [], about: about)
  }
}

/// A result table as tables.md names it: one definition for SQL, CSV, JSON and datapackage.
public struct TableSchema: Sendable {
  /// `courses` for `courses.csv`.
  public let name: String
  /// One sentence for a reader of the table.
  public let about: String
  /// The columns, in order.
  public let columns: [Column]
  /// The columns that name a row and by which rows are sorted, as bytes and numbers.
  public let key: [String]

  /// Describes a table.
  public init(name: String, about: String, columns: [Column], key: [String]) {
    self.name = name
    self.about = about
    self.columns = columns
    self.key = key
  }
}

/// A row of a result table.
public protocol ResultRow: Sendable {
  /// The table it is a row of.
  static var schema: TableSchema { get }
  /// Its values, in the order of the schema's columns.
  var cells: [Cell] { get }
  /// Reads a row back; `cells` are in the order of the schema's columns.
  init(cells: [Cell])
}
