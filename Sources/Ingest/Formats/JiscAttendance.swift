import Evidence

/// Jisc's attendance events as a tab-separated table: a register's mark for each learner and event.
enum JiscAttendance {
  static let format = LogFormat(
    id: "jisc-attendance", title: "Jisc attendance events (TSV)",
    origin: "the file that a college sends to Jisc's learning records warehouse",
    evidenceClass: "E", unit: "row", stage: .evidence,
    recognisedBy: "a header with event_id, event_attended, attendance_late and whom they are about",
    columns: columns,
    evidence: { file, lists in
      var register = JiscRegister(lists: lists, file: file)
      register.read()
      return register.table.facts
    },
    notes: [
      "A row belongs to the course's session at the event's start and end; the course is the one that "
        + "`reading.csv` or a folder gives, else the one whose course_id is COURSE_INSTANCE_ID or "
        + "MOD_INSTANCE_ID, else the learner's.",
      "EVENT_ATTENDED 1 is present, 0 absent; with ATTENDANCE_LATE 1 it is late. A date that the calendar "
        + "does not have is told, and never read the other way round.",
    ])

  private static let columns = [
    TableColumn("student_id", isRequired: true), TableColumn("event_id", isRequired: true),
    TableColumn("start_time", isRequired: true), TableColumn("end_time", isRequired: true),
    TableColumn("event_attended", isRequired: true),
    TableColumn("attendance_late", isRequired: true), TableColumn("staff_id"),
    TableColumn("mod_instance_id"), TableColumn("course_instance_id"), TableColumn("event_name"),
    TableColumn("event_description"), TableColumn("event_type"),
    TableColumn("event_type_description"), TableColumn("event_max_count"),
    TableColumn("event_mandatory"), TableColumn("attendance_category"),
  ]

  /// Whether a header is such a table's.
  static func recognises(_ cells: [String]) -> Bool {
    TableHeader.isComplete(cells, columns: columns)
  }
}

/// Turns the rows of Jisc's table into marks; each is accounted for.
private struct JiscRegister {
  private let lists: SubmissionLists
  private let file: FileReading
  private let sessions: EventSessions
  private(set) var table: TableFacts

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    sessions = EventSessions(lists)
    table = TableFacts(lists: lists, file: file)
  }

  mutating func read() {
    var reading = self
    file.forEachRow { row throws(RecordProblem) in
      try reading.readRow(row)
    } lost: { row, problem, line in
      reading.lose(row, problem, line)
    }
    self = reading
  }

  private func courses(of row: RowCells) -> [Int] {
    if let course = lists.course(ofPath: file.inner) { return [course] }
    let named = ["course_instance_id", "mod_instance_id"].compactMap { column in
      row.text(column).flatMap { lists.courseByID[$0] }
    }
    if let course = named.first { return [course] }
    return lists.people(meantBy: [row.text("student_id") ?? ""]) { match(row, in: $0) }
      .map(\.course)
  }

  private func match(_ row: RowCells, on course: Int) -> Match {
    match(row, in: lists.rosters[course])
  }

  private func match(_ row: RowCells, in roster: CourseRoster) -> Match {
    let id = row.text("student_id") ?? ""
    return roster.match(id: id, emails: [id])
  }

  private mutating func readRow(_ row: RowCells) throws(RecordProblem) {
    let id = try row.required("student_id")
    let courses = courses(of: row)
    guard let first = courses.first else {
      throw RecordProblem(
        .unknownPerson, "the id is on no course's list", cell: row.cell("student_id"))
    }
    let event: Interval
    do {
      event = try EventTime.interval(
        try row.required("start_time"), try row.required("end_time"), in: table.zone(first))
    } catch { throw RecordProblem(error.code, error.message, cell: row.cell("start_time")) }
    let session: Int
    do {
      session = try sessions.session(event, courses: courses) { match(row, on: $0) }
    } catch { throw RecordProblem(error.code, error.message, cell: row.cell("start_time")) }
    guard let attended = try row.oneOf("event_attended", ["0", "1"]) else {
      return file.account.ignore("no mark: the register was not taken")
    }
    let isLate = try row.oneOf("attendance_late", ["0", "1"]) == "1"
    var mark = RegisterMark(kind: attended == "0" ? .absent : isLate ? .late : .present)
    let course = lists.sessions[session].course
    if let staff = row.text("staff_id"),
      case .person(let person) = lists.rosters[course].match(id: staff, emails: [staff])
    {
      mark.markedBy = person
    }
    table.take(
      mark, of: match(row, on: course), named: NormalisedName.of(id), in: session,
      source: row.source)
  }

  private mutating func lose(_ row: RowCells?, _ problem: RecordProblem, _ line: Int) {
    guard let row else {
      let source = SourceLine(file: file.number, line: line, byteOffset: 0)
      return table.lose(
        problem, of: nil, in: nil, courses: Array(lists.courses.indices), source: source)
    }
    let courses = courses(of: row)
    table.lose(
      problem, of: courses.first.map { match(row, on: $0) }, in: nil,
      courses: courses.isEmpty ? Array(lists.courses.indices) : courses, source: row.source)
  }
}
