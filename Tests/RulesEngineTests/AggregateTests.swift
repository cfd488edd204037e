import RulePacks
import Testing

@testable import ContactHours
@testable import Evidence
@testable import RulesEngine

/// Rules about one learner of many: any, or the one in the middle.
@Suite struct AggregateTests {
  private static let text = """
    pack: fernhill
    title: Fernhill Awards, handbook
    about: An invented handbook.
    kind: obligation
    checked: 2026-11-26
    sources:
      hours:
        title: Handbook
        url: https://example.org/handbook
        quote: At least ten hours are taught in the room.
        seen: 2026-11-26
        status: verified
    rules:
      - id: median-too-short
        finds: The learner in the middle has fewer than ten hours.
        leaves-open: The evidence does not show how many hours the learner in the middle has.
        about: Ten hours.
        scope: median learner
        severity: high
        force: requirement
        require: {measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}
        action: Ask the centre.
        owner: the centre
        working-days: 10
      - id: nobody-long-enough
        finds: No learner has ten hours.
        leaves-open: The evidence does not show whether a learner has ten hours.
        about: Ten hours.
        scope: any learner
        severity: high
        force: requirement
        require: {measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}
        action: Ask the centre.
        owner: the centre
        working-days: 10
    examples:
      - name: Two of three learners have ten hours
        given: {learners: 3, sessions: [{taught: 8}, {taught: 2, learners: 2}]}
        expect: {median-too-short: met, nobody-long-enough: met}
      - name: A second less
        given: {learners: 3, sessions: [{taught: 8}, {taught: 1h59m59s, learners: 2}]}
        expect: {median-too-short: not_met, nobody-long-enough: not_met}
      - name: One of three learners has ten hours
        given: {learners: 3, sessions: [{taught: 8}, {taught: 2, learners: 1}]}
        expect: {median-too-short: not_met, nobody-long-enough: met}
      - name: Nine hours and eleven have ten in the middle
        given: {sessions: [{taught: 9}, {taught: 2, learners: 1}]}
        expect: {median-too-short: met}
      - name: A second less between the two
        given: {sessions: [{taught: 9}, {taught: 1h59m59s, learners: 1}]}
        expect: {median-too-short: cannot_tell}
      - name: Two seconds less between the two
        given: {sessions: [{taught: 9}, {taught: 1h59m58s, learners: 1}]}
        expect: {median-too-short: not_met}
      - name: One of the two with ten hours withdrew
        given: {learners: 3, withdrawn: 1, sessions: [{taught: 8}, {taught: 2, learners: 2}]}
        expect: {median-too-short: not_met}
      - name: Everybody has twelve hours
        given: {learners: 3, sessions: [{taught: 12}]}
        expect: {median-too-short: met, nobody-long-enough: met}
      - name: An hour that only the timetable has
        given: {learners: 3, sessions: [{taught: 9}, {taught: 1, record: plan}]}
        expect: {median-too-short: cannot_tell, nobody-long-enough: cannot_tell}
      - name: A file that cannot be read
        given: {learners: 3, unbounded: yes, sessions: [{taught: 1}]}
        expect: {median-too-short: cannot_tell, nobody-long-enough: cannot_tell}
    """

  private static func pack(_ text: String = text) throws -> RulePack {
    try RulePackReader.read(text, file: "fernhill.yaml")
  }

  @Test func `every example holds, and each change of a rule breaks one`() throws {
    let pack = try Self.pack()
    #expect(pack.failingExamples == [])
    let coverage = RuleCoverage(of: pack)
    #expect(coverage.unseen == [])
    #expect(coverage.unnoticed == [])
  }

  @Test func `where one is enough the learner with the most decides`() throws {
    let pack = try Self.pack()
    let audit = pack.examples[2].audit
    let answers = pack.answers(of: pack.rules[1], for: audit, on: audit.auditDate, nil)
    #expect(answers.course.verdict == .met && answers.decider == 0)
    #expect(answers.learners.map(\.answer.verdict) == [.met, .notMet, .notMet])
  }

  @Test func `the median is told as what it is`() throws {
    let pack = try Self.pack()
    let lines = try #require(
      RuleBook([pack]).explanation(
        of: "median-too-short", in: "fernhill", for: pack.examples[2].audit,
        on: pack.examples[2].on))
    #expect(
      lines.contains(
        "  of the median learner who has not withdrawn: time with a tutor in the room is at least "
          + "10 h [not met]"))
    #expect(lines.contains("    found of the learner in the middle: 8 h"))
  }

  @Test func `a median of a share is refused`() throws {
    let share =
      "{measure: share, what: in-person, of: offered, at-least: [{percent: 10, source: hours}]}"
    let text = Self.text.replacing(
      "{measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}",
      with: share)
    let problems = #expect(throws: PackProblems.self) { try Self.pack(text) }
    #expect(try #require(problems).problems.map(\.code) == ["wrong-unit"])
  }
}
