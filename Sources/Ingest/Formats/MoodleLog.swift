import Evidence

/// Moodle's log of a course: a row for every click, which is study and never contact.
enum MoodleLog {
  static let format = LogFormat(
    id: "moodle-log", title: "Moodle course log",
    origin:
      "Moodle, the course's Reports, Logs, Get these logs, Download as comma separated values",
    evidenceClass: "G", unit: "row", stage: .evidence,
    recognisedBy: "a header with time, user full name, event context, event name and description",
    columns: columns, recognisesHead: recognises,
    evidence: { file, lists in
      var log = MoodleLogFacts(lists: lists, file: file)
      log.read()
      return log.table.facts
    },
    notes: [
      "A click is an event of a day on which somebody studied, without a length. A recording that is viewed "
        + "is study of a recording.",
      "It shows no contact: a click on joining a live meeting is left out, since nothing in the log tells "
        + "who else was there or for how long. The meeting's own report does.",
      "A person is told by the full name; by the number in “The user with id” only where that is the "
        + "person_id or alias of somebody listed with the same name or with none. Whoever an administrator "
        + "acts as is not taken for the person. Addresses of computers are not read.",
      "Its course is the one that `reading.csv` or a folder gives, else the one whose course_id or title the "
        + "event's context names, else the only one that lists the person.",
      "Times are in the zone and the order of day and month of the one who downloaded it: say both in "
        + "`reading.csv` where they are not the course's. It is read with an English header only.",
    ])

  private static let columns = [
    TableColumn("time", isRequired: true), TableColumn("user full name", isRequired: true),
    TableColumn("event context", isRequired: true), TableColumn("event name", isRequired: true),
    TableColumn("description", isRequired: true), TableColumn("origin"),
  ]

  @Sendable static func recognises(_ head: [[String]]) -> Bool {
    head.first { !$0.isEmpty }.map { TableHeader.isComplete($0, columns: columns) } ?? false
  }
}

/// Turns the rows of a course log into study; each is accounted for.
private struct MoodleLogFacts {
  private let lists: SubmissionLists
  private let file: FileReading
  private(set) var table: TableFacts
  private var notes: StudyNotes
  /// What contexts and names of events said before: a log repeats few of them.
  private var courseOfContext: [String: Int?] = [:]
  private var kinds: [String: Kind] = [:]

  private enum Kind {
    case study(Activity)
    case joining
  }

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    table = TableFacts(lists: lists, file: file)
    notes = StudyNotes(lists: lists, file: file)
  }

  mutating func read() {
    var reading = self
    file.forEachRow { row throws(RecordProblem) in try reading.read(row) }
    self = reading
  }

  private mutating func read(_ row: RowCells) throws(RecordProblem) {
    let name = row.text("user full name") ?? "-"
    guard name != "-", !Self.system.contains(row.text("origin")?.lowercased() ?? "") else {
      return file.account.ignore("done by the system, by nobody")
    }
    guard case .study(let activity) = kind(of: row.text("event name") ?? "") else {
      return file.account.ignore("a click on a live meeting; its own report says who was there")
    }
    let course = course(in: row.text("event context") ?? "")
    switch place(of: name, row.text("description") ?? "", on: course) {
    case .nobody(let reason): file.account.ignore(reason)
    case .person(let person, let course):
      _ = try row.required("time")
      let zone = table.zone(course)
      guard let began = try row.readings("time", zone: zone)?.first else {
        throw RecordProblem(
          .noSuchTime, "the clocks went forward over time; no such time was",
          cell: row.cell("time"))
      }
      let day = zone.localDay(of: began)
      table.facts.note(day)
      table.facts.studies.append(
        (
          course,
          Study(person: person, activity: activity, day: day, source: row.source)
        ))
      file.account.use()
    }
  }

  /// Origins of what a server did by itself.
  private static let system: Set<String> = ["cli", "restore"]

  private mutating func kind(of event: String) -> Kind {
    if let known = kinds[event] { return known }
    let words = Set(event.lowercased().split { !$0.isLetter }.map(String.init))
    let isJoining =
      !words.isDisjoint(with: ["join", "joined", "left"])
      && !words.isDisjoint(with: ["meeting", "session", "conference"])
    let isRecording = words.isSuperset(of: ["recording", "viewed"])
    let kind = isJoining ? Kind.joining : .study(isRecording ? .recording : .eLearning)
    kinds[event] = kind
    return kind
  }

  /// Who did it, by name; by Moodle's number only where the list says nothing else of that person.
  private mutating func place(
    of name: String, _ description: String, on course: Int?
  ) -> StudyNotes.Place {
    let place = notes.place(of: StatementActor(name: name), on: course)
    guard case .nobody = place, let number = Self.number(in: description),
      case .person(let person, let other) = notes.place(
        of: StatementActor(name: "", id: number), on: course)
    else { return place }
    let listed = lists.people[person].name
    let isSame = listed.map { NormalisedName.of($0) == NormalisedName.of(name) } ?? true
    return isSame ? .person(person, course: other) : place
  }

  /// The number in `The user with id '1046' …`, of the one who did it.
  private static func number(in description: String) -> String? {
    let start = "The user with id '"
    guard description.hasPrefix(start) else { return nil }
    let digits = description.dropFirst(start.count).prefix { $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }

  /// The course that a context such as `Course: Helping Skills` names.
  private mutating func course(in context: String) -> Int? {
    if let known = courseOfContext[context] { return known }
    let course = course(named: context)
    courseOfContext[context] = .some(course)
    return course
  }

  private mutating func course(named context: String) -> Int? {
    let named = context.firstIndex(of: ":").map { colon in
      String(context[context.index(after: colon)...].drop { $0.isWhitespace })
    }
    if let course = notes.course(saying: [context] + [named].compactMap { $0 }) { return course }
    // A title that several courses have tells none.
    let titled = named.flatMap { lists.courseNames.byTitle[NormalisedName.folded($0)] } ?? []
    return titled.count == 1 ? titled[0] : nil
  }
}
