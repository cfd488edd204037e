import Evidence
import GRDB

/// The records behind one session, read in the order a page shows them.
struct SessionTrace {
  let db: Database
  let courseID: String
  let sessionID: String

  /// Tutors first, then learners, then everyone else and guests; by person and time.
  func rows() throws -> [TraceRow] {
    let rows = try presences() + marks() + rejected() + guests()
    return rows.enumerated().sorted { a, b in
      let first = key(a.element)
      let second = key(b.element)
      return first == second
        ? a.offset < b.offset
        : first.lexicographicallyPrecedes(second) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }.map(\.element)
  }

  private func key(_ row: TraceRow) -> [String] {
    let order = row.role == .tutor ? "0" : row.role == .learner ? "1" : row.role == nil ? "3" : "2"
    let from = row.interval?.from.seconds ?? 0
    // Twenty digits, so that texts sort as numbers do.
    return [
      order, row.personID,
      String(repeating: "0", count: max(0, 20 - String(from).count)) + String(from),
    ]
  }

  private static let role = """
    (SELECT role FROM enrolment e WHERE e.course_no = s.course_no AND e.person_no = x.person_no
      AND (e.starts_on IS NULL OR e.starts_on <= s.day)
      AND (e.ends_on IS NULL OR s.day <= e.ends_on) LIMIT 1)
    """

  private func fetch(_ table: String, columns: String) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT person_id, \(SessionTrace.role) AS role, sha256, path, x.line, \(columns)
        FROM session s JOIN \(table) x ON x.course_no = s.course_no AND x.session_no = s.session_no
        JOIN person USING (person_no) JOIN source_file f ON f.file_id = x.file_id
        WHERE s.session_id = ? ORDER BY x.file_id, x.byte_offset
        """, arguments: [sessionID])
  }

  private func row(
    _ row: Row, kind: String, mode: Mode?, interval: Interval?, level: EvidenceLevel?,
    detail: String
  ) -> TraceRow {
    TraceRow(
      courseID: courseID, sessionID: sessionID, personID: row["person_id"],
      role: (row["role"] as String?).flatMap { Role(rawValue: $0) } ?? .observer, kind: kind,
      mode: mode, interval: interval, level: level, detail: detail, sha256: row["sha256"],
      path: row["path"], line: row["line"])
  }

  private func presences() throws -> [TraceRow] {
    try fetch("presence", columns: "joined_at, left_at, flags").map { found in
      let flags: Int = found["flags"]
      let isDeclared = flags & 2 != 0
      return row(
        found, kind: "presence", mode: flags & 1 == 0 ? .inPerson : .remote,
        interval: Interval(
          from: Instant(seconds: found["joined_at"]), to: Instant(seconds: found["left_at"])),
        level: isDeclared ? .declared : .logged,
        detail: isDeclared
          ? "the record leaves the time open"
          : flags & 4 != 0 ? "in the audience" : "")
    }
  }

  private func marks() throws -> [TraceRow] {
    try fetch("mark", columns: "mark, minutes, mode, marked_on").map { found in
      let mark: String = found["mark"]
      let minutes = (found["minutes"] as Int?).map { " \($0) minutes" } ?? ""
      let signed = (found["marked_on"] as String?).map { ", marked on \($0)" } ?? ""
      let isThere = mark == "present" || mark == "late" || mark == "left_early"
      let words = mark.split(separator: "_").joined(separator: " ")
      return row(
        found, kind: "mark", mode: isThere ? Mode(rawValue: found["mode"]) : nil, interval: nil,
        level: isThere ? .registered : nil, detail: words + minutes + signed)
    }
  }

  private func rejected() throws -> [TraceRow] {
    try fetch("rejected_attendance", columns: "1").map { found in
      row(
        found, kind: "rejected", mode: nil, interval: nil, level: nil,
        detail: "the record could not be counted")
    }
  }

  private func guests() throws -> [TraceRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT x.*, sha256, path FROM session s JOIN guest x USING (course_no, session_no)
        JOIN source_file f ON f.file_id = x.file_id WHERE s.session_id = ?
        ORDER BY x.file_id, x.byte_offset
        """, arguments: [sessionID]
    ).map { found in
      TraceRow(
        courseID: courseID, sessionID: sessionID, personID: found["label"], role: nil,
        kind: "guest", mode: found["is_remote"] ? .remote : .inPerson,
        interval: Interval(
          from: Instant(seconds: found["joined_at"]), to: Instant(seconds: found["left_at"])),
        level: .logged, detail: "nobody on the list of people", sha256: found["sha256"],
        path: found["path"], line: found["line"])
    }
  }
}
