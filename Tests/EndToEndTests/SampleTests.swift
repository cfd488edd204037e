import Foundation
import TestSupport
import Testing

/// `glh sample`, as somebody on a visit uses it.
struct SampleTests {
  private static let few = ["--tolerable", "30%", "--confidence", "80%"]

  @Test func `the plan of a hundred records is forty-five`() throws {
    let plan = try Program.run("sample", "plan", "--population", "100", "--format", "json")
    #expect(plan.exit == 0, "\(plan.errorLines)")
    #expect(plan.text.contains("\"look_at\" : \"45\""))
    let text = try Program.run("sample", "plan", "--population", "100", "--good", "1%").text
    #expect(text.contains("11, would miss 5 of 100 with a chance of 0.551"))
    #expect(text.contains("early end with 0"))
    let parts = try Program.run(
      "sample", "plan", "--stratum", "a:120:0.1", "--stratum", "b:60:0.3", "--stratum", "c:20:0.5")
    #expect(parts.text.contains("strata miss at worst"))
  }

  @Test(arguments: [
    ("0", 0, "accept\n"), ("1", 3, "look at 65 in all"), ("6", 1, "do not accept\n"),
  ])
  func `what was found decides how evaluating ends`(found: String, exit: Int32, words: String)
    throws
  {
    let outcome = try Program.run(
      "sample", "evaluate", "--population", "100", "--looked", "45", "--deviations", found)
    #expect(outcome.exit == exit && outcome.text.contains(words), "\(outcome.text)")
    #expect(outcome.text.contains("this does not mean"))
  }

  @Test func `ids are drawn in the order of consistent_sampler`() throws {
    let place = try TemporaryFolder()
    try place.write("A-1\nA-2\nA-3\nB-1\nB-2\nB-3\n".utf8, to: "ids.txt")
    let outcome = try Program.run(
      "sample", "draw", "--ids", "ids.txt", "--seed", "314159", "--take", "4", in: place.url)
    let ids = outcome.text.split(separator: "\n").dropFirst().map { $0.prefix(3) }
    #expect(ids == ["B-2", "B-3", "A-3", "A-2"])
  }

  @Test func `from a workspace to a checklist to a decision that the report shows`() throws {
    let place = try TemporaryFolder()
    for (out, story) in [("one", "blended"), ("two", "live-online")] {
      try Program.run("audit", Audit.input(ofCase: story).path, "--out", out, in: place.url)
    }
    let draw = ["sample", "draw", "one", "--out", "visit", "--unit", "session"] + Self.few
    let fixed = try Program(draw, in: place.url).outcome()
    #expect(fixed.exit == 0 && fixed.text.contains("sha256 "), "\(fixed.errorLines)")
    #expect(fixed.text.contains("Next: publish the hash"))
    let drawn = try Program(draw + ["--seed", "20261012"], in: place.url).outcome()
    #expect(drawn.exit == 0, "\(drawn.errorLines)")
    let page = try String(
      contentsOf: place.url.appending(path: "visit/checklist.html"), encoding: .utf8)
    #expect(page.contains("class=\"tick\"") && !page.contains("<script"))

    let list = place.url.appending(path: "visit/checklist.csv")
    let empty = try String(contentsOf: list, encoding: .utf8)
    let open = try Program.run("sample", "evaluate", "visit", in: place.url)
    #expect(open.exit == 65)
    #expect(open.errorLines.allSatisfy { $0.hasSuffix("seen is not filled in [not-filled-in]") })
    #expect(open.errorLines.first?.hasPrefix("visit/checklist.csv:2:") == true)

    try empty.replacing(",,,\r\n", with: ",Yes,,\"seen, \"\"signed\"\"\"\r\n").write(
      to: list, atomically: true, encoding: .utf8)
    let found = try Program.run("sample", "evaluate", "visit", "--out", "one", in: place.url)
    #expect(found.exit == 0 && found.text.contains("decision"), "\(found.errorLines)")
    #expect(try Program.run("report", "one", in: place.url).exit == 0)
    let report = try String(
      contentsOf: place.url.appending(path: "one/report/spot-check.html"), encoding: .utf8)
    #expect(report.contains("What was found"))

    // A record of the centre's own choice in place of one that was drawn is noticed.
    let answered = empty.replacing(",,,\r\n", with: ",yes,,\r\n")
    let rows = answered.split(separator: "\r\n").map(String.init)
    try (rows.dropLast() + [rows[1]]).joined(separator: "\r\n").write(
      to: list, atomically: true, encoding: .utf8)
    let chosen = try Program.run("sample", "evaluate", "visit", in: place.url)
    #expect(chosen.exit == 69)
    #expect(chosen.errorLines.first?.hasSuffix("[population-changed]") == true)
    // In another order it is the same sample.
    try ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\r\n").write(
      to: list, atomically: true, encoding: .utf8)
    #expect(try Program.run("sample", "evaluate", "visit", in: place.url).exit == 0)

    try empty.replacing(",,,\r\n", with: ",perhaps,many,\r\n").write(
      to: list, atomically: true, encoding: .utf8)
    let bad = try Program.run("sample", "evaluate", "visit", in: place.url)
    #expect(bad.exit == 65)
    #expect(bad.errorLines.contains { $0.hasSuffix("[bad-answer]") })
    #expect(bad.errorLines.contains { $0.hasSuffix("[bad-hours]") })
    #expect(try Program(draw + ["--seed", "1"], in: place.url).outcome().exit == 73)
  }

  @Test func `a list that was fixed is not drawn from once it has changed`() throws {
    let place = try TemporaryFolder()
    try Program.run("audit", Audit.input(ofCase: "blended").path, "--out", "one", in: place.url)
    try place.write("another\n".utf8, to: "visit/population.txt")
    let outcome = try Program.run(
      "sample", "draw", "one", "--out", "visit", "--seed", "1", in: place.url)
    #expect(outcome.exit == 69)
    #expect(outcome.errorLines.first?.hasSuffix("[population-changed]") == true)
  }

  @Test func `two workspaces are drawn from as one, and one workspace is not taken twice`() throws {
    let place = try TemporaryFolder()
    for (seed, out) in [("1", "one"), ("2", "two")] {
      try Program.run(
        "generate", "--courses", "1", "--seed", seed, "--out", "in" + out, in: place.url)
      try Program.run("audit", "in" + out, "--out", out, in: place.url)
    }
    let twice = try Program.run("sample", "draw", "one", "one", "--out", "v", in: place.url)
    #expect(twice.exit == 64)
    #expect(twice.errorLines.first?.hasSuffix("[repeated-record]") == true)
    let hours = try Program.run(
      "sample", "draw", "one", "--unit", "attendance", "--by-hours", "--out", "h", "--seed", "5",
      in: place.url)
    #expect(hours.exit == 0, "\(hours.errorLines)")
    let list = place.url.appending(path: "h/checklist.csv")
    try String(contentsOf: list, encoding: .utf8).replacing(",,,\r\n", with: ",yes,,\r\n").write(
      to: list, atomically: true, encoding: .utf8)
    let found = try Program.run("sample", "evaluate", "h", in: place.url)
    #expect(found.exit == 0 && found.text.contains("hours drawn"), "\(found.text)")
  }
}
