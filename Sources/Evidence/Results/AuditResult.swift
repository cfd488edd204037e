/// What a run was: everything a reader needs to make it again.
public struct RunInfo: Sendable, Hashable {
  /// The program's version.
  public var program: String
  /// The audit date: facts after it are left out.
  public var auditDate: Day
  /// Whether the user gave the audit date.
  public var auditDateWasGiven: Bool
  /// The rule packs used.
  public var packs: [PackInfo]
  /// Version of the time zone data used.
  public var zoneData: String
  /// Version of SQLite used.
  public var sqlite: String
  /// Hash over the hashes of all files of the submission.
  public var evidenceHash: String
  /// Records of facts after the audit date, left out.
  public var factsLeftOut: Int
  /// Whether names may be shown.
  public var showsNames: Bool

  /// Makes the description of a run.
  public init(
    program: String, auditDate: Day, auditDateWasGiven: Bool, packs: [PackInfo], zoneData: String,
    sqlite: String, evidenceHash: String, factsLeftOut: Int, showsNames: Bool
  ) {
    self.program = program
    self.auditDate = auditDate
    self.auditDateWasGiven = auditDateWasGiven
    self.packs = packs
    self.zoneData = zoneData
    self.sqlite = sqlite
    self.evidenceHash = evidenceHash
    self.factsLeftOut = factsLeftOut
    self.showsNames = showsNames
  }
}

/// A rule pack as a run used it.
public struct PackInfo: Sendable, Hashable {
  /// The pack's id.
  public var id: String
  /// Its title.
  public var title: String
  /// The day someone last compared it with its sources.
  public var checked: String
  /// SHA-256 of its text.
  public var sha256: String

  /// Describes a pack.
  public init(id: String, title: String, checked: String, sha256: String) {
    self.id = id
    self.title = title
    self.checked = checked
    self.sha256 = sha256
  }
}

/// What a page says of a course beside its figures.
public struct CourseFacts: Sendable, Hashable {
  /// The course.
  public var courseID: String
  /// Its title.
  public var title: String
  /// The centre's name or id.
  public var centre: String?
  /// The qualification's number.
  public var qualificationNumber: String?
  /// The awarding organisation.
  public var awardingOrganisation: String?
  /// First day, ISO 8601.
  public var startsOn: String
  /// Last day, ISO 8601.
  public var endsOn: String?
  /// IANA name of the course's zone.
  public var timeZone: String
  /// `yes`, `no` or nothing.
  public var publiclyFunded: String?
  /// Whether it had ended on the audit date.
  public var hasEnded: Bool
  /// Seconds of contact still planned after the audit date.
  public var plannedSeconds: Seconds
  /// What else a reader of the class should know, for example `other kind possible`.
  public var notes: [String]
  /// What keeps possible time unbounded, as `path:line: code`.
  public var unboundedBy: [String]

  /// Describes a course.
  public init(
    courseID: String, title: String, centre: String?, qualificationNumber: String?,
    awardingOrganisation: String?, startsOn: String, endsOn: String?, timeZone: String,
    publiclyFunded: String?, hasEnded: Bool, plannedSeconds: Seconds, notes: [String],
    unboundedBy: [String]
  ) {
    self.courseID = courseID
    self.title = title
    self.centre = centre
    self.qualificationNumber = qualificationNumber
    self.awardingOrganisation = awardingOrganisation
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.timeZone = timeZone
    self.publiclyFunded = publiclyFunded
    self.hasEnded = hasEnded
    self.plannedSeconds = plannedSeconds
    self.notes = notes
    self.unboundedBy = unboundedBy
  }
}

/// What a page says of a rule: its words and where they stand.
public struct RuleFacts: Sendable, Hashable {
  /// The pack.
  public var pack: String
  /// The rule.
  public var rule: String
  /// What is found wrong, in a sentence.
  public var title: String
  /// What the rule means, in a paragraph.
  public var about: String
  /// The force.
  public var force: Force
  /// The severity of a finding.
  public var severity: Severity
  /// Where the words stand.
  public var sourceTitle: String
  /// The clause, if there is one.
  public var clause: String?
  /// The address.
  public var url: String
  /// The words, quoted.
  public var quote: String
  /// Whether the words were read at their source: verified, mirror, secondary, unverified.
  public var status: String
  /// The day they were read.
  public var seen: String

  /// Describes a rule.
  public init(
    pack: String, rule: String, title: String, about: String, force: Force, severity: Severity,
    sourceTitle: String, clause: String?, url: String, quote: String, status: String, seen: String
  ) {
    self.pack = pack
    self.rule = rule
    self.title = title
    self.about = about
    self.force = force
    self.severity = severity
    self.sourceTitle = sourceTitle
    self.clause = clause
    self.url = url
    self.quote = quote
    self.status = status
    self.seen = seen
  }
}

