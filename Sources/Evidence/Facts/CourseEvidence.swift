/// Everything a submission says of one course: what the contact hours are computed from.
///
/// People and sessions are named by their index, in the order of their ids as bytes.
public struct CourseEvidence: Sendable {
  /// The course itself.
  public var course: Course
  /// Ids of the people of the course, as they may be shown, sorted as bytes.
  public var people: [String]
  /// Who is enrolled as what, and when.
  public var enrolments: [Enrolment]
  /// The sessions, sorted by id as bytes.
  public var sessions: [Session]
  /// Accepted presence records.
  public var presences: [Presence]
  /// Accepted marks.
  public var marks: [Mark]
  /// Pseudonyms of participants whom no enrolment identifies.
  public var guestLabels: [String]
  /// Their presence.
  public var guests: [GuestPresence]
  /// Attendance records that were rejected although session and person are known.
  public var rejected: [RejectedAttendance]
  /// Why possible time has no upper bound; empty where it has one.
  public var unboundedBy: [UnboundedCause]
  /// Study without a live counterpart.
  public var studies: [Study]
  /// What is claimed.
  public var claims: [Claim]
  /// What lists of qualifications in the submission say of the course's own, in the order of files and
  /// lines.
  public var qualificationRecords: [QualificationRecord]
  /// How many presence or marks files have at least one accepted record of the course.
  public var attendanceSources: Int

  /// Makes the evidence of a course of which nothing else is known yet.
  public init(course: Course) {
    self.course = course
    people = []
    enrolments = []
    sessions = []
    presences = []
    marks = []
    guestLabels = []
    guests = []
    rejected = []
    unboundedBy = []
    studies = []
    claims = []
    qualificationRecords = []
    attendanceSources = 0
  }
}

/// A reason why possible time has no upper bound (calculus.md, Bounds).
public struct UnboundedCause: Hashable, Sendable {
  /// The rejection's code, for example `unknown-session`.
  public var code: String
  /// The file's path, as it may be shown.
  public var path: String
  /// The physical line, or 0 for a whole file.
  public var line: Int

  /// Makes a cause.
  public init(code: String, path: String, line: Int) {
    self.code = code
    self.path = path
    self.line = line
  }
}
