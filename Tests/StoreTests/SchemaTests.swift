import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct SchemaTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      (folder, store) = try StoreSuite.withDefinitions()
    }

    private func refusal(of sql: String) throws -> ResultCode? {
      do { try store.queue.write { db in try db.execute(sql: sql) } } catch let error
        as DatabaseError
      {
        return error.extendedResultCode
      }
      return nil
    }

    @Test func `every table is strict`() throws {
      let tables = try store.queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT name, strict FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
            """
        ).map { "\($0[0] as String) \($0[1] as Int)" }
      }
      #expect(
        tables == [
          "attendance_source 1", "changed_course 1", "check_basis 1", "claim 1", "course 1",
          "course_note 1", "course_sum 1", "courses 1",
          "credential 1", "differences 1",
          "enrolment 1", "findings 1", "guest 1", "ingest_summary 1", "learners 1",
          "ledger_seconds 1",
          "mark 1", "person 1", "presence 1", "qualification_record 1", "ranking 1",
          "reason_line 1", "recognition 1",
          "rejected_attendance 1",
          "rejected_record 1", "rejection_reason 1", "response 1", "responses 1", "rule 1", "run 1",
          "run_pack 1", "screen_answer 1", "screen_record 1", "screens 1",
          "session 1",
          "session_part 1",
          "session_tutor 1", "sessions 1", "source_file 1", "sources 1", "study 1",
          "study_record 1", "unbounded 1", "unidentified 1", "verdicts 1",
          "worth 1",
        ])
    }

    @Test(
      arguments: [
        "UPDATE enrolment SET role = 'participant' WHERE person_no = 1",
        "UPDATE session SET mode = 'hybrid' WHERE session_no = 1",
        "UPDATE session SET is_moved = 2 WHERE session_no = 1",
        "UPDATE session_part SET activity = 'lecture' WHERE session_no = 1",
        "UPDATE session_part SET ends_at = starts_at WHERE session_no = 1",
        "UPDATE course SET declared_delivery = 'online' WHERE course_no = 1",
        "UPDATE course SET attendance_records = 'lost' WHERE course_no = 1",
        "UPDATE course SET default_activity = 'fun' WHERE course_no = 1",
        "UPDATE course SET publicly_funded = 2 WHERE course_no = 1",
        "UPDATE source_file SET sha256 = 'short' WHERE file_id = 1",
        "UPDATE source_file SET byte_count = -1 WHERE file_id = 1",
        "INSERT INTO presence VALUES (1, 1, 1, 20, 10, 0, 1, 2, 3)",
        "INSERT INTO presence VALUES (1, 1, 1, 20, 20, 0, 1, 2, 3)",
        "INSERT INTO presence VALUES (1, 1, 1, 10, 20, 16, 1, 2, 3)",
        "INSERT INTO presence VALUES (1, 1, 1, 10, 20, -1, 1, 2, 3)",
        "INSERT INTO mark VALUES (1, 1, 1, 'here', NULL, NULL, NULL, NULL, 1, 2, 3)",
        "INSERT INTO mark VALUES (1, 1, 1, 'late', -1, NULL, NULL, NULL, 1, 2, 3)",
        "INSERT INTO guest VALUES (1, 1, 'Guest-7F3A', 20, 20, 0, 0, 1, 2, 3)",
        "INSERT INTO guest VALUES (1, 1, 'Guest-7F3A', 10, 20, 2, 0, 1, 2, 3)",
        "INSERT INTO rejected_attendance VALUES (1, 1, 1, 'hybrid', 1, 2, 3)",
        "INSERT INTO unbounded VALUES (1, 'unknown-session', 'a.csv', 5, 4)",
        "INSERT INTO study_record VALUES (1, 1, 'homework', NULL, NULL, 60, NULL, NULL, 1, 2, 3)",
        "INSERT INTO study_record VALUES (1, 1, 'placement', NULL, NULL, 60, NULL, 'phone', 1, 2, 3)",
        "INSERT INTO study_record VALUES (1, 1, 'self_study', 10, NULL, 60, NULL, NULL, 1, 2, 3)",
        "INSERT INTO study_record VALUES (1, 1, 'self_study', NULL, NULL, -1, NULL, NULL, 1, 2, 3)",
        "INSERT INTO claim VALUES (1, 'guided_hours', NULL, -1, NULL, NULL, NULL, 1, 2, 3)",
        "INSERT INTO claim VALUES (1, 'exempt_from', NULL, 1, NULL, NULL, 'because', 1, 2, 3)",
        """
        INSERT INTO worth VALUES (1, 'teaching', 'hybrid', 'none', 'none', 'logged')
        """,
        "INSERT INTO ledger_seconds VALUES (1, 1, 1, 1, -1, 60)",
        "INSERT INTO ledger_seconds VALUES (1, 1, 1, 1, 0, 0)",
        """
        INSERT INTO recognition VALUES ('FA-201', 'human-connection', 'perhaps', NULL)
        """,
      ])
    func `a word or a number that cannot be is refused`(sql: String) throws {
      #expect(try refusal(of: sql) == .SQLITE_CONSTRAINT_CHECK)
    }

    @Test(
      arguments: [
        "INSERT INTO presence VALUES (1, 1, 3, 10, 20, 0, 1, 2, 3)",
        "INSERT INTO presence VALUES (1, 3, 1, 10, 20, 0, 1, 2, 3)",
        "INSERT INTO presence VALUES (2, 1, 1, 10, 20, 0, 1, 2, 3)",
        "INSERT INTO presence VALUES (1, 1, 1, 10, 20, 0, 2, 2, 3)",
        "INSERT INTO mark VALUES (1, 1, 1, 'present', NULL, 3, NULL, NULL, 1, 2, 3)",
        "INSERT INTO session_tutor VALUES (1, 3)",
        "INSERT INTO attendance_source VALUES (1, 2)",
        "INSERT INTO rejected_record VALUES (NULL, 1, 2, 3)",
        "INSERT INTO claim VALUES (1, 'guided_hours', 3, 1, NULL, NULL, NULL, 1, 2, 3)",
        "DELETE FROM source_file WHERE file_id = 1",
        "DELETE FROM course WHERE course_no = 1",
      ])
    func `whatever is nobody's or no file's is refused`(sql: String) throws {
      #expect(try refusal(of: sql) == .SQLITE_CONSTRAINT_FOREIGNKEY)
    }

    @Test(
      arguments: [
        (
          "INSERT INTO presence VALUES (1, 1, 1, 'noon', 20, 0, 1, 2, 3)",
          "SQLITE_CONSTRAINT_DATATYPE"
        ),
        (
          "INSERT INTO presence VALUES (1, 1, 1, 10, 20.5, 0, 1, 2, 3)",
          "SQLITE_CONSTRAINT_DATATYPE"
        ),
        (
          "INSERT INTO presence VALUES (1, 1, NULL, 10, 20, 0, 1, 2, 3)",
          "SQLITE_CONSTRAINT_NOTNULL"
        ),
        ("UPDATE course SET title = NULL", "SQLITE_CONSTRAINT_NOTNULL"),
        ("INSERT INTO person VALUES (3, 'L-01')", "SQLITE_CONSTRAINT_UNIQUE"),
        ("UPDATE session SET session_id = 'S-1' WHERE session_no = 2", "SQLITE_CONSTRAINT_UNIQUE"),
        (
          """
          INSERT INTO enrolment SELECT NULL, course_no, person_no, role, starts_on, ends_on,
            group_name, is_withdrawn, file_id, line, byte_offset FROM enrolment
          """, "SQLITE_CONSTRAINT_UNIQUE"
        ),
      ])
    func `a value of another kind, none, or one that stands already is refused`(
      sql: String, code: String
    ) throws {
      let codes: [String: ResultCode] = [
        "SQLITE_CONSTRAINT_DATATYPE": .SQLITE_CONSTRAINT_DATATYPE,
        "SQLITE_CONSTRAINT_NOTNULL": .SQLITE_CONSTRAINT_NOTNULL,
        "SQLITE_CONSTRAINT_UNIQUE": .SQLITE_CONSTRAINT_UNIQUE,
      ]
      #expect(try refusal(of: sql) == codes[code])
    }

    @Test func `the readable views tell in words what lies in numbers`() throws {
      let rows: [Row] = try store.queue.write { db in
        try db.execute(
          sql: """
            INSERT INTO presence VALUES (1, 1, 1, 1768240800, 1768244400, 0, 1, 2, 3);
            INSERT INTO presence VALUES (1, 1, 2, 1768240800, 1768240801, 3, 1, 3, 4);
            INSERT INTO mark VALUES (1, 2, 1, 'late', 10, 2, '2026-01-12', NULL, 1, 5, 6);
            """)
        let presences = try Row.fetchAll(db, sql: "SELECT * FROM presence_readable")
        return try presences + Row.fetchAll(db, sql: "SELECT * FROM mark_readable")
      }
      let told = rows.map { row in
        row.databaseValues.map { Cell($0).text }.joined(separator: "|")
      }
      #expect(
        told == [
          "FA-201|S-1|L-01|in_person|logged|2026-01-12 18:00:00|2026-01-12 19:00:00|3600|"
            + "courses.csv|2",
          "FA-201|S-1|T-01|remote|declared|2026-01-12 18:00:00|2026-01-12 18:00:01|1|courses.csv|3",
          "FA-201|S-2|L-01|late|10|2026-01-12|courses.csv|5",
        ])
    }
  }
}
