/// A session and what the evidence says of it.
public struct SessionRow: ResultRow, Hashable {
  /// The session.
  public var sessionID: String
  /// The course.
  public var courseID: String
  /// Start, ISO 8601, UTC.
  public var startsAt: String
  /// End, ISO 8601, UTC.
  public var endsAt: String
  /// What the evidence says of it.
  public var status: String
  /// Seconds in which a tutor was present, evidenced.
  public var tutorEvidenced: Int
  /// Seconds in which a tutor may have been present.
  public var tutorPossible: Int
  /// Learners expected.
  public var learnersExpected: Int
  /// Learners with evidenced presence.
  public var learnersPresent: Int

  /// The table's columns.
  public static let schema = TableSchema(
    name: "sessions", about: "Every session, planned or met with in a log.",
    columns: [
      .text("session_id", "The session"),
      .text("course_id", "The course"),
      .text("starts_at", "Start, ISO 8601, UTC"),
      .text("ends_at", "End, ISO 8601, UTC"),
      .text(
        "status",
        "What the evidence says of it",
        allowed: ["delivered", "planned_only", "unplanned", "moved", "unlogged"]),
      .integer("tutor_s_evidenced", "Seconds in which a tutor was present, evidenced"),
      .integer("tutor_s_possible", "Seconds in which a tutor may have been present"),
      .integer("learners_expected", "Learners expected"),
      .integer("learners_present", "Learners with evidenced presence"),
    ],
    key: ["course_id", "session_id"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(sessionID),
      .text(courseID),
      .text(startsAt),
      .text(endsAt),
      .text(status),
      .integer(tutorEvidenced),
      .integer(tutorPossible),
      .integer(learnersExpected),
      .integer(learnersPresent),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    sessionID = cells[0].text
    courseID = cells[1].text
    startsAt = cells[2].text
    endsAt = cells[3].text
    status = cells[4].text
    tutorEvidenced = cells[5].integer ?? 0
    tutorPossible = cells[6].integer ?? 0
    learnersExpected = cells[7].integer ?? 0
    learnersPresent = cells[8].integer ?? 0
  }
}
