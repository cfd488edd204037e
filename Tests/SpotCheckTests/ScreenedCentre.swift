import Evidence
import RulesEngine

@testable import SpotCheck

/// A small course to look at: weekly sessions of two hours from Tuesday, 6 January 2026, 10:00.
struct ScreenedCentre {
  private(set) var courses: [CourseEvidence] = []
  private var line = 1

  static let learners = (1...6).map { "L\($0)" }
  private static let start = 1_767_693_600

  /// Adds a course; its people are L1 to L6 and T1, or others.
  mutating func course(
    _ id: String, sessions: Int = 10, mode: Mode = .inPerson, learners: [String] = Self.learners,
    tutor: String = "T1", length: Seconds = 7200
  ) {
    var course = Course(id: id, title: id, startsOn: Day(number: 20_000), source: next())
    course.centreID = "K1"
    var evidence = CourseEvidence(course: course)
    evidence.people = learners + [tutor]
    for place in evidence.people.indices {
      evidence.enrolments.append(
        Enrolment(
          person: place, role: place < learners.count ? .learner : .tutor, source: next()))
    }
    for number in 0..<sessions {
      let from = Instant(seconds: Self.start + number * 7 * 86_400)
      guard let interval = Interval(from: from, to: from.advanced(by: length)) else { continue }
      evidence.sessions.append(
        Session(
          id: "\(id)-S\(number)",
          parts: [SessionPart(interval: interval, activity: .teaching, source: next())],
          mode: mode, namesTutors: true, tutors: [learners.count], day: from.utcDay))
    }
    courses.append(evidence)
  }

  private mutating func next() -> SourceLine {
    line += 1
    return SourceLine(file: 1, line: line, byteOffset: line)
  }

  /// Logs somebody from so many seconds after a session's start to so many before its end.
  mutating func log(
    _ person: Int, _ session: Int, late: Int = 0, early: Int = 0, in course: Int = 0,
    file: Int = 1
  ) {
    let here = courses[course].sessions[session]
    line += 1
    guard
      let interval = Interval(
        from: here.startsAt.advanced(by: late), to: here.endsAt.advanced(by: -early))
    else { return }
    courses[course].presences.append(
      Presence(
        session: session, person: person, mode: here.mode, interval: interval,
        source: SourceLine(file: file, line: line, byteOffset: line)))
  }

  /// Marks somebody.
  mutating func mark(
    _ person: Int, _ session: Int, _ kind: MarkKind = .present, minutes: Int? = nil,
    after delay: Int? = nil, in course: Int = 0
  ) {
    let source = next()
    let start = courses[course].sessions[session].startsAt
    courses[course].marks.append(
      Mark(
        session: session, person: person, kind: kind, minutes: minutes,
        markedAt: delay.map { start.advanced(by: $0) }, source: source))
  }

  mutating func change(_ course: Int = 0, _ body: (inout CourseEvidence) -> Void) {
    body(&courses[course])
  }

  /// What a screen says of the first course, alone in its run.
  func result(
    _ screen: String, typed: Set<Int> = [], until day: Day = Day(number: 30_000)
  ) throws -> ScreenRun.Result? {
    var run = ScreenRun()
    run.look(
      at: CentreEvidence(
        id: "K1", courses: courses, typedFiles: typed, until: day,
        holidays: try BankHolidays.builtIn()))
    run.judge()
    return run.results.first { $0.screen.id == screen }
  }
}
