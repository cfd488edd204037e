import Foundation
import TestSupport
import Testing

/// `make bench` at its smallest: what needs a package from elsewhere is left out.
@Suite(.enabled(if: Python.isInstalled, "python3 is not installed"))
struct BenchmarkTests {
  private static let scripts = Repository.root.appending(path: "Tests/Benchmarks")

  @Test func `a script of a few lines and glh see the same seconds, and both are in the table`()
    throws
  {
    let place = try TemporaryFolder()
    let page = """
      Before.
      <!-- Measured by make bench. -->
      An older table.
      <!-- End of what was measured. -->
      After.

      """
    try place.write(page.utf8, to: "page.md")
    let outcome = try Python.run(
      Self.scripts.appending(path: "bench.py").path, "--glh",
      then: "--work", "work", "--rows", "2000", "--runs", "1", "--peers", "python",
      "--write", "page.md", in: place.url)
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(outcome.text.contains("2,544 presence records of 2 courses, median of 1 run."))
    #expect(outcome.text.contains("All answers agree on the seconds of 33 learners"))
    let rows = outcome.text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(
      rows.contains("| check / DuckDB from its own file | ≤ 0.35 | not measured | left out |"))
    let named = rows.compactMap { $0.split(separator: " | ").first.map { $0.dropFirst(2) } }
    for goal in [
      "ingest with both / the same", "audit to its tables / DuckDB, CSV to sums",
      "memory of check, mapped files not counted", "check on one core / on two, wall",
    ] {
      #expect(named.contains(goal[...]))
    }
    let memory = try #require(rows.first { $0.hasPrefix("| memory of ingest") })
    #expect(memory.contains(/\| ≤ 200 MB \| \d+ MB, yes \|/))
    let script = try #require(rows.first { $0.hasPrefix("| Python script, from the CSV") })
    #expect(script.contains(/\| \d+\.\d\d \| \d+\.\d\d \| \d+ \|$/))
    let chart = try String(contentsOf: place.url.appending(path: "page.svg"), encoding: .utf8)
    #expect(chart.contains("<title id=\"title\">"))
    #expect(chart.contains("memory of ingest, mapped files not counted"))
    let written = try String(contentsOf: place.url.appending(path: "page.md"), encoding: .utf8)
    #expect(
      written == """
        Before.
        <!-- Measured by make bench. -->

        \(outcome.text)
        <!-- End of what was measured. -->
        After.

        """)
  }

  @Test func `tables of which one byte differs are named`() throws {
    let place = try TemporaryFolder()
    for (folder, hours) in [("one", "12"), ("two", "13")] {
      try place.write("{}".utf8, to: "\(folder)/audit.json")
      try place.write("course_id\nC-1\n".utf8, to: "\(folder)/tables/courses.csv")
      try place.write("hours\n\(hours)\n".utf8, to: "\(folder)/tables/ledger.csv")
    }
    try place.write("rank\n".utf8, to: "two/tables/ranking.csv")
    let program = """
      import sys
      sys.path.insert(0, sys.argv[2])
      import identical
      print(*identical.differences("one", "two"))
      """
    let outcome = try Python.run("-c", program, then: Self.scripts.path, in: place.url)
    #expect(outcome.text == "tables/ledger.csv tables/ranking.csv\n", "\(outcome.errorLines)")
  }

  @Test func `a second more or less is a difference between two answers`() throws {
    let place = try TemporaryFolder()
    let header = "course_id,learner_id,tutor_s,peer_s\n"
    try place.write("\(header)C-1,L-01,60,0\nC-1,L-02,0,30\n".utf8, to: "a.csv")
    try place.write("\(header)C-1,L-01,61,0\nC-1,L-02,0,30\nC-1,L-03,0,0\n".utf8, to: "b.csv")
    let program = """
      import sys
      sys.path.insert(0, sys.argv[2])
      import answers
      print(*answers.differences(answers.read("a.csv"), answers.read("b.csv")), sep="\\n")
      """
    let outcome = try Python.run("-c", program, then: Self.scripts.path, in: place.url)
    #expect(
      outcome.text
        == "C-1 L-01: 60 s with a tutor and 0 s with peers, or 61 s and 0 s\n",
      "\(outcome.errorLines)")
  }

  @Test func `docs/performance.md has its place for what is measured`() throws {
    let page = try String(
      contentsOf: Repository.root.appending(path: "docs/performance.md"), encoding: .utf8)
    for mark in ["<!-- Measured by make bench. -->\n", "<!-- End of what was measured. -->\n"] {
      #expect(page.ranges(of: mark).count == 1)
    }
  }
}
