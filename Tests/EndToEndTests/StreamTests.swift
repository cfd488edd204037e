import Foundation
import TestSupport
import Testing

/// `glh audit --stdin`: what goes through the pipe, and how it ends.
@Suite struct StreamTests {
  private static let common = [
    "tutor_s", "in_person_tutor_s", "peer_s", "live_s", "offered_s",
  ].flatMap { ["\($0)_evidenced", "\($0)_possible"] }

  /// Runs a stream.
  private static func stream(
    _ text: String, _ options: String..., in place: TemporaryFolder,
    environment: [String: String] = [:], launcher: [String] = []
  ) throws -> Program.Outcome {
    try place.write(text.utf8, to: "stream.csv")
    return try Program(
      ["audit", "--stdin", "--input-format", "presence"] + options, in: place.url,
      environment: environment, input: place.url.appending(path: "stream.csv"), launcher: launcher
    ).outcome()
  }

  private static func lines(_ table: ResultTable, _ columns: [String], scope: String?) -> [String] {
    table.rows.filter { scope == nil || $0["scope"] == scope }.map { row in
      columns.map { row[$0] ?? "no \($0)" }.joined(separator: ",")
    }.sorted()
  }

  @Test(arguments: [1, 2, 3]) func `a stream gives the figures of an audit of the same log`(
    seed: Int
  )
    throws
  {
    let place = try TemporaryFolder()
    try Program.run(
      "generate", "--courses", "12", "--seed", "\(seed)", "--out", "made", in: place.url)
    let log = try PlainLog(of: place.url.appending(path: "made"))
    try log.write(to: place, "plain")
    try Program.run("audit", "plain", "--out", "out", "-q", in: place.url)
    let outcome = try Self.stream(log.stream, in: place)
    #expect(outcome.exit == 0)
    let stream = ResultTable("stream", outcome.output)
    func table(_ name: String) throws -> ResultTable {
      let path = "out/tables/\(name).csv"
      return ResultTable(name, try Data(contentsOf: place.url.appending(path: path)))
    }
    let learner = ["course_id", "learner_id"] + Self.common
    let learners = Self.lines(try table("learners"), learner, scope: nil)
    #expect(learners.count > 80)
    #expect(Self.lines(stream, learner, scope: "learner") == learners)
    let course =
      ["course_id", "delivery_class", "learners", "learners_without_live_contact", "unbounded"]
      + Self.common
    let courses = Self.lines(try table("courses"), course, scope: nil)
    #expect(courses.count > 5)
    #expect(Self.lines(stream, course, scope: "course") == courses)
    let sources = try table("sources")
    let presence = try #require(sources.only(where: ["path": "presence.csv"]))
    for (column, of) in [("used", "used"), ("rejected", "rejected")] {
      let sum = stream.rows.filter { $0["scope"] == "course" }
        .reduce(0) { $0 + ResultTable.number($1, column) }
      #expect(sum == ResultTable.number(presence, of))
    }
  }

