import Testing

@testable import RulesEngine

/// A rule has another version where it asks something else.
@Suite struct RuleVersionTests {
  private static func text(_ old: String = "", _ new: String = "") throws -> String {
    let text = NewPack.text(id: "our-body")
    #expect(old.isEmpty || text.contains(old))
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    let pack = try RulePackReader.read(changed, file: "x.yaml")
    return try #require(RuleBook([pack]).ruleTexts.first?.text)
  }

  @Test(arguments: [
    ("status: verified", "status: mirror"), ("seen: 2026-01-01", "seen: 2026-02-01"),
    ("checked: 2026-01-01", "checked: 2026-02-01"), ("the first day of the rule", "a first day"),
    ("working-days: 10", "working-days: 20"), ("finds: The course", "finds: This course"),
  ])
  func `it keeps its version where remarks, sources or examples are others`(
    old: String, new: String
  ) throws {
    #expect(try Self.text(old, new) == Self.text())
  }

  @Test(arguments: [
    ("hours: 60, source", "hours: 61, source"),
    ("from: 2020-09-01, hours", "from: 2020-10-01, hours"),
    ("severity: medium", "severity: high"), ("force: requirement", "force: indicator"),
    ("scope: course", "scope: every learner"), ("clock: course_start", "clock: audit_date"),
    ("at-least:", "more-than:"), ("what: offered", "what: live"),
    ("kind: obligation", "kind: obligation\nhour: 50 minutes"),
    (
      "- {from: 2020-09-01, hours: 60, source: handbook}",
      "- {from: 2020-09-01, hours: 60, source: handbook}\n"
        + "        - {from: 2030-09-01, hours: 70, source: handbook}"
    ),
  ])
  func `it has another where its conditions, values or their dates are others`(
    old: String, new: String
  ) throws {
    #expect(try Self.text(old, new) != Self.text())
  }
}