/// One record behind a session: who was there, when, and the line that says so.
public struct TraceRow: Sendable, Hashable {
  /// The course.
  public var courseID: String
  /// The session.
  public var sessionID: String
  /// Who: an id as it may be shown, or a guest's pseudonym.
  public var personID: String
  /// The role held on the session's day; nothing for a guest.
  public var role: Role?
  /// What kind of record: presence, mark, plan, guest, rejected.
  public var kind: String
  /// In the room or on a link.
  public var mode: Mode?
  /// When; nothing for an absence.
  public var interval: Interval?
  /// How strong the evidence is; nothing for an absence.
  public var level: EvidenceLevel?
  /// In words, for example `late 10 minutes`.
  public var detail: String
  /// SHA-256 of the file.
  public var sha256: String
  /// The file's path, as it may be shown.
  public var path: String
  /// Physical line.
  public var line: Int

  /// Makes a trace row.
  public init(
    courseID: String, sessionID: String, personID: String, role: Role?, kind: String, mode: Mode?,
    interval: Interval?, level: EvidenceLevel?, detail: String, sha256: String, path: String,
    line: Int
  ) {
    self.courseID = courseID
    self.sessionID = sessionID
    self.personID = personID
    self.role = role
    self.kind = kind
    self.mode = mode
    self.interval = interval
    self.level = level
    self.detail = detail
    self.sha256 = sha256
    self.path = path
    self.line = line
  }
}

/// A part of a session as a page shows it.
public struct PartRow: Sendable, Hashable {
  /// What goes on.
  public var activity: Activity
  /// When.
  public var interval: Interval
  /// SHA-256 of the file that says so.
  public var sha256: String
  /// Its path, as it may be shown.
  public var path: String
  /// Physical line.
  public var line: Int

  /// Makes a part.
  public init(activity: Activity, interval: Interval, sha256: String, path: String, line: Int) {
    self.activity = activity
    self.interval = interval
    self.sha256 = sha256
    self.path = path
    self.line = line
  }
}

/// A record about a course outside its sessions: what it is said to be, claimed, and studied.
public struct CourseRecord: Sendable, Hashable {
  /// What kind of record: course, enrolment, claim, study.
  public var kind: String
  /// Whom it is about, as an id that may be shown; nothing where it is about the course.
  public var personID: String?
  /// What it says, in words.
  public var detail: String
  /// SHA-256 of the file.
  public var sha256: String
  /// The file's path, as it may be shown.
  public var path: String
  /// Physical line.
  public var line: Int
  /// Where in the file it starts, in bytes from 0; nothing where that is not known.
  public var byteOffset: Int?

  /// Makes a record.
  public init(
    kind: String, personID: String?, detail: String, sha256: String, path: String, line: Int,
    byteOffset: Int? = nil
  ) {
    self.kind = kind
    self.personID = personID
    self.detail = detail
    self.sha256 = sha256
    self.path = path
    self.line = line
    self.byteOffset = byteOffset
  }
}

/// The one result of a run: every report is a rendering of it.
///
/// Tables come in the order of their keys. Large tables are handed over row by row, so that a
/// report needs no more memory for a nation than for a centre.
public protocol AuditResult: SourceLines {
  /// What the run was.
  var run: RunInfo { get }
  /// The tables of tables.md, in the order of that page.
  var tables: [TableSchema] { get }
  /// Hands over every row of a table, in the order of its key.
  func forEachRow(of table: TableSchema, _ body: ([Cell]) throws -> Void) throws
  /// The same without a copy of any value, for tables with a row for every record.
  func forEachRowView(of table: TableSchema, _ body: (RowView) throws -> Void) throws
  /// Every row of a small table.
  func rows<Row: ResultRow>(_ type: Row.Type) throws -> [Row]
  /// The rows of one course, in the order of the table's key; for tables with a `course_id`.
  func rows<Row: ResultRow>(_ type: Row.Type, ofCourse courseID: String) throws -> [Row]
  /// What else pages say of the courses, sorted by id.
  func courseFacts() throws -> [CourseFacts]
  /// The rules used, in the order of their packs.
  func ruleFacts() throws -> [RuleFacts]
  /// Why rules say what they say of a course, by pack and rule: of its findings, and what would settle
  /// other rules that cannot be told.
  func reasons(course courseID: String) throws -> [RuleReason]
  /// The records behind a session: tutors first, then learners, then guests; by person and time.
  func trace(course courseID: String, session sessionID: String) throws -> [TraceRow]
  /// The records about a course outside its sessions: the course, enrolments, claims, study.
  func records(course courseID: String) throws -> [CourseRecord]
  /// The parts of a session, in order of time.
  func parts(course courseID: String, session sessionID: String) throws -> [PartRow]
}
