import Evidence

@testable import Ingest

// What a register comes to on a course with a timetable, people and a map of its codes.
extension FormatTelling {
  /// The course of the registers in `Fixtures/formats`, and a second one with one learner.
  static func registerSubmission() throws -> InventedSubmission {
    var submission = try InventedSubmission(
      people: """
        course_id,person_id,role,name,email,aliases
        FA-201,L-01,learner,Tegan Marwick,,
        FA-201,L-02,learner,Kofi Ashgrove,,1000000007
        FA-201,L-03,learner,Hana Thistleby,hana.thistleby@example.org
        FA-201,L-04,learner,Zoë Larkhallow,
        FA-201,T-01,tutor,Orla Penhallow,orla.penhallow@example.org
        FA-202,L-09,learner,Efua Sedgeton,
        """,
      sessions: """
        session_id,course_id,starts_at,ends_at,activity,mode
        W-1,FA-201,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z,teaching,in_person
        W-2,FA-201,2026-11-23T18:00:00Z,2026-11-23T20:00:00Z,teaching,in_person
        W-3,FA-201,2026-11-30T18:00:00Z,2026-11-30T20:00:00Z,teaching,in_person
        W-4,FA-201,2026-12-07T18:00:00Z,2026-12-07T20:00:00Z,teaching,in_person
        D-1,FA-201,2026-12-12T10:00:00Z,2026-12-12T12:00:00Z,teaching,in_person
        D-2,FA-201,2026-12-12T13:00:00Z,2026-12-12T15:00:00Z,teaching,in_person
        W-5,FA-201,2026-12-14T18:00:00Z,2026-12-14T20:00:00Z,teaching,in_person
        N-1,FA-202,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z,teaching,in_person
        """)
    submission.map(
      """
      register,code,mark,minutes
      *,/,present,
      *,L,late,
      *,L10,late,10
      *,E20,left_early,20
      *,O,absent,
      *,N,excused,
      *,-,not_expected,
      """)
    return submission
  }

  static func register(_ file: FileReading) throws -> [String] {
    let submission = try registerSubmission()
    let facts = submission.register(file)
    let lines =
      facts.guests.map(\.source.line) + facts.marks.map(\.source.line)
      + facts.rejected.map(\.source.line)
    return zip(lines.map { "\($0): " } + facts.unbounded.map { _ in "" }, submission.told(facts))
      .map { $0 + $1 }
  }

  static func markMap(_ file: FileReading) throws -> [String] {
    var map = MarkMap()
    return try rows(file) { row in
      let entry = try MarkMapTable.read(row)
      try map.add(entry)
      return [entry.register, entry.code, entry.meaning?.kind.rawValue ?? "as schools write"]
        + (entry.meaning?.minutes.map { ["minutes \($0)"] } ?? [])
    }
  }
}

extension InventedSubmission {
  /// Adds rows of a mark map.
  mutating func map(_ text: String) {
    let file = InventedSubmission.file("mark-map.csv", text)
    var map = lists.markMap
    file.forEachRow { row throws(RecordProblem) in
      try map.add(MarkMapTable.read(row))
      file.account.use()
    }
    lists.markMap = map
  }

  /// Reads a register by the reader of its format.
  func register(_ file: FileReading) -> FileFacts {
    file.decision = lists.decision(for: file.inner)
    if file.format?.id == RegisterLong.format.id {
      var register = LongRegisterFacts(lists: lists, file: file)
      register.read()
      return register.table.facts
    }
    var register = WideRegisterFacts(lists: lists, file: file)
    register.read()
    return register.table.facts
  }
}
