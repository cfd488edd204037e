import Evidence
import RulePacks
import Testing

@testable import ContactHours
@testable import RulesEngine

/// Sums over the courses of one learner: what is added, what is left out, and where the answer stands.
@Suite struct SumTests {
  private static func book() throws -> RuleBook {
    let table = try RulePackReader.builtInQualifications()
    let yaml = try #require(BuiltInPacks.all.first { $0.id == "acc-accreditation" }?.yaml)
    let pack = try RulePackReader.read(yaml, file: "acc.yaml", qualifications: table)
    return RuleBook([pack], asked: ["acc-accreditation"])
  }

  /// A course of a level with so many hours, for two learners.
  private static func course(
    _ id: String, _ level: String?, hours: Int, from: String, learners: [String] = ["L-1", "L-2"]
  ) throws -> CourseAudit {
    var delivery = ExampleDelivery.standard
    delivery.learners = learners
    delivery.course.id = id
    delivery.course.level = level
    delivery.course.startsOn = try #require(Day(iso8601: from))
    delivery.sessions = [ExampleDelivery.Taught(length: hours * 3600)]
    return delivery.audit(on: try #require(Day(iso8601: "2026-09-01")))
  }

  private static func courses() throws -> [CourseAudit] {
    [
      try course("C-2", "3", hours: 45, from: "2023-09-04"),
      try course("C-9", "4", hours: 420, from: "2024-09-02"),
      try course("C-1", nil, hours: 12, from: "2025-09-01", learners: ["L-2", "L-3"]),
    ]
  }

  private static func answers(_ audits: [CourseAudit]) throws -> [[VerdictRow]] {
    let book = try book()
    let together = book.together(audits.flatMap { book.contributions(of: $0) })
    return audits.map { together.answers(for: $0, on: $0.auditDate).verdicts }
  }

  private static func told(_ rows: [VerdictRow]) -> [String] {
    rows.map { row in
      [row.scope, row.learnerID ?? "-", row.verdict, row.evidenced ?? "-"]
        .joined(separator: " ")
    }
  }

  @Test func `a learner's answer stands at the last course alone`() throws {
    let answers = try Self.answers(try Self.courses())
    #expect(Self.told(answers[0]) == ["course - not_applicable -"])
    #expect(
      Self.told(answers[1]) == ["course L-1 met 1620000", "learner L-1 met 1620000"])
    #expect(
      Self.told(answers[2]) == [
        "course L-3 cannot_tell 0", "learner L-2 met 1620000", "learner L-3 cannot_tell 0",
      ])
  }

  @Test func `the order in which courses are read makes no difference`() throws {
    let courses = try Self.courses()
    let answers = try Self.answers(courses.reversed())
    #expect(answers.reversed().map(Self.told) == (try Self.answers(courses)).map(Self.told))
  }

  @Test func `of two courses that begin on one day the later id has the answer`() throws {
    let answers = try Self.answers([
      try Self.course("C-2", "4", hours: 225, from: "2025-09-01"),
      try Self.course("C-10", "4", hours: 225, from: "2025-09-01"),
    ])
    #expect(answers.map { $0[0].verdict } == ["met", "not_applicable"])
  }

  @Test func `the reasoning names the courses added, those left out, and the limit`() throws {
    let audits = try Self.courses()
    let book = try Self.book()
    let together = book.together(audits.flatMap { book.contributions(of: $0) })
    let pack = try #require(together.packs.first)
    let subject = Subject(audit: audits[2], learner: 0)
    let measure = pack.rules[0].requirement.clauses[0].measure
    #expect(
      measure.details(of: subject) == [
        "live time with a tutor:",
        "  C-2 (begun 2023-09-04): left out, for it is not so that the level is at least 4",
        "  C-9 (begun 2024-09-02): 420 h",
        "  C-1 (begun 2025-09-01): 12 h, if the level is at least 4",
        "live time with a tutor:",
        "  C-2 (begun 2023-09-04): 45 h",
        "  C-9 (begun 2024-09-02): left out, for it is not so that the level is less than 4",
        "  C-1 (begun 2025-09-01): 12 h, if the level is less than 4",
        "  at most 30 h of it: 45 h evidenced, 57 h possible counts as 30 h",
        "courses that were not handed in may add to it",
      ])
    let lines = try #require(
      together.explanation(
        of: "training-hours-below-450", in: "acc-accreditation", for: audits[2],
        on: audits[2].auditDate))
    #expect(lines.contains { $0.contains("C-1 (begun 2025-09-01): 12 h, if the level") })
    #expect(
      lines.contains { $0.hasSuffix("The learner's earlier courses, handed in with this one.") })
  }

  @Test func `a sum is never too small for certain, whatever is found`() throws {
    for hours in [1, 449, 450] {
      let answers = try Self.answers([try Self.course("C-1", "4", hours: hours, from: "2025-09-01")]
      )
      #expect(answers[0].allSatisfy { $0.verdict == (hours < 450 ? "cannot_tell" : "met") })
    }
  }

  @Test func `courses are read for a sum only where a name brings its pack in`() throws {
    let book = try Self.book()
    #expect(book.addsUpCourses(named: []))
    let unasked = RuleBook(book.packs)
    #expect(!unasked.addsUpCourses(named: ["bacp"]))
    #expect(unasked.addsUpCourses(named: ["acc-accreditation"]))
  }
}
