import Evidence

/// A session as the timetable has it, by indexes into the submission's lists.
///
/// All are held while a submission is read, and there may be very many: they are kept small, and what
/// few have lies apart.
struct ListedSession {
  /// What few sessions have.
  private struct Rare {
    var group: String?
    var meeting: String?
    var tags: [String] = []
    var hostLogs: [Interval] = []
  }

  var id: String
  var parts: [SessionPart]
  var tutorIDs: [String]
  /// One, or none.
  private var rare: [Rare] = []
  private var storedCourse: Int32
  private var storedDay: Int32
  var mode: Mode
  var isPlanned: Bool
  var isMoved: Bool
  var isOptional: Bool

  init(
    id: String, course: Int, isPlanned: Bool, isMoved: Bool = false, parts: [SessionPart],
    mode: Mode, tutorIDs: [String], group: String? = nil, meeting: String? = nil,
    isOptional: Bool = false, tags: [String] = [], day: Day, hostLogs: [Interval] = []
  ) {
    self.id = id
    self.parts = parts
    self.tutorIDs = tutorIDs
    storedCourse = Int32(course)
    storedDay = Int32(clamping: day.number)
    self.mode = mode
    self.isPlanned = isPlanned
    self.isMoved = isMoved
    self.isOptional = isOptional
    if group != nil || meeting != nil || !tags.isEmpty || !hostLogs.isEmpty {
      rare = [Rare(group: group, meeting: meeting, tags: tags, hostLogs: hostLogs)]
    }
  }

  var course: Int { Int(storedCourse) }

  var day: Day {
    get { Day(number: Int(storedDay)) }
    set { storedDay = Int32(clamping: newValue.number) }
  }

  var group: String? { rare.first?.group }
  var meeting: String? { rare.first?.meeting }
  var tags: [String] { rare.first?.tags ?? [] }
  /// Stretches that platform logs with intervals and hosts cover.
  var hostLogs: [Interval] { rare.first?.hostLogs ?? [] }

  /// Notes a stretch that a platform log with intervals and hosts covers.
  mutating func addHostLog(_ interval: Interval) {
    if rare.isEmpty { rare = [Rare()] }
    rare[0].hostLogs.append(interval)
  }

  var startsAt: Instant { parts[0].interval.from }
  var endsAt: Instant { parts[parts.count - 1].interval.to }
  /// From its beginning to its end; there is one, since every part has a length.
  var window: Interval? { Interval(from: startsAt, to: endsAt) }

  /// How much of the window an interval covers.
  func overlap(_ interval: Interval) -> Seconds {
    max(
      0,
      min(endsAt, interval.to).seconds - max(startsAt, interval.from).seconds)
  }

  /// Whether logs of hosts cover at least half of the window.
  var isCoveredByHostLog: Bool {
    let window = endsAt.seconds - startsAt.seconds
    var covered = 0
    var reach = startsAt
    for log in hostLogs.sorted(by: { $0.from < $1.from }) {
      let from = max(reach, log.from)
      let to = min(endsAt, log.to)
      if from < to {
        covered += to.seconds - from.seconds
        reach = to
      }
    }
    return covered * 2 >= window
  }
}
