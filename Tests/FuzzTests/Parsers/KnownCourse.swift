import Evidence

@testable import Ingest

/// What is known of a submission before the file that is fuzzed comes in.
enum KnownCourse {
  static let zone: ZoneTable = {
    guard let zone = ZoneTable.named("Europe/London") else { fatalError("no zone data") }
    return zone
  }()

  /// Two courses with people, sessions and a map of marks, as the fixtures of formats name them.
  static let lists: SubmissionLists = {
    var lists = SubmissionLists()
    rows(courses) { row throws(RecordProblem) in
      try lists.add(CoursesTable.read(row), zone: zone)
    }
    rows(people) { row throws(RecordProblem) in
      try lists.add(PeopleTable.read(row), courseCell: nil)
    }
    lists.makeRosters()
    rows(sessions) { row throws(RecordProblem) in
      try lists.add(SessionsTable.read(row) { _ in zone })
    }
    rows(marks) { row throws(RecordProblem) in
      try lists.markMap.add(MarkMapTable.read(row))
    }
    return lists
  }()

  /// One input is read at a time.
  nonisolated(unsafe) static let concerns = Concerns(lists, MeetingPlacing(lists))

  private static func rows(_ text: String, _ body: (RowCells) throws(RecordProblem) -> Void) {
    let bytes = FileBytes(Array(text.utf8))
    let file = FileReading(path: "known", bytes: bytes, sha256: "", number: 1)
    guard case .format(let format) = Recognition.of(bytes, form: TextForm(.utf8)) else {
      fatalError("a table of the known course is not recognised")
    }
    file.form = TextForm(.utf8)
    file.take(format)
    file.forEachRow { row throws(RecordProblem) in
      try body(row)
      file.account.use()
    }
  }

  /// The same as a submission, with rows of every table of evidence.
  static let submission = [
    "courses.csv": courses, "people.csv": people, "sessions.csv": sessions, "mark-map.csv": marks,
    "presence.csv": """
    session_id,person_id,mode,joined_at,left_at
    W-1,L-01,in_person,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z
    W-1,T-01,in_person,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z
    W-2,Somebody Else,remote,2026-11-23T18:00:00Z,2026-11-23T19:00:00Z
    W-2,L-02,online,2026-11-23T18:00:00Z,2026-11-23T19:00:00Z
    W-9,L-02,remote,2026-11-23T18:00:00Z,2026-11-23T19:00:00Z

    """,
    "marks.csv": "session_id,person_id,mark\nW-1,L-02,present\nW-1,L-03,late\n",
    "study.csv": """
    course_id,person_id,activity,minutes
    FA-201,L-01,self_study,30

    """,
    "claims.csv": "course_id,kind,hours\nFA-201,guided_hours,40\n",
    "responses.csv": """
    finding_id,author,replied_on,reply
    human-connection/no-live-tutor/FA-201,provider,2026-11-27,We have mended it

    """,
    "notes.txt": "Tegan Marwick came at 9:05\n",
  ]

  private static let courses = """
    course_id,title,starts_on,time_zone,qualification_number
    FA-201,Helping Skills,2026-01-05,,600/1234/X
    FA-202,Counselling Skills,2026-01-05,Europe/Warsaw,
    """
  private static let people = """
    course_id,person_id,role,name,email,aliases
    FA-201,L-01,learner,Tegan Marwick,tegan.marwick@example.org,
    FA-201,L-02,learner,Kofi Ashgrove,kofi.ashgrove@example.org,1000000007
    FA-201,L-03,learner,Hana Thistleby,hana.thistleby@example.org,
    FA-201,L-04,learner,Zoë Larkhallow,,
    FA-201,T-01,tutor,Orla Penhallow,orla.penhallow@example.org,
    FA-202,L-09,learner,Efua Sedgeton,,
    """
  private static let sessions = """
    session_id,course_id,starts_at,ends_at,activity,mode,meeting
    W-1,FA-201,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z,teaching,in_person,
    W-2,FA-201,2026-11-23T18:00:00Z,2026-11-23T20:00:00Z,teaching,remote,Helping Skills week 2
    W-3,FA-201,2026-11-30T18:00:00Z,2026-11-30T20:00:00Z,teaching,in_person,
    S-1,FA-201,2026-11-17T14:00:00Z,2026-11-17T16:00:00Z,teaching,remote,
    N-1,FA-202,2026-11-16T18:00:00Z,2026-11-16T20:00:00Z,teaching,in_person,
    """
  private static let marks = """
    register,code,mark,minutes
    *,/,present,
    *,L10,late,10
    *,O,absent,
    *,N,excused,
    """
}
