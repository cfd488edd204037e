public import Evidence
import GRDB

/// A course of a workspace: what is known of it, and the numbers by which the workspace knows its
/// people and sessions.
public struct StoredCourse: Sendable {
  /// The course's own number.
  public let number: Int
  /// What is known of it.
  public let evidence: CourseEvidence
  /// The numbers of `evidence.people`, in order.
  public let people: [Int]
  /// The numbers of `evidence.sessions`, in order.
  public let sessions: [Int]
}

/// Asks for rows of one course.
private struct CourseRowQuery {
  let db: Database
  let number: Int

  /// Hands over every row; the course's number is the one parameter.
  func forEach(_ sql: String, _ body: (RawRow) throws -> Void) throws {
    try RawStatement(sql, in: db).forEachRow([.integer(number)], body)
  }
}

/// Reads one course back, rows in the order in which they are clustered.
struct CourseReading {
  private let rows: CourseRowQuery
  private var evidence: CourseEvidence
  private var people = NumberList()
  private var sessions = NumberList()

  init(db: Database, number: Int) {
    rows = CourseRowQuery(db: db, number: number)
    evidence = CourseEvidence(
      course: Course(
        id: "", title: "", startsOn: Day(number: 0),
        source: SourceLine(file: 0, line: 0, byteOffset: 0)))
  }

  mutating func course() throws -> StoredCourse {
    let number = rows.number
    guard
      let row = try GuardedRow.fetchOne(
        rows.db.cachedStatement(sql: "SELECT * FROM course WHERE course_no = ?"),
        arguments: [number])
    else { throw StoreError.notAWorkspace("course \(number)") }
    evidence.course = try CourseReading.course(row)
    try readPeople()
    try readSessions()
    try readPresences()
    try readMarks()
    try readGuests()
    try readStudy()
    try readClaims()
    evidence.course.clock = LocalClock(of: evidence)
    return StoredCourse(
      number: number, evidence: evidence, people: people.numbers, sessions: sessions.numbers)
  }

  /// A day of a year in which a course can be: clocks are looked up day by day, and a database may say
  /// anything.
  private static func day(_ text: String?) -> Day? {
    text.flatMap { Day(iso8601: $0) }.flatMap { years.contains($0.fields.year) ? $0 : nil }
  }

  private static let years = 1900...2199
  private static let seconds = -2_208_988_800...7_258_118_399

  /// The file, line and byte that stand in a column and the two after it.
  private static func source(_ row: RawRow, _ column: Int32) -> SourceLine {
    SourceLine(
      file: row.integer(column), line: row.integer(column + 1),
      byteOffset: row.integer(column + 2))
  }

  private static func interval(_ row: RawRow, _ column: Int32) -> Interval? {
    let (from, to) = (row.integer(column), row.integer(column + 1))
    guard seconds.contains(from), seconds.contains(to) else { return nil }
    return Interval(from: Instant(seconds: from), to: Instant(seconds: to))
  }

  private static func course(_ row: GuardedRow) throws -> Course {
    func day(_ name: String) throws -> Day? { Self.day(try row[name]) }
    var course = try Course(
      id: row["course_id"], title: row["title"], startsOn: day("starts_on") ?? Day(number: 0),
      source: SourceLine(file: row["file_id"], line: row["line"], byteOffset: row["byte_offset"]))
    course.centreID = try row["centre_id"]
    course.centreName = try row["centre_name"]
    course.qualificationNumber = try row["qualification_number"]
    course.awardingOrganisation = try row["awarding_organisation"]
    course.level = try row["level"]
    course.claimedGuidedTime = try row["claimed_guided_s"]
    course.claimedTotalTime = try row["claimed_total_s"]
    course.endorsements = try (row["endorsements"] as String).split(separator: ";").map(String.init)
    course.declaredDelivery = try (row["declared_delivery"] as String?)
      .flatMap { DeclaredDelivery(rawValue: $0) }
    course.studyMode = try row["study_mode"]
    course.endsOn = try day("ends_on")
    course.timeZone = try row["time_zone"]
    course.isPubliclyFunded = try row["publicly_funded"]
    course.isAIDisclosed = try row["ai_disclosed"]
    course.attendanceRecords = try (row["attendance_records"] as String?)
      .flatMap { AttendanceRecords(rawValue: $0) }
    course.onlineApprovalFrom = try day("online_approval_from")
    course.onlineApprovalUntil = try day("online_approval_until")
    course.defaultActivity = try Activity(rawValue: row["default_activity"]) ?? .unknown
    course.regimes = try (row["regimes"] as String).split(separator: ";").map(String.init)
    course.bankHolidays = try (row["bank_holidays"] as String?).flatMap {
      HolidayDivision(rawValue: $0)
    }
    return course
  }

