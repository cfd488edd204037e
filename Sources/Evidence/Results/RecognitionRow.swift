/// Whether a course, as evidenced, would count for a professional body.
public struct RecognitionRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// The body's rule pack.
  public var pack: String
  /// Whether the course would count.
  public var outcome: String
  /// The rules that decide.
  public var decidingRules: String?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "recognition",
    about: "Whether each course, as evidenced, would count for a professional body.",
    columns: [
      .text("course_id", "The course"),
      .text("pack", "The body's rule pack"),
      .text("outcome", "Whether the course would count", allowed: ["yes", "no", "cannot_tell"]),
      .text("deciding_rules", "The rules that decide", optional: true),
    ],
    key: ["course_id", "pack"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID),
      .text(pack),
      .text(outcome),
      Cell(decidingRules),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    pack = cells[1].text
    outcome = cells[2].text
    decidingRules = cells[3].optionalText
  }
}
