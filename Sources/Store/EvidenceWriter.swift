public import Evidence
import GRDB

/// Writes facts inside one transaction.
///
/// Numbers of courses, people and sessions are given by the caller, in the order of their ids as
/// bytes, so that rows in the order of numbers are in the order of ids.
public struct EvidenceWriter {
  let db: Database

  /// Reads a course back, what this transaction has written included.
  public func course(_ number: Int) throws -> StoredCourse {
    var reading = CourseReading(db: db, number: number)
    return try reading.course()
  }

  /// Adds a file.
  public func add(_ file: StoredFile) throws {
    try db.cachedStatement(
      sql: "INSERT INTO source_file VALUES (?, ?, ?, ?)"
    ).execute(arguments: [file.id, file.sha256, file.path, file.byteCount])
  }

  /// Gives a file another path.
  public func rename(file: Int, from old: String, to new: String) throws {
    try db.execute(
      sql: "UPDATE source_file SET path = ? WHERE file_id = ?", arguments: [new, file])
    try db.execute(
      sql: "UPDATE OR IGNORE unbounded SET path = ? WHERE path = ?", arguments: [new, old])
  }

  /// Adds a course.
  public func add(_ course: Course, number: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO course VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, course.id, course.title, course.centreID, course.centreName,
      course.qualificationNumber, course.awardingOrganisation, course.level,
      course.claimedGuidedTime, course.claimedTotalTime,
      course.endorsements.joined(separator: ";"), course.declaredDelivery?.rawValue,
      course.studyMode, course.startsOn.iso8601, course.endsOn?.iso8601, course.timeZone,
      course.isPubliclyFunded, course.isAIDisclosed, course.attendanceRecords?.rawValue,
      course.onlineApprovalFrom?.iso8601, course.onlineApprovalUntil?.iso8601,
      course.defaultActivity.rawValue, course.regimes.joined(separator: ";"),
      course.bankHolidays?.rawValue, course.source.file, course.source.line,
      course.source.byteOffset,
    ])
  }

  /// Adds a person by the id that may be shown.
  public func addPerson(id: String, number: Int) throws {
    try insert("INSERT INTO person VALUES (?, ?)", [.integer(number), .text(id)])
  }

  /// Adds an enrolment; its `person` is the person's number.
  public func add(_ enrolment: Enrolment, course: Int) throws {
    try insert(
      "INSERT INTO enrolment VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(course), .integer(enrolment.person), .text(enrolment.role.rawValue),
        Cell(enrolment.startsOn?.iso8601), Cell(enrolment.endsOn?.iso8601), Cell(enrolment.group),
        .integer(enrolment.isWithdrawn ? 1 : 0),
      ], enrolment.source)
    let number = db.lastInsertedRowID
    for (position, credential) in enrolment.credentials.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO credential VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [
          number, position, credential.name, credential.from?.iso8601,
          credential.until?.iso8601,
        ])
    }
  }

  /// Adds a session with its parts; its `tutors` are people's numbers.
  public func add(_ session: Session, number: Int, course: Int) throws {
    try insert(
      "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(number), .text(session.id), .integer(course),
        .integer(session.isPlanned ? 1 : 0), .integer(session.isMoved ? 1 : 0),
        .text(session.mode.rawValue), .integer(session.namesTutors ? 1 : 0),
        .integer(session.unknownTutors), Cell(session.group),
        .integer(session.isOptional ? 1 : 0), .text(session.tags.joined(separator: ";")),
        .text(session.day.iso8601), .integer(session.isCoveredByHostLog ? 1 : 0),
      ])
    for part in session.parts {
      try insert(
        "INSERT INTO session_part VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(number), .integer(part.interval.from.seconds),
          .integer(part.interval.to.seconds), .text(part.activity.rawValue),
        ], part.source)
    }
    for tutor in session.tutors {
      try insert(
        "INSERT OR IGNORE INTO session_tutor VALUES (?, ?)", [.integer(number), .integer(tutor)])
    }
  }

  /// Adds presence rows; they are sorted in place.
  public func add(_ rows: inout [PresenceRow]) throws {
    guard !rows.isEmpty else { return }
    PresenceRow.sort(&rows)
    try PresenceFeed.fill(rows, in: db)
  }

  /// Adds a mark; `session`, `person` and `markedBy` are numbers.
  public func add(_ mark: Mark, course: Int) throws {
    try insert(
      "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(course), .integer(mark.session), .integer(mark.person), .text(mark.kind.rawValue),
        Cell(mark.minutes), Cell(mark.markedBy), Cell(mark.markedOn?.iso8601),
        Cell(mark.markedAt?.seconds),
      ], mark.source)
  }

  /// Adds a guest's presence under his pseudonym; `session` is a number.
  public func add(_ guest: GuestPresence, label: String, course: Int) throws {
    try db.cachedStatement(
      sql: "INSERT INTO guest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      course, guest.session, label, guest.interval.from.seconds, guest.interval.to.seconds,
      guest.mode == .remote, guest.isAudience, guest.source.file, guest.source.line,
      guest.source.byteOffset,
    ])
  }

  /// Adds a reason why possible time of a course has no upper bound, or one in each of several lines
  /// that follow one another.
  public func add(_ cause: UnboundedCause, through last: Int? = nil, course: Int) throws {
    try insert(
      "INSERT OR IGNORE INTO unbounded VALUES (?, ?, ?, ?, ?)",
      [
        .integer(course), .text(cause.code), .text(cause.path), .integer(cause.line),
        .integer(last ?? cause.line),
      ])
  }

  /// Adds a study record; `person` is a number.
  public func add(_ study: Study, course: Int) throws {
    try insert(
      "INSERT INTO study_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(course), .integer(study.person), .text(study.activity.rawValue),
        Cell(study.interval?.from.seconds), Cell(study.interval?.to.seconds), Cell(study.stated),
        Cell(study.day?.iso8601), Cell(study.mode?.rawValue),
      ], study.source)
  }

  /// Adds a claim; `learner` is a number.
  public func add(_ claim: Claim, course: Int) throws {
    try db.cachedStatement(
      sql: "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      course, claim.kind, claim.learner, claim.time, claim.value, claim.origin,
      claim.reason?.rawValue, claim.source.file, claim.source.line, claim.source.byteOffset,
    ])
  }

  /// Adds what a list says of a qualification.
  public func add(_ record: QualificationRecord) throws {
    try db.cachedStatement(
      sql: "INSERT INTO qualification_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      QualificationRecord.key(ofNumber: record.number), record.number, record.title,
      record.awardingOrganisation, record.level, record.credit, record.guidedTime,
      record.totalTime, record.opensOn?.iso8601, record.closesOn?.iso8601, record.list,
      record.takenOn?.iso8601, record.source.file, record.source.line, record.source.byteOffset,
    ])
  }

  /// Notes that a file holds at least one accepted attendance record of a course.
  public func addAttendanceSource(file: Int, course: Int) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO attendance_source VALUES (?, ?)")
      .execute(arguments: [course, file])
  }

  /// Runs a statement that is kept, with the values of one row, those of its source last.
  func insert(_ sql: String, _ cells: [Cell], _ source: SourceLine? = nil) throws {
    var cells = cells
    if let source {
      cells.append(.integer(source.file))
      cells.append(.integer(source.line))
      cells.append(.integer(source.byteOffset))
    }
    try RawStatement(try db.cachedStatement(sql: sql)).run(cells)
  }

  /// Adds rows of a result table.
  public func add<Row: ResultRow>(_ rows: [Row]) throws {
    guard !rows.isEmpty else { return }
    if let rows = rows as? [RejectionRow] { return try add(RejectionList(rows)) }
    let schema = Row.schema
    let marks = schema.columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \"\(schema.name)\" VALUES (\(marks))")
    let insertion = RawStatement(statement)
    for row in rows { try insertion.run(row.cells) }
  }
}

extension Cell {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .string(let text): self = .text(text)
    case .int64(let number): self = .integer(Int(number))
    default: self = .empty
    }
  }
}
