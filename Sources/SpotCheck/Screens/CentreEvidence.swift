public import Evidence
public import RulesEngine

/// What a centre's registers and logs say, as the screens look at them.
public struct CentreEvidence: Sendable {
  /// The centre's id; empty where no course names one.
  public let id: String
  /// Whose bank holidays are known.
  public let holidays: BankHolidays?
  let courses: [ScreenedCourse]

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
  }

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
  /// The rows of each person.
  private let enrolments: [[Enrolment]]

  init(_ evidence: CourseEvidence, typedFiles: Set<Int>, until last: Day) {
    self.evidence = evidence
    let sessions = evidence.sessions
    var enrolments = [[Enrolment]](repeating: [], count: evidence.people.count)
    for enrolment in evidence.enrolments { enrolments[enrolment.person].append(enrolment) }
    self.enrolments = enrolments

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
    enrolments[person].contains {
      $0.role == role && $0.holds(on: evidence.sessions[session].day)
    }
  }

  /// Whether somebody is enrolled in any role on a day.
  func isEnrolled(_ person: Int, on day: Day) -> Bool {
    enrolments[person].contains { $0.holds(on: day) }
  }

  /// Whether somebody has a role on the course at any time.
  func everHolds(_ role: Role, _ person: Int) -> Bool {
    enrolments[person].contains { $0.role == role }
  }

  /// The learners expected at a session, in order: enrolled on its day, of its group, and not
  /// marked as not expected.
  func expectedLearners(in session: Int) -> [Int] {
    let here = evidence.sessions[session]
    let excepted = Set(marks[session].filter { $0.kind == .notExpected }.map(\.person))
    return evidence.people.indices.filter { person in
      !excepted.contains(person)
        && enrolments[person].contains {
          $0.role == .learner && $0.holds(on: here.day)
            && (here.group == nil || $0.group == here.group)
        }
    }
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
