import Evidence
import Testing

@testable import ContactHours
@testable import RulesEngine

/// Rules about a share of learners, each session, all courses of a centre or a qualification, and each
/// academic year; and values looked up by level and by number.
@Suite struct ScopeTests {
  private static func rule(_ id: String, _ scope: String, _ require: String, _ more: String = "")
    -> String
  {
    """
      - id: \(id)
        finds: It is not so.
        leaves-open: The evidence does not show whether it is so.
        about: An invented rule.
        scope: \(scope)
    \(more.isEmpty ? "" : "    \(more)\n")    severity: high
        force: requirement
        require: \(require)
        action: Ask the centre.
        owner: the centre
        working-days: 10

    """
  }

  private static func text(_ rules: String, _ examples: String) -> String {
    """
    pack: fernhill
    title: Fernhill Awards, handbook
    about: An invented handbook.
    kind: obligation
    academic-year: 08-01
    checked: 2026-11-26
    sources:
      hours:
        title: Handbook
        url: https://example.org/handbook
        quote: Invented words.
        seen: 2026-11-26
        status: verified
    rules:
    \(rules)
    examples:
    \(examples)
    """
  }

  private static func pack(_ text: String) throws -> RulePack {
    try RulePackReader.read(text, file: "fernhill.yaml")
  }

  private static let shareOfLearners = text(
    rule(
      "too-few-learners", "share of learners",
      "{measure: hours, what: tutor, at-least: [{hours: 10, source: hours}]}",
      "share: {at-least: [{percent: 80, source: hours}]}"),
    """
      - name: Four of five learners
        given: {learners: 5, sessions: [{taught: 9}, {taught: 1, learners: 4}]}
        expect: {too-few-learners: met}
      - name: 19 of 24 learners, which is 79.2 %
        given: {learners: 24, sessions: [{taught: 9}, {taught: 1, learners: 19}]}
        expect: {too-few-learners: not_met}
      - name: A second less for everybody
        given: {learners: 5, sessions: [{taught: 9h59m59s}]}
        expect: {too-few-learners: not_met}
      - name: Everybody, and more
        given: {learners: 5, sessions: [{taught: 12}]}
        expect: {too-few-learners: met}
      - name: An hour that only the timetable has
        given: {learners: 5, sessions: [{taught: 9}, {taught: 1, record: plan}]}
        expect: {too-few-learners: cannot_tell}
      - name: The one who has less withdrew
        given: {learners: 2, withdrawn: 2, sessions: [{taught: 9}, {taught: 1, learners: 1}]}
        expect: {too-few-learners: met}
    """)

  private static let everySession = text(
    rule(
      "session-too-short", "every session",
      "{measure: hours, what: tutor, at-least: [{hours: 4, source: hours}]}"),
    """
      - name: Four hours in each
        given: {learners: 1, sessions: [{taught: 4}, {taught: 4}]}
        expect: {session-too-short: met}
      - name: A second less in one of them
        given: {learners: 1, sessions: [{taught: 9}, {taught: 3h59m59s}]}
        expect: {session-too-short: not_met}
      - name: One that only the timetable has
        given: {learners: 1, sessions: [{taught: 4}, {taught: 4, record: plan}]}
        expect: {session-too-short: cannot_tell}
      - name: More in each
        given: {learners: 1, sessions: [{taught: 5}, {taught: 6}]}
        expect: {session-too-short: met}
    """)

