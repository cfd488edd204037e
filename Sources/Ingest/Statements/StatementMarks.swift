import Evidence

/// Turns statements that somebody attended into marks of a register.
///
/// The statement's time is when it was marked, so the session is told by the event's own start and
/// end, or by what meetings.csv or sessions.csv say of the event's id.
struct StatementMarks {
  private let lists: SubmissionLists
  private let file: FileReading
  private let sessions: EventSessions
  private let placing: MeetingPlacing

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    sessions = EventSessions(lists)
    placing = MeetingPlacing(lists)
  }

  /// Takes a statement, and accounts for it.
  func take(_ statement: Statement, _ notes: inout StudyNotes, _ table: inout TableFacts) {
    let source = statement.source(in: file.number)
    var courses = notes.course(saying: statement.words).map { [$0] } ?? []
    guard let actor = StatementActor(statement.value["actor"]) else {
      let problem = RecordProblem(
        .missingValue, "the actor has no mbox, account or openid that is one person's")
      file.reject(statement.value, problem)
      return table.lose(
        problem, of: nil, in: nil, courses: courses.isEmpty ? all : courses, source: source)
    }
    if courses.isEmpty { courses = notes.courses(of: actor).map(\.course) }
    if courses.isEmpty { courses = all }
    do {
      let session = try session(of: statement, actor, courses, table)
      let course = lists.sessions[session].course
      table.take(
        try mark(statement, on: course, table), of: actor.match(in: lists.rosters[course]),
        named: NormalisedName.of(actor.addresses.first ?? actor.name), in: session, source: source)
    } catch {
      file.reject(statement.value, error)
      let course = courses.count == 1 ? courses[0] : nil
      table.lose(
        error, of: course.map { actor.match(in: lists.rosters[$0]) },
        in: try? session(of: statement, actor, courses, table), courses: courses, source: source)
    }
  }

  private var all: [Int] { Array(lists.courses.indices) }

  private func session(
    of statement: Statement, _ actor: StatementActor, _ courses: [Int], _ table: TableFacts
  ) throws(RecordProblem) -> Int {
    var report = MeetingReport(format: "")
    report.title = statement.objectName
    report.meetingID = statement.objectID
    let told = placing.told(report, path: file.inner).sessions
    if told.count == 1 { return told[0] }
    guard let from = statement.eventExtension("starttime")?.text,
      let to = statement.eventExtension("endtime")?.text
    else {
      throw RecordProblem(
        .markWithoutDate,
        "the timestamp is when it was marked, and nothing tells the session's start and end")
    }
    let event = try EventTime.interval(from, to, in: table.zone(courses[0]))
    let found = try sessions.session(event, courses: courses) { course in
      actor.match(in: lists.rosters[course])
    }
    return found
  }

  private func mark(
    _ statement: Statement, on course: Int, _ table: TableFacts
  ) throws(RecordProblem) -> RegisterMark {
    let isLate = statement.resultExtension("attendance_late").map {
      $0.boolean == true || $0.integer == 1 || $0.text == "1"
    }
    let isThere = statement.value["result"]?["completion"]?.boolean ?? true
    var mark = RegisterMark(kind: !isThere ? .absent : isLate == true ? .late : .present)
    let zone = table.zone(course)
    // A planned event's timestamp is its start, and no time of marking.
    let isPlanned = statement.eventExtension("starttime") != nil
    let text = statement.resultExtension("submission_time")?.text
    let marked =
      try isPlanned
      ? text.flatMap { try? JSONTime.read($0).get() }
      : statement.value["timestamp"] == nil ? nil : statement.time()
    let readings = marked?.readings(in: zone) ?? []
    let days = Set(readings.map { zone.localDay(of: $0) })
    mark.markedOn = days.count == 1 ? days.first : nil
    mark.markedAt = readings.count == 1 ? readings.first : nil
    if let teacher = StatementActor(statement.value["context"]?["instructor"]),
      case .person(let person) = teacher.match(in: lists.rosters[course])
    {
      mark.markedBy = person
    }
    return mark
  }
}

/// When an event of a timetable is, as a register writes it.
enum EventTime {
  static func interval(
    _ from: String, _ to: String, in zone: ZoneTable
  ) throws(RecordProblem) -> Interval {
    let starts = try readings(from, "the event's start", zone)
    let ends = try readings(to, "the event's end", zone)
    guard let start = starts.first, let end = ends.last else {
      throw RecordProblem(
        .noSuchTime, "the clocks went forward over the event's time; no such time was")
    }
    guard let interval = Interval(from: start, to: end) else {
      throw RecordProblem(.endsBeforeStart, "the event's end must be after its start")
    }
    return interval
  }

  private static func readings(
    _ text: String, _ what: String, _ zone: ZoneTable
  ) throws(RecordProblem) -> [Instant] {
    switch JSONTime.read(text) {
    case .success(let time): return time.readings(in: zone)
    case .failure(let failure): throw failure.problem(of: what)
    }
  }
}
