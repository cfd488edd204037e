import Foundation
import TestSupport
import Testing

/// Samples by risk, checks that end early, and what becomes of an outcome.
struct SampleKindTests {
  private static let wish = ["--tolerable", "10%", "--confidence", "90%"]

  /// Three workspaces; a centre and a course of the same id are in the last two.
  nonisolated(unsafe) private static let workspaces = Result {
    let place = try TemporaryFolder()
    for (out, input) in [
      ("one", Audit.fernhill), ("two", Audit.input(ofCase: "blended")),
      ("three", Audit.input(ofCase: "one-to-one-only")),
    ] {
      try Program.run("audit", input.path, "--out", out, "--key", Audit.key, in: place.url)
    }
    return place
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program(arguments, in: Self.workspaces.get().url).outcome()
  }

  private func draw(_ out: String, _ more: String...) throws -> Program.Outcome {
    try Program(
      ["sample", "draw", "one", "two", "--out", out] + Self.wish + more,
      in: Self.workspaces.get().url
    ).outcome()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.workspaces.get().url.appending(path: path), encoding: .utf8)
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(
      to: Self.workspaces.get().url.appending(path: path), atomically: true, encoding: .utf8)
  }

  private func rows(_ path: String) throws -> [String] {
    try text(path).split(separator: "\r\n").map(String.init)
  }

  /// The answer of one row of a checklist; the columns after `ask_to_see` are empty.
  private func answered(_ row: String, _ answer: String) -> String {
    row.replacing(",,,", with: ",\(answer),,")
  }

  @Test
  func `a sample by risk names each record's stratum, and is drawn again when it is evaluated`()
    throws
  {
    let fixed = try draw("risk", "--by-risk")
    #expect(fixed.exit == 0, "\(fixed.errorLines)")
    #expect(fixed.text.matches(of: /sha256 [0-9a-f]{64}/).count == 2)
    #expect(fixed.text.contains("publish both hashes"))
    let drawn = try draw("risk", "--by-risk", "--seed", "20261012")
    #expect(drawn.exit == 0, "\(drawn.errorLines)")

    // The strata are those of the ranking; every one that has a record is looked at.
    let lines = try text("risk/strata.txt").split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    let ranking = ResultTable(
      "ranking",
      try Data(
        contentsOf: Self.workspaces.get().url.appending(path: "one/tables/ranking.csv")))
    for line in lines {
      let course = line[1].split(separator: "/")[1]
      guard course.hasPrefix("FA-") else { continue }
      #expect(ranking.only(where: ["course_id": String(course)])?["stratum"] == line[0])
    }
    let strata = Set(lines.map { $0[0] })
    #expect(strata.count > 1)
    let list = try rows("risk/checklist.csv")
    #expect(list[0].hasSuffix(",note,stratum"))
    #expect(
      Set(list.dropFirst().compactMap { $0.split(separator: ",").last.map(String.init) }) == strata)
    let page = try text("risk/checklist.html")
    #expect(page.contains("<br>Stratum: high") && page.contains("Why these spreads"))

    let whole = try run(
      "sample", "plan", "one", "two", "--by-risk", "--tolerable", "10%", "--confidence", "90%")
    #expect(whole.text.contains("why these spreads") && whole.text.contains("without strata"))
    let isPlanned = whole.text.split(separator: "\n").contains {
      $0.hasPrefix("look at ") && $0.hasSuffix(" \(list.count - 1)")
    }
    #expect(isPlanned, "\(whole.text)")

    let filled = [list[0]] + list.dropFirst().map { answered($0, "yes") }
    try write(filled.joined(separator: "\r\n"), to: "risk/checklist.csv")
    let found = try run("sample", "evaluate", "risk")
    #expect(found.exit == 0 && found.text.contains("of all strata together"), "\(found.text)")

    // One that deviates: not accepted yet, and the stratum says where.
    var one = filled
    one[1] = answered(list[1], "no")
    try write(one.joined(separator: "\r\n"), to: "risk/checklist.csv")
    let more = try run("sample", "evaluate", "risk")
    #expect(more.exit == 3 && more.text.contains("looked at, 1 deviates"), "\(more.text)")

    // A record that was not drawn in place of one that was.
    let ids = Set(list.dropFirst().map { $0.split(separator: ",")[1] })
    let other = try #require(lines.map { $0[1] }.first { !ids.contains(Substring($0)) })
    var swapped = filled
    let own = String(list[1].split(separator: ",")[1])
    swapped[1] = swapped[1].replacing(own, with: other)
    try write(swapped.joined(separator: "\r\n"), to: "risk/checklist.csv")
    let chosen = try run("sample", "evaluate", "risk")
    #expect(chosen.exit == 69)
    #expect(chosen.errorLines.first?.hasSuffix("[population-changed]") == true)

    // A record that is put into another stratum after the draw.
    try write(filled.joined(separator: "\r\n"), to: "risk/checklist.csv")
    let before = try text("risk/strata.txt")
    try write(before.replacing("high\t", with: "low\t"), to: "risk/strata.txt")
    let moved = try run("sample", "evaluate", "risk")
    #expect(moved.exit == 69 && moved.errorLines[0].hasPrefix("risk/strata.txt: error: the list"))
  }

  @Test func `centres and courses of the same name in two workspaces are told apart`() throws {
    let drawn = try run(
      "sample", "draw", "two", "three", "--unit", "course", "--out", "names", "--seed", "1")
    #expect(drawn.exit == 0, "\(drawn.errorLines)")
    let list = try text("names/population.txt").split(separator: "\n")
    #expect(list.count == 2)
    #expect(list[0].contains("(workspace 1)/") && list[1].contains("(workspace 2)/"))
    let centres = try run(
      "sample", "draw", "two", "three", "--unit", "centre", "--by-risk", "--out", "centres",
      "--seed", "1")
    #expect(centres.exit == 0, "\(centres.errorLines)")
  }

  @Test func `a check that may end early is evaluated record by record`() throws {
    let good = ["--unit", "attendance", "--good", "2%", "--tolerable", "20%"]
    let command = ["sample", "draw", "one", "--out", "early", "--seed", "7"] + good
    let drawn = try Program(command, in: Self.workspaces.get().url).outcome()
    #expect(drawn.exit == 0, "\(drawn.errorLines)")
    let list = try rows("early/checklist.csv")
    func evaluate(_ answers: [Int: String]) throws -> Program.Outcome {
      let rows = list.enumerated().map { index, row in
        answers[index].map { answered(row, $0) } ?? row
      }
      try write(rows.joined(separator: "\r\n"), to: "early/checklist.csv")
      return try run("sample", "evaluate", "early")
    }
    func clean(_ count: Int) -> [Int: String] {
      Dictionary(uniqueKeysWithValues: (1...count).map { ($0, "yes") })
    }
    // log(0.05/0.95) / log(0.8/0.98) = 14.5: fifteen without a deviation.
    #expect(list.count == 16)
    #expect(try evaluate([:]).exit == 65)
    let open = try evaluate(clean(5))
    #expect(open.exit == 3 && open.text.contains("look at 15 in all"), "\(open.text)")
    #expect(open.text.contains("10 more records, if none of them deviates"))
    #expect(try evaluate(clean(15)).exit == 0)
    let bad = try evaluate(clean(2).merging([1: "no", 2: "not available"]) { $1 })
    #expect(bad.exit == 1 && bad.text.contains("1 of them not available"), "\(bad.text)")
    // What was looked at after the end counts for nothing.
    let later = try evaluate(clean(15).merging([1: "no", 2: "no"]) { $1 })
    #expect(later.exit == 1 && later.text.contains("2 records; those looked at later"))
    let left = try evaluate(clean(5).filter { $0.key != 2 })
    #expect(left.exit == 65 && left.errorLines[0].hasSuffix("[not-filled-in]"))
  }

  @Test func `ways of drawing that exclude one another are refused`() throws {
    for more in [["--by-hours", "--by-risk"], ["--by-risk", "--good", "1%"], ["--good", "x"]] {
      let outcome = try Program(
        ["sample", "draw", "one", "--out", "none"] + more, in: Self.workspaces.get().url
      ).outcome()
      #expect(outcome.exit == 64, "\(more)")
    }
    #expect(try run("sample", "plan", "--population", "9", "--by-risk").exit == 64)
  }

  @Test func `an outcome outlives an audit made anew, and says when it is of earlier evidence`()
    throws
  {
    let place = try TemporaryFolder()
    func run(_ arguments: String...) throws -> Program.Outcome {
      try Program(arguments, in: place.url).outcome()
    }
    func page() throws -> String {
      try String(
        contentsOf: place.url.appending(path: "out/report/spot-check.html"), encoding: .utf8)
    }
    func audit(_ story: String) throws {
      let outcome = try run(
        "audit", Audit.input(ofCase: story).path, "--out", "out", "--key", Audit.key)
      #expect([0, 1, 3].contains(outcome.exit))
    }
    try audit("blended")
    #expect(try page().contains("No spot check of this submission"))
    let kept = try run(
      "sample", "evaluate", "--population", "100", "--looked", "45", "--deviations", "0", "--out",
      "out")
    #expect(kept.exit == 0, "\(kept.errorLines)")
    try audit("blended")
    #expect(try page().contains("What was found"))
    #expect(try !page().contains("From earlier evidence") && !page().contains("Evidence 1"))
    try audit("live-online")
    #expect(try page().contains("What was found") && page().contains("From earlier evidence"))
  }

  @Test(.enabled(if: Python.isInstalled))
  func `a ranking or a screen that the evidence does not give ends with 69`() throws {
    let audit = try Audit(Audit.input(ofCase: "blended"))
    #expect(try audit.run("verify", "out").exit == 0)
    for (table, column, value) in [("ranking", "stratum", "'none'"), ("screens", "asked", "'yes'")]
    {
      let file = audit.workspace.appending(path: "audit.sqlite").path
      let change =
        "import sqlite3; d = sqlite3.connect('\(file)'); "
        + "d.execute(\"UPDATE \(table) SET \(column) = \(value)\"); d.commit()"
      #expect(try Python.run("-c", change).exit == 0)
      let verification = try audit.run("verify", "out")
      #expect(verification.exit == 69, "\(table)")
      let start = "tables/\(table).csv: error: \(table) has a row that the evidence does not give"
      #expect(verification.errorLines.contains { $0.hasPrefix(start) }, "\(table)")
    }
  }
}
