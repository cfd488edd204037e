import Evidence
import Testing

@testable import ContactHours

/// Time by who held a credential on the session's day, against a count of each second.
@Suite struct TaughtByHoldersTests {
  private static let asked = CredentialAsked(anyOf: ["CBT trainer"])

  private static func course(_ credentials: [String: [Credential]]) -> CourseBuilder {
    var course = CourseBuilder()
    course.learner("L-1")
    for (id, held) in credentials.sorted(by: { $0.key < $1.key }) {
      course.tutor(id)
      course.evidence.enrolments[course.evidence.enrolments.count - 1].credentials = held
    }
    return course
  }

  private static let held = [Credential(name: "cbt Trainer")]
  private static let over = [Credential(name: "CBT trainer", until: CourseBuilder.day(1))]

  private static func tutor(_ course: CourseBuilder) -> Bounds {
    course.audit().taughtByHolders(of: asked).totals.tutor
  }

  @Test func `a tutor without a credential in the room makes an hour possible only`() {
    var course = Self.course(["T-1": Self.held, "T-2": []])
    course.session("s1", .inPerson, tutors: ["T-1", "T-2"])
    course.joined("s1", "L-1", .inPerson)
    course.joined("s1", "T-1", .inPerson)
    course.joined("s1", "T-2", .inPerson, 1800..<3600)
    #expect(Self.tutor(course) == Bounds(evidenced: 1800, possible: 3600))
  }

  @Test func `a tutor whom only the plan places there may have taught too`() {
    var course = Self.course(["T-1": Self.held, "T-2": []])
    course.session("s1", .inPerson, tutors: ["T-1", "T-2"])
    course.joined("s1", "L-1", .inPerson)
    course.joined("s1", "T-1", .inPerson)
    #expect(Self.tutor(course) == Bounds(evidenced: 0, possible: 3600))
  }

  @Test func `an hour whose tutor's credential had run out is not even possible`() {
    var course = Self.course(["T-1": Self.over])
    course.session("s1", .inPerson, tutors: ["T-1"])
    course.joined("s1", "L-1", .inPerson)
    course.joined("s1", "T-1", .inPerson)
    #expect(Self.tutor(course) == Bounds())
    #expect(course.audit().totals.tutor == Bounds(evidenced: 3600, possible: 3600))
    let once = CredentialAsked(anyOf: ["CBT trainer"], neverExpires: true)
    #expect(course.audit().taughtByHolders(of: once).totals.tutor.evidenced == 3600)
  }

  @Test func `a tutor whom nobody names may hold anything`() {
    var course = Self.course([:])
    course.session("s1", .inPerson)
    course.marked("s1", "L-1", .present)
    #expect(Self.tutor(course) == Bounds(evidenced: 0, possible: 3600))
    let tutors = course.audit().tutorsInSessions
    #expect(tutors == [TutorInSession(session: 0, person: nil, isEvidenced: false)])
  }

  @Test func `what is offered follows the same tutors`() {
    var course = Self.course(["T-1": Self.held, "T-2": Self.over])
    course.session("s1", .inPerson, tutors: ["T-1"])
    course.session("s2", .remote, .teaching, 7200..<10_800, tutors: ["T-2"])
    for (session, tutor) in [("s1", "T-1"), ("s2", "T-2")] {
      let mode: Mode = session == "s1" ? .inPerson : .remote
      let time = session == "s1" ? 0..<3600 : 7200..<10_800
      course.joined(session, "L-1", mode, time)
      course.joined(session, tutor, mode, time)
    }
    let holders = course.audit().taughtByHolders(of: Self.asked)
    #expect(holders.totals.offered == Bounds(evidenced: 3600, possible: 3600))
    #expect(holders.totals.offeredInPerson == Bounds(evidenced: 3600, possible: 3600))
    #expect(course.audit().totals.offered.evidenced == 7200)
    #expect(holders.unaccounted == 0)
  }

  /// Each second looked at by itself: sure with tutors all of whom hold it and one of whom a record
  /// shows, possible with any who may.
  @Test(arguments: 1...60)
  func `each second counts as its tutors say`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let kinds: [[Credential]] = [Self.held, Self.over, []]
    var course = Self.course(
      Dictionary(uniqueKeysWithValues: (1...3).map { ("T-\($0)", kinds[random.number(0...2)]) }))
    course.session("s1", .inPerson, .teaching, 0..<60, tutors: ["T-1", "T-2", "T-3"])
    course.joined("s1", "L-1", .inPerson, 0..<60)
    var stays: [(tutor: Int, time: Range<Int>, isLogged: Bool)] = []
    for tutor in 1...3 {
      for _ in 0..<random.number(0...2) {
        let from = random.number(0...58)
        let time = from..<random.number((from + 1)...60)
        let isLogged = random.number(0...2) > 0
        stays.append((tutor, time, isLogged))
        course.joined("s1", "T-\(tutor)", .inPerson, time, isLogged ? .logged : .declared)
      }
      // A planned tutor without a record is declared there all the time.
      if !stays.contains(where: { $0.tutor == tutor }) { stays.append((tutor, 0..<60, false)) }
    }
    let held = (1...3).map { tutor -> Holding in
      course.evidence.holding(of: Self.asked, by: tutor, on: CourseBuilder.day(2))
    }
    var expected = Bounds()
    for second in 0..<60 {
      let there = stays.filter { $0.time.contains(second) }
      if there.contains(where: \.isLogged), there.allSatisfy({ held[$0.tutor - 1] == .held }) {
        expected.evidenced += 1
      }
      if there.contains(where: { held[$0.tutor - 1] != .notHeld }) { expected.possible += 1 }
    }
    #expect(Self.tutor(course) == expected)
  }
}
