import Evidence

/// The table `marks.csv`: a register's marks, weaker than a log as a person made them (tables.md).
enum MarksTable {
  static let format = LogFormat.table(
    "marks", "Register marks", evidenceClass: "E", stage: .evidence,
    required: ["session_id", "person_id", "mark"], optional: ["minutes", "marked_by", "marked_at"])

  /// What stands in a row beside session and person.
  struct Row {
    var kind: MarkKind
    var minutes: Int?
    var markedBy: String?
    var markedAt: [Instant]
  }

  static func read(_ row: RowCells, zone: ZoneTable) throws -> Row {
    let kind = try row.requiredWord("mark", MarkKind.self)
    return Row(
      kind: kind, minutes: try row.wholeNumber("minutes"), markedBy: row.text("marked_by"),
      markedAt: try row.readings("marked_at", zone: zone) ?? [])
  }
}
