import Evidence

/// What may be shown of the cells of a column of a canonical table, by the column's name.
enum ColumnMask {
  /// Nothing but that there is something, named by its column.
  case personal(String)
  /// Ids of people, as far as they have one that may be shown.
  case people
  /// Words of the centre's own, names left out.
  case words
  /// The column means nothing to us, so nothing of it is shown.
  case notRead
  /// Times, numbers and words that columns of words hold.
  case other

  /// The columns of all canonical tables.
  static let known = Set(
    LogFormats.all.filter(\.isCanonical).flatMap { $0.columns.map(\.name) })

  init(_ column: String) {
    switch column {
    case "name", "email", "aliases": self = .personal(column)
    case "person_id", "learner_id", "marked_by", "tutor_ids": self = .people
    case "title", "centre_id", "centre_name", "meeting", "value", "source", "path", "course_id",
      "session_id", "group", "set_aside_reason", "tags", "counterpart", "awarding_organisation",
      "qualification_number", "endorsements", "kind", "time_zone", "format",
      "regimes", "bank_holidays", "finding_id", "reply", "rule_version":
      self = .words
    default: self = Self.known.contains(column) ? .other : .notRead
    }
  }
}
