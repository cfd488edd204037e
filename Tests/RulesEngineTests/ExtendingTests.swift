import RulePacks
import Testing

@testable import RulesEngine

/// A pack that builds on another may tighten or add, never loosen.
@Suite struct ExtendingTests {
  private static func text(minimum: Int, severity: String = "medium") -> String {
    NewPack.text(id: "our-college")
      .replacing("kind: obligation", with: "kind: obligation\nextends: our-body")
      .replacing("hours: 60", with: "hours: \(minimum)")
      .replacing("severity: medium", with: "severity: \(severity)")
      .replacing("taught: 60}", with: "taught: \(minimum)}")
      .replacing("taught: 61}", with: "taught: \(minimum + 1)}")
      .replacing("taught: 59}", with: "taught: \(minimum - 1)}")
      .replacing("59h59m59s", with: "\(minimum - 1)h59m59s")
  }

  private func read(_ text: String) throws -> RulePack {
    let base = try RulePackReader.read(NewPack.text(id: "our-body"), file: "our-body.yaml")
    return try RulePackReader.read(text, file: "our-college.yaml", bases: [base])
  }

  @Test func `a higher minimum takes the place of the one it builds on`() throws {
    let pack = try read(Self.text(minimum: 70))
    #expect(pack.rules.map(\.id) == ["guided-hours-below-minimum"])
    #expect(pack.failingExamples == [])
    #expect(RuleCoverage(of: pack).isWhole)
  }

  @Test(arguments: [
    (50, "medium", "the value from 2020-09-01 is weaker, or missing"),
    (60, "low", "its severity is lower"),
  ])
  func `what asks less is refused where it stands`(minimum: Int, severity: String, why: String) {
    let problems = #expect(throws: PackProblems.self) {
      try read(Self.text(minimum: minimum, severity: severity))
    }
    let message = "rule 'guided-hours-below-minimum' loosens that of our-body: \(why)"
    #expect(problems?.problems.map(\.message) == [message])
    #expect(problems?.problems.map(\.code) == ["loosens-rule"])
  }

  @Test func `a pack that is not there is named`() {
    let text = Self.text(minimum: 70).replacing("extends: our-body", with: "extends: our-boddy")
    let problems = #expect(throws: PackProblems.self) { try read(text) }
    #expect(
      problems?.description.contains(
        "no built-in pack is named 'our-boddy'; did you mean 'our-body'?")
        == true)
  }
}
