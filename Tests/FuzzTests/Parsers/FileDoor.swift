import Evidence

@testable import Ingest

/// A file that is handed in, read as `Ingestion` reads one, beside a course of which all is known;
/// only the storing is left out.
enum FileDoor {
  static func read(_ bytes: [UInt8]) throws {
    let held = FileBytes(bytes)
    let file = FileReading(
      path: "FA-201/handed-in", bytes: held, sha256: FileReading.hash(of: held), number: 9)
    let sheets = file.openSheets(after: 9)
    for each in [file] + sheets { try readOne(each) }
  }

  private static func readOne(_ file: FileReading) throws {
    var lists = KnownCourse.lists
    if file.format == nil, file.unrecognised == nil {
      let form = TextForm.of(file.bytes)
      file.form = form
      switch Recognition.of(file.bytes, form: form) {
      case .format(let format): file.take(format)
      case .unrecognised(let code, let reason): file.unrecognised = (code, reason)
      }
    }
    if file.unrecognised != nil {
      _ = KnownCourse.concerns.unrecognised(file)
    }
    guard let format = file.format else { return }
    file.retracted = format.retractions?(file) ?? []
    define(file, format, &lists)
    try check(evidence(of: file, format, &lists), of: file, lists)
    try check(file)
  }

  private static func define(
    _ file: FileReading, _ format: LogFormat, _ lists: inout SubmissionLists
  ) {
    if let read = format.definitions { return read(file, &lists) }
    if let read = format.together { return read([file], &lists) }
    let zone = KnownCourse.zone
    func rows(_ body: (RowCells) throws(RecordProblem) -> Void) {
      file.forEachRow { row throws(RecordProblem) in
        try body(row)
        file.account.use()
      }
    }
    switch format.id {
    case CoursesTable.format.id:
      rows { row throws(RecordProblem) in try lists.add(CoursesTable.read(row), zone: zone) }
    case PeopleTable.format.id:
      rows { row throws(RecordProblem) in
        try lists.add(PeopleTable.read(row), courseCell: row.cell("course_id"))
      }
    case SessionsTable.format.id:
      rows { row throws(RecordProblem) in try lists.add(SessionsTable.read(row) { _ in zone }) }
    case MeetingsTable.format.id:
      lists.hearMeetings(of: file)
      rows { row throws(RecordProblem) in lists.meetings.append(try MeetingsTable.read(row)) }
    case MarkMapTable.format.id:
      rows { row throws(RecordProblem) in try lists.markMap.add(MarkMapTable.read(row)) }
    case ReadingTable.format.id:
      rows { row throws(RecordProblem) in lists.decisions.append(try ReadingTable.read(row)) }
    case ColumnMapTable.format.id:
      rows { row throws(RecordProblem) in lists.add(try ColumnMapTable.read(row)) }
    default: break
    }
  }

  private static func evidence(
    of file: FileReading, _ format: LogFormat, _ lists: inout SubmissionLists
  ) throws -> FileFacts {
    if let reader = format.meetings {
      return reader.read(file).reduce(into: FileFacts()) { facts, report in
        facts.add(meeting(report, of: file, reader.tolerance, &lists))
      }
    }
    if format.id == PresenceTable.format.id {
      var presence = PresenceFacts(lists: lists, file: file)
      try presence.read { $0.removeAll() }
      return presence.facts
    }
    return try FactStoring.facts(of: file, lists) { _ in }
  }

  private static func meeting(
    _ report: MeetingReport, of file: FileReading, _ tolerance: Seconds,
    _ lists: inout SubmissionLists
  ) -> FileFacts {
    let placing = MeetingPlacing(lists)
    if let code = report.refusal { return Concerns(lists, placing).refused(file, report, code) }
    let reading = MeetingReading(
      placing: placing, file: file, report: report, tolerance: tolerance, files: [file])
    let session: Int
    switch placing.place(report, path: file.inner) {
    case .unplaced(_, let courses, let reason):
      return reading.unplacedFacts(courses: courses, reason: reason)
    case .session(let found, _):
      let clock = placing.clock(of: report, on: lists.sessions[found].course, file.inner)
      lists.take([(report, clock)], as: found)
      session = found
    case .unplanned(let course):
      let clock = placing.clock(of: report, on: course, file.inner)
      guard let made = lists.addMeeting(of: report, file: file, course: course, clock) else {
        return reading.unplacedFacts(courses: [course], reason: "it has no time that can be read")
      }
      session = made
    }
    return reading.facts(session: session, as: lists.sessions[session])
  }

  /// Facts are of the submission's people and sessions, and their times are in order.
  private static func check(_ facts: FileFacts, of file: FileReading, _ lists: SubmissionLists)
    throws
  {
    for stay in facts.stays {
      guard lists.sessions.indices.contains(Int(stay.session)),
        lists.people.indices.contains(Int(stay.person)), stay.joinedAt < stay.leftAt, stay.line > 0
      else { throw FuzzedParser.Contradiction(description: "a stay of nobody: \(stay)") }
    }
    for guest in facts.guests where guest.interval.length <= 0 {
      throw FuzzedParser.Contradiction(description: "a guest of no length")
    }
  }

  /// Every record is accounted for once, and every place is one of the file.
  private static func check(_ file: FileReading) throws {
    guard file.account.isBalanced else {
      throw FuzzedParser.Contradiction(description: "not balanced: \(file.account.row)")
    }
    let form = file.form ?? TextForm.of(file.bytes)
    let lines =
      1
      + form.lineEnds(
        in: min(form.markBytes, file.bytes.count)..<file.bytes.count, of: file.bytes.bytes
      ).count
    for row in file.account.rejectionRows where file.workbook == nil {
      guard (0...lines).contains(row.line), row.column >= 0 else {
        throw FuzzedParser.Contradiction(
          description: "\(row.line):\(row.column) [\(row.code)] of \(lines) lines")
      }
    }
    guard file.format?.isCanonical == true else { return }
    let records = file.account.records
    let reader = TableReader(file.bytes, form: file.form)
    while reader.next() != nil {}
    guard reader.recordCount == records else {
      throw FuzzedParser.Contradiction(
        description: "\(reader.recordCount) records, \(records) accounted for")
    }
  }
}
