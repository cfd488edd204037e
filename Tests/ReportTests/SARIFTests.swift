import Evidence
import Foundation
import Testing

@testable import Report

@Suite struct SARIFTests {
  private static let kinds: Set = [
    "pass", "open", "informational", "notApplicable", "review", "fail",
  ]

  private func run(_ result: ExampleResult) throws -> [String: Any] {
    var bytes: [UInt8] = []
    try AuditReport(result).writeSARIF { bytes += $0 }
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let log = try #require(object as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  @Test func `a finding has its rule, kind, level, words and lasting id`() throws {
    let run = try run(ExampleResult.make())
    let found = try #require(
      try results(run).first {
        ($0["partialFingerprints"] as? [String: String])?["glhFindingId/v1"]
          == "human-connection/distance-only-course/C-101"
      })
    #expect(found["ruleId"] as? String == "human-connection/distance-only-course")
    #expect(found["kind"] as? String == "fail")
    #expect(found["level"] as? String == "error")
    #expect(
      (found["message"] as? [String: String])?["text"]
        == "The evidence shows no live contact with a tutor or with peers. "
        + "Ask the centre for the logs of its live sessions.")
    let rules = (run["tool"] as? [String: [String: Any]])?["driver"]?["rules"] as? [[String: Any]]
    let number = try #require(found["ruleIndex"] as? Int)
    #expect(rules?[number]["id"] as? String == found["ruleId"] as? String)
    #expect(rules?[number]["helpUri"] as? String == "https://example.org/handbook#4.2")
  }

  @Test func `what is met, open, an estimate or does not count is no failure`() throws {
    let kinds = Dictionary(
      try results(run(ExampleResult.make())).map { result in
        (
          (result["partialFingerprints"] as? [String: String])?["glhFindingId/v1"] ?? "",
          result["kind"] as? String ?? ""
        )
      }
    ) { first, _ in first }
    #expect(kinds["human-connection/distance-only-course/C-103"] == "open")
    #expect(kinds["human-connection/distance-only-course/C-102"] == "pass")
    #expect(kinds["human-connection/no-live-peer/C-102"] == "review")
    #expect(
      kinds["human-connection/learners-without-live-contact/C-102"] == "informational")
  }

  @Test func `a record that was not counted has its place`() throws {
    let lost = try #require(
      try results(run(ExampleResult.make())).first {
        $0["ruleId"] as? String == "not-counted/left-before-joined"
      })
    let places = try #require(lost["locations"] as? [[String: [String: Any]]])
    let place = try #require(places.first?["physicalLocation"])
    #expect((place["artifactLocation"] as? [String: String])?["uri"] == "presence.csv")
    #expect(place["region"] as? [String: Int] == ["startLine": 7, "startColumn": 5])
  }

  @Test(arguments: HostileText.payloads)
  func `every member has the shape that the schema asks for`(text: String) throws {
    let run = try run(ExampleResult.make().changingTexts { $0 + text })
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    for artifact in artifacts {
      let location = try #require(artifact["location"] as? [String: String])
      let uri = try #require(location["uri"])
      #expect(uri.wholeMatch(of: /([A-Za-z0-9._~\/-]|%[0-9A-F]{2})+/) != nil, "\(uri)")
      #expect(location["uriBaseId"] == "SUBMISSION")
    }
    for result in try results(run) {
      let kind = try #require(result["kind"] as? String)
      let level = try #require(result["level"] as? String)
      #expect(Self.kinds.contains(kind))
      #expect((level == "none") == (kind != "fail"))
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      #expect(result["ruleId"] is String)
      #expect((result["partialFingerprints"] as? [String: String])?.isEmpty == false)
      for location in try #require(result["locations"] as? [[String: Any]]) {
        let place = try #require(location["physicalLocation"] as? [String: Any])
        for (_, number) in place["region"] as? [String: Int] ?? [:] { #expect(number >= 1) }
      }
    }
  }
}
