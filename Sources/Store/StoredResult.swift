public import Evidence
import Foundation
import GRDB

/// The result of a workspace's last check, as reports read it.
public struct StoredResult: AuditResult {
  /// What the run was.
  public let run: RunInfo
  private(set) var store: EvidenceStore
  private let lines: any SourceLines
  private let names: [String: String]

  /// Reads the result of a workspace; `lines` hands out source lines, `names` are people's names by
  /// the ids that may be shown, empty unless the user asked for names.
  ///
  /// Throws `StoreError.notAWorkspace` where no check has been completed.
  public init(
    _ store: EvidenceStore, lines: any SourceLines, showsNames: Bool, names: [String: String] = [:]
  ) throws {
    self.names = names
    self.store = store
    self.lines = lines
    let (values, packs) = try store.look { db in
      (
        try GuardedRow.fetchAll(db, sql: "SELECT key, value FROM run")
          .reduce(into: [String: String]()) { $0[try $1[0]] = try $1[1] as String },
        try GuardedRow.fetchAll(db, sql: "SELECT * FROM run_pack ORDER BY pack_no").map {
          try PackInfo(
            id: $0["pack"], title: $0["title"], checked: $0["checked"], sha256: $0["sha256"])
        }
      )
    }
    guard let program = values["program"],
      let date = values["audit_date"].flatMap({ Day(iso8601: $0) })
    else { throw StoreError.notAWorkspace(store.folder.path) }
    run = RunInfo(
      program: program, auditDate: date, auditDateWasGiven: values["audit_date_given"] == "yes",
      packs: packs, zoneData: values["zone_data"] ?? "", sqlite: values["sqlite"] ?? "",
      evidenceHash: values["evidence_hash"] ?? "",
      factsLeftOut: values["facts_left_out"].flatMap { Int($0) } ?? 0, showsNames: showsNames)
  }

  /// The same result, read through another connection to its workspace.
  public func read(through store: EvidenceStore) -> StoredResult {
    var other = self
    other.store = store
    return other
  }

  /// The tables of tables.md, in its order.
  public var tables: [TableSchema] { Schema.results }

  /// Hands over every row of a table, in the order of its key.
  public func forEachRow(of table: TableSchema, _ body: ([Cell]) throws -> Void) throws {
    try forEachRowView(of: table) { try body($0.map(\.cell)) }
  }

  /// Hands over every row of a table where it lies, in the order of its key.
  public func forEachRowView(of table: TableSchema, _ body: (RowView) throws -> Void) throws {
    try store.look { db in
      if table.name == LedgerRow.schema.name {
        try LedgerReading(db).forEachRowView(body)
      } else {
        try RawStatement(StoredResult.select(table), in: db).forEachRowView([], body)
      }
    }
  }

  /// Every row of a small table.
  public func rows<Row: ResultRow>(_ type: Row.Type) throws -> [Row] {
    var rows: [Row] = []
    try forEachRow(of: Row.schema) { rows.append(Row(cells: $0)) }
    return rows
  }

  /// The rows of one course.
  public func rows<Result: ResultRow>(
    _ type: Result.Type, ofCourse courseID: String
  ) throws -> [Result] {
    var rows: [Result] = []
    func add(_ row: RowView) { rows.append(Result(cells: row.map(\.cell))) }
    try store.look { db in
      if Result.schema.name == LedgerRow.schema.name {
        try LedgerReading(db).forEachRowView(ofCourse: courseID, add)
      } else {
        let sql = StoredResult.select(Result.schema, where: "course_id = ?")
        try RawStatement(sql, in: db).forEachRowView([.text(courseID)], add)
      }
    }
    return rows
  }

  private static func select(_ table: TableSchema, where condition: String = "1") -> String {
    // SQLite compares text as bytes, and empty values come first: the order tables.md asks for.
    let order = table.key.map { "\"\($0)\"" }.joined(separator: ", ")
    return "SELECT * FROM \"\(table.name)\" WHERE \(condition) ORDER BY \(order)"
  }

  /// What else pages say of the courses.
  public func courseFacts() throws -> [CourseFacts] {
    try store.look { db in
      let causes = try StoredResult.causes(db)
      return try GuardedRow.fetchAll(
        db, sql: "SELECT * FROM course LEFT JOIN course_note USING (course_id) ORDER BY course_id"
      ).map { row in
        let funded: Bool? = try row["publicly_funded"]
        let id: String = try row["course_id"]
        let notes: String = try row["notes"] ?? ""
        return try CourseFacts(
          courseID: id, title: row["title"],
          centre: (row["centre_name"] as String?) ?? row["centre_id"],
          qualificationNumber: row["qualification_number"],
          awardingOrganisation: row["awarding_organisation"], startsOn: row["starts_on"],
          endsOn: row["ends_on"], timeZone: row["time_zone"],
          publiclyFunded: funded.map { $0 ? "yes" : "no" },
          hasEnded: row["has_ended"] ?? true, plannedSeconds: row["planned_s"] ?? 0,
          notes: notes.split(separator: "\n").map(String.init), unboundedBy: causes[id] ?? [])
      }
    }
  }