  private mutating func readPeople() throws {
    try rows.forEach(
      """
      SELECT DISTINCT person_no, person_id FROM enrolment JOIN person USING (person_no)
      WHERE course_no = ? ORDER BY person_no
      """
    ) { row in
      people.append(row.integer(0))
      evidence.people.append(row.text(1))
    }
    var credentials: [Int: [Credential]] = [:]
    try rows.forEach(
      """
      SELECT enrolment_no, name, valid_from, valid_until FROM enrolment e
      JOIN credential c USING (enrolment_no) WHERE e.course_no = ? ORDER BY enrolment_no, position
      """
    ) { row in
      credentials[row.integer(0), default: []].append(
        Credential(
          name: row.text(1), from: Self.day(row.optionalText(2)),
          until: Self.day(row.optionalText(3))))
    }
    try rows.forEach(
      """
      SELECT enrolment_no, person_no, role, starts_on, ends_on, group_name, is_withdrawn, file_id,
        line, byte_offset FROM enrolment WHERE course_no = ? ORDER BY enrolment_no
      """
    ) { row in
      guard let person = people.index(of: row.integer(1)), let role = Role(rawValue: row.text(2))
      else { return }
      evidence.enrolments.append(
        Enrolment(
          person: person, role: role, startsOn: Self.day(row.optionalText(3)),
          endsOn: Self.day(row.optionalText(4)), group: row.optionalText(5),
          isWithdrawn: row.integer(6) != 0, credentials: credentials[row.integer(0)] ?? [],
          source: Self.source(row, 7)))
    }
  }

  private mutating func readSessions() throws {
    var parts: [Int: [SessionPart]] = [:]
    try rows.forEach(
      """
      SELECT p.session_no, p.starts_at, p.ends_at, p.activity, p.file_id, p.line, p.byte_offset
      FROM session s JOIN session_part p USING (session_no) WHERE s.course_no = ?
      ORDER BY p.session_no, p.starts_at
      """
    ) { row in
      guard let interval = Self.interval(row, 1), let activity = Activity(rawValue: row.text(3))
      else { return }
      parts[row.integer(0), default: []].append(
        SessionPart(interval: interval, activity: activity, source: Self.source(row, 4)))
    }
    var tutors: [Int: [Int]] = [:]
    try rows.forEach(
      """
      SELECT t.session_no, t.person_no FROM session s JOIN session_tutor t USING (session_no)
      WHERE s.course_no = ? ORDER BY t.session_no, t.person_no
      """
    ) { row in
      if let person = people.index(of: row.integer(1)) {
        tutors[row.integer(0), default: []].append(person)
      }
    }
    try rows.forEach(
      """
      SELECT session_no, session_id, is_planned, is_moved, mode, names_tutors, unknown_tutors,
        group_name, is_optional, tags, day, has_host_log
      FROM session WHERE course_no = ? ORDER BY session_no
      """
    ) { row in
      guard let parts = parts[row.integer(0)], let mode = Mode(rawValue: row.text(4)),
        let day = Self.day(row.text(10))
      else { return }
      sessions.append(row.integer(0))
      evidence.sessions.append(
        Session(
          id: row.text(1), isPlanned: row.integer(2) != 0, isMoved: row.integer(3) != 0,
          parts: parts, mode: mode, namesTutors: row.integer(5) != 0,
          tutors: tutors[row.integer(0)] ?? [], unknownTutors: row.integer(6),
          group: row.optionalText(7), isOptional: row.integer(8) != 0,
          tags: row.text(9).split(separator: ";").map(String.init), day: day,
          isCoveredByHostLog: row.integer(11) != 0))
    }
  }

  private mutating func readPresences() throws {
    evidence.presences.reserveCapacity(1024)
    try rows.forEach(
      """
      SELECT session_no, person_no, joined_at, left_at, flags, file_id, line, byte_offset
      FROM presence WHERE course_no = ?
      """
    ) { row in
      guard let session = sessions.index(of: row.integer(0)),
        let person = people.index(of: row.integer(1)), let interval = Self.interval(row, 2)
      else { return }
      let flags = row.integer(4)
      evidence.presences.append(
        Presence(
          session: session, person: person, mode: flags & 1 == 0 ? .inPerson : .remote,
          interval: interval, level: flags & 2 == 0 ? .logged : .declared,
          isAudience: flags & 4 != 0, couldShowTutor: flags & 8 == 0,
          source: Self.source(row, 5)))
    }
  }

