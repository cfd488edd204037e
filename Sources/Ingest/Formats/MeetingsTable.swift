/// `meetings.csv`: which platform meeting is which session or course (tables.md).
enum MeetingsTable {
  static let format = LogFormat.table(
    "meetings", "Which meeting is which session", stage: .meetings, required: ["meeting"],
    optional: ["course_id", "session_id"])

  /// A row of the table; one of the two ids is there.
  struct Row {
    var meeting: String
    var courseID: String?
    var sessionID: String?
  }

  static func read(_ row: RowCells) throws(RecordProblem) -> Row {
    let found = Row(
      meeting: try row.required("meeting"), courseID: row.text("course_id"),
      sessionID: row.text("session_id"))
    guard found.courseID != nil || found.sessionID != nil else {
      throw RecordProblem(.missingValue, "course_id or session_id is needed")
    }
    return found
  }
}
