import Evidence
import Testing

@testable import Report

@Suite struct OpenPageTests {
  private static func verdict(_ pack: String, _ rule: String, _ scope: String, _ verdict: Verdict)
    -> VerdictRow
  {
    VerdictRow(cells: [
      .text(pack), .text(rule), .text(scope), .text("C-103"), .empty, .text(verdict.rawValue),
      .empty, .empty, .empty, .empty, .empty, .text("s"), .empty, .empty, .empty, .empty,
    ])
  }

  private static func reason(_ pack: String, _ rule: String, _ settledBy: [String]) -> RuleReason {
    RuleReason(
      pack: pack, rule: rule, courseID: "C-103", steps: [], quotes: [], settledBy: settledBy)
  }

  @Test func `rules that the same records settle stand together, the fewest records first`() throws
  {
    let entry = try #require(
      try Courses(ExampleResult.make()).entries.first { $0.row.courseID == "C-103" })
    let open = OpenQuestions(
      entry,
      verdicts: [
        Self.verdict("acc", "a", "course", .cannotTell),
        Self.verdict("acc", "b", "course", .cannotTell),
        Self.verdict("acc", "c", "course", .cannotTell),
        Self.verdict("acc", "c", "learner", .cannotTell),
        Self.verdict("acc", "d", "course", .met),
        Self.verdict("human-connection", "distance-only-course", "course", .cannotTell),
      ],
      reasons: [
        Self.reason("acc", "a", ["One register.", "Another register."]),
        Self.reason("acc", "b", ["One register."]), Self.reason("acc", "c", ["One register."]),
      ])
    #expect(open.recognition.map { $0.rules.map(\.rule) } == [["b", "c"], ["a"]])
    #expect(open.binding.map(\.owners) == [["the centre"]])
    #expect(open.courseAnswers == 4 && open.learnerAnswers == 1)
  }

  @Test func `every open answer about a course stands on the page, and nothing else`() throws {
    let example = ExampleResult.make()
    let html = try #require(try PageSet(example)["open.html"])
    let open = try example.rows(VerdictRow.self).filter {
      $0.verdict == "cannot_tell" && $0.scope == "course"
    }
    let told = html.matches(of: />human-connection\/[a-z-]+</).count
    #expect(told == open.count && told > 0)
    #expect(PageSet.text(of: html).contains("1 answer about this course is open."))
  }

  @Test func `sessions and lines in what would settle a question are links`() {
    let plan = PagePlan(
      courses: ["C-1"],
      sources: [
        SourceRow(cells: [
          .text("a1"), .text("logs/a.csv"), .empty, .empty, .empty, .empty, .integer(1),
          .integer(1), .integer(0), .integer(0), .integer(0), .integer(0), .integer(1), .empty,
        ])
      ], rules: [])
    plan.addSession(
      SessionRow(cells: [
        .text("s-1"), .text("c-1"), .text(""), .text(""), .text(""), .integer(0), .integer(0),
        .integer(0), .integer(0),
      ]))
    let html = SettlingSentence.html(
      "Mend logs/a.csv:7 (unknown-session), or bring s-1, s-2.", course: "c-1", plan: plan,
      from: "open.html"
    ).markup
    #expect(
      html
        == "Mend <a href=\"sources/a1/p0001.html#L7\">logs/a.csv:7</a> (unknown-session), or bring "
        + "<a href=\"sessions/c-1-s-1.html\">s-1</a>, s-2.")
  }

  @Test func `with very many courses the pages are several, each linked from the one before`()
    throws
  {
    var example = ExampleResult.make()
    let course = try #require(example.cells["courses"]?[2])
    let open = try #require(example.cells["verdicts"]?.first { $0[5].text == "cannot_tell" })
    for number in 1...120 {
      let id = Cell.text("X-\(number)")
      example.cells["courses"]?.append([id] + course[1...])
      example.cells["verdicts"]?.append(Array(open[..<3]) + [id] + open[4...])
    }
    let set = try PageSet(example)
    let paths = set.pages.map(\.path).filter { $0.hasPrefix("open") }
    #expect(paths == ["open.html", "open-2.html", "open-3.html"])
    #expect(set["open-2.html"]?.contains("<a href=\"open-3.html\">Courses after these</a>") == true)
  }
}
