import Evidence

/// `sessions.csv`: the timetable; several rows of one session are its parts (tables.md).
enum SessionsTable {
  static let format = LogFormat.table(
    "sessions", "Timetabled sessions", stage: .sessions,
    required: ["session_id", "course_id", "starts_at", "ends_at", "activity", "mode"],
    optional: ["tutor_ids", "group", "attendance", "meeting", "tags"])

  /// A row of the table: a session's part.
  struct Row {
    var sessionID: String
    var courseID: String
    var part: SessionPart
    var mode: Mode
    var tutorIDs: [String]
    var group: String?
    var meeting: String?
    var isOptional: Bool
    var tags: [String]
  }

  /// `zone` gives the zone of a course's local times, or nothing for a course that is not known.
  static func read(_ row: RowCells, zone: (String) -> ZoneTable?) throws(RecordProblem) -> Row {
    let courseID = try row.required("course_id")
    let sessionID = try row.required("session_id")
    guard let zone = zone(courseID) else {
      throw RecordProblem(
        .unknownCourse, "course_id is not in courses.csv", cell: row.cell("course_id"))
    }
    let interval = try row.interval("starts_at", "ends_at", zone: zone)
    guard case .settled(let settled) = interval else {
      throw RecordProblem(
        .ambiguousTime, "the clocks went back at this time; write it with its offset from UTC",
        cell: row.cell("starts_at"))
    }
    return Row(
      sessionID: sessionID, courseID: courseID,
      part: SessionPart(
        interval: settled, activity: try row.requiredWord("activity", Activity.self),
        source: row.source),
      mode: try row.requiredWord("mode", Mode.self), tutorIDs: row.list("tutor_ids"),
      group: row.text("group"), meeting: row.text("meeting"),
      isOptional: try row.oneOf("attendance", ["required", "optional"]) == "optional",
      tags: row.list("tags"))
  }
}
