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
}
