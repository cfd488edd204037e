import Evidence

extension SubmissionLists {
  /// Reads a row of courses.csv.
  mutating func readCourse(_ row: RowCells) throws(RecordProblem) {
    let course = try CoursesTable.read(row)
    guard let zone = ZoneTable.named(course.timeZone) else {
      throw RecordProblem(.unknownTimeZone, "time_zone must be a zone of the tz database")
    }
    try add(course, zone: zone)
  }

  /// Reads a row of people.csv.
  mutating func readPerson(_ row: RowCells) throws(RecordProblem) {
    try add(PeopleTable.read(row), courseCell: row.cell("course_id"))
  }

  /// Reads a row of a timetable.
  mutating func readSession(_ row: RowCells, of file: FileReading) throws(RecordProblem) {
    let read = try SessionsTable.read(row) { course in
      guard let number = courseByID[course] else { return nil }
      return file.timeZone.flatMap { ZoneTable.named($0) } ?? zone(ofCourse: number)
    }
    try add(read)
  }

  /// What leaves names out: those of everyone listed, and of `others`.
  func mask(others: [String]) -> NameMask {
    let names = Set(people.flatMap { [$0.name].compactMap { $0 } + $0.aliases }).union(others)
    let canonical = LogFormats.all.flatMap { [$0.id, $0.id + ".csv", $0.id + ".tsv"] }
    return NameMask(names: names, exempt: canonical + courses.map(\.id))
  }
}
