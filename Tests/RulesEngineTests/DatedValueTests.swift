import ContactHours
import Evidence
import RulesEngine
import Testing

/// A pack whose value has changed once, on 1 September 2025, and whose first words are summaries.
private func pack(clock: String) -> String {
  """
  pack: our-body
  title: Our body
  about: What our body asks.
  kind: obligation
  checked: 2026-11-20
  sources:
    old: {title: Leaflet, url: "https://example.org/old", quote: ten hours, seen: 2026-11, status: secondary}
    new: {title: Handbook, url: "https://example.org/new", quote: twenty hours, seen: 2026-11, status: verified}
  rules:
    - id: offered-hours-below-minimum
      finds: Too little is offered.
      leaves-open: It is open whether enough is offered.
      about: Tutor time offered.
      scope: course
      severity: high
      force: requirement
      clock: \(clock)
      require:
        measure: hours
        what: offered
        at-least:
          - {from: 2025-09-01, hours: 20, source: new}
          - {from: 2020-09-01, hours: 10, source: old}
      action: Ask the centre.
      owner: the centre
      working-days: 1
  examples:
    - {name: Nothing, given: {class: in_person, starts-on: 2026-01-01}, expect: {offered-hours-below-minimum: not_met}}
  """
}

private func row(offered hours: Int, startsOn: String, on day: String, clock: String) throws
  -> (verdict: VerdictRow, finding: FindingRow?)
{
  let start = try #require(Day(iso8601: startsOn))
  let auditDay = try #require(Day(iso8601: day))
  var evidence = Course101.evidence()
  evidence.course.startsOn = start
  var totals = LearnerHours(person: 0)
  totals.offered = Bounds(evidenced: hours * 3600)
  let audit = CourseAudit(
    stating: evidence, on: auditDay, totals: totals, deliveryClass: .inPerson)
  let book = RuleBook([try RulePackReader.read(pack(clock: clock), file: "our-body.yaml")])
  let result = book.answers(for: audit, on: auditDay)
  return (try #require(result.verdicts.first), result.findings.first)
}

@Suite struct DatedValueTests {
  @Test(arguments: [
    ("2025-08-31", 10, "met", "36000", "2020-09-01"),
    ("2025-09-01", 10, "not_met", "72000", "2025-09-01"),
    ("2025-09-01", 20, "met", "72000", "2025-09-01"),
    ("2020-09-01", 9, "not_met", "36000", "2020-09-01"),
  ])
  func `a value holds from its day until the next one's, by the course's start`(
    startsOn: String, hours: Int, verdict: String, required: String, from: String
  ) throws {
    let row = try row(offered: hours, startsOn: startsOn, on: "2026-06-01", clock: "course_start")
    #expect(row.verdict.verdict == verdict)
    #expect(row.verdict.required == required)
    #expect(row.verdict.validFrom == from)
  }

  @Test func `before the first value nothing can be told`() throws {
    let row = try row(
      offered: 99, startsOn: "2020-08-31", on: "2026-06-01", clock: "course_start")
    #expect(row.verdict.verdict == "cannot_tell")
    #expect(row.verdict.required == nil)
  }

  @Test(arguments: [("2025-08-31", "met"), ("2025-09-01", "not_met")])
  func `the audit date chooses where the rule says so`(day: String, verdict: String) throws {
    let row = try row(offered: 10, startsOn: "2019-01-01", on: day, clock: "audit_date")
    #expect(row.verdict.verdict == verdict)
  }

  @Test func `words that were not read at their source make a note, and say so`() throws {
    let old = try row(offered: 1, startsOn: "2021-01-01", on: "2026-06-01", clock: "course_start")
    #expect(old.finding?.severity == "note")
    #expect(
      old.finding?.title == """
        Too little is offered. 1 h is 9 h short of the 10 h required since 2020-09-01 (Leaflet). \
        The rule's source is secondary.
        """)
    let new = try row(offered: 1, startsOn: "2026-01-01", on: "2026-06-01", clock: "course_start")
    #expect(new.finding?.severity == "high")
    #expect(
      new.finding?.title == """
        Too little is offered. 1 h is 19 h short of the 20 h required since 2025-09-01 (Handbook).
        """)
  }

  @Test func `a date without an example on each side of it is not covered`() throws {
    let pack = try RulePackReader.read(pack(clock: "course_start"), file: "our-body.yaml")
    let unnoticed = RuleCoverage(of: pack).unnoticed
    #expect(unnoticed.contains("offered-hours-below-minimum: 2025-09-01 made 2025-09-02"))
    #expect(unnoticed.contains("offered-hours-below-minimum: 72000 made 72001"))
    #expect(!unnoticed.contains("offered-hours-below-minimum: at-least made at-most"))
  }
}
