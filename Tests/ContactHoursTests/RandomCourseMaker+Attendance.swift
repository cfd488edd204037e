import Evidence

/// Who came, and what the logs and registers say of it.
extension RandomCourseMaker {
  mutating func attend(_ session: Int, of evidence: inout CourseEvidence) {
    let style = random.number(1...100)
    if style <= 65 { log(session, of: &evidence) }
    if (50...90).contains(style) { mark(session, of: &evidence) }
  }

  private mutating func log(_ session: Int, of evidence: inout CourseEvidence) {
    let couldShowTutor = random.chance(75)
    let hasAudience = random.chance(15)
    for person in evidence.people.indices where random.chance(75) {
      let isTutor = evidence.enrolments.contains { $0.person == person && $0.role == .tutor }
      if isTutor && !couldShowTutor && random.chance(80) { continue }
      let usual = evidence.sessions[session].mode
      let isAudience = hasAudience && random.chance(isTutor ? 15 : 80)
      func stay(_ from: Int, _ to: Int, _ level: EvidenceLevel) {
        guard
          let interval = Interval(from: Instant(seconds: from), to: Instant(seconds: to))
        else { return }
        evidence.presences.append(
          Presence(
            session: session, person: person,
            mode: random.chance(75) ? usual : random.pick(Mode.allCases), interval: interval,
            level: level, isAudience: isAudience, couldShowTutor: couldShowTutor,
            source: line()))
      }
      let (from, to) = span(in: evidence.sessions[session])
      let middle = random.number(from...to)
      switch random.number(1...100) {
      case ...50: stay(from, to, .logged)
      case ...68:
        stay(from, middle, .logged)
        stay(middle + random.number(1...12), to, .logged)
      case ...82:
        stay(from, to, .logged)
        let (again, until) = span(in: evidence.sessions[session])
        stay(again, until, .logged)
      case ...90: stay(from, to, .declared)
      default:
        // What a time that stands twice on the clock leaves: both readings, and either.
        stay(from - random.number(0...20), to + random.number(0...20), .declared)
        stay(from, middle, .logged)
      }
    }
  }

  /// A stay about as long as a session, or a bit of it.
  private mutating func span(in session: Session) -> (Int, Int) {
    let (start, end) = (session.startsAt.seconds, session.endsAt.seconds)
    let from = random.pick([start, start + random.number(-10...25), random.number(start...end)])
    let to = random.pick([end, end + random.number(-25...10), random.number(start...end)])
    return from < to ? (from, to) : (start, end)
  }

  private mutating func mark(_ session: Int, of evidence: inout CourseEvidence) {
    let tutors = evidence.enrolments.filter { $0.role == .tutor }.map(\.person)
    let marker =
      random.chance(50) ? random.pick(tutors + tutors + evidence.people.indices) : nil
    let day = evidence.sessions[session].day
    for person in evidence.people.indices where random.chance(65) {
      for _ in 0..<(random.chance(25) ? 2 : 1) {
        let kind = random.pick(
          [.present, .present, .present, .late, .leftEarly] + MarkKind.allCases)
        let hasMinutes = kind == .late || kind == .leftEarly
        evidence.marks.append(
          Mark(
            session: session, person: person, kind: kind,
            minutes: hasMinutes && random.chance(70) ? random.pick([0, 1, 1, 2, 3, 5]) : nil,
            markedBy: marker,
            markedOn: random.pick([day, day, day, nil, Day(number: day.number + 1)]),
            source: line()))
      }
    }
  }

  mutating func inviteGuests(to evidence: inout CourseEvidence) {
    guard !evidence.sessions.isEmpty, random.chance(35) else { return }
    let count = random.pick([1, 1, 1, 2, 2, 3, 4, 4])
    evidence.guestLabels = (0..<count).map { "guest-\($0)" }
    for label in 0..<count {
      for _ in 0..<random.pick([1, 1, 2]) {
        let session = random.number(0...(evidence.sessions.count - 1))
        let (from, to) = span(in: evidence.sessions[session])
        guard
          let interval = Interval(from: Instant(seconds: from), to: Instant(seconds: to))
        else { continue }
        evidence.guests.append(
          GuestPresence(
            label: label, session: session,
            mode: random.chance(80)
              ? evidence.sessions[session].mode : random.pick(Mode.allCases),
            interval: interval, isAudience: random.chance(10), source: line()))
      }
    }
  }

  mutating func rejectSome(of evidence: inout CourseEvidence) {
    guard !evidence.sessions.isEmpty, random.chance(22) else { return }
    for _ in 0..<random.number(1...2) {
      evidence.rejected.append(
        RejectedAttendance(
          session: random.number(0...(evidence.sessions.count - 1)),
          person: random.pick(Array(evidence.people.indices)),
          mode: random.pick([nil, .inPerson, .remote]), source: line()))
    }
  }
}
