public import Evidence
public import RulesEngine

/// What a centre's registers and logs say, as the screens look at them.
public struct CentreEvidence: Sendable {
  /// The centre's id; empty where no course names one.
  public let id: String
  /// Whose bank holidays are known.
  public let holidays: BankHolidays?
  let courses: [ScreenedCourse]
  /// A number for each person of each course: the same person has the same in all.
  private let numbers: [[Int]]
  /// Where logs and marks show people who learn, and people who teach.
  private(set) var learners: [Sighting] = []
  private(set) var tutors: [Sighting] = []

  /// Takes the courses of a centre up to a day.
  ///
  /// `typedFiles` are files of which a person may have typed the times; a platform's own are never
  /// among them.
  public init(
    id: String, courses: [CourseEvidence], typedFiles: Set<Int>, until day: Day,
    holidays: BankHolidays?
  ) {
    self.id = id
    self.holidays = holidays
    self.courses = courses.map { ScreenedCourse($0, typedFiles: typedFiles, until: day) }
    // Ids are the same where their bytes are.
    var known: [[UInt8]: Int] = [:]
    numbers = courses.map { course in
      course.people.map { id in
        let bytes = Array(id.utf8)
        let number = known[bytes] ?? known.count
        known[bytes] = number
        return number
      }
    }
    learners = sightings(of: .learner)
    tutors = sightings(of: .tutor)
  }

  /// The number of a person of a course: the same person has the same in all courses.
  func number(of person: Int, in course: Int) -> Int { numbers[course][person] }

  /// The ids of its courses, in order.
  public var courseIDs: [String] { courses.map(\.evidence.course.id) }
}

/// A course's records, sorted by session and person.
struct ScreenedCourse: Sendable {
  /// What a log says of one person in one session.
  struct Stay: Sendable {
    let person: Int
    let mode: Mode
    /// In order of time.
    var pieces: [Interval]
    var sources: [SourceLine]

    var from: Instant { pieces[0].from }
    var to: Instant { pieces.map(\.to).max() ?? pieces[0].to }
  }

  let evidence: CourseEvidence
  /// Files of the course in which every time stands on the full minute and a person may have typed
  /// it.
  let typedFiles: Set<Int>
  /// By session, then in the order of persons.
  private(set) var stays: [[Stay]]
  /// By session, then in the order of persons.
  private(set) var marks: [[Mark]]
  /// The enrolments of each person: numbers only, since they are asked for every record.
  private let spans: [[Span]]
  /// The learners of each session's list, whatever marks say.
  private let lists: [[Int]]

  private struct Span {
    let role: Role
    let from: Day
    let to: Day

    func holds(on day: Day) -> Bool { from <= day && day <= to }
  }

  init(_ evidence: CourseEvidence, typedFiles: Set<Int>, until last: Day) {
    self.evidence = evidence
    let sessions = evidence.sessions
    var spans = [[Span]](repeating: [], count: evidence.people.count)
    for enrolment in evidence.enrolments {
      spans[enrolment.person].append(
        Span(
          role: enrolment.role, from: enrolment.startsOn ?? Day(number: .min),
          to: enrolment.endsOn ?? Day(number: .max)))
    }
    self.spans = spans
    let learning = evidence.enrolments.filter { $0.role == .learner }
    lists = sessions.map { session in
      var list: [Int] = []
      for enrolment in learning where session.group == nil || enrolment.group == session.group {
        if enrolment.holds(on: session.day) { list.append(enrolment.person) }
      }
      // A person may have several rows.
      return list.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    var stays = [[Stay]](repeating: [], count: sessions.count)
    var toTheSecond: Set<Int> = []
    let logged = evidence.presences.filter {
      $0.level == .logged && sessions[$0.session].day <= last
    }
    let sorted = logged.sorted {
      ($0.session, $0.person, $0.interval.from, $0.interval.to, $0.source)
        < ($1.session, $1.person, $1.interval.from, $1.interval.to, $1.source)
    }
    for presence in sorted {
      let interval = presence.interval
      if interval.from.seconds % 60 != 0 || interval.to.seconds % 60 != 0 {
        toTheSecond.insert(presence.source.file)
      }
      let session = presence.session
      if let open = stays[session].indices.last, stays[session][open].person == presence.person {
        stays[session][open].pieces.append(interval)
        stays[session][open].sources.append(presence.source)
      } else {
        stays[session].append(
          Stay(
            person: presence.person, mode: presence.mode, pieces: [interval],
            sources: [presence.source]))
      }
    }
    self.stays = stays
    self.typedFiles = typedFiles.subtracting(toTheSecond)

    var marks = [[Mark]](repeating: [], count: sessions.count)
    for mark in evidence.marks where sessions[mark.session].day <= last {
      marks[mark.session].append(mark)
    }
    self.marks = marks.map { $0.sorted { ($0.person, $0.source) < ($1.person, $1.source) } }
  }

  /// Whether somebody holds a role on a session's day.
  func holds(_ role: Role, _ person: Int, in session: Int) -> Bool {
    let day = evidence.sessions[session].day
    return spans[person].contains { $0.role == role && $0.holds(on: day) }
  }

  /// Whether somebody is enrolled in any role on a day.
  func isEnrolled(_ person: Int, on day: Day) -> Bool {
    spans[person].contains { $0.holds(on: day) }
  }

  /// Whether somebody has a role on the course at any time.
  func everHolds(_ role: Role, _ person: Int) -> Bool {
    spans[person].contains { $0.role == role }
  }

  /// The learners expected at a session, in order: enrolled on its day, of its group, and not
  /// marked as not expected.
  func expectedLearners(in session: Int) -> [Int] {
    let excepted = Set(marks[session].lazy.filter { $0.kind == .notExpected }.map(\.person))
    return excepted.isEmpty
      ? lists[session] : lists[session].filter { !excepted.contains($0) }
  }

  /// The window of a session without what a mark says was missed; nothing for an absence.
  func markedTime(_ mark: Mark) -> Interval? {
    let session = evidence.sessions[mark.session]
    let missed = (mark.minutes ?? 0) * 60
    switch mark.kind {
    case .present: return Interval(from: session.startsAt, to: session.endsAt)
    case .late: return Interval(from: session.startsAt.advanced(by: missed), to: session.endsAt)
    case .leftEarly:
      return Interval(from: session.startsAt, to: session.endsAt.advanced(by: -missed))
    case .absent, .excused, .notExpected: return nil
    }
  }
}

extension MarkKind {
  /// Whether the mark says that somebody came.
  var saysThere: Bool { self == .present || self == .late || self == .leftEarly }
}
