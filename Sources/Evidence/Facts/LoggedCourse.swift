/// What a log of joins and leaves says of one course where nothing else is known: no timetable, no
/// register, no list of people.
///
/// People and sessions are named by their index, in the order of their ids as bytes.
public struct LoggedCourse: Sendable {
  /// One person's time in one session, as one record says.
  public struct Stay: Hashable, Sendable {
    /// Index into `sessions`.
    public var session: Int32
    /// Index into `people`.
    public var person: Int32
    /// The first second, since the Unix epoch.
    public var from: Seconds
    /// The first second after; later than `from`.
    public var to: Seconds
    /// In the room or on a link.
    public var mode: Mode
    /// Whether it is only possible: the clocks went back, and nothing tells which hour is meant.
    public var isDeclared: Bool
    /// Whether the source says that its audience cannot see or hear one another.
    public var isAudience: Bool

    /// Makes a stay.
    public init(
      session: Int32, person: Int32, from: Seconds, to: Seconds, mode: Mode,
      isDeclared: Bool = false, isAudience: Bool = false
    ) {
      self.session = session
      self.person = person
      self.from = from
      self.to = to
      self.mode = mode
      self.isDeclared = isDeclared
      self.isAudience = isAudience
    }
  }

  /// Somebody whom records name.
  public struct Person: Hashable, Sendable {
    /// The id, as it may be shown.
    public var id: String
    /// What the person does on the course.
    public var role: Role
    /// Records that were used.
    public var used: Int
    /// Records that were not counted.
    public var rejected: Int

    /// Makes a person.
    public init(id: String, role: Role, used: Int = 0, rejected: Int = 0) {
      self.id = id
      self.role = role
      self.used = used
      self.rejected = rejected
    }
  }

  /// A session: its window runs from the earliest join to the latest leave that its records give.
  public struct Session: Hashable, Sendable {
    /// The session's id.
    public var id: String
    /// From the earliest join to the latest leave.
    public var window: Interval

    /// Makes a session.
    public init(id: String, window: Interval) {
      self.id = id
      self.window = window
    }
  }

  /// The course's id.
  public var id: String
  /// Whom its records name, with a role.
  public var people: [Person]
  /// Its sessions.
  public var sessions: [Session]
  /// What its records say, in their order.
  public var stays: [Stay]
  /// Records that were not counted although session and person are known.
  public var rejected: [RejectedAttendance]
  /// Why possible time has no upper bound; empty where it has one.
  public var unboundedBy: [UnboundedCause]
  /// Records that were used.
  public var usedRecords: Int
  /// Records that were not counted.
  public var rejectedRecords: Int

  /// Makes a course of which nothing is known yet.
  public init(id: String) {
    self.id = id
    people = []
    sessions = []
    stays = []
    rejected = []
    unboundedBy = []
    usedRecords = 0
    rejectedRecords = 0
  }
}
