import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// What a pack counts as an hour, and which breaks and lateness it lets count.
@Suite struct CountingTests {
  private static let start = Day(number: 20_500)

  /// Sessions of 2 h 30, 30 minutes of break and 2 h, each on a day of its own, everyone logged.
  private static func evidence(days: Int, breakMinutes: Int = 30, lateBy: Int = 0) throws
    -> CourseEvidence
  {
    var evidence = CourseEvidence(
      course: Course(id: "C-1", title: "T", startsOn: start, source: Course101.line))
    evidence.people = ["L-1", "L-2", "T-1"]
    evidence.enrolments = (0..<3).map {
      Enrolment(person: $0, role: $0 < 2 ? .learner : .tutor, source: Course101.line)
    }
    evidence.attendanceSources = 1
    for day in 0..<days {
      let zero = start.advanced(by: day * 7).utcStart.seconds + 18 * 3600
      func interval(_ from: Int, _ to: Int) throws -> Interval {
        try #require(
          Interval(from: Instant(seconds: zero + from * 60), to: Instant(seconds: zero + to * 60)))
      }
      func part(_ from: Int, _ to: Int, _ activity: Activity) throws -> SessionPart {
        SessionPart(interval: try interval(from, to), activity: activity, source: Course101.line)
      }
      evidence.sessions.append(
        Session(
          id: "S-\(100 + day)",
          parts: [
            try part(0, 150, .teaching), try part(150, 150 + breakMinutes, .break),
            try part(150 + breakMinutes, 270 + breakMinutes, .skillsPractice),
          ], mode: .inPerson, namesTutors: true, tutors: [2],
          day: start.advanced(by: day * 7)))
      evidence.presences += try (0..<3).map { person in
        Presence(
          session: day, person: person, mode: .inPerson,
          interval: try interval(person == 0 ? lateBy : 0, 270 + breakMinutes),
          source: Course101.line)
      }
    }
    return evidence
  }

  private static func audit(_ evidence: CourseEvidence) -> CourseAudit {
    CourseAudit(evidence, on: Day(number: 21_000), dateWasGiven: true)
  }

  private static func counting(breaks: Int = 0, grace: Int = 0, hour: Int = 60) -> Counting {
    Counting(hour: hour * 60, breaks: breaks * 60, grace: grace * 60)
  }

  @Test func `half an hour of break in each of 33 evenings is sixteen and a half hours`() throws {
    let audit = Self.audit(try Self.evidence(days: 33))
    let counted = Self.counting(breaks: 30).counted(audit)
    let gained = counted.totals.offered.evidenced - audit.totals.offered.evidenced
    #expect(gained == 16 * 3600 + 1800)
    #expect(counted.learners[0].tutor.evidenced == 33 * 5 * 3600)
  }

  @Test(arguments: [(29, 29), (30, 30), (31, 0)])
  func `a break counts if it is no longer than the pack says`(minutes: Int, counted: Int) throws {
    let audit = Self.audit(try Self.evidence(days: 1, breakMinutes: minutes))
    let after = Self.counting(breaks: 30).counted(audit)
    #expect(
      after.totals.offered.evidenced - audit.totals.offered.evidenced == counted * 60)
  }

  @Test(arguments: [(9, 270), (10, 270), (11, 259)])
  func `lateness is forgiven up to the minute that the pack says`(late: Int, minutes: Int) throws {
    let audit = Self.audit(try Self.evidence(days: 1, lateBy: late))
    let after = Self.counting(grace: 10).counted(audit)
    #expect(after.learners[0].tutor.evidenced == minutes * 60)
    #expect(audit.learners[0].tutor.evidenced == (270 - late) * 60)
  }

  @Test(arguments: [(10, 270), (11, 259)])
  func `a register's lateness is forgiven likewise`(late: Int, minutes: Int) throws {
    var evidence = try Self.evidence(days: 1)
    evidence.presences.removeAll { $0.person == 0 }
    evidence.marks = [
      Mark(session: 0, person: 0, kind: .late, minutes: late, source: Course101.line)
    ]
    let after = Self.counting(grace: 10).counted(Self.audit(evidence))
    #expect(after.learners[0].tutor.evidenced == minutes * 60)
  }

  @Test func `a tutor's lateness is nobody's to forgive`() throws {
    var evidence = try Self.evidence(days: 1, lateBy: 5)
    let late = evidence.presences[0].interval
    evidence.presences[2].interval = late
    let after = Self.counting(grace: 10).counted(Self.audit(evidence))
    #expect(after.learners[0].tutor.evidenced == 265 * 60)
  }

  @Test func `the ledger of the course itself stays as it is`() throws {
    let audit = Self.audit(try Self.evidence(days: 2, lateBy: 5))
    let before = audit.ledger
    _ = Self.counting(breaks: 30, grace: 10).counted(audit)
    #expect(audit.ledger == before)
    #expect(Self.counting().counted(audit).ledger == before)
  }

  @Test(arguments: 0...40)
  func `what counts is what a count minute by minute finds`(late: Int) throws {
    for breaks in [0, 15, 16, 30] {
      for grace in [0, 10, 20] {
        let audit = Self.audit(try Self.evidence(days: 1, breakMinutes: 16, lateBy: late))
        let counted = Self.counting(breaks: breaks, grace: grace).counted(audit)
        let from = late <= grace ? 0 : late
        let minutes = (from..<286).count { minute in
          !(150..<166).contains(minute) || breaks >= 16
        }
        #expect(counted.learners[0].tutor.evidenced == minutes * 60)
      }
    }
  }

  @Test func `a hundred minutes are two hours of fifty`() {
    #expect(Self.counting(hour: 50).hoursText(100 * 60) == "2 h")
    #expect(Self.counting(hour: 50).hoursText(99 * 60 + 59) == "1 h 59 min 58 s")
  }

  /// A pack for evenings of 33 weeks that counts breaks, lateness and shorter hours as it says.
  private static func steps(_ counting: String, hours: String) throws -> [String] {
    let text = ExemptionTests.text.replacing(
      "kind: obligation\n", with: "kind: obligation\n\(counting)\n"
    )
    .replacing("[{hours: 10, source: hours}]", with: "[{hours: \(hours), source: hours}]")
    let pack = try ExemptionTests.pack(text)
    let found = audit(try evidence(days: 1, breakMinutes: 16, lateBy: 9))
    return CourseRows(pack, pack.rules[0], found, on: found.auditDate).reason.steps.map(\.text)
  }

  @Test func `the reasoning prints the figure with and without breaks and lateness`() throws {
    let steps = try Self.steps("break: 20 minutes\ngrace: 10 minutes", hours: "10")
    #expect(steps.contains("found of learner L-1, who decides: 4 h 46 min"))
    #expect(
      steps.contains(
        "without breaks of up to 20 minutes and lateness of up to 10 minutes: 4 h 21 min"))
  }

  @Test func `with one of the two, only that one is named`() throws {
    let breaks = try Self.steps("break: 20 minutes", hours: "10")
    #expect(breaks.contains("without breaks of up to 20 minutes: 4 h 21 min"))
    let grace = try Self.steps("grace: 10 minutes", hours: "10")
    #expect(grace.contains("without lateness of up to 10 minutes: 4 h 21 min"))
  }

  @Test func `shorter hours are printed beside those of the clock`() throws {
    let steps = try Self.steps("hour: 50 minutes", hours: "12")
    #expect(steps.contains("in hours of 50 minutes: 5 h 13 min 12 s"))
    #expect(!(try Self.steps("hour: 60 minutes", hours: "10")).contains { $0.hasPrefix("without") })
  }
}
