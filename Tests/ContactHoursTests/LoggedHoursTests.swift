@testable import ContactHours
import Evidence
import Testing

/// The sums over a log against both ledgers: two implementations of the calculus.
@Suite struct LoggedHoursTests {
  private static let base = 1_790_000_000

  /// A small course, rich in what is hard to count.
  private static func course(seed: UInt64) -> LoggedCourse {
    var random = SplitMix64(seed: seed)
    var course = LoggedCourse(id: "C-1")
    for number in 0..<random.number(1...6) {
      let role = random.pick([.learner, .learner, .learner, .tutor, .tutor] + Role.allCases)
      course.people.append(.init(id: "P-\(number)", role: role))
    }
    let overlap = random.chance(25)
    for number in 0..<random.number(1...4) {
      let start = base + number * (overlap ? random.number(0...60) : 200)
      guard
        let window = Interval(
          from: Instant(seconds: start), to: Instant(seconds: start + random.number(20...150)))
      else { continue }
      course.sessions.append(.init(id: "S-\(number)", window: window))
    }
    for (session, window) in course.sessions.map(\.window).enumerated() {
      for _ in 0..<random.number(0...10) {
        let from = window.from.seconds + random.number(0...(window.length - 1))
        course.stays.append(
          .init(
            session: Int32(session), person: Int32(random.number(0...(course.people.count - 1))),
            from: from, to: random.number(from + 1...window.to.seconds),
            mode: random.pick(Mode.allCases), isDeclared: random.chance(5),
            isAudience: random.chance(1)))
      }
      while random.chance(12) {
        course.rejected.append(
          RejectedAttendance(
            session: session, person: random.number(0...(course.people.count - 1)),
            mode: random.pick([nil] + Mode.allCases),
            source: SourceLine(file: 1, line: 9, byteOffset: 9)))
      }
    }
    if random.chance(4) {
      course.unboundedBy = [UnboundedCause(code: "missing-value", path: "stdin", line: 3)]
    }
    return course
  }

  private static func words(_ hours: LoggedHours) -> [String] {
    let learners = (hours.learners + [hours.totals]).map { learner in
      let bounds = [
        learner.tutor, learner.inPersonTutor, learner.peer, learner.live, learner.offered,
        learner.offeredInPerson,
      ]
      return "\(learner.person) \(learner.isCounted) "
        + bounds.map { "\($0.evidenced)-\($0.possible)" }.joined(separator: " ")
    }
    return ["\(hours.deliveryClass) \(hours.learnersWithoutLiveContact)"] + learners
  }

  @Test func `sums over a log and both ledgers agree to the second on random courses`() {
    var summed = 0
    for seed in 0..<UInt64(OracleTests.caseCount * 2) {
      let course = Self.course(seed: seed)
      if LoggedSums.learners(of: course) != nil { summed += 1 }
      let sums = Self.words(LoggedHours(course))
      let ledgers = Self.words(LoggedHours(byLedgersOf: course))
      #expect(sums == ledgers, "seed \(seed): \(course)")
      if sums != ledgers { return }
    }
    // Most courses, and not all, are such as sums are enough for.
    #expect(summed > OracleTests.caseCount && summed < OracleTests.caseCount * 19 / 10)
  }

  @Test func `a learner in two sessions at once is left to the ledgers`() {
    var course = LoggedCourse(id: "C-1")
    course.people = [.init(id: "L-1", role: .learner), .init(id: "T-1", role: .tutor)]
    for number in 0..<2 {
      let from = Instant(seconds: Self.base + number * 50)
      guard let window = Interval(from: from, to: from.advanced(by: 100)) else { return }
      course.sessions.append(.init(id: "S-\(number)", window: window))
      for person in 0..<2 {
        course.stays.append(
          .init(
            session: Int32(number), person: Int32(person), from: from.seconds,
            to: from.seconds + 100, mode: .remote))
      }
    }
    #expect(LoggedSums.learners(of: course) == nil)
    let learner = LoggedHours(course).learners[0]
    #expect(learner.tutor == Bounds(evidenced: 150, possible: 150))
    #expect(learner.offered == Bounds(evidenced: 150, possible: 150))
  }

  @Test func `a record that was not counted adds its session's window to what is possible`() {
    var course = LoggedCourse(id: "C-1")
    course.people = [.init(id: "L-1", role: .learner), .init(id: "T-1", role: .tutor)]
    let from = Instant(seconds: Self.base)
    guard let window = Interval(from: from, to: from.advanced(by: 100)) else { return }
    course.sessions = [.init(id: "S-1", window: window)]
    course.stays = [
      .init(session: 0, person: 1, from: from.seconds, to: from.seconds + 100, mode: .inPerson),
      .init(session: 0, person: 0, from: from.seconds, to: from.seconds + 30, mode: .remote),
    ]
    course.rejected = [
      RejectedAttendance(
        session: 0, person: 0, mode: .inPerson, source: SourceLine(file: 1, line: 4, byteOffset: 0))
    ]
    let hours = LoggedHours(course)
    #expect(LoggedSums.learners(of: course) != nil)
    #expect(hours.learners[0].tutor == Bounds(evidenced: 30, possible: 100))
    #expect(hours.learners[0].inPersonTutor == Bounds(evidenced: 0, possible: 100))
    #expect(hours.deliveryClass == .liveOnline)
  }
}
