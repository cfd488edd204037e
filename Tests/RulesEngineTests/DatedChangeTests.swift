import ContactHours
import Evidence
import RulePacks
import Testing

@testable import RulesEngine

/// The same log, told of a course that began a day before a rule changed and of one that began on
/// the day: two verdicts that rest on two values.
@Suite struct DatedChangeTests {
  /// A date at which some value of a rule begins.
  struct Change: CustomTestStringConvertible {
    var pack: String
    var rule: String
    var day: Day
    var testDescription: String { "\(pack)/\(rule) on \(day.iso8601)" }
  }

  static let changes: [Change] = BuiltInPacks.all.flatMap { pack -> [Change] in
    let rules = (try? BuiltInPackTests.pack(pack.id))?.rules ?? []
    return rules.filter { $0.clock == .courseStart }.flatMap { rule in
      let days = rule.requirement.clauses.flatMap(\.comparisons).flatMap(\.values)
        .compactMap(\.from)
      return Set(days).sorted().map { Change(pack: pack.id, rule: rule.id, day: $0) }
    }
  }

  @Test func `there are changes to look at`() { #expect(Self.changes.count > 8) }

  @Test(arguments: changes)
  func `a day earlier another value and another source decide`(change: Change) throws {
    let pack = try BuiltInPackTests.pack(change.pack)
    let rule = try #require(pack.rules.first { $0.id == change.rule })
    func answer(_ start: Day) -> RuleAnswer {
      var delivery = ExampleDelivery(
        course: Course(
          id: "C-1", title: "Example course", startsOn: start, source: Course101.line))
      delivery.course.studyMode = "part_time"
      delivery.course.level = "4"
      delivery.sessions = [.init(length: 302 * 3600), .init(length: 118 * 3600, mode: .remote)]
      delivery.studies = [
        .init(activity: .placement, length: 50 * 3600, mode: .inPerson),
        .init(activity: .placement, length: 50 * 3600, mode: .remote),
      ]
      delivery.claims = [
        Claim(kind: "off_the_job_hours", learner: 0, time: 420 * 3600, source: Course101.line)
      ]
      let audit = delivery.audit(on: start.advanced(by: 1000))
      return rule.answers(for: audit, on: audit.auditDate, nil).course
    }
    let before = answer(change.day.advanced(by: -1))
    let after = answer(change.day)
    let (old, new) = (before.value ?? before.unresolved, after.value ?? after.unresolved)
    #expect(new?.from == change.day || old?.from != new?.from)
    // Where nothing is known of the time before, there is no other source to cite.
    if before.value != nil && after.value != nil { #expect(old?.source != new?.source) }
  }

  @Test(arguments: [
    ("2025-09-08", "bacp", Verdict.met), ("2025-09-08", "cpcab", .notMet),
    ("2017-09-04", "bacp", .notMet), ("2021-08-30", "bacp", .cannotTell),
  ])
  func `one diploma of 420 hours, 28 % of them online, by its start and by whose rule`(
    start: String, packID: String, verdict: Verdict
  ) throws {
    let (pack, rule, audit) = try diploma(start: start, pack: packID)
    let answers = rule.answers(for: audit, on: audit.auditDate, pack.qualification(of: audit))
    #expect(answers.course.verdict == verdict)
  }

  @Test func `the same diploma is within what the NCPS asks`() throws {
    let (_, _, audit) = try diploma(start: "2025-09-08", pack: "bacp")
    let pack = try BuiltInPackTests.pack("ncps")
    let rule = try #require(pack.rules.first { $0.id == "in-person-share-too-low" })
    #expect(rule.answers(for: audit, on: audit.auditDate, nil).course.verdict == .met)
  }

  @Test func `the finding says by how much, since when, and in whose page`() throws {
    let (pack, rule, audit) = try diploma(start: "2025-09-08", pack: "cpcab")
    let finding = CourseRows(pack, rule, audit, on: audit.auditDate).findings.first
    #expect(
      finding?.title == """
        More of the guided learning hours are live online than the qualification allows. \
        117 h 36 min is 12 h 36 min over the 105 h (25 % of 420 h) allowed since 2022-09-01 \
        (CPCAB, Running qualifications online).
        """)
  }

  @Test func `where the dates of an exemption were not seen, that is what would settle it`() throws
  {
    let (pack, rule, audit) = try diploma(start: "2021-08-30", pack: "bacp")
    let rows = CourseRows(pack, rule, audit, on: audit.auditDate)
    #expect(
      rows.settledBy == [
        "The first and last day of BACP's exemption for courses taught during the pandemic."
      ])
  }

  private func diploma(start: String, pack id: String) throws -> (RulePack, Rule, CourseAudit) {
    let pack = try BuiltInPackTests.pack(id)
    let rule = try #require(pack.rules.first { $0.id == "online-share-above-cap" })
    let day = try #require(Day(iso8601: start))
    var delivery = ExampleDelivery(
      course: Course(id: "C-1", title: "Diploma", startsOn: day, source: Course101.line))
    delivery.course.qualificationNumber = "500/8088/X"
    delivery.sessions = [
      .init(length: 302 * 3600 + 1440), .init(length: 117 * 3600 + 2160, mode: .remote),
    ]
    return (pack, rule, delivery.audit(on: day.advanced(by: 800)))
  }
}
