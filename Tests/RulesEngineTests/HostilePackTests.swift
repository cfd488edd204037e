import RulesEngine
import Testing

@Suite struct HostilePackTests {
  @Test(arguments: [
    String(repeating: "[", count: 200_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 100_000), "a: &a [*a]", "\u{0}", "\u{FEFF}", "- 1\n- 2",
    "pack", "? [a]\n: b", "!!binary x", "%YAML 9.9\n---\na", "a: *b", "rules: [1, {}, []]",
    "pack: {a: b}\nsources: []\nrules: [{id: [x]}]\nexamples: [{given: 3}]",
  ])
  func `a text that is no pack is refused with a reason`(text: String) {
    #expect(throws: PackProblems.self) { try RulePackReader.read(text, file: "x.yaml") }
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `a place in a pack is the line and column that an editor shows`(separator: String) {
    let text = "pack: a\(separator)b # \(separator)c: d\n  e: [\n"
    let problems = #expect(throws: PackProblems.self) {
      try RulePackReader.read(text, file: "x.yaml")
    }
    #expect(problems?.problems.map(\.line) == [2])
  }
}
