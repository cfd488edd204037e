import Evidence
import RulePacks
import Testing

@testable import ContactHours
@testable import RulesEngine

/// What takes a course or a learner out of a rule: the pack's own words, or a claim of the provider.
@Suite struct ExemptionTests {
  static let text = """
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
      lifted:
        title: Notice
        url: https://example.org/notice
        quote: From 5 September to 30 September 2025 full-time courses need none.
        seen: 2026-11-26
        status: verified
    rules:
      - id: room-hours-below-minimum
        finds: Fewer hours are in the room than the handbook asks for.
        leaves-open: The evidence does not show how many hours are in the room.
        about: Ten hours.
        scope: every learner
        clock: course_start
        severity: high
        force: requirement
        require: {measure: hours, what: in-person-tutor, at-least: [{hours: 10, source: hours}]}
        exempt:
          - words: while the notice holds
            from: 2025-09-05
            until: 2025-10-01
            when: [{measure: fact, what: study-mode, one-of: [full_time]}]
            source: lifted
        action: Ask the centre.
        owner: the centre
        working-days: 10
    examples:
      - name: Ten hours
        given: {sessions: [{taught: 10}]}
        expect: {room-hours-below-minimum: met}
      - name: A second less
        given: {sessions: [{taught: 9h59m59s}]}
        expect: {room-hours-below-minimum: not_met}
      - name: More than ten hours
        given: {sessions: [{taught: 12}]}
        expect: {room-hours-below-minimum: met}
      - name: An hour that only the timetable has
        given: {sessions: [{taught: 9}, {taught: 1, record: plan}]}
        expect: {room-hours-below-minimum: cannot_tell}
      - name: A learner who withdrew with less
        given: {withdrawn: 2, sessions: [{taught: 9}, {taught: 1, learners: 1}]}
        expect: {room-hours-below-minimum: not_met}
      - name: One learner alone has ten hours
        given: {sessions: [{taught: 5}, {taught: 5, learners: 1}]}
        expect: {room-hours-below-minimum: not_met}
      - name: A full-time course that begins a day too early
        given: {starts-on: 2025-09-04, study-mode: full_time, sessions: [{taught: 1}]}
        expect: {room-hours-below-minimum: not_met}
      - name: A full-time course that begins on the first day
        given: {starts-on: 2025-09-05, study-mode: full_time, sessions: [{taught: 1}]}
        expect: {room-hours-below-minimum: met}
      - name: A full-time course that begins on the last day
        given: {starts-on: 2025-09-30, study-mode: full_time, sessions: [{taught: 1, record: plan}]}
        expect: {room-hours-below-minimum: met}
      - name: A full-time course that begins a day too late
        given: {starts-on: 2025-10-01, study-mode: full_time, sessions: [{taught: 1}]}
        expect: {room-hours-below-minimum: not_met}
      - name: A part-time course
        given: {starts-on: 2025-09-05, study-mode: part_time, sessions: [{taught: 1}]}
        expect: {room-hours-below-minimum: not_met}
      - name: Nobody says whether the course is full-time
        given: {starts-on: 2025-09-05, sessions: [{taught: 1}]}
        expect: {room-hours-below-minimum: cannot_tell}
      - name: An exemption that is claimed for a learner who has too little
        given:
          sessions: [{taught: 9}, {taught: 1, learners: 1}]
          claims:
            - {kind: exempt_from, value: fernhill/room-hours-below-minimum, learner: 2,
               reason: prior_learning}
        expect: {room-hours-below-minimum: cannot_tell}
      - name: An exemption that is claimed for another learner
        given:
          sessions: [{taught: 9}, {taught: 1, learners: 1}]
          claims:
            - {kind: exempt_from, value: fernhill/room-hours-below-minimum, learner: 1,
               reason: prior_learning}
        expect: {room-hours-below-minimum: not_met}
      - name: An exemption that is claimed for everybody
        given:
          sessions: [{taught: 9}]
          claims: [{kind: exempt_from, value: Fernhill/Room-Hours-Below-Minimum}]
        expect: {room-hours-below-minimum: cannot_tell}
      - name: An exemption from another rule
        given:
          sessions: [{taught: 9}]
          claims: [{kind: exempt_from, value: fernhill/no-such-rule, reason: emergency}]
        expect: {room-hours-below-minimum: not_met}
      - name: An exemption nobody needs
        given:
          sessions: [{taught: 10}]
          claims: [{kind: exempt_from, value: fernhill/room-hours-below-minimum}]
        expect: {room-hours-below-minimum: met}
    """

