/// Where the records of a course say different things, a row a session and person.
public struct DifferenceRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// The session.
  public var sessionID: String
  /// Whom the records are about; empty for an id of the timetable that is nobody's.
  public var personID: String?
  /// What kind of difference it is.
  public var kind: String
  /// How much time is concerned.
  public var seconds: Int
  /// How long the register has the person there; empty where none speaks.
  public var registerSeconds: Int?
  /// How long the log has the person there; empty where none speaks.
  public var logSeconds: Int?

  /// The table's columns.
  public static let schema = TableSchema(
    name: "differences",
    about: "Where the records of a course say different things: what each says.",
    columns: [
      .text("course_id", "The course"),
      .text("session_id", "The session"),
      .text(
        "person_id", "Whom it is about; empty for an id of the timetable that is nobody's",
        optional: true),
      .text("kind", "What kind of difference; glh explain says each in full"),
      .integer("seconds", "How much time is concerned; 0 where it has no measure"),
      .integer(
        "register_s", "How long the register has the person there; empty where none speaks",
        optional: true),
      .integer(
        "log_s", "How long the log has the person there; empty where none speaks", optional: true),
    ],
    key: ["course_id", "session_id", "person_id", "kind"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID), .text(sessionID), Cell(personID), .text(kind), .integer(seconds),
      Cell(registerSeconds), Cell(logSeconds),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    sessionID = cells[1].text
    personID = cells[2].optionalText
    kind = cells[3].text
    seconds = cells[4].integer ?? 0
    registerSeconds = cells[5].integer
    logSeconds = cells[6].integer
  }
}
