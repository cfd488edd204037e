import Evidence

/// The table `claims.csv`: what is claimed of a course or a learner, never evidence (tables.md).
enum ClaimsTable {
  static let format = LogFormat.table(
    "claims", "Claims of hours and mode", evidenceClass: "F", stage: .evidence,
    required: ["course_id", "kind"],
    optional: ["learner_id", "hours", "value", "claimed_on", "source", "reason"])

  /// What stands in a row beside course and learner.
  struct Row {
    var kind: String
    var time: Seconds?
    var value: String?
    var origin: String?
    var reason: ExemptionReason?
  }

  static func read(_ row: RowCells) throws(RecordProblem) -> Row {
    _ = try row.day("claimed_on")
    return Row(
      kind: try row.required("kind"), time: try row.time(inHours: "hours"),
      value: row.text("value"), origin: row.text("source"),
      reason: try row.word("reason", ExemptionReason.self))
  }
}
