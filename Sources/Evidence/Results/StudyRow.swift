/// Study of one learner, summed beside the ledger.
public struct StudyRow: ResultRow, Hashable {
  /// The course.
  public var courseID: String
  /// The learner.
  public var learnerID: String
  /// What kind of study.
  public var activity: String
  /// Seconds: intervals united, stated minutes added.
  public var seconds: Int
  /// Records.
  public var events: Int
  /// Days with at least one record.
  public var activeDays: Int

  /// The table's columns.
  public static let schema = TableSchema(
    name: "study", about: "Study without a live counterpart.",
    columns: [
      .text("course_id", "The course"),
      .text("learner_id", "The learner"),
      .text("activity", "What kind of study", allowed: Activity.allCases.map(\.rawValue)),
      .integer("seconds", "Seconds: intervals united, stated minutes added"),
      .integer("events", "Records"),
      .integer("active_days", "Days with at least one record"),
    ],
    key: ["course_id", "learner_id", "activity"])

  /// Its values in order.
  public var cells: [Cell] {
    [
      .text(courseID),
      .text(learnerID),
      .text(activity),
      .integer(seconds),
      .integer(events),
      .integer(activeDays),
    ]
  }

  /// Reads a row back.
  public init(cells: [Cell]) {
    courseID = cells[0].text
    learnerID = cells[1].text
    activity = cells[2].text
    seconds = cells[3].integer ?? 0
    events = cells[4].integer ?? 0
    activeDays = cells[5].integer ?? 0
  }
}
