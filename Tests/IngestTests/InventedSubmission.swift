import Evidence
import Testing

@testable import Ingest

/// The definitions of an invented submission, read from tables written out in a test.
struct InventedSubmission {
  var lists = SubmissionLists()
  /// Rows that were not accepted, as `people 3:12 two-roles`.
  private(set) var rejections: [String] = []

  init(
    courses: String = InventedSubmission.courses, people: String = "", sessions: String = "",
    meetings: String = "", reading: String = ""
  ) throws {
    try read("reading", reading) { lists, row in lists.decisions.append(try ReadingTable.read(row))
    }
    try read("courses", courses) { lists, row in
      let course = try CoursesTable.read(row)
      try lists.add(course, zone: try #require(ZoneTable.named(course.timeZone)))
    }
    try read("people", people) { lists, row in
      try lists.add(PeopleTable.read(row), courseCell: row.cell("course_id"))
    }
    lists.makeRosters()
    if !meetings.isEmpty {
      lists.hearMeetings(of: InventedSubmission.file("meetings.csv", meetings))
    }
    try read("sessions", sessions) { lists, row in
      let zones = lists
      try lists.add(
        SessionsTable.read(row) { id in zones.courseByID[id].map { zones.zone(ofCourse: $0) } })
    }
    try read("meetings", meetings) { lists, row in
      lists.meetings.append(try MeetingsTable.read(row))
    }
  }

  /// Two courses of Brookfield Centre and one that keeps Warsaw's clock.
  static let courses = """
    course_id,title,starts_on,time_zone,qualification_number
    FA-201,Helping Skills,2026-01-05,,600/1234/X
    FA-202,Counselling Skills,2026-01-05,,
    FA-205,Umiejętności pomocowe,2026-01-05,Europe/Warsaw,
    """

  private mutating func read(
    _ name: String, _ text: String, _ body: (inout SubmissionLists, RowCells) throws -> Void
  ) throws {
    if text.isEmpty { return }
    let file = InventedSubmission.file("\(name).csv", text)
    #expect(file.format?.id == name)
    var lists = lists
    try file.useRows { try body(&lists, $0) }
    self.lists = lists
    rejections += file.account.told.map { "\(name) \($0)" }
  }

  /// A file of the submission, with what `reading.csv` says of it.
  func file(_ path: String, _ text: String) -> FileReading {
    let file = InventedSubmission.file(path, text)
    file.decision = lists.decision(for: path)
    return file
  }

  /// A file on its own.
  static func file(_ path: String, _ text: String) -> FileReading {
    file(path, bytes: Array(text.utf8))
  }

  /// A file on its own.
  static func file(_ path: String, bytes: [UInt8], number: Int = 9) -> FileReading {
    let held = FileBytes(bytes)
    let form = TextForm.of(held)
    let file = FileReading(
      path: path, bytes: held, sha256: FileReading.hash(of: held), number: number)
    file.form = form
    switch Recognition.of(held, form: form) {
    case .format(let format): file.take(format)
    case .unrecognised(let code, let reason): file.unrecognised = (code, reason)
    }
    return file
  }

  /// The index of a session in the lists.
  func session(_ id: String) throws -> Int { try #require(lists.sessionByID[id]) }

  /// The index of a person in the lists.
  func person(_ id: String) throws -> Int { try #require(lists.personByID[id]) }

  /// The index of a course in the lists.
  func course(_ id: String) throws -> Int { try #require(lists.courseByID[id]) }
}

extension FileReading {
  /// Uses every row; an error that is none of a row is one of the test.
  func useRows(_ body: (RowCells) throws -> Void) throws {
    var failure: (any Error)?
    forEachRow { row throws(RecordProblem) in
      do { try body(row) } catch {
        guard let problem = error as? RecordProblem else { return failure = error }
        throw problem
      }
      account.use()
    }
    if let failure { throw failure }
  }
}

extension FileAccount {
  /// Its rejections as `line:column code`.
  var told: [String] {
    rejectionRows.map { "\($0.line):\($0.column) \($0.code)" }
  }

  /// What became of its records, in one line.
  var toldBalance: String {
    "\(records) records: \(used) used, \(headings) headings, \(crossChecks) cross-checks, "
      + "\(ignored) ignored, \(rejected) rejected; \(facts) facts"
  }
}

extension Interval {
  /// `18:00:00-19:00:00` of the times of day in UTC, with the day before it.
  var told: String {
    let text = { (instant: Instant) in
      String(instant.iso8601.dropFirst(11).dropLast())
    }
    return "\(from.utcDay.iso8601) \(text(from))-\(text(to))"
  }
}

extension LocalTime {
  /// `2026-11-17 14:00`, with seconds where there are any.
  init(_ text: String) throws {
    let written = try #require(WrittenTime(text))
    self = try written.local(in: .yearFirst).get()
  }

  /// `2026-11-17 14:00:00`.
  var told: String {
    day.iso8601 + " " + String(Instant(seconds: secondOfDay).iso8601.dropFirst(11).dropLast())
  }
}

/// Numbers that look drawn and are the same in every run (SplitMix64).
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
