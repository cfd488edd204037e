import Evidence

/// The table `study.csv`: study without a live counterpart, which is never contact (tables.md).
enum StudyTable {
  static let format = LogFormat.table(
    "study", "Study without a live counterpart", evidenceClass: "G", stage: .evidence,
    required: ["course_id", "person_id", "activity"],
    optional: ["started_at", "ended_at", "minutes", "mode", "counterpart"])

  /// What stands in a row beside course and person.
  struct Row {
    var activity: Activity
    var interval: Interval?
    var stated: Seconds?
    var startedAt: Instant?
    var mode: Mode?
  }

  static func read(_ row: RowCells, zone: ZoneTable) throws(RecordProblem) -> Row {
    var study = try time(row, zone: zone)
    study.mode = try row.word("mode", Mode.self)
    return study
  }

  private static func time(_ row: RowCells, zone: ZoneTable) throws(RecordProblem) -> Row {
    let activity = try row.requiredWord("activity", Activity.self)
    let stated = try row.wholeNumber("minutes").map { $0 * 60 }
    let started = try row.readings("started_at", zone: zone)
    guard let started, row.text("ended_at") != nil else {
      return Row(activity: activity, interval: nil, stated: stated, startedAt: started?.first)
    }
    switch try row.interval("started_at", "ended_at", zone: zone) {
    case .settled(let interval):
      return Row(activity: activity, interval: interval, stated: nil, startedAt: started.first)
    case .ambiguous(let evidenced, let possible):
      // Study is no contact: the shortest reading is enough, and nothing turns on it.
      let shortest = evidenced ?? possible.min { $0.length < $1.length }
      return Row(activity: activity, interval: shortest, stated: nil, startedAt: started.first)
    case .endsBeforeStart, .noSuchTime:
      return Row(activity: activity, interval: nil, stated: stated, startedAt: started.first)
    }
  }
}
