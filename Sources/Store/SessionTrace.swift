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
    return rows.enumerated().map { offset, row in
      (place: Place(row, offset), row: row)
    }.sorted { $0.place < $1.place }.map(\.row)
  }

  /// Where a row stands on a page.
  private struct Place: Comparable {
    let order: Int
    let person: [UInt8]
    let from: Seconds
    let offset: Int

    init(_ row: TraceRow, _ offset: Int) {
      order = row.role == .tutor ? 0 : row.role == .learner ? 1 : row.role == nil ? 3 : 2
      person = Array(row.personID.utf8)
      from = row.interval?.from.seconds ?? 0
      self.offset = offset
    }

    static func < (a: Place, b: Place) -> Bool {
      if a.order != b.order { return a.order < b.order }
      if a.person != b.person { return a.person.lexicographicallyPrecedes(b.person) }
      return (a.from, a.offset) < (b.from, b.offset)
    }
  }

  private static let role = """
    (SELECT role FROM enrolment e WHERE e.course_no = s.course_no AND e.person_no = x.person_no
      AND (e.starts_on IS NULL OR e.starts_on <= s.day)
      AND (e.ends_on IS NULL OR s.day <= e.ends_on) LIMIT 1)
    """

  private func fetch(_ table: String, columns: String) throws -> [GuardedRow] {
    try GuardedRow.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT person_id, \(SessionTrace.role) AS role, sha256, path, x.line, \(columns)
          FROM session s JOIN \(table) x ON x.course_no = s.course_no AND x.session_no = s.session_no
          JOIN person USING (person_no) JOIN source_file f ON f.file_id = x.file_id
          WHERE s.session_id = ? ORDER BY x.file_id, x.byte_offset
          """), arguments: [sessionID])
  }

  private func row(
    _ row: GuardedRow, kind: String, mode: Mode?, interval: Interval?, level: EvidenceLevel?,
    detail: String
  ) throws -> TraceRow {
    try TraceRow(
      courseID: courseID, sessionID: sessionID, personID: row["person_id"],
      role: (row["role"] as String?).flatMap { Role(rawValue: $0) } ?? .observer, kind: kind,
      mode: mode, interval: interval, level: level, detail: detail, sha256: row["sha256"],
      path: row["path"], line: row["line"])
  }

  private func presences() throws -> [TraceRow] {
    try fetch("presence", columns: "joined_at, left_at, flags").map { found in
      let flags: Int = try found["flags"]
      let isDeclared = flags & 2 != 0
      return try row(
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
      let mark: String = try found["mark"]
      let minutes = try (found["minutes"] as Int?).map { " \($0) minutes" } ?? ""
      let signed = try (found["marked_on"] as String?).map { ", marked on \($0)" } ?? ""
      let isThere = mark == "present" || mark == "late" || mark == "left_early"
      let words = mark.split(separator: "_").joined(separator: " ")
      return try row(
        found, kind: "mark", mode: isThere ? Mode(rawValue: found["mode"]) : nil, interval: nil,
        level: isThere ? .registered : nil, detail: words + minutes + signed)
    }
  }

  private func rejected() throws -> [TraceRow] {
    try fetch("rejected_attendance", columns: "1").map { found in
      try row(
        found, kind: "rejected", mode: nil, interval: nil, level: nil,
        detail: "the record could not be counted")
    }
  }

  private func guests() throws -> [TraceRow] {
    try GuardedRow.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT x.*, sha256, path FROM session s JOIN guest x USING (course_no, session_no)
          JOIN source_file f ON f.file_id = x.file_id WHERE s.session_id = ?
          ORDER BY x.file_id, x.byte_offset
          """), arguments: [sessionID]
    ).map { found in
      try TraceRow(
        courseID: courseID, sessionID: sessionID, personID: found["label"], role: nil,
        kind: "guest", mode: found["is_remote"] ? .remote : .inPerson,
        interval: Interval(
          from: Instant(seconds: found["joined_at"]), to: Instant(seconds: found["left_at"])),
        level: .logged, detail: "nobody on the list of people", sha256: found["sha256"],
        path: found["path"], line: found["line"])
    }
  }
}
