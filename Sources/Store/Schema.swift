import Evidence

/// The tables of `audit.sqlite`.
///
/// Facts stand in singular tables, results in plural ones with the columns of tables.md. The schema
/// carries its own truth: STRICT, NOT NULL, foreign keys, CHECKs, one row a file hash.
enum Schema {
  /// Marks a workspace of this program: "glhA".
  static let applicationID = 0x676C_6841
  /// Raised with every change of a table.
  static let version = 9

  /// Facts, in the order in which they are filled.
  static let facts = """
    CREATE TABLE source_file (
      file_id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      path TEXT NOT NULL,
      byte_count INTEGER NOT NULL CHECK (byte_count >= 0)
    ) STRICT;
    CREATE TABLE course (
      course_no INTEGER PRIMARY KEY,
      course_id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      centre_id TEXT, centre_name TEXT, qualification_number TEXT, awarding_organisation TEXT,
      level TEXT, claimed_guided_s INTEGER, claimed_total_s INTEGER,
      endorsements TEXT NOT NULL,
      declared_delivery TEXT CHECK (\(oneOf("declared_delivery", DeclaredDelivery.self))),
      study_mode TEXT,
      starts_on TEXT NOT NULL, ends_on TEXT,
      time_zone TEXT NOT NULL,
      publicly_funded INTEGER CHECK (publicly_funded IN (0, 1)),
      ai_disclosed INTEGER CHECK (ai_disclosed IN (0, 1)),
      attendance_records TEXT CHECK (\(oneOf("attendance_records", AttendanceRecords.self))),
      online_approval_from TEXT, online_approval_until TEXT,
      default_activity TEXT NOT NULL CHECK (\(oneOf("default_activity", Activity.self))),
      regimes TEXT NOT NULL,
      bank_holidays TEXT CHECK (\(oneOf("bank_holidays", HolidayDivision.self))),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE person (
      person_no INTEGER PRIMARY KEY,
      person_id TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE enrolment (
      enrolment_no INTEGER PRIMARY KEY,
      course_no INTEGER NOT NULL REFERENCES course,
      person_no INTEGER NOT NULL REFERENCES person,
      role TEXT NOT NULL CHECK (\(oneOf("role", Role.self))),
      starts_on TEXT, ends_on TEXT, group_name TEXT,
      is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      UNIQUE (file_id, byte_offset)
    ) STRICT;
    CREATE INDEX enrolment_by_course ON enrolment (course_no);
    CREATE TABLE credential (
      enrolment_no INTEGER NOT NULL REFERENCES enrolment,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      valid_from TEXT, valid_until TEXT CHECK (valid_until >= valid_from),
      PRIMARY KEY (enrolment_no, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE session (
      session_no INTEGER PRIMARY KEY,
      session_id TEXT NOT NULL UNIQUE,
      course_no INTEGER NOT NULL REFERENCES course,
      is_planned INTEGER NOT NULL CHECK (is_planned IN (0, 1)),
      is_moved INTEGER NOT NULL CHECK (is_moved IN (0, 1)),
      mode TEXT NOT NULL CHECK (\(oneOf("mode", Mode.self))),
      names_tutors INTEGER NOT NULL CHECK (names_tutors IN (0, 1)),
      unknown_tutors INTEGER NOT NULL,
      group_name TEXT,
      is_optional INTEGER NOT NULL CHECK (is_optional IN (0, 1)),
      tags TEXT NOT NULL,
      day TEXT NOT NULL,
      has_host_log INTEGER NOT NULL CHECK (has_host_log IN (0, 1))
    ) STRICT;
    CREATE INDEX session_by_course ON session (course_no);
    CREATE TABLE session_part (
      session_no INTEGER NOT NULL REFERENCES session,
      starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
      activity TEXT NOT NULL CHECK (\(oneOf("activity", Activity.self))),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (session_no, starts_at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE session_tutor (
      session_no INTEGER NOT NULL REFERENCES session,
      person_no INTEGER NOT NULL REFERENCES person,
      PRIMARY KEY (session_no, person_no)
    ) STRICT, WITHOUT ROWID;
    -- flags: 1 remote, 2 declared, 4 audience, 8 the source leaves hosts out
    CREATE TABLE presence (
      course_no INTEGER NOT NULL REFERENCES course,
      session_no INTEGER NOT NULL REFERENCES session,
      person_no INTEGER NOT NULL REFERENCES person,
      joined_at INTEGER NOT NULL,
      left_at INTEGER NOT NULL CHECK (left_at > joined_at),
      flags INTEGER NOT NULL CHECK (flags BETWEEN 0 AND 15),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (course_no, session_no, person_no, joined_at, left_at, flags, file_id,
                   byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE mark (
      course_no INTEGER NOT NULL REFERENCES course,
      session_no INTEGER NOT NULL REFERENCES session,
      person_no INTEGER NOT NULL REFERENCES person,
      mark TEXT NOT NULL CHECK (\(oneOf("mark", MarkKind.self))),
      minutes INTEGER CHECK (minutes >= 0),
      marked_by INTEGER REFERENCES person,
      marked_on TEXT,
      marked_at INTEGER,
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (course_no, session_no, person_no, file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE guest (
      course_no INTEGER NOT NULL REFERENCES course,
      session_no INTEGER NOT NULL REFERENCES session,
      label TEXT NOT NULL,
      joined_at INTEGER NOT NULL,
      left_at INTEGER NOT NULL CHECK (left_at > joined_at),
      is_remote INTEGER NOT NULL CHECK (is_remote IN (0, 1)),
      is_audience INTEGER NOT NULL CHECK (is_audience IN (0, 1)),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (course_no, session_no, label, joined_at, left_at, file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rejected_attendance (
      course_no INTEGER NOT NULL REFERENCES course,
      session_no INTEGER NOT NULL REFERENCES session,
      person_no INTEGER NOT NULL REFERENCES person,
      mode TEXT CHECK (\(oneOf("mode", Mode.self))),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (course_no, session_no, person_no, file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unbounded (
      course_no INTEGER NOT NULL REFERENCES course,
      code TEXT NOT NULL, path TEXT NOT NULL, line INTEGER NOT NULL,
      last_line INTEGER NOT NULL CHECK (last_line >= line),
      PRIMARY KEY (course_no, code, path, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE study_record (
      course_no INTEGER NOT NULL REFERENCES course,
      person_no INTEGER NOT NULL REFERENCES person,
      activity TEXT NOT NULL CHECK (\(oneOf("activity", Activity.self))),
      started_at INTEGER, ended_at INTEGER, stated_s INTEGER CHECK (stated_s >= 0),
      day TEXT,
      mode TEXT CHECK (\(oneOf("mode", Mode.self))),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      CHECK ((started_at IS NULL) = (ended_at IS NULL)),
      PRIMARY KEY (course_no, person_no, activity, file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim (
      course_no INTEGER NOT NULL REFERENCES course,
      kind TEXT NOT NULL,
      person_no INTEGER REFERENCES person,
      claimed_s INTEGER CHECK (claimed_s >= 0),
      value TEXT, origin TEXT,
      reason TEXT CHECK (\(oneOf("reason", ExemptionReason.self))),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      UNIQUE (file_id, byte_offset)
    ) STRICT;
    CREATE TABLE qualification_record (
      -- the number without strokes, by which a course's own is found
      number_key TEXT NOT NULL CHECK (number_key <> ''),
      number TEXT NOT NULL, title TEXT NOT NULL, awarding_organisation TEXT,
      level INTEGER CHECK (level >= 0), credit INTEGER CHECK (credit > 0),
      guided_s INTEGER CHECK (guided_s > 0), total_s INTEGER CHECK (total_s > 0),
      opens_on TEXT, closes_on TEXT,
      list TEXT NOT NULL, taken_on TEXT,
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (number_key, file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE response (
      finding_id TEXT NOT NULL,
      author TEXT NOT NULL CHECK (\(oneOf("author", Response.Author.self))),
      replied_on TEXT NOT NULL, reply TEXT NOT NULL,
      state TEXT CHECK (\(oneOf("state", FindingState.self))),
      deadline_on TEXT, expires_on TEXT, rule_version TEXT,
      id_column INTEGER NOT NULL CHECK (id_column >= 0),
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (file_id, byte_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE attendance_source (
      course_no INTEGER NOT NULL REFERENCES course,
      file_id INTEGER NOT NULL REFERENCES source_file,
      PRIMARY KEY (course_no, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ingest_summary (
      summary_no INTEGER PRIMARY KEY CHECK (summary_no = 1),
      latest_day TEXT, evidence_hash TEXT NOT NULL
    ) STRICT;
    CREATE TABLE run (
      run_no INTEGER PRIMARY KEY,
      key TEXT NOT NULL, value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE run_pack (
      pack_no INTEGER PRIMARY KEY,
      pack TEXT NOT NULL, title TEXT NOT NULL, checked TEXT NOT NULL, sha256 TEXT NOT NULL
    ) STRICT;
    CREATE TABLE rule (
      rule_no INTEGER PRIMARY KEY,
      pack TEXT NOT NULL, rule TEXT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL,
      force TEXT NOT NULL, severity TEXT NOT NULL, source_title TEXT NOT NULL, clause TEXT,
      url TEXT NOT NULL, quote TEXT NOT NULL, status TEXT NOT NULL, seen TEXT NOT NULL,
      UNIQUE (pack, rule)
    ) STRICT;
    CREATE TABLE reason_line (
      course_id TEXT NOT NULL, pack TEXT NOT NULL, rule TEXT NOT NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind = 'step' OR kind = 'quote' OR kind = 'settle'),
      depth INTEGER NOT NULL, verdict TEXT, text TEXT NOT NULL,
      source TEXT, url TEXT, status TEXT, seen TEXT, valid_from TEXT,
      CHECK ((kind = 'quote') = (url IS NOT NULL)),
      PRIMARY KEY (course_id, pack, rule, position)
    ) STRICT, WITHOUT ROWID;
    -- what the next check takes over of courses of which nothing changed since the last one
    CREATE TABLE check_basis (
      basis_no INTEGER PRIMARY KEY CHECK (basis_no = 1), basis TEXT NOT NULL
    ) STRICT;
    CREATE TABLE changed_course (course_no INTEGER PRIMARY KEY REFERENCES course) STRICT;
    CREATE TABLE course_sum (
      course_id TEXT NOT NULL,
      rules_not_met INTEGER NOT NULL, rules_not_told INTEGER NOT NULL,
      sessions_planned INTEGER NOT NULL, sessions_with_evidence INTEGER NOT NULL,
      learners INTEGER NOT NULL, packs TEXT NOT NULL, facts_left_out INTEGER NOT NULL,
      unknown_regimes INTEGER NOT NULL, unknown_exemptions INTEGER NOT NULL,
      PRIMARY KEY (course_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE screen_answer (
      course_id TEXT NOT NULL, screen TEXT NOT NULL,
      effect TEXT NOT NULL, looked_at INTEGER NOT NULL,
      is_enough INTEGER NOT NULL CHECK (is_enough IN (0, 1)), chance REAL,
      asks INTEGER NOT NULL CHECK (asks IN (0, 1)), records INTEGER NOT NULL,
      PRIMARY KEY (course_id, screen)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE screen_record (
      course_id TEXT NOT NULL, screen TEXT NOT NULL, position INTEGER NOT NULL,
      file_id INTEGER NOT NULL REFERENCES source_file,
      line INTEGER NOT NULL, byte_offset INTEGER NOT NULL,
      PRIMARY KEY (course_id, screen, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE course_note (
      course_id TEXT NOT NULL, has_ended INTEGER NOT NULL, planned_s INTEGER NOT NULL,
      notes TEXT NOT NULL,
      PRIMARY KEY (course_id)
    ) STRICT, WITHOUT ROWID;
    """

