/// A stretch of a session given to one activity.
public struct SessionPart: Hashable, Sendable {
  /// When.
  public var interval: Interval
  /// What goes on.
  public var activity: Activity
  /// Where the row stands; a meeting's line where there is no plan.
  public var source: SourceLine

  /// Makes a part.
  public init(interval: Interval, activity: Activity, source: SourceLine) {
    self.interval = interval
    self.activity = activity
    self.source = source
  }
}

/// A session of a course, planned or met with in a log.
public struct Session: Sendable {
  /// The plan's id, or one made from the log's hash.
  public var id: String
  /// Whether a timetable announced it.
  public var isPlanned: Bool
  /// Whether the plan's meeting took place at another time than planned.
  public var isMoved: Bool
  /// At least one, in order of time, without overlap.
  public var parts: [SessionPart]
  /// The planned mode; a log's own where there is no plan.
  public var mode: Mode
  /// Whether the plan names tutors (`tutor_ids` is not blank).
  public var namesTutors: Bool
  /// The planned tutors that are people of the course: indexes into `CourseEvidence.people`.
  public var tutors: [Int]
  /// How many ids in `tutor_ids` are nobody of the course.
  public var unknownTutors: Int
  /// The group it is for, if not for all.
  public var group: String?
  /// Whether learners may stay away (`attendance` is `optional`).
  public var isOptional: Bool
  /// Words by which rules may choose it, for example `skills` or `recorded`.
  public var tags: [String]
  /// The local day on which its window starts, in the course's zone.
  public var day: Day
  /// Whether a platform log with intervals that lists hosts covers it.
  public var isCoveredByHostLog: Bool

  /// Makes a session; `parts` must not be empty and must be in order of time.
  public init(
    id: String, isPlanned: Bool = true, isMoved: Bool = false, parts: [SessionPart], mode: Mode,
    namesTutors: Bool = false, tutors: [Int] = [], unknownTutors: Int = 0, group: String? = nil,
    isOptional: Bool = false, tags: [String] = [], day: Day, isCoveredByHostLog: Bool = false
  ) {
    precondition(!parts.isEmpty, "a session has at least one part")
    self.id = id
    self.isPlanned = isPlanned
    self.isMoved = isMoved
    self.parts = parts
    self.mode = mode
    self.namesTutors = namesTutors
    self.tutors = tutors
    self.unknownTutors = unknownTutors
    self.group = group
    self.isOptional = isOptional
    self.tags = tags
    self.day = day
    self.isCoveredByHostLog = isCoveredByHostLog
  }

  /// When the first part starts.
  public var startsAt: Instant { parts[0].interval.from }
  /// When the last part ends.
  public var endsAt: Instant { parts[parts.count - 1].interval.to }
}
