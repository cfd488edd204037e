import Evidence

/// Turns a register with a row for every mark into facts; each of its rows is accounted for.
struct LongRegisterFacts {
  private let lists: SubmissionLists
  private let file: FileReading
  private(set) var table: TableFacts
  private let sessions: RegisterSessions
  /// The course of rows that name none.
  private let course: Int?
  /// The courses that a row of nobody known could concern.
  private let courses: [Int]
  /// What words of the platform's own mean, in lower case; nothing for a register not taken.
  private let words: [String: MarkMap.Meaning?]

  /// Prepares the reading; `words` are a platform's own, where `mark-map.csv` does not name them.
  init(lists: SubmissionLists, file: FileReading, words: [String: MarkMap.Meaning?] = [:]) {
    self.words = words
    self.lists = lists
    self.file = file
    let table = TableFacts(lists: lists, file: file)
    self.table = table
    sessions = RegisterSessions(lists, zone: table.zone)
    let people = LongRegisterFacts.people(of: file)
    course = lists.course(ofRegister: file.inner, saying: [], people: people)
    courses = course.map { [$0] } ?? lists.courses(ofRegister: file.inner, people: people)
  }

  /// Reads the register.
  mutating func read() {
    var reading = self
    file.forEachRow { row throws(RecordProblem) in
      try reading.readRow(row)
    } lost: { row, problem, line in
      reading.lose(row, problem, line)
    }
    self = reading
  }

  private mutating func readRow(_ row: RowCells) throws(RecordProblem) {
    guard let code = row.text("mark") else {
      return file.account.ignore("no mark: the register was not taken")
    }
    if case .some(.none) = words[code.lowercased()] {
      return file.account.ignore("no mark: the register was not taken")
    }
    let session = try session(of: row)
    let course = lists.sessions[session].course
    guard let person = RegisterPerson({ row.text($0) }) else {
      throw RecordProblem(.missingValue, "no name, id or address says whose mark it is")
    }
    let mapped = lists.markMap.meaning(
      of: code, path: file.inner, courseID: lists.courses[course].id,
      on: lists.sessions[session].day)
    guard let meaning = mapped ?? words[code.lowercased()] ?? nil else {
      throw RecordProblem(
        .unmappedMark, "no row of mark-map.csv says what this register's code means",
        cell: row.cell("mark"))
    }
    let roster = lists.rosters[course]
    var mark = try RegisterLong.mark(meaning, row)
    mark.markedOn = try RegisterLong.dayOfMarking(row, zone: table.zone(course))
    if let word = row.text("marked by"),
      case .person(let marker) = RegisterPerson(word: word).match(in: roster)
    {
      mark.markedBy = marker
    }
    table.take(
      mark, of: person.match(in: roster), named: person.identity, in: session, source: row.source)
  }

  /// The session that a row names, or that its date means.
  private func session(of row: RowCells) throws(RecordProblem) -> Int {
    if let id = row.text("session"), let session = lists.sessionByID[id] { return session }
    guard row.text("date") != nil else {
      throw RecordProblem(
        .unknownSession, "the row has no date, and no session_id of sessions.csv",
        cell: row.cell("session"))
    }
    guard let course = course(of: row) else {
      if row.text("course") != nil {
        throw RecordProblem(
          .unknownCourse, "course is no course_id of courses.csv", cell: row.cell("course"))
      }
      throw RecordProblem(
        .courseNotTold, "nothing tells the row's course; say its course_id in reading.csv")
    }
    let (day, second) = try RegisterLong.time(of: row, zone: table.zone(course))
    do { return try sessions.session(of: course, on: day, at: second) } catch {
      throw RecordProblem(error.code, error.message, cell: row.cell("date"))
    }
  }

  private func course(of row: RowCells) -> Int? {
    lists.course(ofPath: file.inner)
      ?? RegisterLong.courseColumns.lazy.compactMap { row.text($0) }
      .compactMap { lists.courseByID[$0] }.first ?? course
  }

  private mutating func lose(_ row: RowCells?, _ problem: RecordProblem, _ line: Int) {
    guard let row else {
      let source = SourceLine(file: file.number, line: line, byteOffset: 0)
      return table.lose(problem, of: nil, in: nil, courses: courses, source: source)
    }
    let session = try? session(of: row)
    let known = session.map { lists.sessions[$0].course } ?? course(of: row)
    var match: Match?
    if let known, let person = RegisterPerson({ row.text($0) }) {
      match = person.match(in: lists.rosters[known])
    }
    table.lose(
      problem, of: match, in: session, courses: known.map { [$0] } ?? courses, source: row.source)
  }

  /// Everybody whom the register is about.
  private static func people(of file: FileReading) -> Set<RegisterPerson> {
    let reader = TableReader(file.bytes, form: file.form)
    var people: Set<RegisterPerson> = []
    var header: TableHeader?
    while let line = reader.next() {
      guard case .record(let record) = line, !record.isBlank else { continue }
      guard let columns = header else {
        header = TableHeader(record.texts, columns: file.format?.columns ?? [])
        continue
      }
      let row = RowCells(
        record: record, header: columns, file: file.number, dateOrder: { .undecidable })
      if let person = RegisterPerson({ row.text($0) }) { people.insert(person) }
    }
    return people
  }
}