  private static let centreAndQualification = text(
    rule(
      "centre-teaches-too-little", "centre",
      "{measure: sum, parts: [{what: offered}], at-least: [{hours: 100, source: hours}]}")
      + rule(
        "qualification-taught-too-little", "qualification",
        "{measure: sum, parts: [{what: offered}], at-least: [{hours: 100, source: hours}]}"),
    """
      - name: 60 hours and 40 of one centre and qualification
        given:
          before: [{centre: K1, qualification: 900/0001/X, sessions: [{taught: 60}]}]
          centre: K1
          qualification: 9000001X
          sessions: [{taught: 40}]
        expect: {centre-teaches-too-little: met, qualification-taught-too-little: met}
      - name: A second less
        given:
          before: [{centre: K1, qualification: 900/0001/X, sessions: [{taught: 60}]}]
          centre: K1
          qualification: 900/0001/X
          sessions: [{taught: 39h59m59s}]
        expect:
          centre-teaches-too-little: cannot_tell
          qualification-taught-too-little: cannot_tell
      - name: 60 hours of another centre and qualification
        given:
          before: [{centre: K2, qualification: 900/0002/1, sessions: [{taught: 60}]}]
          centre: K1
          qualification: 900/0001/X
          sessions: [{taught: 40}]
        expect:
          centre-teaches-too-little: cannot_tell
          qualification-taught-too-little: cannot_tell
      - name: Nobody says of which centre or qualification
        given: {sessions: [{taught: 100}]}
        expect:
          centre-teaches-too-little: cannot_tell
          qualification-taught-too-little: cannot_tell
      - name: The other course begins later, and has the answer
        given:
          before: [{centre: K1, starts-on: 2025-09-02, sessions: [{taught: 60}]}]
          centre: K1
          sessions: [{taught: 40}]
        expect: {centre-teaches-too-little: not_applicable}
    """)

  private static let academicYears = text(
    rule(
      "year-too-short", "course",
      "{measure: hours, what: offered, at-least: [{hours: 10, source: hours}, "
        + "{from: 2025-08-01, hours: 20, source: hours}]}", "clock: academic_year"),
    """
      - name: 10 hours on the last day of one year, 20 on the first of the next
        given: &whole
          starts-on: 2025-07-31
          sessions: [{taught: 10, from: 2025-07-31}, {taught: 20, from: 2025-08-01}]
        expect: {year-too-short: met}
      - name: A second less in the first
        given:
          starts-on: 2025-07-31
          sessions: [{taught: 9h59m59s, from: 2025-07-31}, {taught: 20, from: 2025-08-01}]
        expect: {year-too-short: not_met}
      - name: A second less in the second
        given:
          starts-on: 2025-07-31
          sessions: [{taught: 10, from: 2025-07-31}, {taught: 19h59m59s, from: 2025-08-01}]
        expect: {year-too-short: not_met}
      - name: More in both
        given:
          starts-on: 2025-07-31
          sessions: [{taught: 12, from: 2025-07-31}, {taught: 22, from: 2025-08-01}]
        expect: {year-too-short: met}
      - name: An hour of the second that only the timetable has
        given:
          starts-on: 2025-07-31
          sessions:
            - {taught: 10, from: 2025-07-31}
            - {taught: 19, from: 2025-08-01}
            - {taught: 1, record: plan}
        expect: {year-too-short: cannot_tell}
    """.replacing("given: &whole", with: "given:"))

  private static let lookups = text(
    rule(
      "too-short-for-level", "course",
      "{measure: hours, what: offered, at-least: "
        + "[{hours: {3: 30, 4: 60, 5: null}, by: level, source: hours}]}")
      + rule(
        "too-short-for-qualification", "course",
        "{measure: hours, what: offered, at-least: "
          + "[{hours: {900/0001/X: 30, 900/0002/1: null}, by: qualification-number, source: hours}]}"
      ),
    """
      - name: 30 hours at level 3
        given: {level: "3", qualification: 900/0001/X, sessions: [{taught: 30}]}
        expect: {too-short-for-level: met, too-short-for-qualification: met}
      - name: A second less at level 3
        given: {level: Level 3, qualification: 900/0001/X, sessions: [{taught: 29h59m59s}]}
        expect: {too-short-for-level: not_met, too-short-for-qualification: not_met}
      - name: 40 hours at level 3
        given: {level: "3", qualification: 900/0001/X, sessions: [{taught: 40}]}
        expect: {too-short-for-level: met, too-short-for-qualification: met}
      - name: 60 hours at level 4
        given: {level: "4", qualification: 900/0002/1, sessions: [{taught: 60}]}
        expect: {too-short-for-level: met, too-short-for-qualification: cannot_tell}
      - name: A second less at level 4
        given: {level: "4", sessions: [{taught: 59h59m59s}]}
        expect: {too-short-for-level: not_met, too-short-for-qualification: cannot_tell}
      - name: A level whose value is not known
        given: {level: "5", sessions: [{taught: 60}]}
        expect: {too-short-for-level: cannot_tell}
      - name: A level that the list leaves out
        given: {level: "6", sessions: [{taught: 60}]}
        expect: {too-short-for-level: cannot_tell}
      - name: A level that nobody states
        given: {sessions: [{taught: 60}]}
        expect: {too-short-for-level: cannot_tell}
    """)

