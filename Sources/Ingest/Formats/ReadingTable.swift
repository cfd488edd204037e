/// `reading.csv`: what a person decided about one file (tables.md).
enum ReadingTable {
  static let format = LogFormat.table(
    "reading", "Decisions about files", stage: .decisions, required: ["path"],
    optional: ["date_order", "time_zone", "format", "course_id", "set_aside_reason"],
    notes: [
      "`path` is a file's path in the submission, a file's name, or a folder's path with `/` at its "
        + "end for all files in it; where several fit, the first of these counts."
    ])

  static func read(_ row: RowCells) throws(RecordProblem) -> Decision {
    let zone = row.text("time_zone")
    if let zone, ZoneTable.named(zone) == nil {
      throw RecordProblem(
        .unknownTimeZone, "time_zone must be a zone of the tz database, for example Europe/London",
        cell: row.cell("time_zone"))
    }
    let format = row.text("format")
    if let format, !LogFormats.all.contains(where: { $0.id == format }) {
      throw RecordProblem(
        .unknownWord, "format must be an id that glh formats lists", cell: row.cell("format"))
    }
    let order = try row.oneOf("date_order", ["day-first", "month-first"])
    return Decision(
      path: try row.required("path"),
      dateOrder: order.map { $0 == "day-first" ? .dayFirst : .monthFirst }, timeZone: zone,
      format: format, courseID: row.text("course_id"),
      setAsideReason: row.text("set_aside_reason"))
  }
}

/// What a person decided about one file.
struct Decision {
  /// Path inside the submission, the file's name alone, or a folder's path with `/` at its end.
  var path: String
  var dateOrder: DateOrder?
  var timeZone: String?
  var format: String?
  var courseID: String?
  var setAsideReason: String?
}
