/// That a person was in a session, as one record of a log says.
///
/// There is no presence without a source line.
public struct Presence: Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// In the room or on a link.
  public var mode: Mode
  /// When.
  public var interval: Interval
  /// `logged` for a record with join and leave, `declared` for one without an interval of its own.
  public var level: EvidenceLevel
  /// Whether the source says that its audience cannot see or hear one another.
  public var isAudience: Bool
  /// Whether the source could have shown a tutor; false for platforms that leave hosts out.
  public var couldShowTutor: Bool
  /// Where the record stands.
  public var source: SourceLine

  /// Makes a presence.
  public init(
    session: Int, person: Int, mode: Mode, interval: Interval, level: EvidenceLevel = .logged,
    isAudience: Bool = false, couldShowTutor: Bool = true, source: SourceLine
  ) {
    self.session = session
    self.person = person
    self.mode = mode
    self.interval = interval
    self.level = level
    self.isAudience = isAudience
    self.couldShowTutor = couldShowTutor
    self.source = source
  }
}

/// What a register says of one person in one session.
public struct Mark: Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// What the mark says.
  public var kind: MarkKind
  /// Minutes late, or minutes left early; nothing where the register does not say.
  public var minutes: Int?
  /// Who marked it: index into `CourseEvidence.people`, if the person is known.
  public var markedBy: Int?
  /// The local day on which it was marked, if known.
  public var markedOn: Day?
  /// When it was marked, where the register says it to the minute.
  public var markedAt: Instant?
  /// Where the mark stands.
  public var source: SourceLine

  /// Makes a mark.
  public init(
    session: Int, person: Int, kind: MarkKind, minutes: Int? = nil, markedBy: Int? = nil,
    markedOn: Day? = nil, markedAt: Instant? = nil, source: SourceLine
  ) {
    self.session = session
    self.person = person
    self.kind = kind
    self.minutes = minutes
    self.markedBy = markedBy
    self.markedOn = markedOn
    self.markedAt = markedAt
    self.source = source
  }
}

/// Presence of somebody whom no enrolment of the course identifies.
public struct GuestPresence: Sendable {
  /// Index into `CourseEvidence.guestLabels`: one label is one person.
  public var label: Int
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// In the room or on a link.
  public var mode: Mode
  /// When.
  public var interval: Interval
  /// Whether the source says that its audience cannot see or hear one another.
  public var isAudience: Bool
  /// Where the record stands.
  public var source: SourceLine

  /// Makes a guest's presence.
  public init(
    label: Int, session: Int, mode: Mode, interval: Interval, isAudience: Bool = false,
    source: SourceLine
  ) {
    self.label = label
    self.session = session
    self.mode = mode
    self.interval = interval
    self.isAudience = isAudience
    self.source = source
  }
}

/// A rejected attendance record of which session and person are known: it may hide at most that
/// session's window for that person.
public struct RejectedAttendance: Sendable {
  /// Index into `CourseEvidence.sessions`.
  public var session: Int
  /// Index into `CourseEvidence.people`.
  public var person: Int
  /// The record's own mode, if it could be read; else the session's.
  public var mode: Mode?
  /// Where the record stands.
  public var source: SourceLine

  /// Makes a rejected record.
  public init(session: Int, person: Int, mode: Mode? = nil, source: SourceLine) {
    self.session = session
    self.person = person
    self.mode = mode
    self.source = source
  }
}
