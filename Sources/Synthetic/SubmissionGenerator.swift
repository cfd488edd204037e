/// An invented centre's submission, of any size: the same courses, seed and form give the same
/// bytes on every machine.
///
/// A course has 12 to 20 learners, 1 or 2 tutors and 30 weekly sessions across both changes of the
/// clock in Europe/London. People come late, leave early, drop out and come back 1.5 times on
/// average, and miss 8 sessions in 100; 3 records in 100 have a second device beside them, 1 in
/// 1,000 has no length. How courses are delivered is drawn as `DeliveryKind.permille` says. A
/// thousand courses have somewhat more than a million presence records.
public struct SubmissionGenerator: Sendable {
  /// What the presence of a session on a live link is written as.
  public enum Form: String, CaseIterable, Sendable {
    /// Everything in the canonical tables (tables.md).
    case canonical
    /// One Teams report for each session on a live link that has a log, in five languages by
    /// turns; presence in a room stays in `presence.csv`.
    case teams
  }

  /// How many courses.
  public let courses: Int
  /// What everything is drawn from.
  public let seed: UInt64
  /// How presence on live links is written.
  public let form: Form
  let names: InventedNames

  /// Makes a submission of `courses` courses.
  public init(courses: Int, seed: UInt64, form: Form = .canonical) {
    self.courses = max(0, courses)
    self.seed = seed
    self.form = form
    names = InventedNames(seed: seed)
  }

  /// How a course was really delivered; the first is number 0.
  public func kind(ofCourse number: Int) -> DeliveryKind { course(number).kind }

  /// Hands out the whole submission, piece by piece, in little memory.
  ///
  /// A file comes as one or more pieces, one after another and in order, each with the file's
  /// path; the next path begins the next file. Paths are relative, with `/`. A piece is at most a
  /// few hundred KiB.
  public func forEachFile(
    _ body: (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) rethrows {
    try table("courses.csv", Self.courseColumns, body) { $0.writeCourse(to: &$1) }
    try table("people.csv", Self.peopleColumns, body) { $0.writePeople(to: &$1) }
    try table("sessions.csv", Self.sessionColumns, body) { $0.writeSessions(to: &$1) }
    try table("presence.csv", Self.presenceColumns, body) {
      $0.writePresence(to: &$1, leavingOutRemote: form == .teams)
    }
    try table("marks.csv", Self.markColumns, body) { $0.writeMarks(to: &$1) }
    try table("study.csv", Self.studyColumns, body) { $0.writeStudy(to: &$1) }
    try table("claims.csv", Self.claimColumns, body) { $0.writeClaims(to: &$1) }
    if form == .teams {
      try table("meetings.csv", "meeting,course_id,session_id", body) { $0.writeMeetings(to: &$1) }
      try table("reading.csv", "path,date_order", body) { $0.writeReading(to: &$1) }
      for number in 0..<courses { try course(number).forEachReport(body) }
    }
  }

  func course(_ number: Int) -> SyntheticCourse {
    SyntheticCourse(
      number: number, idWidth: max(4, String(courses).count), seed: seed, names: names)
  }

  private func table(
    _ path: String, _ columns: String, _ body: (_ path: String, _ bytes: [UInt8]) throws -> Void,
    rows: (SyntheticCourse, inout TableText) -> Void
  ) rethrows {
    var text = TableText()
    text.row(unquoted: columns)
    for number in 0..<courses {
      rows(course(number), &text)
      if text.bytes.count >= 65_536 {
        try body(path, text.bytes)
        text.removeAll()
      }
    }
    if !text.bytes.isEmpty { try body(path, text.bytes) }
  }
}

extension SubmissionGenerator {
  static let courseColumns =
    "course_id,title,centre_id,centre_name,awarding_organisation,level,glh,tqt,"
    + "declared_delivery,study_mode,starts_on,ends_on,time_zone,publicly_funded,ai_disclosed,"
    + "attendance_records,default_activity"
  static let peopleColumns = "course_id,person_id,role,name,email,ends_on,withdrawn"
  static let sessionColumns = "session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids"
  static let presenceColumns = "session_id,person_id,mode,joined_at,left_at"
  static let markColumns = "session_id,person_id,mark,minutes,marked_by,marked_at"
  static let studyColumns = "course_id,person_id,activity,started_at,ended_at,minutes"
  static let claimColumns = "course_id,kind,learner_id,hours,value,claimed_on,source"
}
