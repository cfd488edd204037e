import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// Time in weeks, months and runs of days, at the midnights of the course's own zone.
@Suite struct WindowMeasureTests {
  typealias Taught = ExampleDelivery.Taught

  static func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  /// London: an hour ahead of UTC from 29 March to 25 October 2026.
  static let london = LocalClock(
    offset: 0, changes: [(1_774_746_000, 3600), (1_792_890_000, 0)])

  static func taught(
    _ day: String, at hour: Int = 0, hours: Int = 1, _ change: (inout Taught) -> Void = { _ in }
  ) throws -> Taught {
    var taught = Taught(length: hours * 3600)
    taught.from = try Self.day(day)
    taught.at = hour * 3600
    change(&taught)
    return taught
  }

  static func subject(
    from start: String, to end: String, _ sessions: [Taught],
    clock: LocalClock = .utc, on: String = "2026-12-31", study: [Study] = [],
    change: (inout ExampleDelivery) -> Void = { _ in }
  ) throws -> Subject {
    var delivery = ExampleDelivery.standard
    delivery.course = Course(
      id: "C-1", title: "T", startsOn: try day(start), source: Course101.line)
    delivery.course.endsOn = try day(end)
    delivery.course.clock = clock
    delivery.sessions = sessions
    change(&delivery)
    var audit = delivery.audit(on: try day(on))
    if !study.isEmpty {
      var evidence = audit.evidence
      evidence.studies = study
      audit = CourseAudit(evidence, on: try day(on), dateWasGiven: true)
    }
    return Subject(audit: audit)
  }

  static func figure(_ choices: [String: [String]], of subject: Subject) throws -> Figure {
    let standard = [
      "what": ["offered"], "window": ["week"], "take": ["least"], "windows": ["term"],
    ]
    let measure = WindowMeasure(Choices(standard.merging(choices) { $1 }))
    guard case .figure(let figure) = measure.reading(of: subject) else {
      throw PackProblems(problems: [])
    }
    return figure
  }