  @Test(arguments: [shareOfLearners, everySession, centreAndQualification, academicYears, lookups])
  func `every example holds, and each change of a rule breaks one`(text: String) throws {
    let pack = try Self.pack(text)
    #expect(pack.failingExamples == [])
    let coverage = RuleCoverage(of: pack)
    #expect(coverage.unseen == [])
    #expect(coverage.unnoticed == [])
  }

  private static func rows(_ text: String, _ example: String, rule: Int = 0) throws -> CourseRows {
    let pack = try pack(text)
    let example = try #require(pack.examples.first { $0.name == example })
    let bound = example.adding(to: pack)
    return CourseRows(bound, bound.rules[rule], example.audit, on: example.on)
  }

  @Test func `a share of learners is told in learners, and counts those who missed it`() throws {
    let rows = try Self.rows(Self.shareOfLearners, "19 of 24 learners, which is 79.2 %")
    let course = try #require(rows.verdicts.first)
    #expect(course.evidenced == "19" && course.evidencedDen == 24 && course.required == "80")
    #expect(course.unit == "learners" && course.learnerID == nil)
    #expect(rows.verdicts.count == 25)
    let finding = try #require(rows.findings.first)
    #expect(finding.learnersAffected == 5)
    #expect(
      finding.title == "It is not so. 19 is 1 short of the 20 (80 % of 24) required (Handbook).")
    #expect(
      rows.reason.steps.map(\.text) == [
        "of each learner: live time with a tutor is at least 10 h",
        "the share of learners who meet it is at least 80 %",
        "found: 19 of 24 learners", "learners: 5 not met, 0 cannot tell, 19 met",
      ])
  }

  @Test func `a rule of every session names the one that decides`() throws {
    let rows = try Self.rows(Self.everySession, "A second less in one of them")
    #expect(rows.findings.first?.title.contains("Session S-02: ") == true)
    #expect(
      rows.reason.steps.map(\.text) == [
        "of every session: live time with a tutor is at least 4 h",
        "found of session S-02, which decides: 3 h 59 min 59 s",
      ])
  }

  @Test func `the academic year that decides is named`() throws {
    let rows = try Self.rows(Self.academicYears, "A second less in the second")
    let steps = rows.reason.steps.map(\.text)
    #expect(steps.contains("in the academic year from 2025-08-01"))
    #expect(steps.contains("found of the course: 19 h 59 min 59 s"))
  }

  @Test(arguments: [
    ("course", "{measure: sum, parts: [{what: tutor}], at-least: [{hours: 9, source: hours}]}"),
    ("centre", "{measure: hours, what: offered, at-least: [{hours: 9, source: hours}]}"),
    ("every session", "{measure: hours, what: offered, at-least: [{hours: 9, source: hours}]}"),
  ])
  func `what a scope cannot be asked is told`(scope: String, require: String) throws {
    let text = Self.text(
      Self.rule("a-rule", scope, require),
      "  - {name: A, given: {sessions: [{taught: 9}]}, expect: {a-rule: met}}")
    let problems = #expect(throws: PackProblems.self) { try Self.pack(text) }
    #expect(problems?.problems.map(\.code) == ["wrong-scope"])
  }

  @Test func `a share of learners without a number is told`() throws {
    let text = Self.shareOfLearners.replacing(
      "share: {at-least: [{percent: 80, source: hours}]}", with: "clock: course_start")
    let problems = #expect(throws: PackProblems.self) { try Self.pack(text) }
    #expect(problems?.problems.map(\.code) == ["missing-share"])
  }

  @Test func `the years of some days are those that hold one of them`() throws {
    let year = AcademicYear(month: 8, day: 1)
    func periods(_ from: String, _ to: String) throws -> [String] {
      let first = try #require(Day(iso8601: from))
      let last = try #require(Day(iso8601: to))
      return year.periods(from: first, to: last).compactMap { $0.from?.iso8601 }
    }
    #expect(try periods("2025-07-31", "2025-08-01") == ["2024-08-01", "2025-08-01"])
    #expect(try periods("2025-08-01", "2026-07-31") == ["2025-08-01"])
    #expect(try periods("2025-07-31", "2025-07-31") == ["2024-08-01"])
  }
}