  private mutating func readMarks() throws {
    try rows.forEach(
      """
      SELECT session_no, person_no, mark, minutes, marked_by, marked_on, marked_at, file_id, line,
        byte_offset FROM mark WHERE course_no = ?
      """
    ) { row in
      guard let session = sessions.index(of: row.integer(0)),
        let person = people.index(of: row.integer(1)), let kind = MarkKind(rawValue: row.text(2))
      else { return }
      evidence.marks.append(
        Mark(
          session: session, person: person, kind: kind, minutes: row.optionalInteger(3),
          markedBy: row.optionalInteger(4).flatMap { people.index(of: $0) },
          markedOn: Self.day(row.optionalText(5)),
          markedAt: row.optionalInteger(6).map { Instant(seconds: $0) },
          source: Self.source(row, 7)))
    }
    try rows.forEach(
      """
      SELECT session_no, person_no, mode, file_id, line, byte_offset FROM rejected_attendance
      WHERE course_no = ?
      """
    ) { row in
      guard let session = sessions.index(of: row.integer(0)),
        let person = people.index(of: row.integer(1))
      else { return }
      evidence.rejected.append(
        RejectedAttendance(
          session: session, person: person,
          mode: row.optionalText(2).flatMap { Mode(rawValue: $0) }, source: Self.source(row, 3)))
    }
  }

  private mutating func readGuests() throws {
    var labels: [[UInt8]: Int] = [:]
    try rows.forEach(
      """
      SELECT session_no, label, joined_at, left_at, is_remote, is_audience, file_id, line,
        byte_offset FROM guest WHERE course_no = ?
      """
    ) { row in
      guard let session = sessions.index(of: row.integer(0)), let interval = Self.interval(row, 2)
      else { return }
      let label = row.text(1)
      let known = labels[Array(label.utf8)] ?? labels.count
      if known == labels.count {
        labels[Array(label.utf8)] = known
        evidence.guestLabels.append(label)
      }
      evidence.guests.append(
        GuestPresence(
          label: known, session: session, mode: row.integer(4) != 0 ? .remote : .inPerson,
          interval: interval, isAudience: row.integer(5) != 0, source: Self.source(row, 6)))
    }
    // One for each stretch of lines: that there are any is all that matters here.
    try rows.forEach("SELECT code, path, line FROM unbounded WHERE course_no = ?") { row in
      evidence.unboundedBy.append(
        UnboundedCause(code: row.text(0), path: row.text(1), line: row.integer(2)))
    }
  }

  private mutating func readStudy() throws {
    try rows.forEach(
      """
      SELECT person_no, activity, started_at, ended_at, stated_s, day, mode, file_id, line,
        byte_offset FROM study_record WHERE course_no = ?
      """
    ) { row in
      guard let person = people.index(of: row.integer(0)),
        let activity = Activity(rawValue: row.text(1))
      else { return }
      evidence.studies.append(
        Study(
          person: person, activity: activity,
          interval: row.isEmpty(2) || row.isEmpty(3) ? nil : Self.interval(row, 2),
          stated: row.optionalInteger(4), day: Self.day(row.optionalText(5)),
          mode: row.optionalText(6).flatMap { Mode(rawValue: $0) }, source: Self.source(row, 7)))
    }
  }

  private mutating func readClaims() throws {
    try rows.forEach(
      """
      SELECT kind, person_no, claimed_s, value, origin, reason, file_id, line, byte_offset
      FROM claim WHERE course_no = ? ORDER BY file_id, byte_offset
      """
    ) { row in
      evidence.claims.append(
        Claim(
          kind: row.text(0), learner: row.optionalInteger(1).flatMap { people.index(of: $0) },
          time: row.optionalInteger(2), value: row.optionalText(3), origin: row.optionalText(4),
          reason: row.optionalText(5).flatMap { ExemptionReason(rawValue: $0) },
          source: Self.source(row, 6)))
    }
    evidence.qualificationRecords = try qualificationRecords(of: evidence.course)
    try rows.forEach("SELECT count(*) FROM attendance_source WHERE course_no = ?") { row in
      evidence.attendanceSources = row.integer(0)
    }
  }

  private func qualificationRecords(of course: Course) throws -> [QualificationRecord] {
    guard let number = course.qualificationNumber else { return [] }
    return try GuardedRow.fetchAll(
      rows.db.cachedStatement(
        sql: """
          SELECT q.*, f.path FROM qualification_record q JOIN source_file f USING (file_id)
          WHERE q.number_key = ? ORDER BY q.file_id, q.byte_offset
          """), arguments: [QualificationRecord.key(ofNumber: number)]
    ).map { row in
      var record = try QualificationRecord(
        number: row["number"], title: row["title"], list: row["list"],
        source: SourceLine(
          file: row["file_id"], line: row["line"], byteOffset: row["byte_offset"]))
      record.awardingOrganisation = try row["awarding_organisation"]
      record.level = try row["level"]
      record.credit = try row["credit"]
      record.guidedTime = try row["guided_s"]
      record.totalTime = try row["total_s"]
      record.opensOn = try Self.day(row["opens_on"])
      record.closesOn = try Self.day(row["closes_on"])
      record.takenOn = try Self.day(row["taken_on"])
      record.path = try row["path"]
      return record
    }
  }
}
