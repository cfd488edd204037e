import ContactHours
import Evidence
import Testing

/// A course in a few words: people and sessions are named, times are seconds from ten o'clock.
///
/// People and sessions are added in the order of their ids.
struct CourseBuilder {
  var evidence: CourseEvidence
  /// A day of March 2026.
  var auditDay = 31
  var dateWasGiven = true
  private var lines = 0

  init() {
    evidence = CourseEvidence(
      course: Course(
        id: "c1", title: "Counselling skills", startsOn: CourseBuilder.day(1),
        source: SourceLine(file: 1, line: 2, byteOffset: 20)))
    evidence.course.endsOn = CourseBuilder.day(31)
    evidence.attendanceSources = 1
  }

  /// A day counted from the end of February 2026.
  static func day(_ number: Int) -> Day { Day(number: 20_512 + number) }

  mutating func line() -> SourceLine {
    lines += 1
    return SourceLine(file: 2, line: lines, byteOffset: lines * 40)
  }

  mutating func learner(
    _ id: String, from: Int? = nil, until: Int? = nil, group: String? = nil,
    isWithdrawn: Bool = false
  ) {
    enrol(id, as: .learner, from: from, until: until, group: group, isWithdrawn: isWithdrawn)
  }

  mutating func tutor(_ id: String, from: Int? = nil, until: Int? = nil) {
    enrol(id, as: .tutor, from: from, until: until)
  }

  mutating func enrol(
    _ id: String, as role: Role, from: Int? = nil, until: Int? = nil, group: String? = nil,
    isWithdrawn: Bool = false
  ) {
    if !evidence.people.contains(id) { evidence.people.append(id) }
    precondition(evidence.people == evidence.people.sorted(), "people come in order of id")
    evidence.enrolments.append(
      Enrolment(
        person: person(id), role: role, startsOn: from.map(CourseBuilder.day),
        endsOn: until.map(CourseBuilder.day), group: group, isWithdrawn: isWithdrawn,
        source: line()))
  }

  mutating func session(
    _ id: String, _ mode: Mode, _ activity: Activity = .teaching, _ time: Range<Int> = 0..<3600,
    day: Int = 2, tutors: [String] = [], group: String? = nil, isPlanned: Bool = true,
    hasHostLog: Bool = false
  ) {
    let known = tutors.filter(evidence.people.contains)
    evidence.sessions.append(
      Session(
        id: id, isPlanned: isPlanned,
        parts: [
          SessionPart(
            interval: interval(time, on: CourseBuilder.day(day)), activity: activity,
            source: line())
        ],
        mode: mode, namesTutors: !tutors.isEmpty, tutors: known.map(person),
        unknownTutors: tutors.count - known.count, group: group, day: CourseBuilder.day(day),
        isCoveredByHostLog: hasHostLog))
  }

  /// Adds a part to the session that was added last.
  mutating func part(_ activity: Activity, _ time: Range<Int>) {
    let last = evidence.sessions.count - 1
    let interval = interval(time, on: evidence.sessions[last].day)
    evidence.sessions[last].parts.append(
      SessionPart(interval: interval, activity: activity, source: line()))
  }

  mutating func joined(
    _ session: String, _ id: String, _ mode: Mode, _ time: Range<Int> = 0..<3600,
    _ level: EvidenceLevel = .logged, isAudience: Bool = false, couldShowTutor: Bool = true
  ) {
    let index = self.index(session)
    evidence.presences.append(
      Presence(
        session: index, person: person(id), mode: mode,
        interval: interval(time, on: evidence.sessions[index].day), level: level,
        isAudience: isAudience, couldShowTutor: couldShowTutor, source: line()))
  }

  mutating func marked(
    _ session: String, _ id: String, _ kind: MarkKind, _ minutes: Int? = nil,
    by marker: String? = nil, on day: Int? = nil
  ) {
    evidence.marks.append(
      Mark(
        session: index(session), person: person(id), kind: kind, minutes: minutes,
        markedBy: marker.map(person), markedOn: day.map(CourseBuilder.day), source: line()))
  }

  mutating func guest(
    _ label: String, in session: String, _ mode: Mode, _ time: Range<Int> = 0..<3600,
    isAudience: Bool = false
  ) {
    if !evidence.guestLabels.contains(label) { evidence.guestLabels.append(label) }
    let index = self.index(session)
    evidence.guests.append(
      GuestPresence(
        label: evidence.guestLabels.firstIndex(of: label) ?? 0, session: index, mode: mode,
        interval: interval(time, on: evidence.sessions[index].day), isAudience: isAudience,
        source: line()))
  }

  mutating func rejected(_ session: String, _ id: String, _ mode: Mode? = nil) {
    evidence.rejected.append(
      RejectedAttendance(
        session: index(session), person: person(id), mode: mode, source: line()))
  }

  mutating func studied(
    _ id: String, _ activity: Activity, _ time: Range<Int>? = nil, stated: Int? = nil,
    day: Int = 2
  ) {
    evidence.studies.append(
      Study(
        person: person(id), activity: activity,
        interval: time.map { interval($0, on: CourseBuilder.day(day)) }, stated: stated,
        day: CourseBuilder.day(day), source: line()))
  }

  func audit() -> CourseAudit {
    CourseAudit(evidence, on: CourseBuilder.day(auditDay), dateWasGiven: dateWasGiven)
  }

  /// What one learner received and was offered.
  func hours(_ id: String) throws -> LearnerHours {
    try #require(audit().learners.first { $0.person == person(id) })
  }

  /// Seconds of one learner in the evidenced ledger, or in the possible one.
  func ledger(
    _ id: String, _ bound: Bound = .evidenced, where fits: (LedgerEntry) -> Bool = { _ in true }
  ) -> Seconds {
    audit().ledger.filter { $0.bound == bound && $0.learner == person(id) && fits($0) }
      .reduce(0) { $0 + $1.seconds }
  }

  func person(_ id: String) -> Int {
    guard let index = evidence.people.firstIndex(of: id) else { preconditionFailure(id) }
    return index
  }

  func index(_ session: String) -> Int {
    guard let index = evidence.sessions.firstIndex(where: { $0.id == session }) else {
      preconditionFailure(session)
    }
    return index
  }

  private func interval(_ time: Range<Int>, on day: Day) -> Interval {
    let ten = day.utcStart.advanced(by: 36_000)
    guard
      let interval = Interval(
        from: ten.advanced(by: time.lowerBound), to: ten.advanced(by: time.upperBound))
    else { preconditionFailure("an interval lasts at least a second") }
    return interval
  }
}

/// A figure of which the evidence leaves no doubt.
func exactly(_ seconds: Seconds) -> Bounds { Bounds(evidenced: seconds, possible: seconds) }

/// A figure of which the evidence gives a least and a greatest value.
func between(_ evidenced: Seconds, _ possible: Seconds) -> Bounds {
  Bounds(evidenced: evidenced, possible: possible)
}
