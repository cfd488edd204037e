import Evidence

/// A case of the property tests: a small course and the day it is audited on.
struct RandomCourse: Sendable {
  let seed: UInt64
  var evidence: CourseEvidence
  var date: Day
  var dateWasGiven: Bool

  init(seed: UInt64) {
    var maker = RandomCourseMaker(seed: seed)
    self.seed = seed
    evidence = maker.evidence()
    dateWasGiven = maker.random.chance(60)
    date = maker.random.pick([maker.day(24), maker.day(26), maker.day(28), maker.day(60)])
  }
}

/// Invents people, sessions and records; small, and rich in what is hard to count.
struct RandomCourseMaker {
  var random: SplitMix64
  private var lines = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A day counted from the end of September 2026: 25 is the day the clocks go back in London.
  func day(_ number: Int) -> Day { Day(number: 20_726 + number) }

  mutating func line() -> SourceLine {
    lines += 1
    return SourceLine(file: 1, line: lines, byteOffset: lines * 40)
  }

  mutating func evidence() -> CourseEvidence {
    var evidence = CourseEvidence(course: course())
    invitePeople(to: &evidence)
    let count = random.chance(4) ? 0 : random.number(1...4)
    let anchors = [
      day(24).utcStart.seconds + 9 * 3600, day(24).utcStart.seconds + 22 * 3600 + 58 * 60,
      day(25).utcStart.seconds + 58 * 60, day(27).utcStart.seconds + 9 * 3600,
    ]
    let usual = random.pick(anchors)
    for index in 0..<count {
      let anchor = random.chance(65) ? usual : random.pick(anchors)
      let session = session(index, from: anchor, people: evidence)
      evidence.sessions.append(session)
    }
    for session in evidence.sessions.indices { attend(session, of: &evidence) }
    inviteGuests(to: &evidence)
    rejectSome(of: &evidence)
    addStudy(to: &evidence)
    let hasRecords = !evidence.presences.isEmpty || !evidence.marks.isEmpty
    evidence.attendanceSources = hasRecords == random.chance(90) ? random.number(1...2) : 0
    if random.chance(6) {
      evidence.unboundedBy = [UnboundedCause(code: "unknown-session", path: "log.csv", line: 2)]
    }
    return evidence
  }

  private mutating func course() -> Course {
    var course = Course(
      id: "c1", title: "Counselling skills", startsOn: day(random.pick([20, 24, 25])),
      source: line())
    course.endsOn = random.pick([nil, nil, day(25), day(27), day(40)])
    course.declaredDelivery = random.pick([nil, nil] + DeclaredDelivery.allCases)
    course.attendanceRecords = random.pick([nil, .complete, .partial, .noneKept])
    return course
  }

  private mutating func invitePeople(to evidence: inout CourseEvidence) {
    let ids = ["Ada", "Ben", "Cem", "Dia", "Eva", "Ömer"]
    evidence.people = Array(ids.prefix(random.number(2...6)))
    for person in evidence.people.indices {
      let role = random.pick(
        [.learner, .learner, .learner, .learner, .tutor, .tutor, .tutor] + Role.allCases)
      let group = random.pick([nil, nil, "a", "b"])
      let isWithdrawn = role == .learner && random.chance(10)
      func enrol(_ role: Role, _ from: Day?, _ to: Day?) {
        evidence.enrolments.append(
          Enrolment(
            person: person, role: role, startsOn: from, endsOn: to, group: group,
            isWithdrawn: isWithdrawn && role == .learner, source: line()))
      }
      let split = random.pick([23, 24, 25, 26])
      switch random.number(1...100) {
      case ...65: enrol(role, nil, nil)
      case ...75: enrol(role, day(random.number(18...26)), nil)
      case ...83: enrol(role, nil, day(split))
      case ...97:
        enrol(role, nil, day(split))
        let other = random.pick([.observer, .learner, .tutor] + Role.allCases)
        enrol(other, day(split + 1), random.chance(50) ? nil : day(random.number(27...60)))
      default: break
      }
    }
  }

  private mutating func session(
    _ index: Int, from anchor: Int, people evidence: CourseEvidence
  ) -> Session {
    var at = anchor + random.pick([0, 0, 0, 7, 20, 40, random.number(0...120)])
    let start = at
    var parts: [SessionPart] = []
    let isLong = random.chance(20)
    for _ in 0..<random.pick([1, 1, 2, 2, 3]) {
      let length = isLong ? random.number(80...180) : random.number(5...40)
      if let interval = Interval(
        from: Instant(seconds: at), to: Instant(seconds: at + length))
      {
        parts.append(SessionPart(interval: interval, activity: activity(), source: line()))
      }
      at += length + (random.chance(30) ? random.number(1...15) : 0)
    }
    let isPlanned = random.chance(85)
    var tutors: [Int] = []
    var unknownTutors = 0
    if isPlanned && random.chance(60) {
      let enrolled = evidence.enrolments.filter { $0.role == .tutor }.map(\.person)
      let anyone = Array(evidence.people.indices)
      for _ in 0..<random.number(1...2) {
        if random.chance(12) {
          unknownTutors += 1
        } else {
          tutors.append(random.pick(enrolled.isEmpty || random.chance(20) ? anyone : enrolled))
        }
      }
    }
    // London's clocks are an hour ahead of UTC until one in the night of the 25th.
    let offset = start < day(25).utcStart.seconds + 3600 ? 3600 : 0
    return Session(
      id: "s\(index)", isPlanned: isPlanned, isMoved: isPlanned && random.chance(5),
      parts: parts, mode: random.pick(Mode.allCases),
      namesTutors: !tutors.isEmpty || unknownTutors > 0, tutors: tutors,
      unknownTutors: unknownTutors, group: random.pick([nil, nil, nil, nil, nil, "a"]),
      day: Instant(seconds: start + offset).utcDay, isCoveredByHostLog: random.chance(25))
  }

  private mutating func activity() -> Activity {
    switch random.number(1...100) {
    case ...50: random.pick([.teaching, .skillsPractice, .unknown])
    case ...62: .break
    case ...80: random.pick([.recording, .eLearning, .selfStudy, .aiTool])
    default: random.pick(Activity.allCases)
    }
  }

  private mutating func addStudy(to evidence: inout CourseEvidence) {
    let learners = evidence.enrolments.filter { $0.role == .learner }.map(\.person)
    guard random.chance(30), !learners.isEmpty else { return }
    for _ in 0..<random.number(1...4) {
      let from = day(24).utcStart.seconds + random.number(0...60)
      let interval = Interval(
        from: Instant(seconds: from), to: Instant(seconds: from + random.number(1...90)))
      evidence.studies.append(
        Study(
          person: random.pick(learners), activity: random.pick([.selfStudy, .eLearning]),
          interval: random.chance(50) ? interval : nil,
          stated: random.chance(70) ? 60 * random.number(1...5) : nil,
          day: random.pick([nil, day(24), day(25), day(27)]), source: line()))
    }
  }
}
