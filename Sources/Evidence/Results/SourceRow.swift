/// A file of the submission, and what became of each of its records.
public struct SourceRow: ResultRow, Hashable {
  /// SHA-256 of the file, in hexadecimal.
  public var sha256: String
  /// Path inside the submission, names left out.
  public var path: String
  /// Id of the recognised format.
  public var format: String?
  /// Evidence class, A (interval log, UTC) to G (not contact).
  public var evidenceClass: String?
  /// How its bytes are turned into text.
  public var encoding: String?
  /// What a record of it is: row, cell, element.
  public var unit: String?
  /// Records read: the sum of the next five columns.
  public var records: Int
  /// Records that became at least one fact.
  public var used: Int
  /// Headings and empty lines.
  public var headings: Int
  /// Records only compared with others.
  public var crossChecks: Int
  /// Records left out for a stated reason.
  public var ignored: Int
  /// Records that could not be counted.
  public var rejected: Int
  /// Facts made of the used records.
  public var facts: Int
  /// What a reader of the file should know.
  public var note: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "sources", about: "Every file of the submission and what became of its records.",
    columns: [
      .text(
        "sha256", "SHA-256 of the file, in hexadecimal; empty where it was not read",
        optional: true),
      .text("path", "Path inside the submission, names left out"),
      .text("format", "Id of the recognised format", optional: true),
      .text("class", "Evidence class, A (interval log, UTC) to G (not contact)", optional: true),
      .text("encoding", "How its bytes are turned into text", optional: true),
      .text("unit", "What a record of it is: row, cell, element", optional: true),
      .integer("records", "Records read: the sum of the next five columns"),
      .integer("used", "Records that became at least one fact"),
      .integer("headings", "Headings and empty lines"),
      .integer("cross_checks", "Records only compared with others"),
      .integer("ignored", "Records left out for a stated reason"),
      .integer("rejected", "Records that could not be counted"),
      .integer("facts", "Facts made of the used records"),
      .text("note", "What a reader of the file should know", optional: true),
    ],
    key: ["path", "sha256"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(sha256),
      .text(path),
      Cell(format),
      Cell(evidenceClass),
      Cell(encoding),
      Cell(unit),
      .integer(records),
      .integer(used),
      .integer(headings),
      .integer(crossChecks),
      .integer(ignored),
      .integer(rejected),
      .integer(facts),
      Cell(note),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    sha256 = cells[0].text
    path = cells[1].text
    format = cells[2].optionalText
    evidenceClass = cells[3].optionalText
    encoding = cells[4].optionalText
    unit = cells[5].optionalText
    records = cells[6].integer ?? 0
    used = cells[7].integer ?? 0
    headings = cells[8].integer ?? 0
    crossChecks = cells[9].integer ?? 0
    ignored = cells[10].integer ?? 0
    rejected = cells[11].integer ?? 0
    facts = cells[12].integer ?? 0
    note = cells[13].optionalText
  }
}