  /// Both ledgers, as numbers: there are more of its rows than of all other results together.
  static let ledger = """
    CREATE TABLE worth (
      worth_no INTEGER PRIMARY KEY,
      \(words("activity", Activity.self)), \(words("place", Mode.self)),
      \(words("tutor", Contact.self)), \(words("peer", Contact.self)),
      \(words("evidence", EvidenceLevel.self)),
      UNIQUE (activity, place, tutor, peer, evidence)
    ) STRICT;
    CREATE TABLE ledger_seconds (
      course_no INTEGER NOT NULL, person_no INTEGER NOT NULL, session_no INTEGER NOT NULL,
      worth_no INTEGER NOT NULL,
      evidenced_s INTEGER NOT NULL CHECK (evidenced_s >= 0),
      possible_s INTEGER NOT NULL CHECK (possible_s >= 0),
      CHECK (evidenced_s + possible_s > 0),
      PRIMARY KEY (course_no, person_no, session_no, worth_no)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW ledger AS
      -- \(LedgerRow.schema.about)
      \(ledgerRows(of: .evidenced))
      UNION ALL
      \(ledgerRows(of: .possible));
    """

  /// Records that were not counted, as numbers: a hostile file has hundreds of thousands.
  static let rejected = """
    CREATE TABLE rejection_reason (
      reason_no INTEGER PRIMARY KEY,
      source_sha256 TEXT, path TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL
    ) STRICT;
    CREATE TABLE rejected_record (
      record_no INTEGER PRIMARY KEY,
      reason_no INTEGER NOT NULL REFERENCES rejection_reason,
      line INTEGER NOT NULL, "column" INTEGER NOT NULL
    ) STRICT;
    CREATE VIEW rejections AS
      -- \(RejectionRow.schema.about)
      SELECT source_sha256, path, line, "column", code, message
      FROM rejected_record CROSS JOIN rejection_reason USING (reason_no);
    """

