import ContactHours
import Evidence

/// A course whose sessions and study an example tells, for the calculus to work out.
///
/// Sessions follow one another; each is one stretch, however long, in which nobody comes or goes.
struct ExampleDelivery: Sendable {
  /// What evidences a session.
  enum Record: String, CaseIterable, Sendable {
    /// A platform's log of everybody's stay.
    case log
    /// A register with everybody marked present.
    case register
    /// Only the timetable.
    case plan
  }

  /// A session, or many of a kind told as one.
  struct Taught: Sendable {
    var length: Seconds
    var mode = Mode.inPerson
    var activity = Activity.teaching
    var record = Record.log
    var hasTutor = true
    /// Which tutors give it, from 1; empty for the first.
    var tutors: [Int] = []
    /// How many of the learners are there; nothing for all.
    var learners: Int?
    /// Whether learners may stay away.
    var isOptional = false
    var tags: [String] = []
    /// The day on which it starts; nothing for the day after the one before ended.
    var from: Day?
    /// When it starts on that day, in seconds after midnight; an example's clocks show UTC.
    var at: Seconds = 0
  }

  /// Time that learners record themselves.
  struct Studied: Sendable {
    var activity: Activity
    var length: Seconds
    var mode: Mode?
    /// Which learner, from 1; nothing for every one.
    var learner: Int?
  }

  var course: Course
  var learners: [String] = ["L-1", "L-2"]
  /// What each tutor holds; one tutor of whom nothing is said where there is none.
  var tutors: [[Credential]] = []
  /// Which learner withdrew, from 1; nothing for none.
  var withdrawn: Int?
  var sessions: [Taught] = []
  var studies: [Studied] = []
  var claims: [Claim] = []
  var isUnbounded = false

  /// A delivery of which nothing is said.
  static let standard = ExampleDelivery(
    course: Course(
      id: "C-1", title: "Example course",
      startsOn: RulePackReader.firstDay ?? Day(number: 0),
      source: SourceLine(file: 0, line: 1, byteOffset: 0)))

  /// The course as the calculus works it out.
  func audit(on day: Day) -> CourseAudit {
    let line = course.source
    var evidence = CourseEvidence(course: course)
    let firstTutor = learners.count
    let held = tutors.isEmpty ? [[]] : tutors
    evidence.people = learners + held.indices.map { "T-\($0 + 1)" }
    evidence.enrolments = learners.indices.map {
      var enrolment = Enrolment(person: $0, role: .learner, source: line)
      enrolment.isWithdrawn = $0 + 1 == withdrawn
      return enrolment
    }
    evidence.enrolments += held.enumerated().map {
      Enrolment(person: firstTutor + $0, role: .tutor, credentials: $1, source: line)
    }
    evidence.claims = claims
    evidence.attendanceSources = sessions.contains { $0.record != .plan } ? 1 : 0
    if isUnbounded {
      evidence.unboundedBy = [UnboundedCause(code: "unreadable", path: "report.csv", line: 0)]
    }
    var next = course.startsOn
    for (index, taught) in sessions.enumerated() {
      let start = (taught.from ?? next).utcStart.advanced(by: taught.at)
      guard let window = Interval(from: start, to: start.advanced(by: taught.length)) else {
        continue
      }
      next = (taught.from ?? next).advanced(by: (taught.at + taught.length) / 86_400 + 1)
      let tutors = taught.tutors.isEmpty ? [firstTutor] : taught.tutors.map { firstTutor + $0 - 1 }
      add(taught, index, window, taught.hasTutor ? tutors : [], to: &evidence)
    }
    evidence.studies = studies.flatMap { study in
      (study.learner.map { [$0 - 1] } ?? Array(learners.indices)).map {
        Study(
          person: $0, activity: study.activity, stated: study.length, mode: study.mode,
          source: line)
      }
    }
    return CourseAudit(evidence, on: day, dateWasGiven: true)
  }

  private func add(
    _ taught: Taught, _ index: Int, _ window: Interval, _ tutors: [Int],
    to evidence: inout CourseEvidence
  ) {
    let line = course.source
    let session = evidence.sessions.count
    let number = String(index + 1)
    let id = "S-" + String(repeating: "0", count: max(0, 2 - number.count)) + number
    let day = Day(number: window.from.seconds / 86_400)
    evidence.sessions.append(
      Session(
        id: id, parts: [SessionPart(interval: window, activity: taught.activity, source: line)],
        mode: taught.mode, namesTutors: taught.hasTutor, tutors: tutors,
        isOptional: taught.isOptional, tags: taught.tags,
        day: day))
    let present =
      Array(learners.indices.prefix(taught.learners ?? learners.count)) + tutors
    switch taught.record {
    case .log:
      evidence.presences += present.map {
        Presence(
          session: session, person: $0, mode: taught.mode, interval: window, level: .logged,
          isAudience: false, couldShowTutor: true, source: line)
      }
    case .register:
      evidence.marks += present.map {
        Mark(session: session, person: $0, kind: .present, source: line)
      }
    case .plan: break
    }
  }
}
