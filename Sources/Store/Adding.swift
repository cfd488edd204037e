public import Evidence
import GRDB

extension EvidenceStore {
  /// What became of every file, copies and files that were not read among them.
  public func sourceRows() throws -> [SourceRow] {
    var rows: [SourceRow] = []
    try look { db in
      try RawStatement("SELECT * FROM sources", in: db).forEachRowView([]) { row in
        rows.append(SourceRow(cells: row.map(\.cell)))
      }
    }
    return rows
  }

  /// Records that could not be counted.
  public func rejections() throws -> RejectionList {
    var rows: [RejectionRow] = []
    try look { db in
      try RawStatement("SELECT * FROM rejections", in: db).forEachRowView([]) { row in
        rows.append(RejectionRow(cells: row.map(\.cell)))
      }
    }
    return RejectionList(rows)
  }

  /// The numbers of all sessions, by the ids that may be shown.
  public func sessionNumbers() throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    try look { db in
      try RawStatement("SELECT session_id, session_no FROM session", in: db).forEachRow([]) { row in
        numbers[row.text(0)] = row.integer(1)
      }
    }
    return numbers
  }

  /// Whether attendance was read, and of all records of it, counted or not, it is known whom and which
  /// session they are about: sessions that are added later then mean nothing to them.
  public func hasSettledAttendance() throws -> Bool {
    try queue.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM attendance_source) AND NOT EXISTS (SELECT 1 FROM unbounded)
          """) ?? false
    }
  }

  /// Keeps what became of files that were added, and which courses' results do not hold any more.
  public func add(
    _ rows: [SourceRow], changing courses: Set<Int>, latestDay: Day?, evidenceHash: String
  ) throws {
    try queue.write { db in
      try EvidenceWriter(db: db).add(rows)
      for course in courses.sorted() {
        try db.execute(sql: "INSERT OR IGNORE INTO changed_course VALUES (?)", arguments: [course])
      }
      try db.execute(
        sql: "UPDATE ingest_summary SET latest_day = ?, evidence_hash = ?",
        arguments: [latestDay?.iso8601, evidenceHash])
      try db.execute(sql: "DELETE FROM run")
    }
  }
}
