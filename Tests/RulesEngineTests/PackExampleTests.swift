import Evidence
import RulePacks
import Testing

@testable import RulesEngine

@Suite struct PackExampleTests {
  private static func pack(_ id: String) throws -> RulePack { try BuiltInPackTests.pack(id) }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `every example of a pack holds`(id: String) throws {
    let pack = try Self.pack(id)
    #expect(pack.failingExamples == [])
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `flipping any comparison of a pack breaks an example`(id: String) throws {
    let coverage = RuleCoverage(of: try Self.pack(id))
    #expect(coverage.unnoticed == [])
    #expect(coverage.tried > 50)
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `examples see every comparison of a pack true, false and left open`(id: String) throws {
    let coverage = RuleCoverage(of: try Self.pack(id))
    #expect(coverage.unseen == [])
    #expect(coverage.comparisons > 10)
  }

  @Test func `an example that does not hold is named`() throws {
    var pack = try Self.pack("human-connection")
    pack.rules[0].requirement = pack.rules[0].requirement.changing(clause: 0) {
      $0.comparisons[0].relation = .oneOf
    }
    #expect(
      pack.failingExamples.first == """
        A course of recordings and e-learning is distance only: \
        distance-only-course is met, expected not_met
        """)
  }

  @Test func `the ids programs rely on are there, with their severities`() throws {
    let rules = try Self.pack("human-connection").rules.map { "\($0.id) \($0.severity.rawValue)" }
    #expect(
      rules == [
        "distance-only-course high", "no-live-tutor high", "no-live-peer medium",
        "learners-without-live-contact high", "delivery-not-as-declared medium",
        "publicly-funded-distance-only high", "ai-tools-not-disclosed low",
        "asynchronous-hours-claimed medium",
      ])
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `no pack accuses anybody`(id: String) throws {
    let words = try BuiltInPackTests.yaml(of: id).lowercased()
    for word in ["breach", "violation", "fraud", "offend", "invalid", "student", "trainee"] {
      #expect(!words.contains(word), "\(word)")
    }
  }
}
