import Evidence

/// Turns the rows of marks, study and claims tables into facts, every row accounted for.
struct TableFacts {
  let lists: SubmissionLists
  let file: FileReading
  var facts = FileFacts()
  /// The zone that a person says the file's local times have.
  private let ownZone: ZoneTable?
  // Made once: thousands of rows may not tell their course.
  private lazy var courseOfPath = lists.course(ofPath: file.inner)
  private lazy var everyCourse = Array(lists.courses.indices)

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    ownZone = file.timeZone.flatMap { ZoneTable.named($0) }
  }

  /// The zone of a course's local times in this file.
  func zone(_ course: Int) -> ZoneTable {
    ownZone ?? lists.zone(ofCourse: course)
  }

  /// Takes a table's rows whenever there are many, so that memory stays flat.
  typealias Taking = (FileFacts) throws -> Void

  /// How many rows are held before they are handed on.
  static let batch = 20_000

  private mutating func read(
    whenFull full: Taking, _ readRow: (inout TableFacts, RowCells) throws(RecordProblem) -> Void,
    lost: (inout TableFacts, RowCells?, RecordProblem, Int) -> Void = { _, _, _, _ in }
  ) throws {
    var reading = self
    var failure: (any Error)?
    file.forEachRow { row throws(RecordProblem) in
      try readRow(&reading, row)
      guard reading.facts.rowCount >= TableFacts.batch, failure == nil else { return }
      do { try full(reading.facts.takeRows()) } catch { failure = error }
    } lost: { row, problem, line in
      lost(&reading, row, problem, line)
    }
    if let failure { throw failure }
    self = reading
  }

  /// Reads a marks table.
  mutating func readMarks(whenFull full: Taking) throws {
    try read(whenFull: full) { reading, row throws(RecordProblem) in
      try reading.readMark(row)
    } lost: { reading, row, problem, line in
      reading.loseAttendance(row, problem, line)
    }
  }

  private mutating func readMark(_ row: RowCells) throws(RecordProblem) {
    let session = try session(of: row)
    let listed = lists.sessions[session]
    let personID = try row.required("person_id")
    let mark = try MarksTable.read(row, zone: zone(listed.course)) { code in
      lists.markMap.meaning(
        of: code, path: file.inner, courseID: lists.courses[listed.course].id, on: listed.day)
    }
    let roster = lists.rosters[listed.course]
    let days = Set(mark.markedAt.map { zone(listed.course).localDay(of: $0) })
    var markedBy: Int?
    if case .person(let tutor)? = mark.markedBy.map({ roster.match(id: $0) }) { markedBy = tutor }
    take(
      RegisterMark(
        kind: mark.kind, minutes: mark.minutes, markedBy: markedBy,
        markedOn: days.count == 1 ? days.first : nil,
        markedAt: mark.markedAt.count == 1 ? mark.markedAt.first : nil),
      of: roster.match(id: personID), named: NormalisedName.of(personID), in: session,
      source: row.source)
  }

  /// The session of a row.
  func session(of row: RowCells) throws(RecordProblem) -> Int {
    let id = try row.required("session_id")
    guard let session = lists.sessionByID[id] else {
      throw RecordProblem(
        .unknownSession, "session_id is not in sessions.csv", cell: row.cell("session_id"))
    }
    return session
  }

  /// A rejected attendance record: it may hide its session's window for its person, or, where
  /// either is not known, any time of the courses it could concern.
  mutating func loseAttendance(_ row: RowCells?, _ problem: RecordProblem, _ line: Int) {
    if let row, let (session, person) = plainIDs(of: row) {
      return lose(row, session: session, person: person)
    }
    let session = row?.text("session_id").flatMap { lists.sessionByID[$0] }
    let personID = row?.text("person_id")
    if let session, let personID, let row,
      case .person(let person) = lists.rosters[lists.sessions[session].course].match(id: personID)
    {
      return lose(row, session: session, person: person)
    }
    let courses: [Int]
    if let session {
      courses = [lists.sessions[session].course]
    } else if let course = courseOfPath {
      courses = [course]
    } else if let person = personID.flatMap({ lists.personByID[$0] }) {
      courses = lists.courses(of: person)
    } else {
      courses = everyCourse
    }
    facts.unbounded.append((courses, problem.code.rawValue, line))
  }

  /// The session of a row and somebody on its course's list, where both ids are known by their bytes
  /// alone, as most are.
  private func plainIDs(of row: RowCells) -> (session: Int, person: Int)? {
    guard row.values == nil, let session = lists.sessionByID.value(of: row.bytes("session_id")),
      let person = lists.personByID.value(of: row.bytes("person_id")),
      lists.coursesOfPeople.holds(person, on: Int32(lists.sessions[Int(session)].course))
    else { return nil }
    return (Int(session), Int(person))
  }

  /// A rejected attendance record of somebody in a session.
  private mutating func lose(_ row: RowCells, session: Int, person: Int) {
    facts.rejected.append(
      RejectedAttendance(
        session: session, person: person,
        mode: row.text("mode").flatMap { Mode(rawValue: $0.lowercased()) },
        source: row.source))
  }

  /// Reads a study table.
  mutating func readStudy(whenFull full: Taking) throws {
    try read(whenFull: full) { reading, row throws(RecordProblem) in
      try reading.readStudyRow(row)
    }
  }

  private mutating func readStudyRow(_ row: RowCells) throws(RecordProblem) {
    let (course, person) = try learner(of: row, column: "person_id")
    let zone = zone(course)
    let study = try StudyTable.read(row, zone: zone)
    let day = study.startedAt.map { zone.localDay(of: $0) }
    if let day { facts.note(day) }
    guard let person else { return }
    facts.studies.append(
      (
        course,
        Study(
          person: person, activity: study.activity, interval: study.interval,
          stated: study.stated, day: day, mode: study.mode, source: row.source)
      ))
    file.account.use()
  }

  /// Reads a claims table.
  mutating func readClaims(whenFull full: Taking) throws {
    try read(whenFull: full) { reading, row throws(RecordProblem) in
      let (course, learner) = try reading.learner(of: row, column: "learner_id")
      let claim = try ClaimsTable.read(row)
      reading.facts.claims.append(
        (
          course,
          Claim(
            kind: claim.kind, learner: learner, time: claim.time, value: claim.value,
            origin: claim.origin, reason: claim.reason, source: row.source)
        ))
      reading.file.account.use()
    }
  }

  /// The course of a row and the person a column names, who must be on the course's list.
  private func learner(of row: RowCells, column: String) throws(RecordProblem) -> (
    course: Int, person: Int?
  ) {
    let courseID = try row.required("course_id")
    guard let course = lists.courseByID[courseID] else {
      throw RecordProblem(
        .unknownCourse, "course_id is not in courses.csv", cell: row.cell("course_id"))
    }
    if column == "learner_id", row.text(column) == nil { return (course, nil) }
    let id = try row.required(column)
    guard case .person(let person) = lists.rosters[course].match(id: id) else {
      throw RecordProblem(
        .unknownPerson, "\(column) is nobody on the course's list in people.csv",
        cell: row.cell(column))
    }
    return (course, person)
  }
}
