import Evidence

/// Turns a register with a column for every session into facts; each of its cells is accounted for.
struct WideRegisterFacts {
  /// What the marks of a column are of.
  enum Meaning {
    case session(Int)
    /// Why no session is known, the line that says so, and the courses concerned.
    case problem(RecordProblem, line: Int, courses: [Int])
  }

  let lists: SubmissionLists
  let file: FileReading
  var table: TableFacts
  /// The register's course, once it is known.
  private(set) var course: Int?
  /// The courses that a mark of nobody known could concern.
  private(set) var courses: [Int] = []
  /// By column; nothing where it has no marks.
  private(set) var meanings: [Meaning?] = []
  /// Who took the register, by column.
  var markedBy: [Int: Int] = [:]
  /// On which day it was taken, by column.
  var markedOn: [Int: Day] = [:]
  /// The reasons given so far why possible time has no upper limit: code and line.
  var causes: Set<String> = []
  private let sessions: RegisterSessions

  init(lists: SubmissionLists, file: FileReading) {
    self.lists = lists
    self.file = file
    let table = TableFacts(lists: lists, file: file)
    self.table = table
    sessions = RegisterSessions(lists, zone: table.zone)
  }

  /// Reads the register of a file.
  mutating func read() {
    if file.bytes.count > RegisterGrid.mostBytes { return refuseSize() }
    read(RegisterGrid(file))
  }

  /// Reads a register from its cells.
  mutating func read(_ grid: RegisterGrid) {
    courses = lists.courses(ofRegister: file.inner, people: [])
    guard let layout = RegisterLayout(grid, isSession: { lists.sessionByID[$0] != nil }) else {
      return refuse(grid)
    }
    let rows = grid.rows.dropFirst(layout.body)
    let people = people(in: rows, layout)
    course = lists.course(
      ofRegister: file.inner, saying: layout.words(aboveDatesOf: grid),
      people: people)
    courses = course.map { [$0] } ?? lists.courses(ofRegister: file.inner, people: people)
    for fault in grid.faults { lose(fault) }
    let order = order(of: layout)
    meanings = layout.columns.map { $0.map { meaning(of: $0, order, layout.head.line) } }
    for row in grid.rows.prefix(layout.body) { for _ in row.filled { file.account.heading() } }
    let register = self
    var kinds = RegisterRows(
      layout, match: register.match, isCode: { register.meaning(of: $0) != nil })
    let told = rows.map { ($0, kinds.kind(of: $0)) }
    let markingOrder = markingOrder(told, layout)
    for (row, kind) in told { readMarking(row, kind, markingOrder) }
    for (row, kind) in told { read(row, kind, grid, layout) }
  }

  func match(_ person: RegisterPerson) -> Match {
    course.map { person.match(in: lists.rosters[$0]) }
      ?? .nobody(reason: "the register's course is not known", suggestion: nil)
  }

  func meaning(of code: String, on day: Day? = nil) -> MarkMap.Meaning? {
    lists.markMap.meaning(
      of: code, path: file.inner, courseID: course.map { lists.courses[$0].id }, on: day)
  }

  /// Everybody of whom there are marks.
  private func people(
    in rows: ArraySlice<RegisterGrid.Row>, _ layout: RegisterLayout
  ) -> Set<RegisterPerson> {
    var kinds = RegisterRows(
      layout, match: { _ in .nobody(reason: "", suggestion: nil) },
      isCode: { meaning(of: $0) != nil })
    return Set(
      rows.compactMap { row in
        if case .person(let person, _) = kinds.kind(of: row) { person } else { nil }
      })
  }

  private func order(of layout: RegisterLayout) -> Result<DateOrder, RecordProblem> {
    switch (DateOrder.decided(by: layout.columns.compactMap { $0?.date }), file.decision?.dateOrder)
    {
    case (.settled(let order), _), (_, .some(let order)): .success(order)
    case (.contradictory, _):
      .failure(
        RecordProblem(
          .dateOrderContradictory, "some dates can only be day first, others only month first"))
    case (.undecidable, _):
      .failure(
        RecordProblem(
          .dateOrderUndecidable,
          "every date may be day first or month first; say which in reading.csv"))
    }
  }

  /// The order of the days of marking, which may be written otherwise than the heads' dates.
  private func markingOrder(
    _ rows: [(RegisterGrid.Row, RegisterRow)], _ layout: RegisterLayout
  ) -> DateOrder? {
    var tally = DateOrder.Tally()
    for column in layout.columns { if let column { tally.hear(column.date) } }
    for case (let row, .markingDays) in rows {
      for date in row.texts.compactMap({ RegisterDate($0)?.written }) { tally.hear(date) }
    }
    if case .settled(let order) = tally.decision { return order }
    return file.decision?.dateOrder
  }

  private func meaning(
    of column: RegisterLayout.Column, _ order: Result<DateOrder, RecordProblem>, _ line: Int
  ) -> Meaning {
    do {
      guard let course else {
        throw RecordProblem(
          .courseNotTold, "nothing tells the register's course; say its course_id in reading.csv")
      }
      if let id = column.sessionID, let session = lists.sessionByID[id] {
        guard lists.sessions[session].course == course else {
          throw RecordProblem(.noSessionOnDate, "the session_id below the date is another course's")
        }
        return .session(session)
      }
      let day: Day
      switch column.date.day(in: column.date.isYearFirst ? .yearFirst : try order.get()) {
      case .success(let found): day = found
      case .failure(let failure):
        throw RecordProblem(
          RejectionCode(rawValue: failure.rawValue) ?? .unreadableTime,
          "the date above the mark: \(failure.message)")
      }
      return .session(try sessions.session(of: course, on: day, at: column.secondOfDay))
    } catch let problem as RecordProblem {
      return .problem(problem, line: line, courses: courses)
    } catch {
      return .problem(RecordProblem(.unreadableTime, "no date"), line: line, courses: courses)
    }
  }
}