  static func pack(_ text: String = text) throws -> RulePack {
    try RulePackReader.read(text, file: "fernhill.yaml")
  }

  private func audit(_ example: String) throws -> CourseAudit {
    try #require(try Self.pack().examples.first { $0.name == example }).audit
  }

  @Test func `every example holds, and each change of an exemption breaks one`() throws {
    let pack = try Self.pack()
    #expect(pack.failingExamples == [])
    let coverage = RuleCoverage(of: pack)
    #expect(coverage.unseen == [])
    #expect(coverage.unnoticed == [])
    var mutant = pack
    mutant.rules[0].exemptions = []
    #expect(mutant.failingExamples.count == 3)
  }

  @Test func `a claimed exemption is named with what would prove it, and what holds without`()
    throws
  {
    let audit = try audit("An exemption that is claimed for a learner who has too little")
    let book = RuleBook([try Self.pack()])
    let day = RulePackReader.exampleDay ?? audit.auditDate
    let finding = try #require(book.answers(for: audit, on: day).findings.first)
    #expect(finding.verdict == "cannot_tell")
    #expect(
      finding.title == """
        An exemption is claimed (recognition of prior learning), which nothing handed in shows. \
        Without it: Fewer hours are in the room than the handbook asks for. \
        Learner L-2: 9 h is 1 h short of the 10 h required (Handbook).
        """)
    let lines = try #require(
      book.explanation(of: "room-hours-below-minimum", in: "fernhill", for: audit, on: day))
    #expect(
      Array(lines[6...14]) == [
        "  9 h is 1 h short of the 10 h required (Handbook).",
        "  of every learner: the rule, unless exempt [cannot tell]",
        "    time with a tutor in the room is at least 10 h [not met]",
        "      found of learner L-2, who decides: 9 h",
        "    exempt while the notice holds, from 2025-09-05 to 2025-09-30, only where study_mode is "
          + "full time: does not hold",
        "    exempt for recognition of prior learning: claimed, and not shown",
        "    learners: 0 not met, 1 cannot tell, 1 met",
        "    exempt for recognition of prior learning: claimed for 1 learner",
        "",
      ])
    #expect(
      lines.last
        == "  - The record of the recognition of prior learning: by whom, when, and for which part."
    )
  }

  @Test func `the pack's own exemption meets the rule, with its words quoted`() throws {
    let audit = try audit("A full-time course that begins on the first day")
    let book = RuleBook([try Self.pack()])
    #expect(
      book.answers(for: audit, on: audit.auditDate).findings.allSatisfy { $0.pack != "fernhill" })
    let lines = try #require(
      book.explanation(
        of: "room-hours-below-minimum", in: "fernhill", for: audit, on: audit.auditDate))
    #expect(lines.contains("  of every learner: the rule, unless exempt [met]"))
    #expect(
      lines.contains("  “From 5 September to 30 September 2025 full-time courses need none.”"))
  }

  @Test func `a claim that names no rule is told apart`() throws {
    let audit = try audit("An exemption from another rule")
    #expect(
      RuleBook([try Self.pack()]).unknownExemptions(of: audit.evidence) == ["fernhill/no-such-rule"]
    )
  }

  @Test(arguments: [
    ("    clock: course_start\n", "", "missing-clock"),
    ("clock: course_start", "clock: session_date", "wrong-clock"),
    ("until: 2025-10-01", "until: 2025-09-05", "bad-date"),
    ("        source: lifted\n", "", "missing-source"),
    ("words: while the notice holds\n        ", "", "missing-words"),
  ])
  func `an exemption that does not read says why`(old: String, new: String, code: String) throws {
    let text = Self.text.replacing(old, with: new)
    let problems = #expect(throws: PackProblems.self) { try Self.pack(text) }
    #expect(try #require(problems).problems.map(\.code) == [code])
  }

  @Test func `a pack that builds on another may not exempt where that one does not`() throws {
    let pack = try Self.pack()
    var bare = pack.rules[0]
    bare.exemptions = []
    #expect(pack.rules[0].loosening(of: bare) == "it asks in another way")
  }
}
