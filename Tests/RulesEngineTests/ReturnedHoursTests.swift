import ContactHours
import Evidence
import Testing

@testable import RulesEngine

/// Hours of a funding return against everything that the records show of a learner's training.
@Suite struct ReturnedHoursTests {
  private static func reading(
    _ choices: [String: [String]], study: [ExampleDelivery.Studied] = [],
    sessions: [ExampleDelivery.Taught], claim: Seconds = 100 * 3600
  ) throws -> Figure {
    let start = try #require(Day(iso8601: "2025-09-01"))
    var delivery = ExampleDelivery(
      course: Course(id: "C-1", title: "T", startsOn: start, source: Course101.line))
    delivery.sessions = sessions
    delivery.studies = study
    delivery.claims = [
      Claim(kind: choices["what"]?.first ?? "", learner: 0, time: claim, source: Course101.line)
    ]
    let audit = delivery.audit(on: start.advanced(by: 300))
    let measure = ClaimMeasure(Choices(choices))
    let reading = measure.reading(of: Subject(audit: audit, learner: 0))
    guard case .figure(let figure) = reading else {
      throw PackProblems(problems: [])
    }
    return figure
  }

  private static let hour = 3600

  @Test func `live time, time without a tutor, and study add up, breaks and placement do not`()
    throws
  {
    let figure = try Self.reading(
      ["what": ["off_the_job_hours"]],
      study: [
        .init(activity: .eLearning, length: Self.hour * 4),
        .init(activity: .placement, length: Self.hour * 50),
      ],
      sessions: [
        .init(length: Self.hour * 10),
        .init(length: Self.hour * 2, activity: .selfStudy, hasTutor: false),
        .init(length: Self.hour, activity: .break),
        .init(length: Self.hour * 3, record: .plan),
      ])
    #expect(figure.evidenced == Self.hour * 16)
    #expect(figure.possible == Self.hour * 19)
    #expect(figure.whole == Self.hour * 100)
    #expect(!figure.isUnbounded)
  }

  @Test(arguments: [
    ("off_the_job_hours", true), ("planned_hours", true), ("planned_learning_hours", false),
    ("planned_eep_hours", false),
  ])
  func `without a record of study only timetabled hours have a bound`(kind: String, isOpen: Bool)
    throws
  {
    let figure = try Self.reading(["what": [kind]], sessions: [.init(length: Self.hour)])
    #expect(figure.isUnbounded == isOpen)
  }

  @Test func `a log of placement is no record of training outside the sessions`() throws {
    let figure = try Self.reading(
      ["what": ["off_the_job_hours"]],
      study: [.init(activity: .placement, length: Self.hour)], sessions: [.init(length: Self.hour)])
    #expect(figure.isUnbounded)
  }

  @Test(arguments: [(1799, 0), (1800, 1), (5399, 1), (5400, 2)])
  func `time is taken to the nearest hour, a half up`(seconds: Int, hours: Int) throws {
    let figure = try Self.reading(
      ["what": ["off_the_job_hours"], "rounded": ["nearest-hour"]],
      sessions: [.init(length: seconds)])
    #expect(figure.evidenced == hours * Self.hour)
  }

  @Test func `a claim never raises what is found`() throws {
    let one = try Self.reading(
      ["what": ["planned_hours"]], sessions: [.init(length: Self.hour)], claim: Self.hour)
    let other = try Self.reading(
      ["what": ["planned_hours"]], sessions: [.init(length: Self.hour)], claim: Self.hour * 900)
    #expect(one.evidenced == Self.hour && other.evidenced == Self.hour)
    #expect(one.possible == other.possible)
  }

  @Test func `activities that are left out do not count, in sessions or as study`() throws {
    let figure = try Self.reading(
      ["what": ["off_the_job_hours"], "activity": ["teaching", "e_learning"]],
      study: [
        .init(activity: .eLearning, length: Self.hour),
        .init(activity: .unsupervisedAssessment, length: Self.hour * 7),
      ],
      sessions: [
        .init(length: Self.hour * 2), .init(length: Self.hour * 5, activity: .progressReview),
      ])
    #expect(figure.evidenced == Self.hour * 3 && figure.possible == Self.hour * 3)
  }
}