  /// What keeps possible time of each course unbounded, as `path:line: code`.
  private static func causes(_ db: Database) throws -> [String: [String]] {
    var causes: [String: [String]] = [:]
    let sql = """
      SELECT course_id, u.path, u.code, u.line, u.last_line
      FROM unbounded u JOIN course USING (course_no) ORDER BY course_id, u.path, u.line, u.code
      """
    try RawStatement(sql, in: db).forEachRow([]) { row in
      let (path, code) = (row.text(1), row.text(2))
      let (first, last) = (row.integer(3), row.integer(4))
      let most = first.addingReportingOverflow(mostLines).partialValue
      let lines = first...max(first, min(last, most))
      causes[row.text(0), default: []] += lines.map { line in
        line > 0 ? "\(path):\(line): \(code)" : "\(path): \(code)"
      }
    }
    return causes
  }

  /// Of one stretch no more lines are told one by one.
  private static let mostLines = 1_000_000

  /// The rules used.
  public func ruleFacts() throws -> [RuleFacts] {
    try store.look { db in
      try GuardedRow.fetchAll(db, sql: "SELECT * FROM rule ORDER BY rule_no").map { row in
        try RuleFacts(
          pack: row["pack"], rule: row["rule"], title: row["title"], about: row["about"],
          force: Force(rawValue: row["force"]) ?? .interpretation,
          severity: Severity(rawValue: row["severity"]) ?? .note,
          sourceTitle: row["source_title"], clause: row["clause"], url: row["url"],
          quote: row["quote"], status: row["status"], seen: row["seen"])
      }
    }
  }

  /// The records behind a session.
  public func trace(course courseID: String, session sessionID: String) throws -> [TraceRow] {
    try store.look { db in
      try SessionTrace(db: db, courseID: courseID, sessionID: sessionID).rows()
    }.map { row in
      guard let name = names[row.personID] else { return row }
      var named = row
      named.personID = "\(row.personID) (\(name))"
      return named
    }
  }

  /// The records about a course outside its sessions.
  public func records(course courseID: String) throws -> [CourseRecord] {
    try store.look { db in
      try GuardedRow.fetchAll(
        db.cachedStatement(sql: StoredResult.courseRecords), arguments: [courseID]
      ).map { row in
        let personID: String? = try row["person_id"]
        let seconds: Int? = try row["seconds"]
        let kind: String = try row["kind"]
        let isClaim = kind == "claim"
        let time = seconds.map { isClaim ? ", \($0 / 3600) hours" : ", \($0 / 60) minutes" } ?? ""
        let words = try (row["detail"] as String).split(separator: "_").joined(separator: " ")
        return try CourseRecord(
          kind: kind,
          personID: personID.map { id in names[id].map { "\(id) (\($0))" } ?? id },
          detail: words + time, sha256: row["sha256"], path: row["path"], line: row["line"],
          byteOffset: row["byte_offset"])
      }
    }
  }

  private static let courseRecords = """
    WITH one AS (SELECT course_no FROM course WHERE course_id = ?),
    record AS (
      SELECT 1 AS place, 'course' AS kind, NULL AS person_no,
        coalesce('declared ' || declared_delivery, 'delivery not declared') AS detail, NULL AS seconds, file_id,
        line, byte_offset FROM course JOIN one USING (course_no)
      UNION ALL
      SELECT 2, 'claim', person_no, kind || coalesce(': ' || value, ''), claimed_s, file_id, line, byte_offset
        FROM claim JOIN one USING (course_no)
      UNION ALL
      SELECT 3, 'study', person_no, activity, coalesce(ended_at - started_at, stated_s), file_id,
        line, byte_offset FROM study_record JOIN one USING (course_no)
      UNION ALL
      SELECT 4, 'enrolment', person_no, role, NULL, file_id, line, byte_offset
        FROM enrolment JOIN one USING (course_no)
    )
    SELECT kind, person_id, detail, seconds, sha256, path, line, byte_offset
    FROM record JOIN source_file USING (file_id) LEFT JOIN person USING (person_no)
    ORDER BY place, file_id, byte_offset
    """

  /// The parts of a session.
  public func parts(course courseID: String, session sessionID: String) throws -> [PartRow] {
    try store.look { db in
      try GuardedRow.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT activity, p.starts_at, p.ends_at, sha256, path, line FROM session
            JOIN session_part p USING (session_no) JOIN source_file USING (file_id)
            WHERE session_id = ? ORDER BY p.starts_at
            """), arguments: [sessionID]
      ).compactMap { row in
        try Interval(from: Instant(seconds: row[1]), to: Instant(seconds: row[2])).map {
          try PartRow(
            activity: Activity(rawValue: row[0]) ?? .unknown, interval: $0, sha256: row[3],
            path: row[4], line: row[5])
        }
      }
    }
  }

  /// The records of a file, identity cells masked unless the run shows names.
  public func records(ofFile sha256: String, lines range: ClosedRange<Int>) throws
    -> [SourceRecord]?
  {
    try lines.records(ofFile: sha256, lines: range)
  }

  /// How many physical lines a file has.
  public func lineCount(ofFile sha256: String) throws -> Int? {
    try lines.lineCount(ofFile: sha256)
  }
}

extension EvidenceStore {
  /// The format of every file that has one, by hash.
  public func sourceFormats() throws -> [(sha256: String, format: String)] {
    try queue.read { db in
      try GuardedRow.fetchAll(
        db, sql: "SELECT DISTINCT sha256, format FROM sources WHERE format IS NOT NULL"
      ).map { try ($0[0], $0[1]) }
    }
  }
}
