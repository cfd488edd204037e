import Evidence

extension WideRegisterFacts {
  /// Hears who took the register and when, of rows that say so; these are heads of columns too.
  mutating func readMarking(
    _ row: RegisterGrid.Row, _ kind: RegisterRow, _ order: DateOrder?
  ) {
    guard let course else { return }
    for cell in row.filled where cell < meanings.count && meanings[cell] != nil {
      switch kind {
      case .markers:
        let marker = RegisterPerson(word: row.texts[cell])
        if case .person(let person) = marker.match(in: lists.rosters[course]) {
          markedBy[cell] = person
        }
      case .markingDays:
        let written = RegisterDate(row.texts[cell])?.written
        let day = written.flatMap { written in
          (written.isYearFirst ? .yearFirst : order).flatMap { try? written.day(in: $0).get() }
        }
        markedOn[cell] = day
        if day == nil { file.account.remark("some days of marking cannot be read") }
      default: return
      }
    }
  }

  /// Accounts for every cell of a row.
  mutating func read(
    _ row: RegisterGrid.Row, _ kind: RegisterRow, _ grid: RegisterGrid, _ layout: RegisterLayout
  ) {
    switch kind {
    case .heading, .markers, .markingDays: for _ in row.filled { file.account.heading() }
    case .left(let reason): for _ in row.filled { file.account.ignore(reason) }
    case .nameless: readMarks(of: nil, nil, row, grid, layout)
    case .person(let person, let match): readMarks(of: person, match, row, grid, layout)
    }
  }

  private mutating func readMarks(
    of person: RegisterPerson?, _ match: Match?, _ row: RegisterGrid.Row, _ grid: RegisterGrid,
    _ layout: RegisterLayout
  ) {
    for cell in 0..<max(row.texts.count, meanings.count) {
      let text = row.text(cell)
      if cell < meanings.count, let meaning = meanings[cell] {
        if text.isEmpty {
          file.account.ignore("an empty cell: the register was not taken")
        } else {
          readMark(of: person, match, meaning, row, cell, grid)
        }
      } else if text.isEmpty {
        continue
      } else if layout.saysWho(cell) {
        file.account.heading()
      } else if cell > layout.firstDate, self.meaning(of: text) != nil,
        !RegisterRows.isTotal(layout.head.text(cell))
      {
        reject(
          RecordProblem(.markWithoutDate, "no date stands above the mark"), row, cell, grid)
        add(.markWithoutDate, line: row.line, courses)
      } else {
        file.account.ignore("a column that names no session")
      }
    }
  }

  private mutating func readMark(
    of person: RegisterPerson?, _ match: Match?, _ meaning: Meaning, _ row: RegisterGrid.Row,
    _ cell: Int, _ grid: RegisterGrid
  ) {
    switch meaning {
    case .problem(let problem, let line, let courses):
      reject(problem, row, cell, grid)
      add(problem.code, line: line, courses)
    case .session(let session):
      guard let person, let match else {
        let problem = RecordProblem(
          .missingValue, "no name, id or address stands in the row of the mark")
        reject(problem, row, cell, grid)
        return add(problem.code, line: row.line, courses)
      }
      guard let code = self.meaning(of: row.texts[cell], on: lists.sessions[session].day) else {
        let problem = RecordProblem(
          .unmappedMark, "no row of mark-map.csv says what this register's code means")
        reject(problem, row, cell, grid)
        return table.lose(
          problem, of: match, in: session, courses: courses, source: grid.source(row, cell))
      }
      table.take(
        RegisterMark(
          kind: code.kind, minutes: code.minutes, markedBy: markedBy[cell],
          markedOn: markedOn[cell]),
        of: match, named: person.identity, in: session, source: grid.source(row, cell))
    }
  }

  private func reject(
    _ problem: RecordProblem, _ row: RegisterGrid.Row, _ cell: Int, _ grid: RegisterGrid
  ) {
    let place = grid.place(row, cell)
    file.account.reject(
      line: place.line, column: place.column, code: problem.code.rawValue,
      message: problem.message)
  }

  /// A line that cannot be read may hide marks of anybody.
  mutating func lose(_ fault: TableFault) {
    file.account.reject(
      line: fault.line, column: fault.column, code: fault.code.id, message: fault.code.message)
    add(.unreadableRecord, line: fault.line, courses)
  }

  /// A file larger than any register: it is not held in memory.
  mutating func refuseSize() {
    file.account.note(
      line: 1, column: 0, code: RejectionCode.unreadableFile.rawValue,
      message: "the file is larger than any register")
    add(.unreadableFile, line: 0, lists.courses(ofRegister: file.inner, people: []))
  }

  /// A register in which no dates are found: none of its cells is read.
  mutating func refuse(_ grid: RegisterGrid) {
    for fault in grid.faults { lose(fault) }
    for row in grid.rows {
      for _ in row.filled { file.account.ignore("the register has no line of dates") }
    }
    file.account.note(
      line: 1, column: 0, code: RejectionCode.markWithoutDate.rawValue,
      message: "no line has dates above a column that says who")
    add(.markWithoutDate, line: 0, courses)
  }

  /// Notes once for each line why the courses' possible time has no upper limit.
  private mutating func add(_ code: RejectionCode, line: Int, _ courses: [Int]) {
    guard causes.insert("\(code.rawValue) \(line)").inserted else { return }
    table.facts.unbounded.append((courses, code.rawValue, line))
  }
}
