public import Evidence
import GRDB

extension EvidenceStore {
  /// The numbers of all courses, in the order of their ids.
  public func courseNumbers() throws -> [Int] {
    try queue.read { db in
      try Int.fetchAll(db, sql: "SELECT course_no FROM course ORDER BY course_no")
    }
  }

  /// The numbers of all courses by their centre, centres in the order of their ids; courses that
  /// name no centre stand together, under an empty one.
  public func courseNumbersByCentre() throws -> [(centre: String, courses: [Int])] {
    try queue.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT coalesce(centre_id, centre_name, '') AS centre, course_no FROM course
          ORDER BY centre, course_no
          """)
      var found: [(centre: String, courses: [Int])] = []
      for row in rows {
        let centre: String = row[0]
        if let last = found.last, last.centre.utf8.elementsEqual(centre.utf8) {
          found[found.count - 1].courses.append(row[1])
        } else {
          found.append((centre, [row[1]]))
        }
      }
      return found
    }
  }

  /// The numbers of the files that were read as a format.
  public func fileNumbers(ofFormat format: String) throws -> Set<Int> {
    try queue.read { db in
      try Set(
        Int.fetchAll(
          db,
          sql: """
            SELECT file_id FROM source_file JOIN sources USING (sha256) WHERE format = ?
            """, arguments: [format]))
    }
  }

  /// The words by which courses name rule packs, in small letters: their regimes, and the bodies
  /// whose recognition they claim.
  public func wordsNamingPacks() throws -> Set<String> {
    try queue.read { db in
      let regimes = try String.fetchAll(db, sql: "SELECT DISTINCT regimes FROM course")
      let bodies = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT value FROM claim WHERE kind = 'recognised_by' AND value IS NOT NULL
          """)
      return Set(
        (regimes.flatMap { $0.split(separator: ";").map(String.init) } + bodies)
          .map { $0.lowercased() })
    }
  }

  /// Logged time of people who are enrolled on more than one course, up to a day.
  public func timesOfPeopleOnSeveralCourses(until day: Day) throws -> [(
    person: Int, course: Int, interval: Interval
  )] {
    try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT x.person_no, x.course_no, x.joined_at, x.left_at FROM presence x
          JOIN session s USING (session_no)
          WHERE x.flags & 2 = 0 AND s.day <= ? AND x.person_no IN (
            SELECT person_no FROM enrolment GROUP BY person_no
            HAVING count(DISTINCT course_no) > 1)
          """, arguments: [day.iso8601]
      ).compactMap { row in
        Interval(from: Instant(seconds: row[2]), to: Instant(seconds: row[3]))
          .map { (row[0], row[1], $0) }
      }
    }
  }

  /// Everything the workspace knows of one course.
  public func evidence(ofCourse number: Int) throws -> CourseEvidence {
    try queue.read { db in try CourseReading(db: db, number: number).evidence() }
  }
}

/// Reads one course back, rows in the order in which they are clustered.
private struct CourseReading {
  let db: Database
  let number: Int

  func evidence() throws -> CourseEvidence {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM course WHERE course_no = ?", arguments: [number])
    else { throw StoreError.notAWorkspace("course \(number)") }
    var evidence = CourseEvidence(course: CourseReading.course(row))

    var people: [Int: Int] = [:]
    for row in try rows(
      """
      SELECT DISTINCT person_no, person_id FROM enrolment JOIN person USING (person_no)
      WHERE course_no = ? ORDER BY person_no
      """)
    {
      people[row[0]] = evidence.people.count
      evidence.people.append(row[1])
    }
    let credentials = try readCredentials()
    evidence.enrolments = try rows(
      "SELECT * FROM enrolment WHERE course_no = ? ORDER BY enrolment_no"
    ).compactMap { row in
      guard let person = people[row["person_no"]], let role = Role(rawValue: row["role"]) else {
        return nil
      }
      return Enrolment(
        person: person, role: role, startsOn: day(row["starts_on"]), endsOn: day(row["ends_on"]),
        group: row["group_name"], isWithdrawn: row["is_withdrawn"],
        credentials: credentials[row["enrolment_no"]] ?? [], source: source(row))
    }
    let sessions = try readSessions(into: &evidence, people)
    try readPresences(into: &evidence, people, sessions)
    try readRest(into: &evidence, people, sessions)
    evidence.course.clock = LocalClock(of: evidence)
    return evidence
  }

  /// The credentials of the course's people, by enrolment.
  private func readCredentials() throws -> [Int: [Credential]] {
    var credentials: [Int: [Credential]] = [:]
    for row in try rows(
      """
      SELECT c.* FROM enrolment e JOIN credential c USING (enrolment_no) WHERE e.course_no = ?
      ORDER BY enrolment_no, position
      """)
    {
      credentials[row["enrolment_no"], default: []].append(
        Credential(
          name: row["name"], from: day(row["valid_from"]), until: day(row["valid_until"])))
    }
    return credentials
  }

  private func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(db, sql: sql, arguments: [number])
  }

  private func day(_ text: String?) -> Day? { text.flatMap { Day(iso8601: $0) } }

  private func source(_ row: Row) -> SourceLine {
    SourceLine(file: row["file_id"], line: row["line"], byteOffset: row["byte_offset"])
  }

  private static func course(_ row: Row) -> Course {
    func day(_ name: String) -> Day? {
      (row[name] as String?).flatMap { Day(iso8601: $0) }
    }
    var course = Course(
      id: row["course_id"], title: row["title"], startsOn: day("starts_on") ?? Day(number: 0),
      source: SourceLine(file: row["file_id"], line: row["line"], byteOffset: row["byte_offset"]))
    course.centreID = row["centre_id"]
    course.centreName = row["centre_name"]
    course.qualificationNumber = row["qualification_number"]
    course.awardingOrganisation = row["awarding_organisation"]
    course.level = row["level"]
    course.claimedGuidedTime = row["claimed_guided_s"]
    course.claimedTotalTime = row["claimed_total_s"]
    course.endorsements = (row["endorsements"] as String).split(separator: ";").map(String.init)
    course.declaredDelivery = (row["declared_delivery"] as String?)
      .flatMap { DeclaredDelivery(rawValue: $0) }
    course.studyMode = row["study_mode"]
    course.endsOn = day("ends_on")
    course.timeZone = row["time_zone"]
    course.isPubliclyFunded = row["publicly_funded"]
    course.isAIDisclosed = row["ai_disclosed"]
    course.attendanceRecords = (row["attendance_records"] as String?)
      .flatMap { AttendanceRecords(rawValue: $0) }
    course.onlineApprovalFrom = day("online_approval_from")
    course.onlineApprovalUntil = day("online_approval_until")
    course.defaultActivity = Activity(rawValue: row["default_activity"]) ?? .unknown
    course.regimes = (row["regimes"] as String).split(separator: ";").map(String.init)
    course.bankHolidays = (row["bank_holidays"] as String?).flatMap {
      HolidayDivision(rawValue: $0)
    }
    return course
  }

  private func readSessions(
    into evidence: inout CourseEvidence, _ people: [Int: Int]
  ) throws -> [Int: Int] {
    var parts: [Int: [SessionPart]] = [:]
    for row in try rows(
      """
      SELECT p.* FROM session s JOIN session_part p USING (session_no) WHERE s.course_no = ?
      ORDER BY p.session_no, p.starts_at
      """)
    {
      guard let interval = interval(row["starts_at"], row["ends_at"]),
        let activity = Activity(rawValue: row["activity"])
      else { continue }
      parts[row["session_no"], default: []].append(
        SessionPart(interval: interval, activity: activity, source: source(row)))
    }
    var tutors: [Int: [Int]] = [:]
    for row in try rows(
      """
      SELECT t.* FROM session s JOIN session_tutor t USING (session_no) WHERE s.course_no = ?
      ORDER BY t.session_no, t.person_no
      """)
    {
      if let person = people[row["person_no"]] {
        tutors[row["session_no"], default: []].append(person)
      }
    }
    var sessions: [Int: Int] = [:]
    for row in try rows("SELECT * FROM session WHERE course_no = ? ORDER BY session_no") {
      let number: Int = row["session_no"]
      guard let parts = parts[number], let mode = Mode(rawValue: row["mode"]),
        let day = day(row["day"])
      else { continue }
      sessions[number] = evidence.sessions.count
      evidence.sessions.append(
        Session(
          id: row["session_id"], isPlanned: row["is_planned"], isMoved: row["is_moved"],
          parts: parts, mode: mode, namesTutors: row["names_tutors"],
          tutors: tutors[number] ?? [], unknownTutors: row["unknown_tutors"],
          group: row["group_name"], isOptional: row["is_optional"],
          tags: (row["tags"] as String).split(separator: ";").map(String.init), day: day,
          isCoveredByHostLog: row["has_host_log"]))
    }
    return sessions
  }

  private func interval(_ from: Int, _ to: Int) -> Interval? {
    Interval(from: Instant(seconds: from), to: Instant(seconds: to))
  }

  private func readPresences(
    into evidence: inout CourseEvidence, _ people: [Int: Int], _ sessions: [Int: Int]
  ) throws {
    let query = RawStatement(
      try db.cachedStatement(
        sql: """
          SELECT session_no, person_no, joined_at, left_at, flags, file_id, line, byte_offset
          FROM presence WHERE course_no = ?
          """))
    try query.forEachRow(number) { row in
      let value = { (column: Int32) in RawStatement.integer(row, column) }
      guard let session = sessions[value(0)], let person = people[value(1)],
        let interval = interval(value(2), value(3))
      else { return }
      let flags = value(4)
      evidence.presences.append(
        Presence(
          session: session, person: person, mode: flags & 1 == 0 ? .inPerson : .remote,
          interval: interval, level: flags & 2 == 0 ? .logged : .declared,
          isAudience: flags & 4 != 0, couldShowTutor: flags & 8 == 0,
          source: SourceLine(file: value(5), line: value(6), byteOffset: value(7))))
    }
  }

  private func readRest(
    into evidence: inout CourseEvidence, _ people: [Int: Int], _ sessions: [Int: Int]
  ) throws {
    for row in try rows("SELECT * FROM mark WHERE course_no = ?") {
      guard let session = sessions[row["session_no"]], let person = people[row["person_no"]],
        let kind = MarkKind(rawValue: row["mark"])
      else { continue }
      evidence.marks.append(
        Mark(
          session: session, person: person, kind: kind, minutes: row["minutes"],
          markedBy: (row["marked_by"] as Int?).flatMap { people[$0] },
          markedOn: day(row["marked_on"]),
          markedAt: (row["marked_at"] as Int?).map { Instant(seconds: $0) }, source: source(row)))
    }
    for row in try rows("SELECT * FROM guest WHERE course_no = ?") {
      guard let session = sessions[row["session_no"]],
        let interval = interval(row["joined_at"], row["left_at"])
      else { continue }
      let label: String = row["label"]
      let known = evidence.guestLabels.firstIndex(of: label)
      if known == nil { evidence.guestLabels.append(label) }
      evidence.guests.append(
        GuestPresence(
          label: known ?? evidence.guestLabels.count - 1, session: session,
          mode: row["is_remote"] ? .remote : .inPerson, interval: interval,
          isAudience: row["is_audience"], source: source(row)))
    }
    for row in try rows("SELECT * FROM rejected_attendance WHERE course_no = ?") {
      guard let session = sessions[row["session_no"]], let person = people[row["person_no"]] else {
        continue
      }
      evidence.rejected.append(
        RejectedAttendance(
          session: session, person: person,
          mode: (row["mode"] as String?).flatMap { Mode(rawValue: $0) }, source: source(row)))
    }
    evidence.unboundedBy = try rows("SELECT * FROM unbounded WHERE course_no = ?")
      .map { UnboundedCause(code: $0["code"], path: $0["path"], line: $0["line"]) }
    for row in try rows("SELECT * FROM study_record WHERE course_no = ?") {
      guard let person = people[row["person_no"]],
        let activity = Activity(rawValue: row["activity"])
      else { continue }
      let started: Int? = row["started_at"]
      let ended: Int? = row["ended_at"]
      evidence.studies.append(
        Study(
          person: person, activity: activity,
          interval: started.flatMap { from in ended.flatMap { interval(from, $0) } },
          stated: row["stated_s"], day: day(row["day"]),
          mode: (row["mode"] as String?).flatMap { Mode(rawValue: $0) }, source: source(row)))
    }
    evidence.claims = try rows(
      "SELECT * FROM claim WHERE course_no = ? ORDER BY file_id, byte_offset"
    ).map { row in
      Claim(
        kind: row["kind"], learner: (row["person_no"] as Int?).flatMap { people[$0] },
        time: row["claimed_s"], value: row["value"], origin: row["origin"],
        reason: (row["reason"] as String?).flatMap { ExemptionReason(rawValue: $0) },
        source: source(row))
    }
    evidence.qualificationRecords = try qualificationRecords(of: evidence.course)
    evidence.attendanceSources =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM attendance_source WHERE course_no = ?",
        arguments: [number]) ?? 0
  }

  private func qualificationRecords(of course: Course) throws -> [QualificationRecord] {
    guard let number = course.qualificationNumber else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT q.*, f.path FROM qualification_record q JOIN source_file f USING (file_id)
        WHERE q.number_key = ? ORDER BY q.file_id, q.byte_offset
        """, arguments: [QualificationRecord.key(ofNumber: number)]
    ).map { row in
      var record = QualificationRecord(
        number: row["number"], title: row["title"], list: row["list"], source: source(row))
      record.awardingOrganisation = row["awarding_organisation"]
      record.level = row["level"]
      record.credit = row["credit"]
      record.guidedTime = row["guided_s"]
      record.totalTime = row["total_s"]
      record.opensOn = day(row["opens_on"])
      record.closesOn = day(row["closes_on"])
      record.takenOn = day(row["taken_on"])
      record.path = row["path"]
      return record
    }
  }
}
