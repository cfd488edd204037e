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
    #expect(coverage.tried > 2)
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `examples see every comparison of a pack true, false and left open`(id: String) throws {
    let coverage = RuleCoverage(of: try Self.pack(id))
    #expect(coverage.unseen == [])
    #expect(coverage.comparisons > 1)
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
        "asynchronous-hours-claimed medium", "in-person-hours-below-claim medium",
        "placement-hours-below-claim medium", "mode-not-as-claimed medium",
        "live-not-as-claimed high", "ai-use-not-as-claimed low",
      ])
  }

  @Test(arguments: [
    (
      "ofqual-tqt",
      "tqt-below-glh credit-not-tenth-of-tqt guided-hours-below-assigned "
        + "claimed-hours-without-guidance"
    ),
    (
      "cpcab",
      "guided-hours-below-minimum online-share-above-cap fully-online-not-allowed "
        + "online-without-approval asynchronous-hours-claimed placement-remote-share-above-cap "
        + "apq-without-online no-peer-in-live-session"
    ),
    (
      "ncps",
      "in-person-share-too-low asynchronous-tuition placement-too-short level-too-low "
        + "course-too-short"
    ),
    (
      "bacp",
      "online-share-above-cap tutor-contact-too-short course-too-short placement-too-short "
        + "placement-mostly-remote level-too-low"
    ),
    ("acc", "tutor-contact-too-short in-person-share-too-low"),
  ])
  func `the rules that programs rely on are in each pack`(id: String, rules: String) throws {
    let found = try Self.pack(id).rules.map(\.id)
    for rule in rules.split(separator: " ").map(String.init) {
      #expect(found.contains(rule), "\(id)/\(rule)")
    }
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `no pack accuses anybody`(id: String) throws {
    // The pack's own words: titles and quotations of others are not ours to choose.
    let yaml = try BuiltInPackTests.yaml(of: id)
    let start = try #require(yaml.firstRange(of: "\nrules:"))
    let words = yaml[start.lowerBound...].lowercased()
    for word in ["breach", "violation", "fraud", "offend", "invalid", "student", "trainee"] {
      #expect(!words.contains(word), "\(word)")
    }
  }
}