  @Test func `many streams after one another, on one core or several, print what one prints`()
    throws
  {
    let place = try TemporaryFolder()
    try Program.run("generate", "--courses", "30", "--out", "made", in: place.url)
    let log = try PlainLog(of: place.url.appending(path: "made")).stream
    let whole = try Self.stream(log, in: place)
    let one = try Self.stream(log, in: place, launcher: ["/usr/bin/env", "taskset", "-c", "0"])
    #expect(one.exit != 0 || one.output == whole.output)
    let parts = Self.courses(of: log)
    #expect(parts.count > 10)
    let together = try parts.map { part in
      try Self.stream(PlainLog.heading + part, "-q", in: place).text.split(separator: "\n")
        .dropFirst().joined(separator: "\n")
    }
    #expect(
      whole.text.split(separator: "\n").dropFirst().joined(separator: "\n")
        == together.joined(separator: "\n"))
  }

  /// The rows of each course.
  private static func courses(of log: String) -> [String] {
    log.split(separator: "\n").dropFirst().reduce(into: []) { parts, row in
      let course = row.prefix { $0 != "," } + ","
      if let last = parts.last, last.hasPrefix(course) {
        parts[parts.count - 1] += row + "\n"
      } else {
        parts.append(row + "\n")
      }
    }
  }

  @Test func `the recipe for xargs prints what one stream of all prints`() throws {
    let place = try TemporaryFolder()
    try Program.run("generate", "--courses", "10", "--out", "made", in: place.url)
    let log = try PlainLog(of: place.url.appending(path: "made")).stream
    let whole = try Self.stream(log, in: place)
    var files: [String] = []
    for (number, part) in Self.courses(of: log).enumerated() {
      files.append("log \(number).csv")
      try place.write((PlainLog.heading + part).utf8, to: files[number])
    }
    let recipe = Repository.root.appending(path: "Tests/Scale/with_xargs.sh").path
    let outcome = try Program(["sums.csv"] + files, in: place.url, launcher: [recipe]).outcome()
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
    #expect(try Data(contentsOf: place.url.appending(path: "sums.csv")) == whole.output)
  }

  private static let rows = """
    C-1,S-1,T-1,tutor,in_person,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    C-1,S-1,L-1,learner,remote,2026-03-02T10:10:00Z,2026-03-02T11:00:00Z
    C-1,S-1,L-2,learner,remote,2026-03-02T10:00:00Z,2026-03-02T10:00:00Z

    """

  @Test func `rows go in, a row of the course and one of each learner come out`() throws {
    let place = try TemporaryFolder()
    let outcome = try Self.stream(PlainLog.heading + Self.rows, in: place)
    #expect(outcome.exit == 0)
    #expect(
      outcome.text.split(separator: "\n").dropFirst() == [
        "course,C-1,,live_online,no,2,0,3000,6600,0,0,0,6000,3000,6600,3600,3600,3600,3600,2,1",
        "learner,C-1,L-1,,,,,3000,3000,0,0,0,3000,3000,3000,3600,3600,3600,3600,1,0",
        "learner,C-1,L-2,,,,,0,3600,0,0,0,3000,0,3600,3600,3600,3600,3600,0,1",
      ])
    #expect(
      outcome.errorLines == [
        "stdin:4:49: error: left_at must be after joined_at [ends-before-start]",
        "stdin: 3 records, 1 not counted; 1 courses, 2 learners",
      ])
    #expect(try place.contents() == ["stream.csv"])
  }

  @Test func `strict, a course that comes back, and a wrong first line end with 65`() throws {
    let place = try TemporaryFolder()
    #expect(try Self.stream(PlainLog.heading + Self.rows, "--strict", in: place).exit == 65)
    let other = "C-2,S-1,L-3,learner,remote,2026-03-02T10:10:00Z,2026-03-02T11:00:00Z\n"
    let back = try Self.stream(PlainLog.heading + Self.rows + other + Self.rows, in: place)
    #expect(back.exit == 65)
    #expect(
      back.errorLines.contains {
        $0.hasPrefix("stdin:6: error: course C-1 comes back after another course;")
          && $0.hasSuffix("[course-comes-back]")
      })
    let header = try Self.stream(SmallSubmission.presence, in: place)
    #expect(header.exit == 65)
    #expect(
      header.errorLines.first
        == "stdin:1: error: the first line must name the columns; it lacks course_id, role [no-header]"
    )
    #expect(header.text.isEmpty)
  }

  @Test func `an address as an id needs a key, and is never printed`() throws {
    let place = try TemporaryFolder()
    let rows = PlainLog.heading + Self.rows.replacing("L-1", with: "orla@example.org")
    let outcome = try Self.stream(rows, in: place)
    #expect(outcome.exit == 64)
    #expect(outcome.errorLines.contains { $0.hasPrefix("stdin:3: error: person_id is an address") })
    let hidden = try Self.stream(rows, "--key", Audit.key, in: place)
    #expect(hidden.exit == 0)
    #expect(hidden.text.contains("learner,C-1,Learner-"))
    for text in [outcome.text, hidden.text] + outcome.errorLines + hidden.errorLines {
      #expect(!text.contains("orla"))
    }
  }

  @Test(arguments: [
    ["--stdin"], ["--stdin", "--input-format", "zoom-participants"],
    ["--stdin", "--input-format", "presence", "--out", "out"],
    ["--stdin", "--input-format", "presence", "--on", "2026-03-02"],
    ["--input-format", "presence"],
  ])
  func `what a stream has no place for ends with 64`(options: [String]) throws {
    #expect(try Program(["audit"] + options).outcome().exit == 64)
  }
}
