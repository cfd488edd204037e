import Evidence

/// `presence.csv`: joins and leaves as a system recorded them (tables.md).
///
/// It claims no completeness: a tutor it does not show may still have been there.
enum PresenceTable {
  static let format = LogFormat.table(
    "presence", "Presence from join to leave", evidenceClass: "B", stage: .evidence,
    required: ["session_id", "person_id", "mode", "joined_at", "left_at"], optional: ["audience"])

  /// What stands in a row beside session and person.
  struct Row {
    var mode: Mode
    var isAudience: Bool
    var time: IntervalReading
  }

  static func read(_ row: RowCells, zone: ZoneTable) throws(RecordProblem) -> Row {
    Row(
      mode: try row.requiredWord("mode", Mode.self),
      isAudience: try row.yesNo("audience") ?? false,
      time: try row.interval("joined_at", "left_at", zone: zone))
  }
}