  private static func words<Word: CaseIterable & RawRepresentable>(
    _ column: String, _ type: Word.Type
  ) -> String where Word.RawValue == String {
    "\(column) TEXT NOT NULL CHECK (\(oneOf(column, type)))"
  }

  private static func ledgerRows(of bound: Bound) -> String {
    """
    SELECT course_id, person_id AS learner_id, session_id, activity, place, tutor, peer, evidence,
        \(bound.rawValue)_s AS seconds, '\(bound.rawValue)' AS bound
      FROM ledger_seconds x JOIN course USING (course_no) JOIN person USING (person_no)
        JOIN session USING (session_no) JOIN worth USING (worth_no)
      WHERE \(bound.rawValue)_s > 0
    """
  }

  /// Views for a person with a SQL prompt: ids and instants in words.
  static let views = ResultViews.all.map(\.sql).joined(separator: "\n")

  /// The result tables of tables.md; `ledger` and `rejections` are views.
  static let results: [TableSchema] = [
    SourceRow.schema, RejectionRow.schema, UnidentifiedRow.schema, SessionRow.schema,
    LedgerRow.schema, StudyRow.schema, LearnerRow.schema, CourseRow.schema, VerdictRow.schema,
    FindingRow.schema, RecognitionRow.schema, DifferenceRow.schema,
    ScreenRow.schema, RankingRow.schema, ResponseRow.schema,
  ]