  @Test func `a week runs from Monday's midnight to Sunday's`() throws {
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-18",
      [Self.taught("2026-01-05", hours: 3), Self.taught("2026-01-11", at: 23, hours: 2)])
    let hour = 3600
    #expect(try Self.figure([:], of: subject).evidenced == hour)
    #expect(try Self.figure(["take": ["most"]], of: subject).evidenced == 4 * hour)
  }

  @Test func `weeks cut off by the course's dates do not count`() throws {
    // Thursday to the Wednesday after next: one whole week, the one with four hours.
    let subject = try Self.subject(
      from: "2026-01-08", to: "2026-01-21",
      [
        Self.taught("2026-01-08"), Self.taught("2026-01-14", hours: 4), Self.taught("2026-01-20"),
      ])
    #expect(try Self.figure([:], of: subject).evidenced == 4 * 3600)
  }

  @Test func `a week without sessions is no fault unless all weeks are asked for`() throws {
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-25",
      [Self.taught("2026-01-05", hours: 3), Self.taught("2026-01-19", hours: 3)])
    #expect(try Self.figure([:], of: subject).evidenced == 3 * 3600)
    #expect(try Self.figure(["windows": ["all"]], of: subject).evidenced == 0)
    let count = ["take": ["count"], "each": ["10800"]]
    #expect(try Self.figure(count, of: subject).evidenced == 2)
  }

  @Test func `windows that have not ended on the audit date do not count yet`() throws {
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-18",
      [Self.taught("2026-01-05", hours: 3), Self.taught("2026-01-12", hours: 1)],
      on: "2026-01-17")
    #expect(try Self.figure([:], of: subject).evidenced == 3 * 3600)
  }

  @Test func `no whole window is nothing to measure, and none that reaches a bound`() throws {
    let subject = try Self.subject(
      from: "2026-01-06", to: "2026-01-16", [Self.taught("2026-01-06")])
    let choices = ["what": ["offered"], "window": ["week"], "take": ["least"], "windows": ["all"]]
    #expect(WindowMeasure(Choices(choices)).reading(of: subject) == .nothing)
    let count = ["take": ["count"], "each": ["1"]]
    #expect(try Self.figure(count, of: subject) == Figure(evidenced: 0, possible: 0))
  }

  @Test func `evenings, Saturdays and breaks are left out of daytime study`() throws {
    let daytime = ["on": ["weekdays"], "between": ["28800", "64800"]]
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-11",
      [
        // Monday 07:00 to 09:00, Friday 17:00 to 20:00, Saturday 10:00 to 12:00.
        Self.taught("2026-01-05", at: 7, hours: 2), Self.taught("2026-01-09", at: 17, hours: 3),
        Self.taught("2026-01-10", at: 10, hours: 2),
        Self.taught("2026-01-07", at: 12, hours: 1) { $0.activity = .break },
      ])
    #expect(try Self.figure(daytime, of: subject).evidenced == 2 * 3600)
    #expect(
      try Self.figure(["what": ["tutor"]].merging(daytime) { $1 }, of: subject).evidenced == 4
        * 3600)
  }

  @Test func `what is only planned or claimed is possible, not evidenced`() throws {
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-11",
      [
        Self.taught("2026-01-05", hours: 3),
        Self.taught("2026-01-06", hours: 5) { $0.record = .plan },
      ])
    let figure = try Self.figure([:], of: subject)
    #expect(figure == Figure(evidenced: 3 * 3600, possible: 8 * 3600, canShrink: true))
  }

  @Test
  func `the week in which clocks go forward has 167 hours, the one in which they go back 169`()
    throws
  {
    // Sunday 29 March and Sunday 25 October 2026, from midnight to midnight by the clock.
    let around = try Self.subject(
      from: "2026-03-01", to: "2026-11-30",
      [
        Taught(length: 23 * 3600, from: Self.day("2026-03-29")),
        Taught(length: 25 * 3600, from: Self.day("2026-10-25"), at: -3600),
        Taught(length: 3600, from: Self.day("2026-10-26")),
      ], clock: Self.london)
    let count = { (hours: Int) in ["take": ["count"], "each": [String(hours * 3600)]] }
    #expect(try Self.figure(["take": ["most"]], of: around).evidenced == 25 * 3600)
    #expect(try Self.figure(count(23), of: around).evidenced == 2)
    #expect(try Self.figure(count(24), of: around).evidenced == 1)
    // 08:00 in summer is 07:00 UTC: an hour taught at 07:00 UTC is daytime.
    let summer = try Self.subject(
      from: "2026-06-01", to: "2026-06-07", [Self.taught("2026-06-01", at: 7)], clock: Self.london)
    let daytime = ["between": ["28800", "64800"]]
    #expect(try Self.figure(daytime, of: summer).evidenced == 3600)
    let winter = try Self.subject(
      from: "2026-01-05", to: "2026-01-11", [Self.taught("2026-01-05", at: 7)], clock: Self.london)
    #expect(try Self.figure(daytime, of: winter).evidenced == 0)
  }

  @Test func `a month is a calendar month, and a run of days starts on any day`() throws {
    let subject = try Self.subject(
      from: "2026-01-01", to: "2026-02-28",
      [Self.taught("2026-01-31", hours: 2), Self.taught("2026-02-01", hours: 3)])
    let most = { (window: [String: [String]]) in
      try Self.figure(window.merging(["take": ["most"]]) { $1 }, of: subject).evidenced
    }
    #expect(try most(["window": ["month"]]) == 3 * 3600)
    #expect(try most(["window": ["rolling"], "days": ["2"]]) == 5 * 3600)
    #expect(try most(["window": ["rolling"], "days": ["1"]]) == 3 * 3600)
    // Without a contact for thirty days, some four weeks have none.
    let fourWeeks = ["window": ["rolling"], "days": ["28"], "windows": ["all"]]
    #expect(try Self.figure(fourWeeks, of: subject).evidenced == 0)
  }

  @Test func `study without a time of day is open under a clock, and without a day everywhere`()
    throws
  {
    let monday = try Self.day("2026-01-05")
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-18", [],
      study: [
        Study(person: 0, activity: .placement, stated: 7200, day: monday, source: Course101.line),
        Study(person: 0, activity: .placement, stated: 3600, source: Course101.line),
      ])
    let all = ["what": ["placement"], "windows": ["all"]]
    let least = try Self.figure(all, of: subject)
    #expect(least.evidenced == 0 && least.possible == 3600)
    let most = try Self.figure(all.merging(["take": ["most"]]) { $1 }, of: subject)
    #expect(most.evidenced == 7200 && most.possible == 10_800)
    let daytime = try Self.figure(
      all.merging(["take": ["most"], "between": ["28800", "64800"]]) { $1 }, of: subject)
    #expect(daytime.evidenced == 0 && daytime.possible == 10_800)
    let weekend = try Self.figure(
      all.merging(["take": ["most"], "between": ["0", "600"], "on": ["weekdays"]]) { $1 },
      of: subject)
    #expect(weekend.possible == 600 + 3600)
  }

  @Test func `possible time without a bound is never held against a course`() throws {
    let subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-11", [Self.taught("2026-01-05")]
    ) { $0.isUnbounded = true }
    #expect(try Self.figure([:], of: subject).isUnbounded)
  }

  @Test func `a learner who joins late is not asked about the weeks before`() throws {
    var subject = try Self.subject(
      from: "2026-01-05", to: "2026-01-18",
      [Self.taught("2026-01-05"), Self.taught("2026-01-12", hours: 4)])
    var evidence = subject.audit.evidence
    evidence.enrolments[0].startsOn = try Self.day("2026-01-12")
    evidence.presences.removeAll { $0.person == 0 && $0.session == 0 }
    subject = Subject(
      audit: CourseAudit(evidence, on: try Self.day("2026-12-31"), dateWasGiven: true), learner: 0)
    #expect(try Self.figure(["what": ["tutor"]], of: subject).evidenced == 4 * 3600)
  }
}
