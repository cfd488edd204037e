public import Evidence
import GRDB

/// A physical line of a stored file.
public struct FileLine: Hashable, Sendable {
  /// The file's hash.
  public let sha256: String
  /// The line, from 1.
  public let line: Int
}

extension EvidenceStore {
  /// Whether somebody of this id, a guest's label among them, has a place in the workspace.
  public func knows(person id: String) throws -> Bool {
    try queue.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM person WHERE person_id = ?1)
            OR EXISTS (SELECT 1 FROM guest WHERE label = ?1)
          """, arguments: [id]) ?? false
    }
  }

  /// The lines that are the source of facts about this person and about nobody else.
  public func linesAboutNobodyElse(than id: String) throws -> [FileLine] {
    try queue.read { db in
      var told: [String] = []
      for table in try EvidenceStore.factTables(db, with: "person_no") {
        told.append(
          """
          SELECT x.file_id AS file_id, x.line AS line, coalesce(p.person_id, '') AS who
          FROM \(table) x LEFT JOIN person p USING (person_no)
          """)
      }
      // A line about courses, sessions or guests is not one person's.
      for table in try EvidenceStore.factTables(db, without: "person_no") {
        let columns = table == "guest" ? "label" : "''"
        told.append("SELECT file_id, line, \(columns) FROM \(table)")
      }
      return try GuardedRow.fetchAll(
        db,
        sql: "SELECT sha256, line FROM (" + told.joined(separator: " UNION ")
          + """
          ) JOIN source_file USING (file_id)
          GROUP BY file_id, line HAVING min(who) = ?1 AND max(who) = ?1 ORDER BY sha256, line
          """, arguments: [id]
      ).map { try FileLine(sha256: $0[0], line: $0[1]) }
    }
  }

  private static func factTables(
    _ db: Database, with column: String? = nil, without other: String? = nil
  ) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT m.name FROM sqlite_schema m
        WHERE m.type = 'table'
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'file_id')
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'line')
          AND (?1 IS NULL OR EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = ?1))
          AND (?2 IS NULL OR NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = ?2))
        ORDER BY m.name
        """, arguments: [column, other])
  }

  /// The hash and path, as it may be shown, of every row of `sources`, copies among them.
  public func sourcePaths() throws -> [(sha256: String, path: String)] {
    try queue.read { db in
      try GuardedRow.fetchAll(db, sql: "SELECT sha256, path FROM sources ORDER BY path")
        .map { try ($0[0], $0[1]) }
    }
  }

  /// Everybody by the last day of which the workspace tells something, where that is before a day:
  /// of sessions attended, study, and the end of the courses they are enrolled on.
  public func people(lastSeenBefore day: Day) throws -> [(id: String, lastDay: Day)] {
    try queue.read { db in
      try GuardedRow.fetchAll(
        db,
        sql: """
          SELECT id, max(day) AS last FROM (
            SELECT p.person_id AS id, coalesce(e.ends_on, c.ends_on,
              (SELECT max(day) FROM session s WHERE s.course_no = c.course_no), c.starts_on) AS day
            FROM enrolment e JOIN course c USING (course_no) JOIN person p USING (person_no)
            UNION ALL SELECT person_id, s.day FROM presence JOIN session s USING (session_no)
              JOIN person USING (person_no)
            UNION ALL SELECT person_id, s.day FROM mark JOIN session s USING (session_no)
              JOIN person USING (person_no)
            UNION ALL SELECT person_id, x.day FROM study_record x JOIN person USING (person_no)
            UNION ALL SELECT label, s.day FROM guest JOIN session s USING (session_no)
          ) GROUP BY id HAVING last < ? ORDER BY id
          """, arguments: [day.iso8601]
      ).compactMap { row in
        try Day(iso8601: row["last"]).map { try (row["id"], $0) }
      }
    }
  }
}