  /// The result tables that are tables.
  static let plainResults = results.filter {
    ![LedgerRow.schema.name, RejectionRow.schema.name].contains($0.name)
  }

  /// What a check keeps of each course besides, by its id.
  static let ownResultsByCourse = [
    "course_note", "reason_line", "course_sum", "screen_answer", "screen_record",
  ]

  /// What a check keeps besides the result tables.
  static let ownResults = ownResultsByCourse + ["ledger_seconds", "worth"]

  /// The SQL that makes a result table, with an index by course where it has many rows of each.
  static func create(_ table: TableSchema) -> String {
    let columns = table.columns.map { column in
      var line = "\"\(column.name)\" \(column.kind == .text ? "TEXT" : "INTEGER")"
      if !column.isOptional { line += " NOT NULL" }
      if !column.allowed.isEmpty {
        line += " CHECK (\(oneOf("\"\(column.name)\"", column.allowed)))"
      }
      return line
    }
    let made = "CREATE TABLE \"\(table.name)\" (\(columns.joined(separator: ", "))) STRICT"
    guard table.columns.contains(where: { $0.name == "course_id" }) else { return made }
    return made + "; CREATE INDEX \(table.name)_by_course ON \"\(table.name)\" (course_id)"
  }

  private static func oneOf<Word: CaseIterable & RawRepresentable>(
    _ column: String, _ type: Word.Type
  ) -> String where Word.RawValue == String {
    oneOf(column, type.allCases.map(\.rawValue))
  }

  // Not `IN`: SQLite builds a table of its list for every row that is inserted.
  private static func oneOf(_ column: String, _ words: [String]) -> String {
    words.map { "\(column) = '\($0)'" }.joined(separator: " OR ")
  }
}
