import Evidence

/// What the definitions of a submission say: courses, people, sessions, and people's decisions.
struct SubmissionLists {
  var courses: [Course] = []
  var people: [ListedPerson] = []
  var enrolments: [ListedEnrolment] = []
  var sessions: [ListedSession] = []
  var decisions = Decisions()
  var meetings: [MeetingsTable.Row] = []
  var markMap = MarkMap()
  var columnMaps: [ColumnMap] = []

  /// Courses by what meetings.csv calls their meetings, known before people and sessions are.
  private var coursesOfMeetings: [String: Int] = [:]

  private(set) var courseByID: [String: Int] = [:]
  private(set) var personByID = ByteIndex()
  private(set) var sessionByID = ByteIndex()
  private(set) var rosters: [CourseRoster] = []
  private(set) var coursesOfPeople = CoursesOfPeople([], people: 0)
  // Both are made with the rosters, when all courses and people are known.
  private var byWord = PeopleByWord(ListedPeople([], ids: ByteIndex()))
  private(set) var courseNames = CourseNames([])
  private var zones: [ZoneTable] = []
  /// The first enrolment of a person on a course, from which `ListedEnrolment.next` leads on.
  private var firstEnrolment: [PersonOnCourse: Int32] = [:]
  /// The tutors of the session before: most sessions of a course have the same, kept once.
  private var tutorsBefore: [String] = []
  /// Made at the first session that another source may plan again: most submissions have none.
  private var plannedDays: [Int: SessionDays]?

  private struct PersonOnCourse: Hashable {
    var person: Int32
    var course: Int32

    init(_ person: Int, _ course: Int) {
      self.person = Int32(person)
      self.course = Int32(course)
    }
  }

  /// Adds a course; the first row of a repeated id stands.
  mutating func add(_ course: Course, zone: ZoneTable) throws(RecordProblem) {
    guard courseByID[course.id] == nil else {
      throw RecordProblem(.repeatedID, "course_id stood in an earlier row; the first row stands")
    }
    courseByID[course.id] = courses.count
    courses.append(course)
    rosters.append(CourseRoster())
    zones.append(zone)
  }

  /// Adds an enrolment, and the person at the first one.
  mutating func add(_ row: PeopleTable.Row, courseCell: Int?) throws(RecordProblem) {
    guard let course = courseByID[row.courseID] else {
      throw RecordProblem(.unknownCourse, "course_id is not in courses.csv", cell: courseCell)
    }
    let person = personByID[row.person.id] ?? people.count
    let enrolment = ListedEnrolment(
      course: course, person: person, role: row.role, startsOn: row.startsOn, endsOn: row.endsOn,
      group: row.group, isWithdrawn: row.isWithdrawn,
      credentials: row.credentials, source: row.source)
    for other in enrolments(of: person, on: course) where other.overlaps(enrolment) {
      throw other.role == enrolment.role
        ? RecordProblem(
          .repeatedID, "the person stood on this course in an earlier row; the first row stands")
        : RecordProblem(
          .twoRoles, "the person has another role on this course on the same days")
    }
    if person == people.count {
      personByID[row.person.id] = person
      people.append(row.person)
    } else {
      learn(of: person, row.person)
    }
    // Those of one person on one course are few.
    let key = PersonOnCourse(person, course)
    if var last = firstEnrolment[key].map({ Int($0) }) {
      while enrolments[last].next >= 0 { last = Int(enrolments[last].next) }
      enrolments[last].next = Int32(enrolments.count)
    } else {
      firstEnrolment[key] = Int32(enrolments.count)
    }
    enrolments.append(enrolment)
  }

  /// Adds a part of a session; the rows of one session share course, mode and tutors.
  mutating func add(_ row: SessionsTable.Row) throws(RecordProblem) {
    guard let course = courseByID[row.courseID] else {
      throw RecordProblem(.unknownCourse, "course_id is not in courses.csv")
    }
    guard let known = sessionByID[row.sessionID] else {
      sessionByID[row.sessionID] = sessions.count
      if tutorsBefore != row.tutorIDs { tutorsBefore = row.tutorIDs }
      sessions.append(
        ListedSession(
          id: row.sessionID, course: course, isPlanned: true,
          parts: [row.part], mode: row.mode, tutorIDs: tutorsBefore, group: row.group,
          meeting: row.meeting, isOptional: row.isOptional, tags: row.tags,
          day: zones[course].localDay(of: row.part.interval.from)))
      notePlanned(sessions.count - 1)
      return
    }
    let part = row.part.interval
    let isLast = sessions[known].endsAt <= part.from
    guard sessions[known].course == course, sessions[known].mode == row.mode,
      sessions[known].tutorIDs == row.tutorIDs,
      isLast || !sessions[known].parts.contains(where: { $0.interval.intersection(part) != nil })
    else {
      throw RecordProblem(
        .sessionPartsDisagree,
        "rows of one session_id share course, mode and tutors, and do not overlap")
    }
    let before = sessions[known].window
    sessions[known].parts.append(row.part)
    if !isLast { sessions[known].parts.sort { $0.interval.from < $1.interval.from } }
    sessions[known].day = zones[course].localDay(of: sessions[known].startsAt)
    notePlanned(known, before: before)
  }

  private mutating func notePlanned(_ index: Int, before: Interval? = nil) {
    guard let window = sessions[index].window else { return }
    plannedDays?[sessions[index].course, default: SessionDays()].add(
      index, window, before: before)
  }

  /// Adds a row of the column map; rows of one signature and table are one map.
  mutating func add(_ row: ColumnMapTable.Row) {
    let known = columnMaps.firstIndex { $0.signature == row.signature && $0.table == row.table }
    let place = known ?? columnMaps.count
    if known == nil { columnMaps.append(ColumnMap(signature: row.signature, table: row.table)) }
    columnMaps[place].entries.append(row.entry)
    columnMaps[place].dateOrder = columnMaps[place].dateOrder ?? row.dateOrder
    columnMaps[place].timeZone = columnMaps[place].timeZone ?? row.timeZone
  }

