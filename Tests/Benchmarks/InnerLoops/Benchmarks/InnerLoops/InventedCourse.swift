import Evidence

/// A course that nobody gave: a tutor, 16 learners, and weekly sessions on a link of three hours,
/// which everybody leaves and joins again once.
enum InventedCourse {
  static let learners = 16
  static let firstDay = Day(number: 20_512)
  /// After all of it.
  static let auditDate = Day(number: 20_512 + 400)

  /// What a submission would say of it.
  static func evidence(sessions: Int) -> CourseEvidence {
    var lines = 1
    func line() -> SourceLine {
      lines += 1
      return SourceLine(file: 1, line: lines, byteOffset: lines * 80)
    }
    var course = Course(
      id: "C-0001", title: "Counselling Skills", startsOn: firstDay, source: line())
    course.endsOn = Day(number: firstDay.number + 7 * sessions)
    course.declaredDelivery = .liveOnline
    var evidence = CourseEvidence(course: course)
    evidence.people = (0...learners).map { $0 == learners ? "T" : "L\(10 + $0)" }
    evidence.enrolments = (0...learners).map {
      Enrolment(person: $0, role: $0 == learners ? .tutor : .learner, source: line())
    }
    evidence.attendanceSources = 1
    for number in 0..<sessions {
      let day = Day(number: firstDay.number + 7 * number)
      let start = day.utcStart.seconds + 36_000
      guard let time = interval(start, start + 10_800) else { continue }
      evidence.sessions.append(
        Session(
          id: "S\(1000 + number)",
          parts: [SessionPart(interval: time, activity: .teaching, source: line())],
          mode: .remote, namesTutors: true, tutors: [learners], day: day,
          isCoveredByHostLog: true))
      for person in 0...learners {
        let halves = [
          (start - 60 + 37 * person, start + 5000 + 11 * person),
          (start + 5200 + 13 * person, start + 10_900 - 29 * person),
        ]
        for half in halves {
          guard let stay = interval(half.0, half.1) else { continue }
          evidence.presences.append(
            Presence(
              session: number, person: person, mode: .remote, interval: stay, source: line()))
        }
      }
    }
    return evidence
  }

  private static func interval(_ from: Seconds, _ to: Seconds) -> Interval? {
    Interval(from: Instant(seconds: from), to: Instant(seconds: to))
  }
}
