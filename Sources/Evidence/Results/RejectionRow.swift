/// A record that could not be counted.
public struct RejectionRow: ResultRow, Hashable {
  /// SHA-256 of the file.
  public var sourceSHA256: String
  /// Path inside the submission, names left out.
  public var path: String
  /// Physical line of the record, 0 for the whole file.
  public var line: Int
  /// Column of the trouble in that line, from 1; 0 where none.
  public var column: Int
  /// Stable id of the reason: glh explain CODE.
  public var code: String
  /// What was found and what is needed.
  public var message: String

  /// The table's columns.
  public static let schema = TableSchema(
    name: "rejections", about: "Every record that could not be counted, and why.",
    columns: [
      .text("source_sha256", "SHA-256 of the file; empty where it was not read", optional: true),
      .text("path", "Path inside the submission, names left out"),
      .integer("line", "Physical line of the record, 0 for the whole file"),
      .integer("column", "Column of the trouble in that line, from 1; 0 where none"),
      .text("code", "Stable id of the reason: glh explain CODE"),
      .text("message", "What was found and what is needed"),
    ],
    key: ["path", "line", "column", "code"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(sourceSHA256),
      .text(path),
      .integer(line),
      .integer(column),
      .text(code),
      .text(message),
    ]
  }

  /// Describes a record that could not be counted.
  public init(
    sourceSHA256: String, path: String, line: Int, column: Int, code: String, message: String
  ) {
    self.sourceSHA256 = sourceSHA256
    self.path = path
    self.line = line
    self.column = column
    self.code = code
    self.message = message
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    sourceSHA256 = cells[0].text
    path = cells[1].text
    line = cells[2].integer ?? 0
    column = cells[3].integer ?? 0
    code = cells[4].text
    message = cells[5].text
  }
}
