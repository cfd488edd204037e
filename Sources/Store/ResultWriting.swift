public import Evidence
import GRDB

extension EvidenceStore {
  /// Empties every result of an earlier check and marks the new one as unfinished.
  public func beginResults(keeping kept: Set<String>) throws {
    try queue.write { db in
      try EvidenceStore.emptyRun(db)
      try db.execute(sql: "DELETE FROM changed_course")
    }
    // Each by itself: in one transaction SQLite would keep all old pages in memory.
    let tables = Schema.plainResults.map(\.name).filter { !kept.contains($0) }
    try queue.writeWithoutTransaction { db in
      for table in tables + Schema.ownResults { try db.execute(sql: "DELETE FROM \"\(table)\"") }
    }
  }

  /// The same of some courses only, by number; what is judged over all courses goes as well.
  public func beginResults(again courses: Set<Int>, keeping kept: Set<String>) throws {
    let together = [ScreenRow.schema.name, RankingRow.schema.name]
    let tables = Schema.plainResults.filter { table in
      !kept.contains(table.name) && !together.contains(table.name)
        && table.columns.contains { $0.name == "course_id" }
    }.map(\.name)
    try queue.write { db in
      for number in courses.sorted() {
        for table in tables + Schema.ownResultsByCourse {
          try EvidenceStore.delete(from: table, ofCourse: number, in: db)
        }
        try db.execute(
          sql: "DELETE FROM ledger_seconds WHERE course_no = ?", arguments: [number])
      }
      try db.execute(sql: "DELETE FROM screens; DELETE FROM ranking;")
      try EvidenceStore.emptyRun(db)
    }
  }

  private static func emptyRun(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM run; DELETE FROM run_pack; DELETE FROM rule; DELETE FROM check_basis;")
  }

  private static func delete(from table: String, ofCourse number: Int, in db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM "\(table)"
        WHERE course_id = (SELECT course_id FROM course WHERE course_no = ?)
        """, arguments: [number])
  }

  /// Keeps what the run was and which rules it used: the check is complete.
  ///
  /// `basis` is all that its results rest on beside the evidence.
  public func finishResults(_ run: RunInfo, rules: [RuleFacts], basis: String = "") throws {
    try queue.write { db in
      try db.execute(sql: "DELETE FROM changed_course")
      try db.execute(sql: "INSERT INTO check_basis VALUES (1, ?)", arguments: [basis])
      let values = [
        ("program", run.program), ("audit_date", run.auditDate.iso8601),
        ("audit_date_given", run.auditDateWasGiven ? "yes" : "no"), ("zone_data", run.zoneData),
        ("sqlite", run.sqlite), ("evidence_hash", run.evidenceHash),
        ("facts_left_out", String(run.factsLeftOut)),
      ]
      for (key, value) in values {
        try db.execute(sql: "INSERT INTO run (key, value) VALUES (?, ?)", arguments: [key, value])
      }
      for pack in run.packs {
        try db.execute(
          sql: "INSERT INTO run_pack VALUES (NULL, ?, ?, ?, ?)",
          arguments: [pack.id, pack.title, pack.checked, pack.sha256])
      }
      for rule in rules {
        try db.execute(
          sql: "INSERT INTO rule VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            rule.pack, rule.rule, rule.title, rule.about, rule.force.rawValue,
            rule.severity.rawValue, rule.sourceTitle, rule.clause, rule.url, rule.quote,
            rule.status, rule.seen,
          ])
      }
    }
  }
}

extension EvidenceWriter {
  /// Keeps what pages say of a course beside its figures.
  public func addNote(
    course: String, hasEnded: Bool, plannedSeconds: Seconds, notes: [String]
  ) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO course_note VALUES (?, ?, ?, ?)")
      .execute(arguments: [course, hasEnded, plannedSeconds, notes.joined(separator: "\n")])
  }
}

extension EvidenceStore {
  /// Keeps, after a reading on its own, what the check after it will ask for.
  public func keepSummary(latestDay: Day?, evidenceHash: String) throws {
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO ingest_summary VALUES (1, ?, ?)",
        arguments: [latestDay?.iso8601, evidenceHash])
    }
  }

  /// Whether a check was completed since the evidence was read.
  public func isChecked() throws -> Bool {
    try queue.read { db in try Bool.fetchOne(db, sql: "SELECT count(*) > 0 FROM run") ?? false }
  }

  /// What the last reading found out for the check.
  public func summary() throws -> (latestDay: Day?, evidenceHash: String) {
    try queue.read { db in
      let row = try GuardedRow.fetchOne(db, sql: "SELECT * FROM ingest_summary")
      return try (
        (row?["latest_day"] as String?).flatMap { Day(iso8601: $0) },
        row?["evidence_hash"] ?? ""
      )
    }
  }

  /// The number of a course, by its id.
  public func courseNumber(of courseID: String) throws -> Int? {
    try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT course_no FROM course WHERE course_id = ?", arguments: [courseID])
    }
  }

  /// The id of the course that a session belongs to.
  public func courseID(ofSession sessionID: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT course_id FROM session JOIN course USING (course_no) WHERE session_id = ?
          """, arguments: [sessionID])
    }
  }

  /// The ids of the courses on which a person is enrolled.
  public func courseIDs(ofPerson personID: String) throws -> [String] {
    try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT course_id FROM person JOIN enrolment USING (person_no)
          JOIN course USING (course_no) WHERE person_id = ? ORDER BY course_id
          """, arguments: [personID])
    }
  }
}
