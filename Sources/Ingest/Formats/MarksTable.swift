import Evidence

/// The table `marks.csv`: a register's marks, weaker than a log as a person made them (tables.md).
///
/// A mark may also be a code of the provider's own that `mark-map.csv` explains for the file.
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

  /// `meaning` is what the file's own codes mean; it comes before our words.
  static func read(
    _ row: RowCells, zone: ZoneTable, meaning: (String) -> MarkMap.Meaning? = { _ in nil }
  ) throws(RecordProblem) -> Row {
    let mapped = row.text("mark").flatMap(meaning)
    let kind: MarkKind
    if let mapped { kind = mapped.kind } else { kind = try row.requiredWord("mark", MarkKind.self) }
    return Row(
      kind: kind, minutes: try row.wholeNumber("minutes") ?? mapped?.minutes,
      markedBy: row.text("marked_by"),
      markedAt: try row.readings("marked_at", zone: zone) ?? [])
  }
}
