import Evidence

/// Where a platform's meeting belongs (tables.md, Whom and what a log means).
enum MeetingPlacement: Equatable {
  /// It was this session.
  case session(Int, isMoved: Bool)
  /// It belongs to this course, and no session of it was planned then.
  case unplanned(course: Int)
  /// No session for certain: the sessions it could be, and the courses it could concern.
  case unplaced(candidates: [Int], courses: [Int], reason: String)
}

/// Places meetings: by meetings.csv, then by reading.csv or a folder named like a course, then by
/// time and people; where two sessions fit, by none.
struct MeetingPlacing {
  let lists: SubmissionLists
  private var told: [String: [MeetingsTable.Row]] = [:]
  private var planned: [String: [Int]] = [:]
  private var sessionsOf: [[Int]] = []
  private let days: DaysOfSessions
  /// A course of each zone: a report has one time by the clocks of all courses of a zone.
  private let courseOfZone: [String: Int]

  init(_ lists: SubmissionLists) {
    self.lists = lists
    for row in lists.meetings { told[NormalisedName.folded(row.meeting), default: []].append(row) }
    sessionsOf = lists.courses.map { _ in [] }
    days = DaysOfSessions(lists.sessions)
    courseOfZone = Dictionary(
      lists.courses.enumerated().map { ($1.timeZone, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, session) in lists.sessions.enumerated() {
      sessionsOf[session.course].append(index)
      if let meeting = session.meeting {
        planned[NormalisedName.folded(meeting), default: []].append(index)
      }
    }
  }

  /// The sessions and the course that people's own words give a file, before its times are looked at.
  func told(_ report: MeetingReport, path: String) -> (sessions: [Int], course: Int?) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let keys = ([report.title, report.meetingID, path, name].compactMap { $0 })
      .filter { !$0.isEmpty }.map(NormalisedName.folded)
    let rows = keys.lazy.compactMap { told[$0] }.first ?? []
    let sessions = rows.compactMap { $0.sessionID.flatMap { lists.sessionByID[$0] } }
    if !sessions.isEmpty { return (sessions, nil) }
    if let course = rows.lazy.compactMap({ $0.courseID.flatMap { lists.courseByID[$0] } }).first {
      return ([], course)
    }
    if let sessions = keys.lazy.compactMap({ planned[$0] }).first { return (sessions, nil) }
    return ([], lists.course(ofPath: path))
  }

  /// Places one report.
  func place(_ report: MeetingReport, path: String) -> MeetingPlacement {
    let (sessions, course) = told(report, path: path)
    if sessions.count == 1, let only = sessions.first {
      let overlaps = overlap(of: report, path: path, with: only) > 0
      return .session(only, isMoved: !overlaps && interval(report, path, only) != nil)
    }
    if sessions.count > 1 {
      let courses = Set(sessions.map { lists.sessions[$0].course }).sorted()
      return choose(among: sessions, report, path) {
        courses.count == 1
          ? .unplanned(course: courses[0])
          : .unplaced(
            candidates: [], courses: courses, reason: "its time fits none of the sessions named")
      }
    }
    if let course {
      return choose(among: sessionsOf[course], report, path) { .unplanned(course: course) }
    }
    return byTimeAndPeople(report, path)
  }

  private func interval(_ report: MeetingReport, _ path: String, course: Int) -> Interval? {
    report.interval(in: clock(of: report, on: course, path))
  }

  private func interval(_ report: MeetingReport, _ path: String, _ session: Int) -> Interval? {
    interval(report, path, course: lists.sessions[session].course)
  }

  /// The zone of a report's times: UTC where the platform writes that, else the file's or course's.
  func clock(of report: MeetingReport, on course: Int, _ path: String) -> ZoneTable {
    report.isUTC ? ZoneTable.named("UTC") ?? zone(of: course, path) : zone(of: course, path)
  }

  /// The zone of a file's local times: the file's own, else the course's.
  func zone(of course: Int, _ path: String) -> ZoneTable {
    lists.decision(for: path)?.timeZone.flatMap { ZoneTable.named($0) }
      ?? lists.zone(ofCourse: course)
  }

  private func overlap(of report: MeetingReport, path: String, with session: Int) -> Seconds {
    interval(report, path, session).map { lists.sessions[session].overlap($0) } ?? 0
  }

  /// Of sessions known to be meant, the only one that the meeting overlaps, or overlaps by half.
  private func choose(
    among sessions: [Int], _ report: MeetingReport, _ path: String,
    otherwise: () -> MeetingPlacement
  ) -> MeetingPlacement {
    let met = sessions.filter { overlap(of: report, path: path, with: $0) > 0 }
    if met.isEmpty { return otherwise() }
    if met.count == 1 { return .session(met[0], isMoved: false) }
    var fitting = met.filter { coversHalf(report, path, $0) }
    if fitting.count > 1 {
      let shared = fitting.filter { sharesPerson(report, with: $0) }
      if !shared.isEmpty { fitting = shared }
    }
    if fitting.count == 1 { return .session(fitting[0], isMoved: false) }
    return .unplaced(
      candidates: fitting.isEmpty ? met : fitting,
      courses: Set(met.map { lists.sessions[$0].course }).sorted(),
      reason: "it fits more than one session")
  }

  private func coversHalf(_ report: MeetingReport, _ path: String, _ session: Int) -> Bool {
    interval(report, path, session).map { coversHalf($0, session) } ?? false
  }

  private func coversHalf(_ interval: Interval, _ session: Int) -> Bool {
    let window = lists.sessions[session].endsAt.seconds - lists.sessions[session].startsAt.seconds
    return lists.sessions[session].overlap(interval) * 2 >= min(window, interval.length)
  }

  private func byTimeAndPeople(_ report: MeetingReport, _ path: String) -> MeetingPlacement {
    // At one time many courses meet; most have nobody of the report on their lists.
    let known = courses(ofAnyIn: report)
    let fitting = courseOfZone.flatMap { zone, course in
      interval(report, path, course: course).map { interval in
        days.listed.sessions(interval) { session in
          let course = lists.sessions[session].course
          return known.contains(course) && lists.courses[course].timeZone == zone
            && coversHalf(interval, session) && sharesPerson(report, with: session)
        }
      } ?? []
    }.sorted()
    if fitting.count == 1 { return .session(fitting[0], isMoved: false) }
    return .unplaced(
      candidates: fitting, courses: known.sorted(),
      reason: fitting.isEmpty
        ? "no session overlaps it by half and shares a person with it"
        : "it fits more than one session")
  }

  /// The courses that have any participant on their lists.
  func courses(ofAnyIn report: MeetingReport) -> Set<Int> {
    Set(
      report.participants.flatMap { participant in
        lists.people(meantBy: participant.words, participant.match).map(\.course)
      })
  }

  /// Who a participant is on a course.
  func match(_ participant: MeetingReport.Participant, on course: Int) -> Match {
    participant.match(in: lists.rosters[course])
  }

  /// Whether somebody of the session, by its group or its plan, is in the report.
  private func sharesPerson(_ report: MeetingReport, with index: Int) -> Bool {
    let session = lists.sessions[index]
    return report.participants.contains { participant in
      guard case .person(let person) = match(participant, on: session.course) else { return false }
      if session.tutorIDs.contains(lists.people[person].id) { return true }
      guard let enrolment = lists.enrolment(of: person, on: session.course, day: session.day) else {
        return false
      }
      if enrolment.role != .learner { return session.tutorIDs.isEmpty }
      return session.group == nil || enrolment.group == session.group
    }
  }
}

/// Sessions by their days, listed when the first meeting asks: most submissions have none that does.
private final class DaysOfSessions {
  private let sessions: [ListedSession]

  private(set) lazy var listed: SessionDays = {
    var days = SessionDays()
    for (index, session) in sessions.enumerated() {
      if let window = session.window { days.add(index, window) }
    }
    return days
  }()

  init(_ sessions: [ListedSession]) { self.sessions = sessions }
}