  /// Adds a planned session, unless it is one that is planned already; tells whether it is new.
  ///
  /// It is the same if it has the same id, or is of the same course at the same time by half of the
  /// shorter.
  mutating func addPlanned(_ session: ListedSession) -> Bool {
    guard sessionByID[session.id] == nil else { return false }
    guard let window = session.window else { return false }
    if plannedDays == nil {
      plannedDays = [:]
      for index in sessions.indices where sessions[index].isPlanned { notePlanned(index) }
    }
    let isKnown = plannedDays?[session.course]?.contains(window) { index in
      let own = sessions[index].endsAt.seconds - sessions[index].startsAt.seconds
      return sessions[index].overlap(window) * 2 >= min(window.length, own)
    }
    if isKnown == true { return false }
    sessionByID[session.id] = sessions.count
    sessions.append(session)
    notePlanned(sessions.count - 1)
    return true
  }

  /// Ends the reading of the timetable, which is held until the last record is read: gives back the
  /// room that it had to grow.
  mutating func endTimetable() { sessions = sessions.map { $0 } }

  /// Adds a session met with in a log.
  mutating func addUnplanned(_ session: ListedSession) -> Int {
    sessionByID[session.id] = sessions.count
    sessions.append(session)
    return sessions.count - 1
  }

  /// Fills in what another list knows of a person.
  mutating func learn(of index: Int, _ person: ListedPerson) {
    if people[index].name == nil { people[index].name = person.name }
    if people[index].email == nil { people[index].email = person.email }
    people[index].aliases += person.aliases.filter { !people[index].aliases.contains($0) }
  }

  /// Hears, before its rows are read and counted, which course a table of meetings gives a word.
  mutating func hearMeetings(of file: FileReading) {
    let reader = TableReader(file.bytes, form: file.form)
    var header: TableHeader?
    while let line = reader.next() {
      guard case .record(let record) = line, !record.isBlank else { continue }
      guard let columns = header else {
        header = TableHeader(record.texts, columns: file.format?.columns ?? [])
        continue
      }
      let row = RowCells(
        record: record, header: columns, file: file.number, dateOrder: { .undecidable })
      guard let told = try? MeetingsTable.read(row),
        let course = told.courseID.flatMap({ courseByID[$0] })
      else { continue }
      let word = NormalisedName.folded(told.meeting)
      coursesOfMeetings[word] = coursesOfMeetings[word] ?? course
    }
  }

  /// The course that a table of meetings gives a word.
  func course(namedInMeetings word: String) -> Int? {
    coursesOfMeetings[NormalisedName.folded(word)]
  }

  /// Ends the reading of people: everyone is on the rosters of the courses they are enrolled on.
  mutating func makeRosters() {
    // As with the timetable.
    people = people.map { $0 }
    enrolments = enrolments.map { $0 }
    for (place, enrolment) in enrolments.enumerated()
    where firstEnrolment[PersonOnCourse(enrolment.person, enrolment.course)] == Int32(place) {
      rosters[enrolment.course].add(enrolment.person)
    }
    let everyone = ListedPeople(people, ids: personByID)
    for course in rosters.indices { rosters[course].end(everyone) }
    coursesOfPeople = CoursesOfPeople(rosters, people: people.count)
    byWord = PeopleByWord(everyone)
    courseNames = CourseNames(courses)
  }

  /// The zone of a course's local times.
  func zone(ofCourse course: Int) -> ZoneTable { zones[course] }

  /// The role a person holds on a course on a day; nothing outside every enrolment.
  func enrolment(of person: Int, on course: Int, day: Day) -> ListedEnrolment? {
    enrolments(of: person, on: course).first { $0.holds(on: day) }
  }

  /// The enrolment of the same person on the same course that has days in common with one.
  func enrolment(at other: ListedEnrolment) -> ListedEnrolment? {
    enrolments(of: other.person, on: other.course).first { $0.overlaps(other) }
  }

  /// The enrolments of a person on a course, in the order in which they were read.
  private func enrolments(of person: Int, on course: Int) -> some Sequence<ListedEnrolment> {
    var next = firstEnrolment[PersonOnCourse(person, course)] ?? -1
    return AnyIterator {
      guard next >= 0 else { return nil }
      let enrolment = enrolments[Int(next)]
      next = enrolment.next
      return enrolment
    }
  }

  /// Courses on which a person is enrolled.
  func courses(of person: Int) -> [Int] { coursesOfPeople[person].map(Int.init) }

  /// Courses on which any of some people is enrolled.
  func courses(ofAny people: Set<Int>) -> Set<Int> {
    Set(people.flatMap { courses(of: $0) })
  }

  /// Who is meant on which courses, in their order: `match` asks a course's list, of those courses only
  /// whose lists have somebody by one of the words.
  func people(
    meantBy words: [String], _ match: (CourseRoster) -> Match
  ) -> [(course: Int, person: Int)] {
    courses(ofAny: byWord.people(meantBy: words)).sorted().compactMap { course in
      if case .person(let person) = match(rosters[course]) { (course, person) } else { nil }
    }
  }

  /// What a person decided about a file.
  func decision(for path: String) -> Decision? { decisions.decision(for: path) }

  /// The course that reading.csv or a folder named like a course_id gives a file.
  func course(ofPath path: String) -> Int? {
    if let id = decision(for: path)?.courseID { return courseByID[id] }
    return path.split(separator: "/").dropLast().reversed().lazy
      .compactMap { courseByID[String($0)] }.first
  }
}
